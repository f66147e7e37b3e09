#include "core/playback/meter_tap.h"

namespace resonate {
namespace {

constexpr std::int64_t kMask = MeterTap::kCapacityFrames - 1;

} // namespace

MeterTap::MeterTap() : m_samples(std::make_unique<std::atomic<float>[]>(2 * kCapacityFrames)) {}

void MeterTap::write(const float* left, const float* right, std::int64_t frames) noexcept
{
    const std::int64_t begin = m_written.load(std::memory_order_relaxed);
    // Whoever sees one of the new samples sees this too: see HeardPosition.
    m_begun.store(begin + frames, std::memory_order_relaxed);
    for (std::int64_t i = 0; i < frames; ++i) {
        const auto at = static_cast<std::size_t>(2 * ((begin + i) & kMask));
        m_samples[at].store(left[i], std::memory_order_release);
        m_samples[at + 1].store(right[i], std::memory_order_release);
    }
    m_written.store(begin + frames, std::memory_order_release);
}

std::int64_t MeterTap::read(std::int64_t& next, AudioView out) const noexcept
{
    assert(out.channels() == 2);
    const std::int64_t end = written();
    const std::int64_t begin = std::clamp(next, std::max<std::int64_t>(0, end - kCapacityFrames / 2), end);
    const std::int64_t count = std::min(end - begin, out.frames());
    const auto left = out.channel(0);
    const auto right = out.channel(1);
    for (std::int64_t i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(2 * ((begin + i) & kMask));
        left[static_cast<std::size_t>(i)] = m_samples[at].load(std::memory_order_acquire);
        right[static_cast<std::size_t>(i)] = m_samples[at + 1].load(std::memory_order_acquire);
    }
    next = begin + count;
    // The half in reserve was overwritten while copying: this thread stood still for half a second. Nothing was read.
    return m_begun.load(std::memory_order_relaxed) - begin > kCapacityFrames ? 0 : count;
}

} // namespace resonate
