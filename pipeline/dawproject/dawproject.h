#pragma once

#include "core/audio/audio_source.h"
#include "core/base/work_context.h"

#include <QList>
#include <QString>

#include <filesystem>
#include <memory>

namespace resonate {

struct DawTrack {
    QString name;
    QString colour;      ///< "#rrggbb", or empty for whatever the reader takes
    double gainDb = 0.0; ///< of the track's fader
    std::shared_ptr<const AudioSource> audio;
    bool muted = false;
};

/// A place on the timeline, such as the beginning of a song.
struct DawMarker {
    double seconds = 0.0;
    QString name;
    QString colour = {}; ///< as DawTrack::colour
};

/// What the file says of the work; whatever is empty is left out.
struct DawMetaData {
    QString title = {};
    QString artist = {};
    QString album = {};
    QString year = {};
    QString genre = {};
    QString copyright = {};
    QString comment = {};
};

/// A multitrack session: tracks of one length that begin together, added up by one master channel.
struct DawProject {
    DawMetaData about = {};
    QList<DawTrack> tracks = {};
    double masterGainDb = 0.0;
    QList<DawMarker> markers = {}; ///< within the tracks' length
};

/// Writes a DAWproject 1.0 file (https://github.com/bitwig/dawproject): a zip archive of metadata.xml, project.xml and
/// one WAV of 32-bit floats a track (RF64 past 4 GB), stored as they are, so that the archive is written in one go and
/// read without unpacking. Times are in seconds; the tempo is 120, which says nothing, as is usual for audio without a
/// grid. The file appears whole or not at all, replacing one that is there; the same project gives the same bytes.
/// Errors: BadUsage (no tracks; tracks of different lengths or sample rates; a fader past what the format holds; a
/// colour that is none; a marker outside), NoSpace, Io, Cancelled.
Result<> writeDawProject(const DawProject& project, const std::filesystem::path& path, const WorkContext& context);

} // namespace resonate
