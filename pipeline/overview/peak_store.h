#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "core/overview/peaks/peak_pyramid.h"
#include "pipeline/cache.h"

#include <QObject>
#include <QThreadPool>

#include <list>
#include <map>
#include <memory>
#include <string>

namespace resonate {

class PeakTrack;
struct GrowingFile;

/// Samples of a source, for a waveform so near that peaks are too coarse.
struct SampleRange {
    std::int64_t firstFrame = 0;
    AudioBuffer audio;
};

/// The waveforms of everything that a window shows: each is built once, on a thread pool, and those of long recordings
/// are kept in the cache. All functions return at once; nothing here reads a file in the caller's thread.
class PeakStore final : public QObject {
    Q_OBJECT
public:
    /// Shorter sources are read anew each time: that takes no longer than a file would.
    static constexpr double kKeptFromSeconds = 120.0;

    /// `pool` outlives the store, and no long work should fill all of its threads. The cache may be let go of.
    PeakStore(const Cache& cache, QThreadPool& pool, QObject* parent = nullptr);
    ~PeakStore() override;

    /// What there is of the waveform of `source`, never null; the rest is put into the same pyramid from other threads,
    /// and grew(key) tells of it. `key` names the source's content: the same content, the same key, whatever session.
    std::shared_ptr<const PeakPyramid> peaks(const std::string& key, std::shared_ptr<const AudioSource> source);

    /// The waveform of a recording that is still being decoded, as far as it is: call it again whenever there is more
    /// of the file, and peaks() with the same key at the end, which goes on from there. Never null.
    std::shared_ptr<const PeakPyramid> follow(const std::string& key, const GrowingFile& file);

    /// Reads frames [firstFrame, firstFrame + frames) of the source, cut to what there is. Returns a number that
    /// samplesRead() names, which follows once for each.
    quint64 readSamples(std::shared_ptr<const AudioSource> source, std::int64_t firstFrame, std::int64_t frames);

Q_SIGNALS:
    /// There is more to see of that key's waveform; at most every 50 ms, and once at its end.
    void grew(const std::string& key);
    /// Null when they could not be read.
    void samplesRead(quint64 request, const std::shared_ptr<const resonate::SampleRange>& range);

private:
    struct Shared;
    std::shared_ptr<PeakTrack> trackOf(const std::string& key);
    void start(const std::shared_ptr<PeakTrack>& track);

    QThreadPool& m_pool;
    std::shared_ptr<Shared> m_shared;
    std::map<std::string, std::shared_ptr<PeakTrack>> m_tracks;
    std::list<std::string> m_recent; // keys, the last used first
    quint64 m_requests = 0;
};

} // namespace resonate
