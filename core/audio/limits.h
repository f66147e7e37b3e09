#pragma once

#include <cstdint>

namespace resonate {

/// What is accepted as a recording. Past these a file is refused, in one plain line.
inline constexpr int kMaxSampleRateHz = 768'000;
inline constexpr int kMinSampleRateHz = 1'000;
inline constexpr int kMaxInputChannels = 32;
inline constexpr std::int64_t kMaxDurationSeconds = 24 * 3600;

} // namespace resonate
