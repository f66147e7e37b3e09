#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/audio/limits.h"

#include <array>
#include <span>
#include <vector>

namespace resonate {

/// Frames of the 100 ms blocks that loudness is counted in.
inline std::int64_t loudnessBlockFrames(int sampleRateHz) noexcept
{
    return (sampleRateHz + 5) / 10;
}

/// How much K-weighting counts power at a frequency: that of its analogue prototypes.
double kWeight(double frequencyHz) noexcept;

/// Mean square of K-weighted audio per block (100 ms unless told otherwise), summed over channels (each weighs 1 unless
/// told otherwise). How a stream is cut changes nothing. Takes no memory.
/// Source: ITU-R BS.1770-4, annex 1; the analogue prototypes of its filters, by the bilinear transform for any rate.
class KWeightedEnergy final {
public:
    /// `format` may have up to kMaxInputChannels channels.
    explicit KWeightedEnergy(AudioFormat format) : KWeightedEnergy(format, loudnessBlockFrames(format.sampleRateHz)) {}
    KWeightedEnergy(AudioFormat format, std::int64_t blockFrames);
    /// One weight per channel. Source: BS.1770-4, tables 3 and 4.
    void setWeights(std::span<const double> weights) noexcept;

    /// Filters audio that is not counted: run-in before the first block.
    void runIn(ConstAudioView block) noexcept;
    /// Counts audio. Every block that fills up is added to `meanSquares`; what is left over at the end is not.
    void process(ConstAudioView block, std::vector<double>& meanSquares);
    /// For blocks of one's own: filters audio and keeps its energy until it is taken.
    void add(ConstAudioView block) noexcept;
    /// Weighted sum of the squares of all that was added since the last time.
    double take() noexcept;
    /// After this many frames of run-in, nothing is left of what came before (-200 dB).
    static std::int64_t runInFrames(int sampleRateHz) noexcept { return sampleRateHz / 4; }

private:
    struct Biquad {
        double b0 = 1.0, b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;
    };
    static Biquad shelf(double sampleRateHz);
    static Biquad highPass(double sampleRateHz);
    // Two channels at a time, one a lane: as quick as one.
    using Lanes = double __attribute__((vector_size(16)));
    struct Pair {
        Lanes s1 = {}, s2 = {}, h1 = {}, h2 = {}; // transposed direct form II
        Lanes energy = {};
    };
    void addPair(std::span<const float> even, std::span<const float> odd, Pair& pair) const noexcept;

    Biquad m_shelf;
    Biquad m_highPass;
    std::array<Pair, kMaxInputChannels / 2> m_pairs = {};
    std::array<double, kMaxInputChannels> m_weights = {};
    std::int64_t m_blockFrames;
    std::int64_t m_filled = 0;
};

} // namespace resonate
