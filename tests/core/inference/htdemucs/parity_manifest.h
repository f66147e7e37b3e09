#pragma once

#include "core/audio/audio_buffer.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

/// A few numbers of one channel of one source.
struct ParityProbe {
    double mean = 0.0;
    double rms = 0.0;
    double min = 0.0;
    double max = 0.0;
    std::vector<float> at; ///< the samples at ParityCase::probedFrames
};

/// One run of the reference: what went in, how it was set, what came out.
struct ParityCase {
    std::string name;
    std::string model;        ///< a .th or .yaml file, perhaps with a `*`; empty for the manifest's main model
    std::string input;        ///< as in "input.wav[:, 40000:145000]" or "zeros [2, 50000]"
    std::string expectedFile; ///< empty when there are probes alone
    bool bare = false;        ///< one forward pass, without the sequence around it
    double overlap = 0.25;
    std::optional<double> segmentSeconds;
    std::vector<std::int64_t> offsets; ///< of the shifts, model after model
    std::vector<std::int64_t> sizes;   ///< [sources][channels][frames]
    std::vector<std::int64_t> probedFrames;
    std::vector<ParityProbe> probes; ///< [sources * channels]
};

struct ParityManifest {
    std::string mainModel;
    std::vector<ParityCase> cases;
};

/// manifest.json of a folder of fixtures; BadInput when it is not what is described here.
Result<ParityManifest> readParityManifest(const std::string& folder);

/// The sound that a case names, at the models' rate: where `X_resampled.npy` lies beside `X.wav` it is taken instead.
Result<AudioBuffer> readParityInput(const std::string& folder, const std::string& input);

} // namespace resonate
