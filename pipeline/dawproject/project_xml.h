#pragma once

#include "pipeline/dawproject/dawproject.h"

#include <QByteArray>

namespace resonate {

/// Where the WAV of track `index` lies in the archive: "audio/01 Vocals.wav". Numbered, so that no two are alike, and
/// without what some system's file names cannot hold.
QString pathInArchive(const DawProject& project, qsizetype index);

/// project.xml: every track with a channel into the master's, its audio as one clip from the beginning, the markers.
QByteArray projectXml(const DawProject& project);
/// metadata.xml.
QByteArray metaDataXml(const DawMetaData& about);

} // namespace resonate
