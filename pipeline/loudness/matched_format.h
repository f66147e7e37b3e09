#pragma once

#include "core/io/audio_file_writer.h"
#include "core/media/media_report.h"

#include <string>

namespace resonate {

/// How a matched file is written: as the kind of file that it came from, or without loss where we do not write that
/// kind.
struct MatchedFormat {
    AudioContainer container = AudioContainer::Wav;
    int bits = 24; ///< 16, 24, or 32 for floats
    std::string extension;
};

MatchedFormat matchedFormatOf(const MediaReport& source);

/// A file's tags without those that say how loud it is: they would lie about the one that is made of it.
std::map<std::string, std::string> tagsWithoutLoudness(const std::map<std::string, std::string>& tags);

} // namespace resonate
