#pragma once

#include "core/mastering/bass_hold.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace resonate {

/// One look-ahead gain computer. A frame's need (the gain that brings its true peak under the ceiling) is held over
/// +-halfWindow, released, though not below what the bass asks for, and smoothed by a Hann window of the same width, so
/// that the gain is never above the need.
/// Memory is finite: the release aims a little past unity and so arrives, and averages are sums of integers. What left
/// historyFrames() ago has no influence on a single bit.
class LimiterStage final {
public:
    struct Parameters {
        int channels = 2;
        double sampleRateHz = 48000.0;
        double ceiling = 0.89;      ///< linear
        int halfWindowFrames = 64;  ///< multiple of 16
        double fastReleaseMs = 0.0; ///< after a lone peak; 0: none, the gain returns with the window
        double slowReleaseMs = 0.0; ///< under steady limiting
    };
    explicit LimiterStage(const Parameters& parameters);

    /// Takes the newest block and puts the one from delayBlocks() earlier in its place.
    void process(LimiterBlock& block) noexcept;
    void reset() noexcept;
    int delayBlocks() const noexcept { return m_delay; }
    std::int64_t historyFrames() const noexcept;

private:
    struct BlockState {
        float peak = 0.0F;
        float reductionDb = 0.0F;
        bool touched = false;
    };
    static constexpr int kFrames = LimiterBlock::kFrames;

    void append(const LimiterBlock& block) noexcept;
    bool mayExceed() const noexcept;
    bool detect() noexcept;
    void holdAndRelease() noexcept;
    void updateRelease(double heldSum) noexcept;
    void apply(LimiterBlock& block) noexcept;

    Parameters m_parameters;
    TruePeakInterpolator m_interpolator;
    int m_delay;
    std::vector<float> m_history;     // [channels][delay + 1 blocks], oldest first
    std::vector<BlockState> m_blocks; // [delay + 1]
    std::vector<float> m_need;        // [2 half windows + block], ln of the reduction that a frame needs
    std::vector<float> m_reduction;   // [2 half windows + block], 1 - gain before smoothing
    std::vector<float> m_scratch;
    std::vector<float> m_hann;            // [2 half windows + 1], sums to 1
    float m_previousPeak = 0.0F;          // of the interval before the block under detection
    int m_quietNeed = 0;                  // blocks since a need
    int m_quietReduction = 0;             // blocks since a reduction
    std::optional<BassHold> m_bass;       // where there is a release
    double m_bassNeed = 0.0;              // ln
    double m_released = 0.0;              // ln of the released reduction
    double m_keep = 0.0;                  // share of it that is left a frame later
    std::vector<std::int64_t> m_heldSums; // ring, one per block: how steadily the limiter works
    std::size_t m_heldAt = 0;
    std::int64_t m_heldTotal = 0;
};

} // namespace resonate
