#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace resonate {

/// The endings that recordings and videos usually have, as "*.wav": for file dialogs. Others may be read too.
QStringList recordingPatterns();
/// Whether the name promises audio or video.
bool isNamedLikeARecording(const std::filesystem::path& file);

/// The order that people sort names in: "song 2" before "Song 10".
bool namedBefore(const std::filesystem::path& one, const std::filesystem::path& other);

/// A folder's recordings by their names, with those of the folders in it, in the order that people sort names in ("song
/// 2" before "song 10"); hidden ones are left out, links are not followed into folders, and no more than `most` are
/// listed. Errors: BadInput (no folder that can be read), Cancelled.
Result<std::vector<std::filesystem::path>> recordingsIn(const std::filesystem::path& folder, std::stop_token stop,
                                                        std::size_t most = 1000);

} // namespace resonate
