#pragma once

#include <array>
#include <cstdint>

namespace resonate {

/// Loudness values counted in bins of 0.1 LU from -70 to +10 LUFS, so that a program of any length takes the same
/// memory. Each bin keeps the sum of its energies: what is lost is only where, within a bin, a gate would have cut.
class LoudnessHistogram final {
public:
    /// `meanSquare`: K-weighted, summed over channels. Quieter than -70 LUFS (the absolute gate) is not counted.
    void add(double meanSquare) noexcept;
    bool empty() const noexcept { return m_total == 0; }
    /// The loudness of what is not more than `gateLu` under the mean of all. -70 when there is nothing.
    double gatedLufs(double gateLu) const noexcept;
    /// Between two percentiles of what passes that gate, LU.
    double rangeLu(double gateLu, double lowShare, double highShare) const noexcept;
    void reset() noexcept { *this = {}; }

private:
    struct Bin {
        std::int64_t count = 0;
        double energy = 0.0;
    };
    static constexpr int kBins = 800;
    static int binOf(double lufs) noexcept;
    int firstAbove(double gateLu) const noexcept;

    std::array<Bin, kBins> m_bins = {};
    std::int64_t m_total = 0;
    double m_energy = 0.0;
};

} // namespace resonate
