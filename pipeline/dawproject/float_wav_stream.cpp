#include "pipeline/dawproject/float_wav_stream.h"

#include "core/io/sound_file.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <string_view>

namespace resonate {
namespace {

static_assert(std::endian::native == std::endian::little, "WAV files are little-endian");

constexpr std::int64_t kBlockFrames = 1 << 14;
constexpr std::uint16_t kFloatFormat = 3; // WAVE_FORMAT_IEEE_FLOAT
constexpr std::uint32_t kFormatBytes = 18;
constexpr std::uint32_t kInDs64 = 0xFFFFFFFFU; // the size is in the ds64 chunk

/// Appends numbers and names to a header.
class HeaderWriter final {
public:
    void name(std::string_view fourCharacters) { append(fourCharacters.data(), fourCharacters.size()); }
    template <class Number>
    void number(Number value)
    {
        append(&value, sizeof value);
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    void append(const void* data, std::size_t size)
    {
        const auto* bytes = static_cast<const std::byte*>(data);
        m_bytes.insert(m_bytes.end(), bytes, bytes + size);
    }
    std::vector<std::byte> m_bytes;
};

std::vector<std::byte> wavHeader(AudioFormat format, std::int64_t frames)
{
    constexpr std::int64_t kRiffRest = 4 + (8 + kFormatBytes) + (8 + 4) + 8; // WAVE, fmt, fact, the head of data
    constexpr std::int64_t kDs64Bytes = 28;
    const auto frameBytes = static_cast<std::uint16_t>(format.channels * static_cast<int>(sizeof(float)));
    const std::int64_t dataBytes = frames * frameBytes;
    const bool large = dataBytes + kRiffRest > std::numeric_limits<std::uint32_t>::max();
    const auto size32 = [&](std::int64_t size) { return large ? kInDs64 : static_cast<std::uint32_t>(size); };
    HeaderWriter header;
    header.name(large ? "RF64" : "RIFF");
    header.number(size32(dataBytes + kRiffRest));
    header.name("WAVE");
    if (large) {
        header.name("ds64");
        header.number(static_cast<std::uint32_t>(kDs64Bytes));
        header.number(dataBytes + kRiffRest + 8 + kDs64Bytes);
        header.number(dataBytes);
        header.number(frames);
        header.number(std::uint32_t{0}); // no table of further sizes
    }
    header.name("fmt ");
    header.number(kFormatBytes);
    header.number(kFloatFormat);
    header.number(static_cast<std::uint16_t>(format.channels));
    header.number(static_cast<std::uint32_t>(format.sampleRateHz));
    header.number(static_cast<std::uint32_t>(format.sampleRateHz) * frameBytes);
    header.number(frameBytes);
    header.number(std::uint16_t{8 * sizeof(float)});
    header.number(std::uint16_t{0}); // no extension
    header.name("fact");
    header.number(std::uint32_t{4});
    header.number(size32(frames));
    header.name("data");
    header.number(size32(dataBytes));
    return header.take();
}

} // namespace

FloatWavStream::FloatWavStream(std::shared_ptr<const AudioSource> source)
    : m_source(std::move(source)),
      m_header(wavHeader(m_source->format(), m_source->frames())),
      m_block(m_source->format().channels, std::min(kBlockFrames, m_source->frames()))
{
}

std::int64_t FloatWavStream::size() const noexcept
{
    return std::ssize(m_header) +
           m_source->frames() * m_source->format().channels * static_cast<std::int64_t>(sizeof(float));
}

Result<> FloatWavStream::fill(std::int64_t firstFrame)
{
    if (firstFrame == m_blockFirstFrame)
        return {};
    m_blockFirstFrame = -1;
    const AudioView block = m_block.view().slice(0, std::min(kBlockFrames, m_source->frames() - firstFrame));
    if (auto read = m_source->read(firstFrame, block); !read)
        return read;
    m_samples = std::as_bytes(
        std::span(interleave(block, m_scratch), static_cast<std::size_t>(block.frames() * block.channels())));
    m_blockFirstFrame = firstFrame;
    return {};
}

Result<std::size_t> FloatWavStream::read(std::span<std::byte> out)
{
    const std::int64_t left = std::min(size() - m_at, std::ssize(out));
    if (left <= 0)
        return std::size_t{0};
    std::span<const std::byte> from(m_header);
    std::int64_t within = m_at;
    if (within >= std::ssize(m_header)) {
        const std::int64_t blockBytes =
            kBlockFrames * m_source->format().channels * static_cast<std::int64_t>(sizeof(float));
        const std::int64_t inData = m_at - std::ssize(m_header);
        if (auto filled = fill(inData / blockBytes * kBlockFrames); !filled)
            return filled.error();
        from = m_samples;
        within = inData % blockBytes;
    }
    const std::int64_t count = std::min(left, std::ssize(from) - within);
    std::memcpy(out.data(), from.data() + within, static_cast<std::size_t>(count));
    m_at += count;
    return static_cast<std::size_t>(count);
}

} // namespace resonate
