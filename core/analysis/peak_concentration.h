#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Finds clipping that a lossy codec has smoothed over: no two samples are equal any more, but the peaks of short
/// blocks still pile up around one level, with little above it. One channel. The score is the largest mass of peaks
/// in 1.5 dB over what the levels below would let one expect, discounted by the mass above relative to it.
class PeakConcentration final {
public:
    struct Reading {
        double score = 0.0;     ///< unclipped music 0.2-0.8, with and without a codec
        double levelDbfs = 0.0; ///< where the pile of peaks begins: where their count rises most steeply
        double spreadDb = 0.0;  ///< standard deviation of the rms of the blocks in the pile
        /// A ceiling stops loud and less loud blocks alike. Where their rms is all the same, too, a steady sound
        /// (noise, a tone) is simply as loud as it is.
        bool clipped = false;
    };
    explicit PeakConcentration(int sampleRateHz);

    void process(std::span<const float> samples) noexcept;
    Reading result() const;
    /// Share of 4 ms blocks whose peak reaches `levelDbfs`.
    double shareAtOrAbove(double levelDbfs) const;

private:
    struct Peaks { // blocks whose peak lies in one step
        std::uint32_t count = 0;
        double rmsDb = 0.0;        // sum
        double rmsDbSquared = 0.0; // sum
    };
    void endBlock() noexcept;
    double spreadDb(int first, int last) const;
    double edgeDbfs(int first) const; // near where the pile was found

    std::int64_t m_blockFrames;
    std::int64_t m_inBlock = 0;
    float m_peak = 0.0F;
    double m_squares = 0.0;
    std::int64_t m_blocks = 0;
    std::vector<Peaks> m_histogram; // 0.05 dB steps
};

} // namespace resonate
