#include "core/enhance/tone/tone_corrector.h"

#include "core/dsp/linear_phase.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

double gainAt(const ToneCorrector::Parameters& parameters, double frequencyHz)
{
    const auto& centres = parameters.centreHz;
    const auto after = std::ranges::lower_bound(centres, frequencyHz);
    if (after == centres.begin())
        return parameters.gainDb.front();
    if (after == centres.end())
        return parameters.gainDb.back();
    const auto i = static_cast<std::size_t>(after - centres.begin());
    const double share = std::log(frequencyHz / centres[i - 1]) / std::log(centres[i] / centres[i - 1]);
    return std::lerp(parameters.gainDb[i - 1], parameters.gainDb[i], share);
}

} // namespace

ToneCorrector::ToneCorrector(const Parameters& parameters)
{
    assert(parameters.centreHz.size() == parameters.gainDb.size());
    if (std::ranges::all_of(parameters.gainDb, [](double gain) { return gain == 0.0; }))
        return;
    const int rate = parameters.format.sampleRateHz, size = toneResponseFrames(rate);
    const auto gainDb = [&](double frequencyHz) { return gainAt(parameters, std::max(1.0, frequencyHz)); };
    m_filter.emplace(linearPhaseResponse(size, rate, gainDb), parameters.format.channels);
    m_latencyFrames = m_filter->latencyFrames() + size / 2;
}

void ToneCorrector::process(AudioView block) noexcept
{
    if (m_filter)
        m_filter->process(block);
}

void ToneCorrector::reset() noexcept
{
    if (m_filter)
        m_filter->reset();
}

} // namespace resonate
