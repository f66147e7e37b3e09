#pragma once

#include "pipeline/loudness/match_files.h"

namespace resonate {

/// Writes files by one gain so that all together, limited, come to the target: what the limiter takes from the album's
/// loudness is measured of the files that were made, and given back by a little more gain for all of them. They are put
/// in place together at the end. Results are those of matchFiles().
std::vector<MatchResult> matchAlbum(const MatchRequest& request, const WorkContext& context,
                                    const std::function<void(std::size_t, const MatchResult&)>& made);

} // namespace resonate
