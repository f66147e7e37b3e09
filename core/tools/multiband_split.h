#pragma once

#include "core/tools/frame_pair.h"

#include <array>
#include <vector>

namespace resonate {

/// Splits frames into bands that add up to an all-pass: fourth-order Linkwitz-Riley crossovers one after the other,
/// and what leaves early goes through the all-passes of the crossovers that it missed. Sources: S. H. Linkwitz, "Active
/// Crossover Networks for Noncoincident Drivers", JAES 24(1), 1976; J. D'Appolito, "Active realization of multiway
/// all-pass crossover systems", JAES 35(4), 1987 (compensation).
class MultibandSplit final {
public:
    static constexpr int kMaxBands = 4;
    using Bands = std::array<FramePair, kMaxBands>; ///< low to high; those that are not there stay zero

    struct Parameters {
        int sampleRateHz = 48000;
        std::vector<double> edgesHz = {120.0, 2500.0}; ///< ascending, at most kMaxBands - 1
    };
    explicit MultibandSplit(const Parameters& parameters);

    int bands() const noexcept { return static_cast<int>(m_crossovers.size()) + 1; }
    Bands split(FramePair x) noexcept;
    /// What the sum of the bands does to a signal is what this filter does, edge by edge: same magnitude, other phase.
    static BiquadCoefficients sumAt(int sampleRateHz, double edgeHz);
    void settle() noexcept;
    void reset() noexcept;

private:
    struct Crossover {
        PairedBiquad low[2], high[2];
        std::vector<PairedBiquad> allPasses; // for the bands below, lowest first
    };
    std::vector<Crossover> m_crossovers;
};

} // namespace resonate
