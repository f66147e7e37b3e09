#include "core/overview/peaks/peak_file.h"

#include "core/audio/limits.h"
#include "core/base/hash.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace resonate {
namespace {

static_assert(std::endian::native == std::endian::little, "peak files are little-endian");

constexpr char kMagic[8] = {'R', 's', 'n', 't', 'P', 'e', 'a', 'k'};
constexpr std::uint32_t kVersion = 1; // raise when the layout or the meaning of a number changes
constexpr std::int64_t kMostFrames = kMaxDurationSeconds * kMaxSampleRateHz;

/// Followed by the levels, coarsest first, each [bucket][channel].
struct Header {
    char magic[8] = {};
    std::uint32_t version = 0;
    std::uint32_t finestFrames = 0;
    std::uint32_t factor = 0;
    std::uint32_t levels = 0;
    std::int32_t sampleRateHz = 0;
    std::int32_t channels = 0;
    std::int64_t frames = 0;
    char checksum[32] = {}; ///< ContentHash of the header up to here and of the levels
};
static_assert(sizeof(Header) == 72);
constexpr std::size_t kHashedHeaderBytes = sizeof(Header) - sizeof(Header::checksum);

Header headerOf(AudioFormat format, std::int64_t frames)
{
    Header header;
    std::memcpy(header.magic, kMagic, sizeof kMagic);
    header.version = kVersion;
    header.finestFrames = PeakTable::kFinestFrames;
    header.factor = PeakTable::kFactor;
    header.levels = PeakTable::kLevels;
    header.sampleRateHz = format.sampleRateHz;
    header.channels = format.channels;
    header.frames = frames;
    return header;
}

/// Whether it is the header that we would write for some recording.
bool isOurs(const Header& header)
{
    const Header expected = headerOf({header.sampleRateHz, header.channels}, header.frames);
    return std::memcmp(&header, &expected, kHashedHeaderBytes) == 0 && header.sampleRateHz > 0 &&
           header.sampleRateHz <= kMaxSampleRateHz && header.channels > 0 && header.channels <= kMaxInputChannels &&
           header.frames >= 0 && header.frames <= kMostFrames;
}

Error fileError(const std::filesystem::path& path, const char* doing)
{
    const ErrorCode code = errno == ENOSPC || errno == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io;
    return {code, path.string() + ": " + doing + " failed: " + std::strerror(errno)};
}

/// Hands the levels of a table piece by piece to `take`, in the order of the file.
template <class Take>
void forEachPiece(const PeakTable& table, Take take)
{
    constexpr std::int64_t kPiece = 4096;
    const PeakTable::Ready ready = table.ready();
    std::vector<PeakBucket> piece;
    for (int level = PeakTable::kLevels - 1; level >= 0; --level) {
        const std::int64_t buckets = PeakTable::buckets(level, ready);
        for (std::int64_t first = 0; first < buckets; first += kPiece) {
            piece.clear();
            for (std::int64_t i = first; i < std::min(first + kPiece, buckets); ++i)
                for (int c = 0; c < table.format().channels; ++c)
                    piece.push_back(table.bucket(level, i, c));
            take(std::as_bytes(std::span(piece)));
        }
    }
}

std::string_view hashed(const Header& header)
{
    return {reinterpret_cast<const char*>(&header), kHashedHeaderBytes};
}

/// A mapping that unmaps itself.
class MappedBytes final {
public:
    explicit MappedBytes(int descriptor, std::size_t bytes)
        : m_bytes(bytes), m_begin(::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, descriptor, 0))
    {
    }
    ~MappedBytes()
    {
        if (*this)
            ::munmap(m_begin, m_bytes);
    }
    MappedBytes(const MappedBytes&) = delete;
    MappedBytes& operator=(const MappedBytes&) = delete;
    explicit operator bool() const noexcept { return m_begin != MAP_FAILED; }
    const std::byte* data() const noexcept { return static_cast<const std::byte*>(m_begin); }
    std::size_t size() const noexcept { return m_bytes; }

private:
    std::size_t m_bytes;
    void* m_begin;
};

