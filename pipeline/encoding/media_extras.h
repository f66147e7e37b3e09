#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_extras.h"
#include "core/media/media_report.h"

#include <filesystem>

namespace resonate {

/// Reads what a recording holds besides sound and picture, in resonate-media. What holds none, or is no container that
/// tells of any, has none. Errors: BadInput (missing, no regular file), Io, Worker, Cancelled.
Result<MediaExtras> readMediaExtras(const std::filesystem::path& input, const WorkContext& context);

/// What a new file should carry over: tags under our names, chapters and cover. Left behind is what says something of
/// the old file's sound or making: its encoder, its ReplayGain, its brands, its place on the map.
FileTags fileTagsOf(const MediaReport& report, const MediaExtras& extras);

/// The chapters of a part of a recording, counted from the part's beginning.
std::vector<Chapter> chaptersWithin(const std::vector<Chapter>& chapters, double beginSeconds, double endSeconds);

} // namespace resonate
