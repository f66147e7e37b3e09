#pragma once

#include <span>
#include <vector>

namespace resonate {

/// Gains that hold late reverberation down, frame by frame. A room's tail is the sound of 50 ms ago, exponentially
/// decayed; what does not rise over it is taken for it.
/// Sources: K. Lebart et al., "A new method based on spectral subtraction for speech dereverberation", 2001; E. Habets,
/// "Late reverberant spectral variance estimation based on a statistical model", 2009; decision-directed gain: Y.
/// Ephraim, D. Malah, "Speech enhancement using a minimum mean-square error short-time spectral amplitude estimator",
/// 1984.
class LateReverbSuppressor final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int size = 4096; ///< of the STFT
        int hop = 1024;
        double rt60Seconds = 1.2; ///< near 1.5 kHz
        double lateLevel = 1.0;   ///< of the tail's power, 0..1: less where the direct sound is strong
        double share = 1.0;       ///< 0: gains of 1
        double floorDb = -10.0;   ///< least gain
        double smoothness = 0.5;  ///< 0..1: steadier gains in time and across bins
    };
    explicit LateReverbSuppressor(const Parameters& parameters);

    int latencyFrames() const noexcept { return m_side; }
    /// Takes the power of the next frame, summed over channels, [bins]; gives the gains of the frame `latencyFrames`
    /// before.
    void process(std::span<const float> power, std::span<float> gains) noexcept;
    void reset() noexcept;

private:
    void findGains(std::span<const float> power, std::span<float> logGains) noexcept;
    void smoothAcrossBins(std::span<float> logGains) noexcept;
    std::span<float> row(std::vector<float>& rows, int index) noexcept;

    std::size_t m_bins;
    int m_delay;      // frames of 50 ms
    float m_forget;   // of the smoothed power
    float m_directed; // decision-directed weight of the frame before
    float m_least;
    float m_share;
    std::vector<float> m_decay;    // [bins] of the tail's power after 50 ms
    std::vector<float> m_timeTaps; // [2 side + 1]
    std::vector<float> m_binTaps;  // one side, the middle first
    int m_side;                    // frames ahead of the one whose gains are given
    std::vector<float> m_smoothed; // [delay + 1][bins], a ring
    std::vector<float> m_logGains; // [2 side + 1][bins], a ring
    std::vector<float> m_previous; // [bins] gain^2 times power of the frame before
    std::vector<float> m_scratch;  // [bins]
    long m_frame = 0;
};

} // namespace resonate