/// One chunk a level, in the mapped file.
class MappedTable final : public PeakTable {
public:
    MappedTable(const Header& header, std::unique_ptr<const MappedBytes> bytes)
        : PeakTable({header.sampleRateHz, header.channels}), m_bytes(std::move(bytes))
    {
        const Ready ready{header.frames, true};
        const std::byte* at = m_bytes->data() + sizeof(Header);
        for (int level = kLevels - 1; level >= 0; --level) {
            const PeakBucket*& chunk = m_chunks[static_cast<std::size_t>(level)];
            chunk = reinterpret_cast<const PeakBucket*>(at);
            setLevel(level, {&chunk, 62});
            at += buckets(level, ready) * header.channels * static_cast<std::int64_t>(sizeof(PeakBucket));
        }
        setReady(ready);
    }

private:
    std::unique_ptr<const MappedBytes> m_bytes;
    std::array<const PeakBucket*, kLevels> m_chunks = {};
};

/// An open file descriptor that closes itself.
struct OpenFile {
    int descriptor;
    explicit OpenFile(const std::filesystem::path& path) : descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~OpenFile()
    {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
};

} // namespace

std::int64_t peakFileBytes(AudioFormat format, std::int64_t frames)
{
    std::int64_t buckets = 0;
    for (int level = 0; level < PeakTable::kLevels; ++level)
        buckets += PeakTable::buckets(level, {frames, true});
    return static_cast<std::int64_t>(sizeof(Header)) +
           buckets * format.channels * static_cast<std::int64_t>(sizeof(PeakBucket));
}

Result<> writePeakFile(const PeakTable& table, const std::filesystem::path& path)
{
    assert(table.ready().finished);
    Header header = headerOf(table.format(), table.ready().frames);
    ContentHash hash;
    hash.add(hashed(header));
    forEachPiece(table, [&hash](std::span<const std::byte> piece) { hash.add(piece); });
    const std::string checksum = hash.hex();
    assert(checksum.size() == sizeof header.checksum);
    std::memcpy(header.checksum, checksum.data(), sizeof header.checksum);

    errno = 0;
    std::ofstream out(path, std::ios::binary);
    const auto write = [&out](std::span<const std::byte> bytes) {
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    };
    write(std::as_bytes(std::span(&header, 1)));
    forEachPiece(table, write);
    out.close();
    return out ? Result<>() : fileError(path, "writing");
}

Result<std::shared_ptr<const PeakTable>> openPeakFile(const std::filesystem::path& path)
{
    const OpenFile file(path);
    struct stat status = {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &status) != 0)
        return fileError(path, "opening");
    const auto damaged = [&path](const char* what) { return Error{ErrorCode::Io, path.string() + ": " + what}; };
    if (!S_ISREG(status.st_mode) || status.st_size < static_cast<off_t>(sizeof(Header)))
        return damaged("is no file of peaks");
    auto bytes = std::make_unique<const MappedBytes>(file.descriptor, static_cast<std::size_t>(status.st_size));
    if (!*bytes)
        return fileError(path, "mapping");
    Header header;
    std::memcpy(&header, bytes->data(), sizeof header);
    if (!isOurs(header))
        return damaged("is no file of peaks of this version");
    if (status.st_size != peakFileBytes({header.sampleRateHz, header.channels}, header.frames))
        return damaged("has another length than its header says");
    ContentHash hash;
    hash.add(hashed(header));
    hash.add(std::span(bytes->data() + sizeof header, bytes->size() - sizeof header));
    if (hash.hex() != std::string_view(header.checksum, sizeof header.checksum))
        return damaged("does not agree with its checksum");
    return std::shared_ptr<const PeakTable>(std::make_shared<MappedTable>(header, std::move(bytes)));
}

} // namespace resonate
