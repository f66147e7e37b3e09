#include "core/separation/kick_gate.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kLowBandHz = 130.0;
constexpr double kFullRise = 2.3; // nepers of power: 10 dB
constexpr float kHoldPerFrame = 0.8F;
constexpr double kFloor = 1e-9; // power: -90 dBFS or so, so that silence has no onsets

double lowBandPower(std::span<const float> magnitude, double binHz)
{
    double power = kFloor;
    for (std::size_t k = 0; k < magnitude.size() && static_cast<double>(k) * binHz < kLowBandHz; ++k)
        power += static_cast<double>(magnitude[k]) * magnitude[k];
    return power;
}

} // namespace

std::vector<float> kickGate(const FrameMatrix& magnitude, double binHz, int riseFrames, int holdFrames)
{
    std::vector<double> level;
    for (int t = 0; t < magnitude.frames(); ++t)
        level.push_back(std::log(lowBandPower(magnitude.row(t), binHz)));
    std::vector<float> gate(level.size());
    for (std::size_t t = 0; t < level.size(); ++t) {
        const std::size_t first = t - std::min(t, static_cast<std::size_t>(riseFrames));
        const double before = *std::min_element(level.begin() + static_cast<std::ptrdiff_t>(first),
                                                level.begin() + static_cast<std::ptrdiff_t>(t) + 1);
        float kick = static_cast<float>(std::clamp((level[t] - before) / kFullRise, 0.0, 1.0));
        for (std::size_t i = t; i < std::min(level.size(), t + static_cast<std::size_t>(holdFrames));
             ++i, kick *= kHoldPerFrame)
            gate[i] = std::max(gate[i], kick);
    }
    return gate;
}

} // namespace resonate
