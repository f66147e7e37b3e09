#pragma once

#include <array>
#include <span>
#include <vector>

namespace resonate {

/// The gain of each bin of each frame that brings a noisy spectrogram nearest to the clean one, when the noise's power
/// is known. The power is averaged over blocks of several shapes around a bin (long in time for held notes, long in
/// frequency for drum hits, wide in both for what is noise alone); each block shrinks the bin by 1 - t noise / mean,
/// and the shape with the least expected error, as Stein's unbiased estimate has it in the neighbourhood, is taken. A
/// gain so averaged neither twinkles (musical noise) nor smears attacks. Source: G. Yu, S. Mallat, E. Bacry, "Audio
/// denoising by time-frequency block thresholding", IEEE Trans. Signal Processing 56, 2008; here with sliding blocks in
/// place of a partition.
class BlockShrinkage final {
public:
    struct Parameters {
        int bins = 2049;
        float leastGain = 0.0F; ///< 0..1
        /// 1: the gain that is nearest in the mean square. 0: its square root, which keeps the power of what is left
        /// true and with it the tone. Between: a mean of both.
        float firmness = 1.0F;
    };
    explicit BlockShrinkage(const Parameters& parameters);

    /// How many frames a gain comes after its frame.
    static constexpr int delayFrames() noexcept { return kTimeReach + kRiskReach; }
    /// Takes power[bins] and noise[bins] of a frame and tells the gain[bins] of the frame delayFrames() ago; frames
    /// before the first are silent.
    void process(std::span<const float> power, std::span<const float> noise, std::span<float> gain) noexcept;
    void reset() noexcept;

private:
    static constexpr int kTimeReach = 6; // frames that the longest block reaches to each side
    static constexpr int kRiskReach = 2; // frames and bins to each side over which the expected error is averaged
    static constexpr int kRows = 2 * kTimeReach + 1;
    static constexpr int kNoiseRows = kTimeReach + 1;
    static constexpr int kRiskRows = 2 * kRiskReach + 1;
    static constexpr std::size_t kShapes = 8;

    struct Candidate {
        std::array<std::vector<float>, kRiskRows> gain; // [bins]
        std::array<std::vector<float>, kRiskRows> risk; // [bins]
    };
    const std::vector<float>& row(int offset) const noexcept;
    void sumOverTime(int summed, int reach) noexcept;
    void judge(std::size_t shape) noexcept;
    void choose(std::span<float> gain) noexcept;

    int m_bins;
    float m_leastOpen; // of the gain before it is made softer
    float m_firmness;
    int m_slot = 0; // the oldest row of each ring
    int m_noiseSlot = 0;
    int m_riskSlot = 0;
    std::array<std::vector<float>, kRows> m_power;      // [bins]
    std::array<std::vector<float>, kNoiseRows> m_noise; // [bins]
    std::array<Candidate, kShapes> m_candidates;
    std::vector<float> m_timeSum; // [pad + bins + pad]
    std::vector<float> m_mean;    // [bins]
    std::vector<float> m_least;   // [bins], error of the best shape so far
};

} // namespace resonate
