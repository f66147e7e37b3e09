#pragma once

#include <span>
#include <vector>

namespace resonate {

/// The fundamental of a short frame with one voice in it, whether or not the fundamental itself is there.
/// Source: A. de Cheveigne, H. Kawahara, "YIN, a fundamental frequency estimator for speech and music", JASA 2002.
class YinPitch final {
public:
    struct Parameters {
        double sampleRateHz = 3000.0;
        double lowestHz = 32.0;
        double highestHz = 500.0; ///< well above what is wanted: a higher note must not read as its octave below
    };
    struct Reading {
        double frequencyHz = 0.0;  ///< 0: no period found
        double aperiodicity = 1.0; ///< 0: repeats exactly; 1: not at all
    };
    explicit YinPitch(const Parameters& parameters);

    /// Samples that a frame holds: two of the longest periods.
    std::size_t frameLength() const noexcept { return 2 * m_longest + 2; }
    Reading estimate(std::span<const float> frame) noexcept;

private:
    double m_sampleRateHz;
    std::size_t m_shortest; // periods, in samples
    std::size_t m_longest;
    std::vector<float> m_difference; // [longest + 2], normalised by its running mean
};

} // namespace resonate
