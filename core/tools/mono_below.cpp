#include "core/tools/mono_below.h"

#include <numbers>

namespace resonate {

MonoBelow::MonoBelow(const Parameters& parameters) : m_amount(parameters.amount), m_grid(parameters.format.sampleRateHz)
{
    const BiquadCoefficients highPass = BiquadCoefficients::highPass(
        parameters.format.sampleRateHz, parameters.frequencyHz, std::numbers::sqrt2 / 2.0); // twice: Linkwitz-Riley
    m_first = m_second = Biquad(highPass);
}

void MonoBelow::process(AudioView block) noexcept
{
    if (block.channels() < 2 || m_amount == 0.0)
        return;
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const FramePair x = frames.at(n);
                const double side = 0.5 * (x[0] - x[1]);
                const double removed = m_amount * (side - m_second.process(m_first.process(side)));
                m_sidePeak = std::max(m_sidePeak, std::abs(side));
                m_removedPeak = std::max(m_removedPeak, std::abs(removed));
                frames.set(n, x - FramePair{removed, -removed});
            }
        },
        [this] {
            if (m_sidePeak == 0.0 && m_removedPeak < 1e-30) { // the filters ring on below all floats
                m_first.reset();
                m_second.reset();
            }
            m_sidePeak = m_removedPeak = 0.0;
        });
}

void MonoBelow::reset() noexcept
{
    m_grid.reset();
    m_first.reset();
    m_second.reset();
    m_sidePeak = m_removedPeak = 0.0;
}

} // namespace resonate
