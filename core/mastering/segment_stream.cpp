#include "core/mastering/segment_stream.h"

#include "core/audio/audio_buffer.h"
#include "core/dsp/true_peak_meter.h"
#include "core/mastering/k_weighting.h"

#include <cmath>

namespace resonate {
namespace {

constexpr std::int64_t kGrid = LimiterBlock::kFrames;
constexpr std::int64_t kChunkFrames = 128 * kGrid;
constexpr std::int64_t kPeakTailFrames = 2 * TruePeakInterpolator::kReach + kGrid; // the last peaks need what follows

/// Takes the finished audio of a segment, run-in and tail included, chunk by chunk.
class SegmentTaker {
public:
    SegmentTaker(const SegmentJob& job, AudioFormat format, SegmentMeasure& measure, AudioView out)
        : m_job(job),
          m_energy(format),
          m_peaks(static_cast<std::size_t>(job.measureTruePeak ? format.channels : 0)),
          m_measure(measure),
          m_out(out)
    {
    }
    void take(std::int64_t first, ConstAudioView audio)
    {
        for (std::size_t c = 0; c < m_peaks.size(); ++c)
            m_peaks[c].process(audio.channel(static_cast<int>(c)));
        const auto inside = std::clamp<std::int64_t>(m_job.range.first - first, 0, audio.frames());
        const auto end = std::clamp<std::int64_t>(m_job.range.end - first, inside, audio.frames());
        m_energy.runIn(audio.slice(0, inside));
        const ConstAudioView counted = audio.slice(inside, end - inside);
        m_energy.process(counted, m_measure.meanSquares);
        for (int c = 0; c < counted.channels(); ++c)
            for (const float sample : counted.channel(c))
                m_measure.samplePeak = std::max(m_measure.samplePeak, std::abs(sample));
        if (m_out.channels() > 0 && !counted.empty())
            copyAudio(counted, m_out.slice(first + inside - m_job.range.first, counted.frames()));
    }
    void finish()
    {
        for (const TruePeakMeter& meter : m_peaks)
            m_measure.truePeak = std::max(m_measure.truePeak, meter.peak());
    }

private:
    const SegmentJob& m_job;
    KWeightedEnergy m_energy;
    std::vector<TruePeakMeter> m_peaks;
    SegmentMeasure& m_measure;
    AudioView m_out;
};

std::int64_t onGridBefore(std::int64_t frame)
{
    return frame >= 0 ? frame / kGrid * kGrid : -((-frame + kGrid - 1) / kGrid * kGrid);
}

void scale(AudioView audio, float gain) noexcept
{
    if (gain == 1.0F)
        return;
    for (int c = 0; c < audio.channels(); ++c)
        for (float& sample : audio.channel(c))
            sample *= gain;
}

/// Limits one chunk in place; `outFirst` is the frame that its first output frame is.
void limit(const SegmentJob& job, std::int64_t outFirst, AudioView chunk, ReductionHistogram& histogram,
           ReductionCollector& series)
{
    for (std::int64_t at = 0; at < chunk.frames(); at += kGrid) {
        const AudioView block = chunk.slice(at, kGrid);
        const float reductionDb = job.limiter->process(block, block);
        const std::int64_t inside = outFirst + at - job.range.first;
        if (inside < 0 || outFirst + at >= job.range.end)
            continue;
        histogram.add(static_cast<double>(reductionDb));
        series.add(inside, static_cast<double>(reductionDb));
    }
}

} // namespace

Result<> streamSegment(const AudioSource& source, const SegmentJob& job, SegmentMeasure& measure, AudioView out)
{
    const AudioFormat format = source.format();
    const std::int64_t latency = job.limiter ? job.limiter->latencyFrames() : 0;
    const std::int64_t history = job.limiter ? job.limiter->historyFrames() : 0;
    const std::int64_t wanted = onGridBefore(job.range.first - KWeightedEnergy::runInFrames(format.sampleRateHz));
    const std::int64_t end = job.range.end + kPeakTailFrames;
    SegmentTaker taker(job, format, measure, out);
    ReductionCollector series(format.sampleRateHz);
    AudioBuffer chunk(format.channels, kChunkFrames);
    if (job.limiter)
        job.limiter->reset();
    for (std::int64_t at = wanted - history; at < end + latency; at += kChunkFrames) {
        if (job.stop.stop_requested())
            return cancelled();
        if (auto got = readPadded(source, at, chunk.view()); !got)
            return got;
        scale(chunk.view(), job.gain);
        if (job.limiter)
            limit(job, at - latency, chunk.view(), measure.reduction, series);
        const std::int64_t skipped = std::clamp<std::int64_t>(wanted - (at - latency), 0, kChunkFrames);
        taker.take(at - latency + skipped, chunk.view().slice(skipped, kChunkFrames - skipped));
    }
    if (!job.limiter)
        measure.reduction.add(0.0, (job.range.end - job.range.first + kGrid - 1) / kGrid);
    measure.limiting = series.finish(job.range.end - job.range.first);
    taker.finish();
    return {};
}

} // namespace resonate
