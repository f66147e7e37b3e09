#include "core/tools/parametric_eq.h"

namespace resonate {
namespace {

constexpr double kHighestShare = 0.45; // of the sample rate; above, a bell is squeezed out of shape

BiquadCoefficients coefficientsOf(const ParametricEq::Section& section, double sampleRateHz)
{
    switch (section.kind) {
    case ParametricEq::Kind::LowShelf:
        return BiquadCoefficients::lowShelf(sampleRateHz, section.frequencyHz, section.q, section.gainDb);
    case ParametricEq::Kind::HighShelf:
        return BiquadCoefficients::highShelf(sampleRateHz, section.frequencyHz, section.q, section.gainDb);
    case ParametricEq::Kind::Bell:
        break;
    }
    return BiquadCoefficients::bell(sampleRateHz, section.frequencyHz, section.q, section.gainDb);
}

} // namespace

ParametricEq::ParametricEq(const Parameters& parameters) : m_grid(parameters.format.sampleRateHz)
{
    const double rateHz = parameters.format.sampleRateHz;
    for (const Section& section : parameters.sections)
        if (section.gainDb != 0.0 && section.frequencyHz < kHighestShare * rateHz)
            m_filters.emplace_back(coefficientsOf(section, rateHz));
}

void ParametricEq::process(AudioView block) noexcept
{
    if (m_filters.empty())
        return;
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                FramePair x = frames.at(n);
                for (PairedBiquad& filter : m_filters)
                    x = filter.process(x);
                frames.set(n, x);
            }
        },
        [this] {
            for (PairedBiquad& filter : m_filters)
                filter.settle();
        });
}

void ParametricEq::reset() noexcept
{
    m_grid.reset();
    for (PairedBiquad& filter : m_filters)
        filter.reset();
}

} // namespace resonate
