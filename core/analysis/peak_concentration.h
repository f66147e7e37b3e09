#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Finds clipping that a lossy codec has smoothed over: no two samples are equal any more, but the peaks of short blocks
/// still pile up around one level, with little above it. One channel.
/// The score is the largest mass of peaks in 1.5 dB over what the levels below would let one expect, discounted by the mass above
/// relative to it.
class PeakConcentration final {
public:
    struct Reading {
        double score = 0.0;     ///< unclipped music 0.2-0.7, with and without a codec
        double levelDbfs = 0.0; ///< where the peaks pile up
    };
    explicit PeakConcentration(int sampleRateHz);

    void process(std::span<const float> samples) noexcept;
    Reading result() const;
    /// Share of 4 ms blocks whose peak reaches `levelDbfs`.
    double shareAtOrAbove(double levelDbfs) const;

private:
    std::int64_t m_blockFrames;
    std::int64_t m_inBlock = 0;
    float m_peak = 0.0F;
    std::int64_t m_blocks = 0;
    std::vector<std::uint32_t> m_histogram; // of block peaks, 0.05 dB steps
};

} // namespace resonate
