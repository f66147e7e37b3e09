#include "widgets/waveform/waveform_source.h"

#include "core/audio/audio_source.h"
#include "core/overview/peaks/sample_columns.h"
#include "pipeline/overview/peak_store.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace resonate {
namespace {

constexpr double kMargin = 0.5; // of what is shown, read on both sides so that panning need not wait

/// One column for all channels: the outermost of the extremes, the mean of the powers.
void mergeInto(std::span<PeakColumn> sum, std::span<const PeakColumn> channel, int channelsBefore)
{
    const auto weight = static_cast<float>(channelsBefore);
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (channel[i].isEmpty())
            continue;
        if (sum[i].isEmpty()) {
            sum[i] = channel[i];
            continue;
        }
        sum[i].minimum = std::min(sum[i].minimum, channel[i].minimum);
        sum[i].maximum = std::max(sum[i].maximum, channel[i].maximum);
        const float power = sum[i].rms * sum[i].rms * weight + channel[i].rms * channel[i].rms;
        sum[i].rms = std::sqrt(power / (weight + 1.0F));
    }
}

} // namespace

void WaveformSource::setPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds)
{
    if (m_store)
        disconnect(m_store, nullptr, this, nullptr);
    m_store = nullptr;
    m_audio = nullptr;
    m_samples = nullptr;
    m_request.reset();
    m_peaks = std::move(peaks);
    m_begin = beginSeconds;
    Q_EMIT changed();
}

void WaveformSource::setAudio(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                              double beginSeconds)
{
    if (audio == m_audio && key == m_key && &store == m_store && beginSeconds == m_begin)
        return;
    setPeaks(store.peaks(key, audio), beginSeconds);
    m_audio = std::move(audio);
    m_key = key;
    m_store = &store;
    connect(&store, &PeakStore::grew, this, [this](const std::string& grown) {
        if (grown == m_key)
            Q_EMIT changed();
    });
    connect(&store, &PeakStore::samplesRead, this,
            [this](quint64 request, const std::shared_ptr<const SampleRange>& range) {
                if (request != m_request)
                    return;
                m_request.reset();
                if (range) {
                    m_samples = range;
                    Q_EMIT changed();
                }
            });
}

int WaveformSource::channels() const
{
    return m_audio ? m_audio->format().channels : m_peaks ? m_peaks->format().channels : 0;
}

double WaveformSource::readyShare() const
{
    if (!m_peaks)
        return 0.0;
    if (m_peaks->isFinished() || !m_audio || m_audio->frames() == 0)
        return m_peaks->isFinished() ? 1.0 : 0.0;
    return static_cast<double>(m_peaks->framesReady()) / static_cast<double>(m_audio->frames());
}

double WaveformSource::readyEndSeconds() const
{
    return m_peaks ? secondsOf(m_peaks->framesReady()) : m_begin;
}

double WaveformSource::sampleRateHz() const
{
    return m_audio ? m_audio->format().sampleRateHz : m_peaks ? m_peaks->format().sampleRateHz : 48000.0;
}

double WaveformSource::secondsOf(std::int64_t frame) const
{
    return m_begin + static_cast<double>(frame) / sampleRateHz();
}

double WaveformSource::frameAt(double seconds) const
{
    return (seconds - m_begin) * sampleRateHz();
}

void WaveformSource::columns(int channel, double beginSeconds, double secondsPerColumn, std::span<PeakColumn> out) const
{
    const double first = frameAt(beginSeconds);
    const double perColumn = secondsPerColumn * sampleRateHz();
    oneChannel(std::max(channel, 0), first, perColumn, out);
    std::vector<PeakColumn> another(channel < 0 && channels() > 1 ? out.size() : 0);
    for (int c = 1; !another.empty() && c < channels(); ++c) {
        oneChannel(c, first, perColumn, another);
        mergeInto(out, another, c);
    }
}

void WaveformSource::oneChannel(int channel, double firstFrame, double framesPerColumn, std::span<PeakColumn> out) const
{
    const double count = static_cast<double>(out.size());
    const SampleRange* near = framesPerColumn < PeakTable::kFinestFrames
                                  ? samples(m_begin + firstFrame / sampleRateHz(),
                                            m_begin + (firstFrame + count * framesPerColumn) / sampleRateHz())
                                  : nullptr;
    if (near != nullptr && channel < near->audio.channels())
        columnsOfSamples(near->audio.channel(channel), firstFrame - static_cast<double>(near->firstFrame),
                         framesPerColumn, out);
    else if (m_peaks)
        m_peaks->columns(channel, firstFrame, framesPerColumn, out);
    else
        std::ranges::fill(out, PeakColumn());
}

const SampleRange* WaveformSource::samples(double beginSeconds, double endSeconds) const
{
    if (!m_samples || !m_audio)
        return nullptr;
    const double begin = std::max(0.0, frameAt(beginSeconds));
    const double end = std::min(static_cast<double>(m_audio->frames()), frameAt(endSeconds));
    const auto first = static_cast<double>(m_samples->firstFrame);
    const bool covers = begin >= first && end <= first + static_cast<double>(m_samples->audio.frames());
    return covers ? m_samples.get() : nullptr;
}

void WaveformSource::want(double beginSeconds, double endSeconds, double secondsPerColumn)
{
    if (!m_audio || !m_store || m_request || secondsPerColumn * sampleRateHz() >= PeakTable::kFinestFrames ||
        samples(beginSeconds, endSeconds) != nullptr)
        return;
    const double margin = kMargin * (endSeconds - beginSeconds) + 0.001;
    const auto first = static_cast<std::int64_t>(std::max(0.0, std::floor(frameAt(beginSeconds - margin))));
    const auto end = static_cast<std::int64_t>(std::ceil(frameAt(endSeconds + margin)));
    if (end > first && first < m_audio->frames())
        request(first, end - first);
}

void WaveformSource::request(std::int64_t firstFrame, std::int64_t frames)
{
    m_request = m_store->readSamples(m_audio, firstFrame, frames);
}

} // namespace resonate
