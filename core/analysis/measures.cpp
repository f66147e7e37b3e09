#include "core/analysis/measures.h"

#include "core/analysis/phone_likelihood.h"
#include "core/analysis/structure.h"

#include <algorithm>

namespace resonate {

Measures::Measures(AudioFormat format)
    : m_feed(format),
      m_loudness(format),
      m_clipping(format),
      m_level(format),
      m_stereo(format),
      m_trace(format),
      m_levels(format),
      m_bandwidth({format.sampleRateHz, m_feed.fftSize(), m_feed.hop()}),
      m_spectrum({format.sampleRateHz, m_feed.fftSize(), m_feed.hop()}),
      m_stereoBands(format.sampleRateHz),
      m_noise({format.sampleRateHz, m_feed.fftSize(), m_feed.hop()}),
      m_crowd({format.sampleRateHz, m_feed.fftSize(), m_feed.hop()}),
      m_pumping({format.sampleRateHz, m_feed.fftSize(), m_feed.hop()}),
      m_hum(format),
      m_reverb(format),
      m_clicks(format),
      m_bumps(format),
      m_wind(format)
{
    for (int c = 0; c < format.channels; ++c)
        m_truePeaks.emplace_back(format.sampleRateHz);
    for (int c = 0; c < format.channels; ++c)
        m_audioTasks.emplace_back([this, c](ConstAudioView block) { m_truePeaks[c].process(block.channel(c)); });
    addAudio(m_reverb);
    addAudio(m_clicks);
    addAudio(m_bumps);
    addAudio(m_hum);
    addAudio(m_wind);
    addAudio(m_loudness);
    addAudio(m_clipping);
    addAudio(m_level);
    addAudio(m_stereo);
    addAudio(m_trace);
    addAudio(m_levels);
    addSpectral(m_noise);
    addSpectral(m_crowd);
    addSpectral(m_pumping);
    addSpectral(m_bandwidth);
    addSpectral(m_spectrum);
    m_framesTasks.emplace_back([this](const SpectralFrames& frames) {
        for (int i = 0; i < frames.count; ++i)
            m_stereoBands.process(frames.bandsOf(i));
    });
}

void Measures::fill(RecordingReport& report) const
{
    report.loudness = m_loudness.result();
    for (const Ebur128TruePeak& meter : m_truePeaks)
        report.loudness.truePeakDbtp = std::max(report.loudness.truePeakDbtp, meter.resultDbtp());
    report.loudnessCurve = m_loudness.curve();
    report.level = m_level.result();
    report.levelHistogram = m_levels.result();
    if (report.loudness.integratedLufs > -70.0)
        report.level.peakToLoudnessDb = report.loudness.truePeakDbtp - report.loudness.integratedLufs;
    report.clipping = m_clipping.result();
    report.bandwidth = m_bandwidth.result();
    report.stereo = m_stereo.result();
    report.stereo.bands = m_stereoBands.result();
    report.spectrum = m_spectrum.result();
    report.noise = m_noise.result();
    report.crowd = m_crowd.result();
    report.pumping = m_pumping.result();
    report.hum = m_hum.result();
    report.handling.clicks = m_clicks.result();
    report.handling.clicksNotListed = m_clicks.notListed();
    report.handling.bumps = m_bumps.result();
    report.handling.bumpsNotListed = m_bumps.notListed();
    m_wind.result(report.handling);
    report.reverb = m_reverb.result();
    report.structure = findStructure(m_trace.levelsDbfs(), report.crowd.spans, report.durationSeconds);
    report.phone = phoneLikelihood(report); // of all the others
}

} // namespace resonate
