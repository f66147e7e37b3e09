#pragma once

#include "core/mastering/limiter_block.h"

#include <span>
#include <vector>

namespace resonate {

/// What the bass alone asks a limiter for, held over half a wave of the lowest notes. A limiter that does not release
/// below it leaves the waves of a bass as they are, and may release quickly between drums; one that does follows every
/// half wave and distorts. Bass is what is left of averages over blocks after a Hann window of 3.5 ms, and 3 dB.
/// Memory is finite: what left historyBlocks() ago has no influence on a single bit.
class BassHold final {
public:
    struct Parameters {
        int channels = 2;
        double sampleRateHz = 48000.0;
        double ceiling = 0.89; ///< linear
    };
    explicit BassHold(const Parameters& parameters);

    /// ln of the reduction that the bass of this block, or of one in the last 13 ms, needs; >= 0.
    float process(const LimiterBlock& block) noexcept;
    void reset() noexcept;
    int historyBlocks() const noexcept { return static_cast<int>(m_window.size() + m_needs.size()); }

private:
    float bassOf(std::size_t channel, const LimiterBlock& block) noexcept;

    Parameters m_parameters;
    std::vector<float> m_window;   // sums to 1
    std::vector<float> m_averages; // [channels][window], oldest first
    std::vector<float> m_needs;    // of the last blocks, oldest first
};

} // namespace resonate
