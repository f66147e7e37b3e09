#pragma once

#include <filesystem>
#include <string_view>

namespace resonate {

/// Adds a chunk behind everything else in a finished WAV or RF64 file. (libsndfile puts chunks before the audio, into a
/// header of at most 100 kB.) `id` has four characters. False, with the file as it was, when it could not be read or
/// written, or when a WAV would grow past 4 GB; errno says why, 0 for the latter. Source: EBU Tech 3306 v1.1.
bool appendWavChunk(const std::filesystem::path& path, std::string_view id, std::string_view content);

} // namespace resonate
