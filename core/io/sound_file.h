#pragma once

#include "core/audio/audio_view.h"
#include "core/base/result.h"

#include <sndfile.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

struct SoundFileCloser {
    void operator()(SNDFILE* file) const noexcept { sf_close(file); }
};
/// A libsndfile handle that closes itself.
using SoundFile = std::unique_ptr<SNDFILE, SoundFileCloser>;

/// An Io error (NoSpace when the disk is full) that names the file and what libsndfile or the system said.
Error soundFileError(SNDFILE* file, const std::filesystem::path& path, const std::string& doing);

/// Interleaves planar frames into `scratch`, which grows as needed, and returns its first element.
const float* interleave(ConstAudioView block, std::vector<float>& scratch);
/// The other way round; `interleaved` holds out.frames() * out.channels() samples.
void deinterleave(const float* interleaved, AudioView out) noexcept;

} // namespace resonate
