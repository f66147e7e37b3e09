#pragma once

#include <filesystem>

namespace resonate {

/// Sets the time of day in the PEAK chunk of a finished WAV or RF64 file to zero, so that the same audio gives the same
/// bytes. libsndfile writes that chunk into every float file, and for RF64 it cannot be told not to (version 1.2).
/// False when the file could not be read or written; a file without the chunk is left alone.
bool clearPeakTime(int descriptor);
bool clearPeakTime(const std::filesystem::path& path);

} // namespace resonate
