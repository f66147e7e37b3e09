#include "core/tools/multiband_split.h"

#include <cassert>
#include <numbers>

namespace resonate {
namespace {

constexpr double kButterworthQ = std::numbers::sqrt2 / 2.0;

}

MultibandSplit::MultibandSplit(const Parameters& parameters)
{
    assert(parameters.edgesHz.size() < kMaxBands && std::ranges::is_sorted(parameters.edgesHz));
    for (const double edgeHz : parameters.edgesHz) {
        Crossover crossover;
        for (PairedBiquad& stage : crossover.low)
            stage = PairedBiquad(BiquadCoefficients::lowPass(parameters.sampleRateHz, edgeHz, kButterworthQ));
        for (PairedBiquad& stage : crossover.high)
            stage = PairedBiquad(BiquadCoefficients::highPass(parameters.sampleRateHz, edgeHz, kButterworthQ));
        crossover.allPasses.assign(m_crossovers.size(), PairedBiquad(sumAt(parameters.sampleRateHz, edgeHz)));
        m_crossovers.push_back(std::move(crossover));
    }
}

BiquadCoefficients MultibandSplit::sumAt(int sampleRateHz, double edgeHz)
{
    return BiquadCoefficients::allPass(sampleRateHz, edgeHz, kButterworthQ);
}

MultibandSplit::Bands MultibandSplit::split(FramePair x) noexcept
{
    Bands bands = {};
    std::size_t band = 0;
    for (Crossover& crossover : m_crossovers) {
        for (std::size_t below = 0; below < band; ++below)
            bands[below] = crossover.allPasses[below].process(bands[below]);
        bands[band++] = crossover.low[1].process(crossover.low[0].process(x));
        x = crossover.high[1].process(crossover.high[0].process(x));
    }
    bands[band] = x;
    return bands;
}

void MultibandSplit::settle() noexcept
{
    for (Crossover& crossover : m_crossovers) {
        for (std::size_t i = 0; i < 2; ++i) {
            crossover.low[i].settle();
            crossover.high[i].settle();
        }
        for (PairedBiquad& allPass : crossover.allPasses)
            allPass.settle();
    }
}

void MultibandSplit::reset() noexcept
{
    for (Crossover& crossover : m_crossovers) {
        for (std::size_t i = 0; i < 2; ++i) {
            crossover.low[i].reset();
            crossover.high[i].reset();
        }
        for (PairedBiquad& allPass : crossover.allPasses)
            allPass.reset();
    }
}

} // namespace resonate
