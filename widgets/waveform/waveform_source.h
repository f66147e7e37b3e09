#pragma once

#include "core/overview/peaks/peak_pyramid.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <span>
#include <string>

namespace resonate {

class AudioSource;
class PeakStore;
struct SampleRange;

/// One waveform that a view shows: columns from its peaks, and from its samples where peaks are too coarse.
class WaveformSource final : public QObject {
    Q_OBJECT
public:
    explicit WaveformSource(QObject* parent = nullptr) : QObject(parent) {}

    /// Peaks alone, which begin at `beginSeconds` of the time axis. Null: nothing.
    void setPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds);
    /// With its samples; peaks come from the store.
    void setAudio(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                  double beginSeconds);
    bool isSet() const noexcept { return m_peaks != nullptr; }
    const PeakPyramid* peaks() const noexcept { return m_peaks.get(); }
    int channels() const;
    /// How much of the whole there is to see, 0..1.
    double readyShare() const;
    double readyEndSeconds() const;

    /// Column i stands for secondsPerColumn from beginSeconds + i * secondsPerColumn. `channel` -1: all in one.
    void columns(int channel, double beginSeconds, double secondsPerColumn, std::span<PeakColumn> out) const;
    /// Samples around that stretch, when they are there; null else.
    const SampleRange* samples(double beginSeconds, double endSeconds) const;
    /// Where a frame lies on the time axis.
    double secondsOf(std::int64_t frame) const;
    double sampleRateHz() const;
    /// Fetches samples for a view that shows that stretch so near that peaks are too coarse; changed() tells.
    void want(double beginSeconds, double endSeconds, double secondsPerColumn);

Q_SIGNALS:
    void changed();

private:
    double frameAt(double seconds) const;
    void oneChannel(int channel, double firstFrame, double framesPerColumn, std::span<PeakColumn> out) const;
    void request(std::int64_t firstFrame, std::int64_t frames);

    std::shared_ptr<const PeakPyramid> m_peaks;
    std::shared_ptr<const AudioSource> m_audio;
    QPointer<PeakStore> m_store;
    std::string m_key;
    double m_begin = 0.0;
    std::shared_ptr<const SampleRange> m_samples;
    std::optional<quint64> m_request; // for samples, under way
};

} // namespace resonate
