#pragma once

#include "core/media/descriptor_input.h"
#include "core/media/descriptor_output.h"
#include "core/media/remux.h"

namespace resonate {

struct StreamRemux {
    DescriptorInput& video;
    DescriptorInput* sound = nullptr; ///< none: the pictures alone
    DescriptorOutput& output;
    std::string muxer; ///< FFmpeg's name: "matroska", "webm", "mp4", "mov", "3gp"
    double startSeconds = 0.0;

    bool matroska() const noexcept { return muxer == "matroska" || muxer == "webm"; }
};

/// Copies the packets of all streams but sound, and those of `sound`, into a new file, by FFmpeg's libraries: for
/// Matroska and WebM, whose clock ticks in milliseconds, and for movies that do not lie in one piece. Time stamps
/// stay as they are, chapters, tags, dispositions, display matrix and attachments are kept. Packets go out as they come
/// in, sound beside pictures, so nothing but a few packets is held. Errors: as remuxSound().
Result<RemuxReport> remuxStreams(const StreamRemux& job, const WorkContext& context);

} // namespace resonate
