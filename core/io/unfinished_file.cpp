#include "core/io/unfinished_file.h"

#include <array>
#include <fstream>
#include <string_view>

namespace resonate {
namespace {

constexpr std::size_t kHeaderBytes = 1024; // all that stands before the audio takes 100 to 200

/// The first bytes of a file, read chunk by chunk. Source: EBU Tech 3306, "RF64: An extended file format for audio".
class HeaderBytes final {
public:
    explicit HeaderBytes(const std::filesystem::path& path)
    {
        std::ifstream in(path, std::ios::binary);
        in.read(m_bytes.data(), static_cast<std::streamsize>(m_bytes.size()));
        m_length = static_cast<std::size_t>(in.gcount());
    }
    bool holds(std::size_t end) const { return end <= m_length; }
    std::string_view name(std::size_t at) const { return {m_bytes.data() + at, 4}; }
    template <class Number>
    Number number(std::size_t at) const
    {
        Number value = 0;
        for (std::size_t i = sizeof value; i-- > 0;)
            value = static_cast<Number>((value << 8U) | static_cast<unsigned char>(m_bytes[at + i]));
        return value;
    }

private:
    std::array<char, kHeaderBytes> m_bytes = {};
    std::size_t m_length = 0;
};

} // namespace

std::optional<UnfinishedWorkingFile> lookAtUnfinishedFile(const std::filesystem::path& path)
{
    const HeaderBytes header(path);
    if (!header.holds(12) || header.name(0) != "RF64" || header.name(8) != "WAVE")
        return std::nullopt;
    UnfinishedWorkingFile file{{0, 0}, 0, 0};
    for (std::size_t at = 12; header.holds(at + 8);) {
        const std::size_t body = at + 8;
        if (header.name(at) == "data") {
            file.dataOffset = static_cast<std::int64_t>(body);
            break;
        }
        if (header.name(at) == "fmt " && header.holds(body + 16)) {
            file.format.channels = header.number<std::uint16_t>(body + 2);
            file.format.sampleRateHz = static_cast<int>(header.number<std::uint32_t>(body + 4));
        }
        at = body + header.number<std::uint32_t>(at + 4);
    }
    if (file.dataOffset == 0 || file.format.channels < 1 || file.format.sampleRateHz < 1)
        return std::nullopt;
    std::error_code error;
    const auto bytes = std::filesystem::file_size(path, error);
    if (!error)
        file.frames = (static_cast<std::int64_t>(bytes) - file.dataOffset) /
                      (file.format.channels * static_cast<std::int64_t>(sizeof(float)));
    return file;
}

} // namespace resonate
