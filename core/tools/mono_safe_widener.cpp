#include "core/tools/mono_safe_widener.h"

#include "core/base/decibels.h"

#include <numbers>

namespace resonate {
namespace {

constexpr double kLowHz = 250.0; // below, width is felt as weakness
constexpr double kFeedback = 0.5;
// Delays that share no period; in all 21 ms, so that a stroke stays one stroke.
constexpr std::array<double, 8> kDelaysMs = {0.53, 0.89, 1.37, 1.93, 2.63, 3.41, 4.49, 5.71};
constexpr double kPowerMs = 50.0, kGainMs = 50.0;
// Correlation is (M - S) / (M + S) or more for powers M and S of middle and side: held a little over the least, since
// the powers are averages.
constexpr double kAimedCorrelation = MonoSafeWidener::kLowestCorrelation + 0.1;
constexpr double kSideOverMid = (1.0 - kAimedCorrelation) / (1.0 + kAimedCorrelation);
constexpr double kSilence = 1e-24;

} // namespace

MonoSafeWidener::MonoSafeWidener(const Parameters& parameters)
    : m_wantedGain(parameters.sideDb > kSilenceDb ? dbToGain(parameters.sideDb) : 0.0),
      m_grid(parameters.format.sampleRateHz),
      m_quickDecay(m_grid.decay(kPowerMs)),
      m_slowDecay(m_grid.decay(kGainMs)),
      m_highPass(BiquadCoefficients::highPass(parameters.format.sampleRateHz, kLowHz, std::numbers::sqrt2 / 2.0)),
      m_gain(0.0)
{
    for (std::size_t i = 0; i < m_allPasses.size(); ++i)
        m_allPasses[i].ring.resize(
            static_cast<std::size_t>(std::lround(kDelaysMs[i] * 1e-3 * parameters.format.sampleRateHz)));
}

double MonoSafeWidener::AllPass::process(double x) noexcept
{
    double& delayed = ring[at];
    at = at + 1 < ring.size() ? at + 1 : 0;
    const double y = delayed - kFeedback * x;
    delayed = x + kFeedback * y;
    return y;
}

void MonoSafeWidener::AllPass::reset() noexcept
{
    std::ranges::fill(ring, 0.0);
    at = 0;
}

double MonoSafeWidener::decorrelated(double mid) noexcept
{
    double x = m_highPass.process(mid);
    for (AllPass& allPass : m_allPasses)
        x = allPass.process(x);
    return x;
}

void MonoSafeWidener::process(AudioView block) noexcept
{
    if (block.channels() < 2 || m_wantedGain == 0.0)
        return;
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const FramePair x = frames.at(n);
                const double mid = 0.5 * (x[0] + x[1]), side = 0.5 * (x[0] - x[1]);
                const double width = decorrelated(mid), added = m_gain.next() * width;
                m_cell.mid += mid * mid;
                m_cell.side += side * side;
                m_cell.added += width * width;
                frames.set(n, x + FramePair{added, -added});
            }
        },
        [this] { endCell(); });
}

/// sqrt(S) + gain sqrt(added) <= sqrt(kSideOverMid M), whatever the phases.
double MonoSafeWidener::allowedGain() const noexcept
{
    if (m_power.added < kSilence)
        return 0.0;
    return std::max(0.0, std::sqrt(kSideOverMid * m_power.mid) - std::sqrt(m_power.side)) / std::sqrt(m_power.added);
}

void MonoSafeWidener::endCell() noexcept
{
    const auto follow = [this](double& value, double sum) {
        value = m_quickDecay * value + (1.0 - m_quickDecay) * sum / m_grid.cellFrames();
        value = value < kSilence ? 0.0 : value;
    };
    follow(m_power.mid, m_cell.mid);
    follow(m_power.side, m_cell.side);
    follow(m_power.added, m_cell.added);
    const double allowed = std::min(m_wantedGain, allowedGain());
    m_gain.aim(allowed < m_gain.goal() ? allowed : allowed + m_slowDecay * (m_gain.goal() - allowed),
               m_grid.cellFrames());
    if (m_cell.mid == 0.0 && m_cell.added > 0.0 && m_cell.added < kSilence * kSilence) {
        m_highPass.reset(); // what rings on is below all floats
        for (AllPass& allPass : m_allPasses)
            allPass.reset();
    }
    m_cell = {};
}

void MonoSafeWidener::reset() noexcept
{
    m_grid.reset();
    m_highPass.reset();
    for (AllPass& allPass : m_allPasses)
        allPass.reset();
    m_gain.reset();
    m_cell = m_power = {};
}

} // namespace resonate
