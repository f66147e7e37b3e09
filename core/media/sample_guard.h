#pragma once

#include "core/audio/audio_view.h"

#include <vector>

namespace resonate {

/// Past this (+120 dBFS) a sample is no audio but damage. Files scaled to +-32768 stay well below it.
inline constexpr float kAbsurdSample = 1e6F;

/// Silences NaN, infinite and absurd samples as they pass, and takes each channel's mean.
class SampleGuard final {
public:
    explicit SampleGuard(int channels) : m_sums(static_cast<std::size_t>(channels), 0.0) {}

    /// Repairs a block in place; blocks may have any length.
    void process(AudioView block) noexcept;

    std::int64_t silenced() const noexcept { return m_silenced; } ///< samples, all channels
    std::vector<double> means() const;                            ///< per channel, 0 before the first frame

private:
    std::vector<double> m_sums;
    std::int64_t m_frames = 0;
    std::int64_t m_silenced = 0;
};

} // namespace resonate
