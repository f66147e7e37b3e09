#include "core/tools/multiband_compressor.h"

#include "core/base/decibels.h"

namespace resonate {

MultibandCompressor::MultibandCompressor(const Parameters& parameters)
    : m_grid(parameters.format.sampleRateHz), m_split({parameters.format.sampleRateHz, parameters.edgesHz})
{
    assert(parameters.bands.size() == parameters.edgesHz.size() + 1);
    for (const Band& band : parameters.bands)
        m_voices.push_back(
            {band, ReductionSmoother(m_grid, band.attackMs, band.releaseMs), ControlRamp(dbToGain(band.makeupDb))});
}

void MultibandCompressor::process(AudioView block) noexcept
{
    m_grid.walk(
        block,
        [this](AudioView piece) {
            const FramePairs frames(piece);
            for (std::int64_t n = 0; n < piece.frames(); ++n) {
                const MultibandSplit::Bands bands = m_split.split(frames.at(n));
                FramePair sum = {};
                for (std::size_t b = 0; b < m_voices.size(); ++b) {
                    Voice& voice = m_voices[b];
                    voice.peak = std::max(voice.peak, peakOf(bands[b]));
                    sum += voice.gain.next() * bands[b];
                }
                frames.set(n, sum);
            }
        },
        [this] { endCell(); });
    for (ReductionTap& tap : m_taps)
        tap.publish();
}

void MultibandCompressor::endCell() noexcept
{
    m_split.settle();
    for (std::size_t b = 0; b < m_voices.size(); ++b) {
        Voice& voice = m_voices[b];
        const double reductionDb = voice.smoother.next(voice.band.law.reductionDb(gainToDb(voice.peak)));
        voice.peak = 0.0;
        m_taps[b].add(reductionDb);
        voice.gain.aim(dbToGain(voice.band.makeupDb - reductionDb), m_grid.cellFrames());
    }
}

void MultibandCompressor::reset() noexcept
{
    m_grid.reset();
    m_split.reset();
    for (Voice& voice : m_voices) {
        voice.smoother.reset();
        voice.gain.reset();
        voice.peak = 0.0;
    }
    for (ReductionTap& tap : m_taps)
        tap.reset();
}

} // namespace resonate
