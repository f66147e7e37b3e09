#include "core/media/movie/movie_file.h"

#include "core/media/refusals.h"

#include <algorithm>
#include <array>

namespace resonate {
namespace {

constexpr std::int64_t kMaxHeaderBytes = std::int64_t{128} << 20; // twelve hours of pictures have 60 MB of tables
constexpr std::int64_t kMaxExtraBytes = std::int64_t{16} << 20;
constexpr int kMaxTopLevelBoxes = 1 << 16;
constexpr std::size_t kMaxTracks = 64;

// What a movie may begin with; QuickTime's oldest have no `ftyp`.
constexpr std::array kFirstBoxes = {boxType("ftyp"), boxType("moov"), boxType("mdat"), boxType("wide"),
                                    boxType("free"), boxType("skip"), boxType("pnot"), boxType("uuid")};

Error noPlainMovie(const char* why)
{
    return refused(std::string("is no movie in one piece: ") + why);
}

/// Times, time scale, duration, and at the end the number of the next track.
bool hasAllFields(const Box& mvhd)
{
    const bool wide = !mvhd.body.empty() && mvhd.body[0] == 1;
    return mvhd.body.size() >= (wide ? 36U : 24U);
}

} // namespace

Result<std::unique_ptr<MovieFile>> MovieFile::open(DescriptorInput& input)
{
    std::unique_ptr<MovieFile> movie(new MovieFile(input));
    if (auto read = movie->readBoxes(); !read)
        return read.error();
    if (auto read = movie->readHeaders(); !read)
        return read.error();
    return movie;
}

Box MovieFile::moov() const
{
    return {boxType("moov"), m_moov, m_moov};
}

Result<Bytes> MovieFile::load(std::int64_t at, std::int64_t bytes)
{
    Bytes loaded(static_cast<std::size_t>(bytes));
    m_input.seek(at);
    if (m_input.read(loaded) == bytes)
        return loaded;
    return m_input.failed() ? readingFailed() : noPlainMovie("it is cut off");
}

Result<> MovieFile::readBoxes()
{
    std::int64_t at = 0;
    for (int count = 0; at + 8 <= m_input.size() && count < kMaxTopLevelBoxes; ++count) {
        auto header = load(at, std::min<std::int64_t>(16, m_input.size() - at));
        if (!header)
            return header.error();
        const std::uint32_t type = bigEndian32(*header, 4);
        if (count == 0 && std::ranges::find(kFirstBoxes, type) == kFirstBoxes.end())
            return noPlainMovie("it begins like something else");
        std::uint64_t bytes = bigEndian32(*header, 0);
        std::int64_t headerBytes = 8;
        if (bytes == 1 && header->size() == 16) {
            bytes = bigEndian64(*header, 8);
            headerBytes = 16;
        } else if (bytes == 0) {
            bytes = static_cast<std::uint64_t>(m_input.size() - at);
        }
        if (bytes < static_cast<std::uint64_t>(headerBytes))
            break; // rubbish at the end
        const std::int64_t inFile = std::min(bytes, static_cast<std::uint64_t>(m_input.size() - at));
        if (type == boxType("moov") && inFile < static_cast<std::int64_t>(bytes))
            return noPlainMovie("it is cut off");
        if (auto taken = takeBox(type, at + headerBytes, inFile - headerBytes); !taken)
            return taken;
        at += inFile;
    }
    return {};
}

Result<> MovieFile::takeBox(std::uint32_t type, std::int64_t at, std::int64_t bytes)
{
    if (type == boxType("moof"))
        return noPlainMovie("it comes in fragments");
    m_dataSeen = m_dataSeen || type == boxType("mdat");
    if (type == boxType("moov") && m_moov.empty()) {
        if (bytes > kMaxHeaderBytes)
            return noPlainMovie("its headers are too long");
        m_headersFirst = !m_dataSeen;
        auto loaded = load(at, bytes);
        if (!loaded)
            return loaded.error();
        m_moov = std::move(*loaded);
        return {};
    }
    const bool kept = type == boxType("ftyp") || type == boxType("uuid") || type == boxType("meta");
    if (!kept || bytes + static_cast<std::int64_t>(m_surroundings.size()) > kMaxExtraBytes)
        return {};
    auto body = load(at, bytes);
    if (!body)
        return body.error();
    if (type == boxType("meta") && (body->size() < 4 || findBox(ByteSpan(*body).subspan(4), boxType("iloc"))))
        return {}; // its items lie at places of the old file
    if (type == boxType("ftyp"))
        m_quickTime = body->size() >= 4 && bigEndian32(*body, 0) == boxType("qt  ");
    putBytes(m_surroundings, makeBox(type, *body));
    return {};
}

Result<> MovieFile::readHeaders()
{
    const auto boxes = boxesIn(m_moov);
    if (m_moov.empty() || !boxes)
        return noPlainMovie("its headers are missing or broken");
    for (const Box& box : *boxes) {
        if (box.type == boxType("mvex"))
            return noPlainMovie("it comes in fragments");
        if (box.type == boxType("mvhd")) {
            if (!hasAllFields(box))
                return noPlainMovie("its headers are missing or broken");
            m_timescale = bigEndian32(box.body, box.body[0] == 1 ? 20 : 12);
        }
        if (box.type != boxType("trak"))
            continue;
        auto track = readMovieTrack(box);
        if (!track)
            return track.error();
        if (m_tracks.size() == kMaxTracks)
            return noPlainMovie("it has too many tracks");
        m_tracks.push_back(*track);
    }
    if (m_timescale == 0 || m_tracks.empty())
        return noPlainMovie("its headers are missing or broken");
    return {};
}

} // namespace resonate
