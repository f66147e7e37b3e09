#pragma once

#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace resonate {

/// The bands in which tone is measured and matched: quarters of third octaves, on the base-ten grid of IEC 61260-1, so
/// that four of them are a third octave. Band k lies between edgeHz(k) and edgeHz(k + 1), from 22 Hz to 22 kHz.
struct ToneGrid {
    static constexpr std::size_t kPerThirdOctave = 4;
    static constexpr std::size_t kThirds = 30; ///< third octaves: 25 Hz to 20 kHz
    static constexpr std::size_t kBands = kThirds * kPerThirdOctave;

    static double edgeHz(std::size_t k) noexcept
    {
        return std::pow(10.0, (13.5 + static_cast<double>(k) / kPerThirdOctave) / 10.0);
    }
    static double centreHz(std::size_t k) noexcept { return std::sqrt(edgeHz(k) * edgeHz(k + 1)); }

    /// Power of each band out of a power spectrum, summed over the bins that it covers. A bin is as wide as its
    /// spacing, and bands narrower than that take their share of it.
    class Summing final {
    public:
        Summing(int bins, double binHz);
        void add(std::span<const float> power, std::span<double> bands) const noexcept; // [bins] -> [kBands]

    private:
        struct Band {
            std::size_t first = 0, last = 0; // bins; first > last: none
            double firstShare = 0.0, lastShare = 0.0;
        };
        std::vector<Band> m_bands; // [kBands]
    };
};

} // namespace resonate
