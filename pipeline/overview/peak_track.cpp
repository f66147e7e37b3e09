#include "pipeline/overview/peak_track.h"

#include "core/audio/audio_buffer.h"
#include "pipeline/overview/peak_cache.h"
#include "pipeline/overview/peak_store.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 16;

bool isKept(const AudioSource& source)
{
    return static_cast<double>(source.frames()) >= PeakStore::kKeptFromSeconds * source.format().sampleRateHz;
}

} // namespace

bool PeakTrack::want(std::shared_ptr<const AudioSource> source)
{
    const std::lock_guard lock(m_mutex);
    if (m_pyramid->isFinished())
        return false;
    m_source = std::move(source);
    return !std::exchange(m_running, true);
}

bool PeakTrack::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_running;
}

/// What to work on, or nothing, and then nobody is running.
std::shared_ptr<const AudioSource> PeakTrack::next()
{
    const std::lock_guard lock(m_mutex);
    auto source = std::exchange(m_source, nullptr);
    m_running = source != nullptr;
    return source;
}

void PeakTrack::run(const Cache& cache, const std::stop_token& stop, const std::function<void()>& grew)
{
    while (const auto source = next()) {
        if (m_pyramid->isFinished() || stop.stop_requested())
            continue;
        build(*source, cache, stop, grew);
        grew();
    }
}

void PeakTrack::build(const AudioSource& source, const Cache& cache, const std::stop_token& stop,
                      const std::function<void()>& grew)
{
    if (isKept(source) && !m_builder) {
        const auto found = findPeaks(cache, m_key, stop);
        if (found && found->format() == source.format() && found->ready().frames == source.frames()) {
            m_pyramid->setTable(found);
            return;
        }
    }
    if (!readAll(source, stop, grew))
        return;
    if (isKept(source))
        if (auto kept = keepPeaks(cache, m_key, *m_pyramid->table(), stop))
            m_pyramid->setTable(std::move(kept));
    m_builder.reset();
}

/// False when it was stopped or could not be read; what was read stays to be seen.
bool PeakTrack::readAll(const AudioSource& source, const std::stop_token& stop, const std::function<void()>& grew)
{
    if (!m_builder || m_builder->table()->format() != source.format() || m_builder->frames() > source.frames()) {
        m_builder.emplace(source.format());
        m_pyramid->setTable(m_builder->table());
    }
    AudioBuffer block(source.format().channels, kBlockFrames);
    while (m_builder->frames() < source.frames()) {
        const AudioView part = block.view().slice(0, std::min(kBlockFrames, source.frames() - m_builder->frames()));
        if (stop.stop_requested() || !source.read(m_builder->frames(), part))
            return false;
        m_builder->append(part);
        grew();
    }
    m_builder->finish();
    return true;
}

} // namespace resonate
