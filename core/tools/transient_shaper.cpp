#include "core/tools/transient_shaper.h"

#include "core/base/decibels.h"

namespace resonate {
namespace {

constexpr double kLimitDb = 12.0;
// Steady noise and low notes rise by up to 2 dB all the time; a drum stroke out of its own tail by 12 and more.
constexpr double kIgnoredDb = 2.0, kFullDb = 12.0;

double shareOf(double movementDb) noexcept
{
    return std::clamp((movementDb - kIgnoredDb) / (kFullDb - kIgnoredDb), 0.0, 1.0);
}

} // namespace

TransientShaper::TransientShaper(const Parameters& parameters)
    : m_parameters(parameters),
      m_grid(parameters.format.sampleRateHz),
      m_latencyFrames(std::llround(parameters.lookAheadMs * 1e-3 * parameters.format.sampleRateHz)),
      m_detector(m_grid),
      m_gain(1.0),
      m_delay(static_cast<std::size_t>(m_latencyFrames))
{
    m_parameters.attackDb = std::clamp(parameters.attackDb, -kLimitDb, kLimitDb);
    m_parameters.sustainDb = std::clamp(parameters.sustainDb, -kLimitDb, kLimitDb);
}

void TransientShaper::process(AudioView block) noexcept
{
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                FramePair x = frames.at(n);
                m_peak = std::max(m_peak, peakOf(x));
                if (!m_delay.empty()) {
                    std::swap(x, m_delay[m_at]);
                    m_at = m_at + 1 < m_delay.size() ? m_at + 1 : 0;
                }
                frames.set(n, m_gain.next() * x);
            }
        },
        [this] { endCell(); });
}

void TransientShaper::endCell() noexcept
{
    const TransientDetector::Reading reading = m_detector.next(m_peak);
    m_peak = 0.0;
    const double gainDb =
        m_parameters.attackDb * shareOf(reading.riseDb) + m_parameters.sustainDb * shareOf(reading.fallDb);
    m_gain.aim(gainDb == 0.0 ? 1.0 : dbToGain(gainDb), m_grid.cellFrames());
}

void TransientShaper::reset() noexcept
{
    m_grid.reset();
    m_detector.reset();
    m_gain.reset();
    std::ranges::fill(m_delay, FramePair{});
    m_at = 0;
    m_peak = 0.0;
}

} // namespace resonate
