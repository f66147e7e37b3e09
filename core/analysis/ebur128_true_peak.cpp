#include "core/analysis/ebur128_true_peak.h"

#include "core/base/decibels.h"

namespace resonate {

Ebur128TruePeak::Ebur128TruePeak(int sampleRateHz) : m_state(openEbur128({sampleRateHz, 1}, EBUR128_MODE_TRUE_PEAK)) {}

void Ebur128TruePeak::process(std::span<const float> samples)
{
    ebur128_add_frames_float(m_state.get(), samples.data(), samples.size());
}

double Ebur128TruePeak::resultDbtp() const
{
    double peak = 0.0;
    ebur128_true_peak(m_state.get(), 0, &peak);
    return gainToDb(peak);
}

} // namespace resonate
