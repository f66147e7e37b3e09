#pragma once

#include "core/analysis/ebur128_handle.h"

#include <span>

namespace resonate {

/// Highest value between the samples of one channel, four times oversampled (less above 96 kHz, where less is needed).
/// It is the dear part of a loudness measurement, so each channel has its own and they run side by side.
/// Source: ITU-R BS.1770-4, Annex 2, by libebur128.
class Ebur128TruePeak final {
public:
    explicit Ebur128TruePeak(int sampleRateHz);

    void process(std::span<const float> samples);
    double resultDbtp() const;

private:
    Ebur128Handle m_state;
};

} // namespace resonate
