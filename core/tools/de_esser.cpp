#include "core/tools/de_esser.h"

#include "core/base/decibels.h"

namespace resonate {
namespace {

constexpr double kCentreHz = 6700.0, kDetectorQ = 1.68; // -3 dB at 5 and 9 kHz
// Two bells that together are flat over 5-9 kHz within 1 dB, and on average as deep as each is told to be.
constexpr double kLowerHz = 5300.0, kUpperHz = 8400.0, kBellQ = 1.6;
constexpr double kDeepestOverMean = 1.15; // at 7 dB; less below
constexpr double kPowerMs = 3.0;
constexpr double kLowestRateHz = 20000.0;

} // namespace

DeEsser::DeEsser(const Parameters& parameters)
    : m_parameters(parameters),
      m_able(parameters.format.sampleRateHz >= kLowestRateHz),
      m_grid(parameters.format.sampleRateHz),
      m_decay(m_grid.decay(kPowerMs)),
      m_smoother(m_grid, parameters.attackMs, parameters.releaseMs),
      m_depth(0.0)
{
    m_parameters.law.rangeDb = std::min(parameters.law.rangeDb, kMaximumDb / kDeepestOverMean);
    if (!m_able)
        return;
    const double rateHz = parameters.format.sampleRateHz;
    m_detector = PairedBiquad(detectorAt(parameters.format.sampleRateHz));
    m_lower = PairedBiquad(BiquadCoefficients::bandPass(rateHz, kLowerHz, kBellQ));
    m_upper = PairedBiquad(BiquadCoefficients::bandPass(rateHz, kUpperHz, kBellQ));
}

double DeEsser::shareDb(double bandPower, double wholePower) noexcept
{
    return wholePower > 0.0 ? powerToDb(bandPower / wholePower) : kSilenceDb;
}

BiquadCoefficients DeEsser::detectorAt(int sampleRateHz)
{
    return BiquadCoefficients::bandPass(sampleRateHz, kCentreHz, kDetectorQ);
}

void DeEsser::process(AudioView block) noexcept
{
    if (!m_able)
        return;
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const FramePair x = frames.at(n);
                m_bandSum += powerOf(m_detector.process(x));
                m_wholeSum += powerOf(x);
                const double depth = m_depth.next();
                const FramePair once = x - depth * m_lower.process(x);
                frames.set(n, once - depth * m_upper.process(once));
            }
        },
        [this] { endCell(); });
    m_tap.publish();
}

void DeEsser::endCell() noexcept
{
    for (PairedBiquad* filter : {&m_detector, &m_lower, &m_upper})
        filter->settle();
    m_bandPower = m_decay * m_bandPower + (1.0 - m_decay) * m_bandSum / m_grid.cellFrames();
    m_wholePower = m_decay * m_wholePower + (1.0 - m_decay) * m_wholeSum / m_grid.cellFrames();
    m_bandSum = m_wholeSum = 0.0;
    const bool audible = powerToDb(m_wholePower) > m_parameters.gateDbfs;
    const double reductionDb =
        m_smoother.next(audible ? m_parameters.law.reductionDb(shareDb(m_bandPower, m_wholePower)) : 0.0);
    m_tap.add(reductionDb);
    m_depth.aim(1.0 - dbToGain(-reductionDb), m_grid.cellFrames());
}

void DeEsser::reset() noexcept
{
    m_grid.reset();
    m_smoother.reset();
    m_tap.reset();
    m_depth.reset();
    for (PairedBiquad* filter : {&m_detector, &m_lower, &m_upper})
        filter->reset();
    m_bandSum = m_wholeSum = m_bandPower = m_wholePower = 0.0;
}

} // namespace resonate
