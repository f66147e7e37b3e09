#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"

namespace resonate {

/// A video that gets another sound. All files are open descriptors, none is closed.
struct RemuxRequest {
    int video = -1;   ///< open for reading
    int sound = -1;   ///< open for reading: an encoded file of ours; for MP4, QuickTime and 3GPP AAC or ALAC in m4a
    int output = -1;  ///< open for reading and writing, empty
    int scratch = -1; ///< open for reading and writing, empty: takes the pictures of a movie that must be put together
    std::string extension; ///< of the output, which tells its container: ".mp4", ".mov", ".mkv", ".webm", ".3gp", ...
    double startSeconds =
        0.0; ///< of the sound's first sample, by the clock of the pictures (MediaReport::startSeconds)
};

struct RemuxReport {
    std::vector<MediaNotice> notices; ///< what could not be kept
};

/// The codes of a remux's notices.
namespace notice {
inline constexpr char kPicturesCutOff[] = "picturesCutOff"; ///< the video ends before its pictures do
inline constexpr char kStreamsLeftOut[] = "streamsLeftOut"; ///< something that the container cannot hold
} // namespace notice

/// Writes the video with its pictures, subtitles, data, chapters, tags and attachments untouched and `sound` in the
/// place of its sound.
///
/// A movie in one piece (MP4, QuickTime, 3GPP) keeps every box; only the places of the data and the sound track are new
/// (remuxMovie()). Other files go through FFmpeg's libraries packet by packet (remuxStreams()); for a movie that is
/// fragmented or cut off they first put the pictures together in `scratch`. Nothing is decoded or encoded, memory does
/// not grow with the data. Errors: BadInput (the detail does not name the file), Io, NoSpace, Cancelled.
Result<RemuxReport> remuxSound(const RemuxRequest& request, const WorkContext& context);

} // namespace resonate
