#include "pipeline/overview/peak_track.h"

#include "core/audio/audio_buffer.h"
#include "pipeline/overview/peak_cache.h"
#include "pipeline/overview/peak_store.h"

#include <algorithm>
#include <utility>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 1 << 16;
constexpr int kSpotChecks = 16;

bool isKept(const AudioSource& source)
{
    return static_cast<double>(source.frames()) >= PeakStore::kKeptFromSeconds * source.format().sampleRateHz;
}

/// Whether a table that was built from another file is that of the source, so far: some buckets spread over it.
bool agrees(const PeakTable& table, const AudioSource& source)
{
    const std::int64_t buckets = table.ready().frames / PeakTable::kFinestFrames;
    if (table.format() != source.format() || table.ready().frames > source.frames())
        return false;
    AudioBuffer audio(source.format().channels, PeakTable::kFinestFrames);
    for (int i = 0; i < std::min<std::int64_t>(kSpotChecks, buckets); ++i) {
        const std::int64_t index = (buckets - 1) * i / std::max(1, kSpotChecks - 1);
        if (!source.read(index * PeakTable::kFinestFrames, audio.view()))
            return false;
        PeakBuilder again(source.format());
        again.append(audio.view());
        for (int c = 0; c < audio.channels(); ++c)
            if (again.table()->bucket(0, 0, c) != table.bucket(0, index, c))
                return false;
    }
    return true;
}

} // namespace

bool PeakTrack::want(std::shared_ptr<const AudioSource> source)
{
    const std::lock_guard lock(m_mutex);
    if (m_pyramid->isFinished())
        return false;
    m_next.source = std::move(source);
    return !std::exchange(m_running, true);
}

bool PeakTrack::follow(const GrowingFile& file)
{
    const std::lock_guard lock(m_mutex);
    if (m_pyramid->isFinished())
        return false;
    if (m_lastGrowing && (!m_lastGrowing->isSameFile(file) || file.frames < m_lastGrowing->frames))
        m_next.anew = true;
    m_lastGrowing = file;
    m_next.growing = file;
    return !std::exchange(m_running, true);
}

bool PeakTrack::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return !m_running;
}

/// What to do next; nothing: then nobody is running.
PeakTrack::Task PeakTrack::next()
{
    const std::lock_guard lock(m_mutex);
    m_running = m_next.source || m_next.growing;
    return std::exchange(m_next, {});
}

void PeakTrack::run(const Cache& cache, const std::stop_token& stop, const Grew& grew)
{
    for (Task task = next(); task.source || task.growing; task = next()) {
        if (m_pyramid->isFinished() || stop.stop_requested())
            continue;
        if (task.anew) {
            m_reader.reset();
            m_builder.reset();
        }
        if (task.source)
            finish(*task.source, cache, stop, grew);
        else
            readGrowing(*task.growing, stop, grew);
        grew();
    }
}

void PeakTrack::finish(const AudioSource& source, const Cache& cache, const std::stop_token& stop, const Grew& grew)
{
    m_reader.reset();
    if (m_builder && !agrees(*m_builder->table(), source))
        m_builder.reset();
    if (!m_builder && isKept(source)) {
        const auto found = findPeaks(cache, m_key, stop);
        if (found && found->format() == source.format() && found->ready().frames == source.frames()) {
            m_pyramid->setTable(found);
            return;
        }
    }
    if (!m_builder)
        beginAnew(source.format());
    const auto read = [&source](std::int64_t first, AudioView out) { return source.read(first, out); };
    if (!readUpTo(source.frames(), read, stop, grew))
        return;
    m_builder->finish();
    grew();
    if (isKept(source))
        if (auto kept = keepPeaks(cache, m_key, *m_pyramid->table(), stop))
            m_pyramid->setTable(std::move(kept));
    m_builder.reset();
}

void PeakTrack::readGrowing(const GrowingFile& file, const std::stop_token& stop, const Grew& grew)
{
    if (!m_reader) {
        auto opened = GrowingFileReader::open(file);
        if (!opened)
            return;
        m_reader.emplace(std::move(*opened));
    }
    if (!m_builder)
        beginAnew(file.format);
    readUpTo(
        file.frames, [this](std::int64_t first, AudioView out) { return m_reader->read(first, out); }, stop, grew);
}

/// False when it was stopped or could not be read; what was read stays to be seen.
bool PeakTrack::readUpTo(std::int64_t frames, const std::function<Result<>(std::int64_t, AudioView)>& read,
                         const std::stop_token& stop, const Grew& grew)
{
    AudioBuffer block(m_builder->table()->format().channels, kBlockFrames);
    while (m_builder->frames() < frames) {
        const AudioView part = block.view().slice(0, std::min(kBlockFrames, frames - m_builder->frames()));
        if (stop.stop_requested() || !read(m_builder->frames(), part))
            return false;
        m_builder->append(part);
        grew();
    }
    return true;
}

void PeakTrack::beginAnew(AudioFormat format)
{
    m_builder.emplace(format);
    m_pyramid->setTable(m_builder->table());
}

} // namespace resonate
