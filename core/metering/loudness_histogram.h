#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Loudness values counted in bins of 0.01 LU from -70 to +30 LUFS, so that a programme of any length takes the same
/// memory (160 kB). Each bin keeps the sum of its energies: what is lost is only where, within a bin, a gate would have
/// cut. Takes no memory after its construction.
class LoudnessHistogram final {
public:
    struct Bin {
        std::int64_t count = 0;
        double energy = 0.0; ///< sum of mean squares
        bool operator==(const Bin&) const = default;
    };
    static constexpr int kBins = 10'000;

    LoudnessHistogram() : m_bins(kBins) {}

    /// `meanSquare`: K-weighted, summed over channels. Quieter than -70 LUFS (the absolute gate) is not counted.
    void add(double meanSquare) noexcept;
    /// Counts what others counted too: of several programmes, as if they followed each other.
    void add(int bin, const Bin& counted) noexcept;
    void add(const LoudnessHistogram& other) noexcept;
    bool empty() const noexcept { return m_total == 0; }
    std::span<const Bin> bins() const noexcept { return m_bins; }
    /// The loudness of what is not more than `gateLu` under the mean of all. -70 when there is nothing.
    double gatedLufs(double gateLu) const noexcept;
    /// Between two percentiles of what passes that gate, LU.
    double rangeLu(double gateLu, double lowShare, double highShare) const noexcept;
    void reset() noexcept;

private:
    static int binOf(double lufs) noexcept;
    int firstAbove(double gateLu) const noexcept;

    std::vector<Bin> m_bins;
    std::int64_t m_total = 0;
    double m_energy = 0.0;
};

} // namespace resonate
