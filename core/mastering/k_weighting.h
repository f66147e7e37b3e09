#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <array>
#include <vector>

namespace resonate {

/// Frames of the 100 ms blocks that loudness is counted in.
inline std::int64_t loudnessBlockFrames(int sampleRateHz) noexcept
{
    return (sampleRateHz + 5) / 10;
}

/// Mean square of K-weighted audio per block (100 ms unless told otherwise), summed over channels (each weighs 1).
/// Source: ITU-R BS.1770-4, annex 1; the analogue prototypes of its filters, by the bilinear transform for any rate.
class KWeightedEnergy final {
public:
    explicit KWeightedEnergy(AudioFormat format) : KWeightedEnergy(format, loudnessBlockFrames(format.sampleRateHz)) {}
    KWeightedEnergy(AudioFormat format, std::int64_t blockFrames);

    /// Filters audio that is not counted: run-in before the first block.
    void runIn(ConstAudioView block) noexcept;
    /// Counts audio. Every block that fills up is added to `meanSquares`; what is left over at the end is not.
    void process(ConstAudioView block, std::vector<double>& meanSquares);
    /// After this many frames of run-in, nothing is left of what came before (-200 dB).
    static std::int64_t runInFrames(int sampleRateHz) noexcept { return sampleRateHz / 4; }

private:
    struct Biquad {
        double b0 = 1.0, b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;
    };
    static Biquad shelf(double sampleRateHz);
    static Biquad highPass(double sampleRateHz);
    double energy(ConstAudioView block) noexcept;

    Biquad m_shelf;
    Biquad m_highPass;
    std::array<std::array<double, 4>, 2> m_state = {}; // [channel], transposed direct form II
    std::int64_t m_blockFrames;
    std::int64_t m_filled = 0;
    double m_sum = 0.0;
};

} // namespace resonate
