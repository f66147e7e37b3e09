#include "core/tools/dynamic_eq.h"

#include "core/base/decibels.h"

namespace resonate {
namespace {

/// From `now` towards `wanted` in equal ratios; there when they are within a millionth.
double nearer(double now, double wanted, double decay) noexcept
{
    const double ratio = std::abs(now / wanted - 1.0) < 1e-6 ? 1.0 : std::pow(now / wanted, decay);
    return wanted * ratio;
}

} // namespace

DynamicEq::DynamicEq(const Parameters& parameters)
    : m_parameters(parameters),
      m_grid(parameters.format.sampleRateHz),
      m_shapeDecay(m_grid.decay(parameters.shapeMs)),
      m_smoother(m_grid, parameters.attackMs, parameters.releaseMs)
{
    DynamicEq::reset();
}

void DynamicEq::process(AudioView block) noexcept
{
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const FramePair x = frames.at(n);
                m_peak = std::max(m_peak, peakOf(m_detector.process(x)));
                frames.set(n, m_bell.process(x));
            }
        },
        [this] { endCell(); });
    m_tap.publish();
}

void DynamicEq::endCell() noexcept
{
    m_detector.settle();
    m_bell.settle();
    moveShape();
    const double reductionDb = m_smoother.next(m_parameters.law.reductionDb(gainToDb(m_peak)));
    m_peak = 0.0;
    m_tap.add(reductionDb);
    const double bellDb = m_shape.gainDb - reductionDb;
    if (bellDb == m_bellDb)
        return;
    m_bellDb = bellDb;
    m_bell.setCoefficients(
        BiquadCoefficients::bell(m_parameters.format.sampleRateHz, m_shape.frequencyHz, m_shape.q, bellDb));
}

void DynamicEq::moveShape() noexcept
{
    const bool turned = m_shape.frequencyHz != m_wanted.frequencyHz || m_shape.q != m_wanted.q;
    const double behindDb = m_shape.gainDb - m_wanted.gainDb;
    m_shape.gainDb = std::abs(behindDb) < 1e-4 ? m_wanted.gainDb : m_wanted.gainDb + m_shapeDecay * behindDb;
    if (!turned)
        return;
    m_shape.frequencyHz = nearer(m_shape.frequencyHz, m_wanted.frequencyHz, m_shapeDecay);
    m_shape.q = nearer(m_shape.q, m_wanted.q, m_shapeDecay);
    const double rateHz = m_parameters.format.sampleRateHz;
    m_detector.setCoefficients(BiquadCoefficients::bandPass(rateHz, m_shape.frequencyHz, m_shape.q));
    m_bell.setCoefficients(BiquadCoefficients::bell(rateHz, m_shape.frequencyHz, m_shape.q, m_bellDb));
}

void DynamicEq::reset() noexcept
{
    m_grid.reset();
    m_smoother.reset();
    m_tap.reset();
    m_wanted = m_shape = m_parameters.shape;
    m_bellDb = m_shape.gainDb;
    m_peak = 0.0;
    const double rateHz = m_parameters.format.sampleRateHz;
    m_detector = PairedBiquad(BiquadCoefficients::bandPass(rateHz, m_shape.frequencyHz, m_shape.q));
    m_bell = PairedBiquad(BiquadCoefficients::bell(rateHz, m_shape.frequencyHz, m_shape.q, m_bellDb));
}

} // namespace resonate
