#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

/// A stretch of a recording with a name, such as a song.
struct Chapter {
    double beginSeconds = 0.0;
    double endSeconds = 0.0;
    std::string title;
    bool operator==(const Chapter&) const = default;
};

/// A front cover.
struct CoverArt {
    std::string mimeType; ///< image/jpeg or image/png
    std::vector<std::byte> bytes;
    bool operator==(const CoverArt&) const = default;
};

/// How a player brings a track to one loudness. Source: ReplayGain 2.0: gains aim at -18 LUFS.
struct ReplayGain {
    double gainDb = 0.0; ///< -18 less the track's integrated loudness in LUFS
    double peak = 0.0;   ///< linear, of the samples or the true peak
    struct Album {
        double gainDb = 0.0;
        double peak = 0.0;
        bool operator==(const Album&) const = default;
    };
    std::optional<Album> album;
    bool operator==(const ReplayGain&) const = default;
};

/// What a file says of its music besides the music. Keys of `tags` are in lower case: title, artist, album,
/// albumartist, composer, performer, date, genre, tracknumber, tracktotal, discnumber, disctotal, comment, copyright,
/// lyrics, isrc, encoder, and any other that the format can hold. Text is UTF-8.
struct FileTags {
    std::map<std::string, std::string> tags;
    std::vector<Chapter> chapters; ///< rising
    std::optional<CoverArt> cover;
    std::optional<ReplayGain> replayGain;
    bool operator==(const FileTags&) const = default;
};

/// What is kept of a stranger's file, or written for a user: more is dropped, longer text is cut.
inline constexpr std::size_t kMaxChapters = 1000;
inline constexpr std::size_t kMaxCoverBytes = std::size_t{16} << 20;

} // namespace resonate
