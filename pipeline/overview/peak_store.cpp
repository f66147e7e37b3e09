#include "pipeline/overview/peak_store.h"

#include "pipeline/overview/peak_track.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <stop_token>

namespace resonate {
namespace {

constexpr std::size_t kTracksRemembered = 64;
constexpr std::chrono::milliseconds kTellInterval{50}; // as often as an eye can use

std::shared_ptr<const SampleRange> rangeOf(const AudioSource& source, std::int64_t firstFrame, std::int64_t frames)
{
    auto range = std::make_shared<SampleRange>();
    range->firstFrame = std::clamp<std::int64_t>(firstFrame, 0, source.frames());
    const std::int64_t end = std::clamp<std::int64_t>(firstFrame + frames, range->firstFrame, source.frames());
    range->audio = AudioBuffer(source.format().channels, end - range->firstFrame);
    return source.read(range->firstFrame, range->audio.view()) ? range : nullptr;
}

} // namespace

/// What work on the pool holds on to; it may outlive the store.
struct PeakStore::Shared {
    explicit Shared(Cache cacheToUse) : cache(std::move(cacheToUse)) {}

    const Cache cache;
    std::stop_source stop;
    std::mutex mutex; // guards store
    PeakStore* store = nullptr;

    /// Calls in the store's thread, if there still is a store.
    template <class Call>
    void tell(Call call)
    {
        const std::lock_guard lock(mutex);
        if (store != nullptr)
            QMetaObject::invokeMethod(
                store, [to = store, call] { call(*to); }, Qt::QueuedConnection);
    }
};

PeakStore::PeakStore(const Cache& cache, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_shared(std::make_shared<Shared>(cache))
{
    m_shared->store = this;
}

PeakStore::~PeakStore()
{
    m_shared->stop.request_stop();
    const std::lock_guard lock(m_shared->mutex);
    m_shared->store = nullptr;
}

std::shared_ptr<const PeakPyramid> PeakStore::peaks(const std::string& key, std::shared_ptr<const AudioSource> source)
{
    const auto track = trackOf(key);
    if (track->want(std::move(source)))
        start(track);
    return track->pyramid();
}

std::shared_ptr<const PeakPyramid> PeakStore::follow(const std::string& key, const GrowingFile& file)
{
    const auto track = trackOf(key);
    if (track->follow(file))
        start(track);
    return track->pyramid();
}

quint64 PeakStore::readSamples(std::shared_ptr<const AudioSource> source, std::int64_t firstFrame, std::int64_t frames)
{
    const auto read = [source = std::move(source), firstFrame, frames, request = ++m_requests, shared = m_shared] {
        if (shared->stop.stop_requested())
            return;
        const auto range = rangeOf(*source, firstFrame, frames);
        shared->tell([request, range](PeakStore& store) { Q_EMIT store.samplesRead(request, range); });
    };
    m_pool.start(read, 1); // before the building of waveforms: somebody is looking at it
    return m_requests;
}

/// The track of that key. Forgets those that nobody has used for long and nobody looks at.
std::shared_ptr<PeakTrack> PeakStore::trackOf(const std::string& key)
{
    m_recent.remove(key);
    m_recent.push_front(key);
    auto& track = m_tracks[key];
    if (!track)
        track = std::make_shared<PeakTrack>(key);
    for (auto oldest = m_recent.end(); m_recent.size() > kTracksRemembered && oldest != m_recent.begin();) {
        --oldest;
        const auto& old = m_tracks.at(*oldest);
        if (*oldest == key || !old->isIdle() || old->pyramid().use_count() > 1)
            continue;
        m_tracks.erase(*oldest);
        oldest = m_recent.erase(oldest);
    }
    return m_tracks.at(key);
}

void PeakStore::start(const std::shared_ptr<PeakTrack>& track)
{
    m_pool.start([track, shared = m_shared] {
        auto told = std::chrono::steady_clock::time_point();
        track->run(shared->cache, shared->stop.get_token(), [&] {
            const auto now = std::chrono::steady_clock::now();
            if (now - told < kTellInterval && !track->pyramid()->isFinished())
                return;
            told = now;
            shared->tell([key = track->key()](PeakStore& store) { Q_EMIT store.grew(key); });
        });
    });
}

} // namespace resonate
