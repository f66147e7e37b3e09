#pragma once

#include "core/analysis/recording_report.h"

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Automatic gain control, heard in the noise: where a phone turns itself down for loud music, the hiss between the
/// notes goes down too. In thirds of an octave from 3 to 16 kHz the least raised bands of each frame give an upper
/// bound of the hiss; its valleys (every 0.6 s) are correlated with the level that a gain control would follow (0.3 s
/// memory). With steady gain the correlation is positive (music leaks into the bands), with gain control negative.
/// Judged in stretches of 24 s, whose sums are pooled. A gain that hardly moves (under 4 dB) cannot be told from none.
class PumpingDetector final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit PumpingDetector(const Parameters& parameters);

    /// Takes the power spectrum of one frame, power[fftSize / 2 + 1], on the scale on which the bins of a frame add up
    /// to its mean square (square-root-Hann window: |X|^2 * 4 / fftSize^2).
    void process(std::span<const float> power);
    PumpingReading result() const;

private:
    struct Sums {
        double weight = 0.0;
        double levelVariance = 0.0;
        double floorVariance = 0.0;
        double covariance = 0.0;
        std::vector<double> floorsDb; ///< valleys less their median
    };
    std::vector<std::vector<double>> raisedBands() const;
    Sums judge() const;
    void pool(const Sums& sums);

    Parameters m_parameters;
    std::size_t m_valleyFrames;
    std::size_t m_stretchFrames;
    double m_levelDecay;
    std::vector<std::size_t> m_edges; // first bin of each band, and one past the last
    double m_level = -1.0;            // leaky power
    std::vector<float> m_bandsDb;     // [frames of the stretch][bands]
    std::vector<float> m_levelsDb;    // [frames of the stretch]
    Sums m_pooled;
    std::vector<std::uint32_t> m_floorHistogram;
};

} // namespace resonate
