#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"
#include "pipeline/encoding/video_container.h"

namespace resonate {

/// A recording's pictures and its restored sound.
struct VideoOutput {
    std::filesystem::path video; ///< the recording; it is only read
    std::filesystem::path sound; ///< written by writeAudio() in one of VideoContainer::sounds
    std::string extension;       ///< VideoContainer::extension
    /// When the first sample of `sound` is heard, by the clock of the pictures: MediaReport::startSeconds for all of
    /// the recording, later for a part of it.
    double soundStartSeconds = 0.0;
};

/// Writes a video with its pictures and all else as they are in `video`, bit by bit, and `sound` instead of its sound,
/// in the worker program resonate-media; see core/media/remux.h for what is kept how. The sound keeps its length,
/// whether the pictures are longer or shorter. `out` is replaced; it is there whole and on the disk, or not at all; it
/// takes as much room as `video` and `sound` together, and as much as `video` again for a while where that is
/// fragmented or cut off. The same files give the same bytes. Returns what could not be kept. Errors: BadInput ("VIDEO:
/// reason"), Io, NoSpace, Worker, Cancelled.
Result<std::vector<MediaNotice>> writeVideo(const VideoOutput& output, const std::filesystem::path& out,
                                            const WorkContext& context);

} // namespace resonate
