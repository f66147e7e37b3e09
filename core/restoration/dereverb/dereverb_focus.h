#pragma once

#include <vector>

namespace resonate {

/// Where de-reverberation works.
enum class DereverbFocus {
    Full,
    Mid,  ///< 500-4000 Hz
    High, ///< 2000-8000 Hz
};

/// Weight 0..1 of each bin of an STFT of `size`, with edges of a third of an octave (raised cosine).
std::vector<float> focusWeights(DereverbFocus focus, int sampleRateHz, int size);

} // namespace resonate
