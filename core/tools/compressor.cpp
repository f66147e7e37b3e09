#include "core/tools/compressor.h"

#include "core/base/decibels.h"
#include "core/tools/frame_pair.h"

namespace resonate {

Compressor::Compressor(const Parameters& parameters)
    : m_parameters(parameters),
      m_grid(parameters.format.sampleRateHz),
      m_smoother(m_grid, parameters.attackMs, parameters.releaseMs),
      m_gain(dbToGain(parameters.makeupDb))
{
    assert(parameters.law.ratio >= 1.0 && parameters.law.kneeDb >= 0.0);
}

void Compressor::process(AudioView block) noexcept
{
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const FramePair x = frames.at(n);
                m_peak = std::max(m_peak, peakOf(x));
                frames.set(n, m_gain.next() * x);
            }
        },
        [this] { endCell(); });
    m_tap.publish();
}

void Compressor::endCell() noexcept
{
    const double reductionDb = m_smoother.next(m_parameters.law.reductionDb(gainToDb(m_peak)));
    m_peak = 0.0;
    m_tap.add(reductionDb);
    m_gain.aim(dbToGain(m_parameters.makeupDb - reductionDb), m_grid.cellFrames());
}

void Compressor::reset() noexcept
{
    m_grid.reset();
    m_smoother.reset();
    m_tap.reset();
    m_gain.reset();
    m_peak = 0.0;
}

} // namespace resonate
