#include "core/inference/torchscript/soft_masks.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

float share(float output, double exponent) noexcept
{
    const float positive = std::max(output, 0.0F);
    return exponent == 1.0 ? positive : static_cast<float>(std::pow(static_cast<double>(positive), exponent));
}

void shareCompletely(float* outputs, std::size_t sources, std::size_t stride, double exponent) noexcept
{
    double sum = 0.0; // of floats: neither it nor a quotient can overflow
    for (std::size_t s = 0; s < sources; ++s) {
        outputs[s * stride] = share(outputs[s * stride], exponent);
        sum += static_cast<double>(outputs[s * stride]);
    }
    for (std::size_t s = 0; s < sources; ++s)
        outputs[s * stride] = sum > 0.0 && std::isfinite(sum)
                                  ? static_cast<float>(static_cast<double>(outputs[s * stride]) / sum)
                                  : 1.0F / static_cast<float>(sources);
}

} // namespace

void softMasks(std::span<float> outputs, std::size_t sources, std::size_t stride, std::span<const float> mixture,
               const ScriptSpectrum& spectrum) noexcept
{
    assert(sources > 0 && outputs.size() >= (sources - 1) * stride + mixture.size());
    for (std::size_t bin = 0; bin < mixture.size(); ++bin) {
        if (spectrum.complete) {
            shareCompletely(&outputs[bin], sources, stride, spectrum.exponent);
            continue;
        }
        const bool magnitudes = spectrum.output == ScriptSpectrum::Output::Magnitudes;
        for (std::size_t s = 0; s < sources; ++s) {
            float& output = outputs[s * stride + bin];
            const float whole = magnitudes ? mixture[bin] : 1.0F;
            output = output < whole ? share(std::max(output, 0.0F) / whole, spectrum.exponent) : 1.0F;
        }
    }
}

} // namespace resonate
