#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/stem_box.h"

namespace resonate {

/// A stem file in the making. All files are open descriptors, none is closed.
struct StemMovieRequest {
    int master = -1;                          ///< open for reading: m4a of ours, stereo, with the file's tags and cover
    std::array<int, kStemsInFile> stems = {}; ///< the same, as long as the master and at its rate; tags do not matter
    int output = -1;                          ///< open for reading and writing, empty
    std::array<StemLabel, kStemsInFile> labels;
};

/// Writes a stem file (".stem.mp4") in Native Instruments' layout: five sound tracks, the master first and the only one
/// that a plain player plays, then the stems, and the box `moov/udta/stem` that names them (stemBox()). Tags, cover and
/// chapter names of the master become the file's. Packets are copied, nothing is encoded. The headers stand in front.
/// Errors: BadInput (a file is no m4a of that kind; the detail begins with "the master" or "stem N"), BadUsage
/// (labels), Io, NoSpace, Cancelled.
Result<> writeStemMovie(const StemMovieRequest& request, const WorkContext& context);

} // namespace resonate
