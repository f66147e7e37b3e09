#include "core/playback/deck.h"

#include "core/audio/resampled_source.h"

#include <bit>

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 2048;
/// A loop's end flows into its beginning over this long, so that a seam between unlike samples is no click.
constexpr double kSeamSeconds = 0.005;

std::shared_ptr<const AudioSource> atRate(const std::shared_ptr<const AudioSource>& source, int sampleRateHz)
{
    if (source->format().sampleRateHz == sampleRateHz)
        return source;
    return std::make_shared<ResampledSource>(source, sampleRateHz);
}

std::int64_t seamFrames(const Deck::Parameters& parameters)
{
    if (!parameters.map.repeats())
        return 0;
    const auto wanted = static_cast<std::int64_t>(kSeamSeconds * parameters.sampleRateHz);
    return std::min(wanted, (parameters.map.loop->end - parameters.map.loop->begin) / 4);
}

} // namespace

Deck::Deck(const Parameters& parameters)
    : m_parameters(parameters),
      m_capacity(
          static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(kRingSeconds * parameters.sampleRateHz)))),
      m_mask(m_capacity - 1),
      m_block(2, kBlockFrames),
      m_other(2, kBlockFrames),
      m_seamFrames(seamFrames(parameters))
{
    m_lanes.reserve(m_parameters.takes->entries().size());
    for (const TakeSet::Entry& entry : m_parameters.takes->entries())
        m_lanes.push_back({atRate(entry.take.audio, parameters.sampleRateHz),
                           AudioBuffer(std::min(2, entry.take.audio->format().channels), m_capacity)});
}

std::int64_t Deck::room() const noexcept
{
    const std::int64_t filled = m_filled.load(std::memory_order_relaxed);
    const std::int64_t left = m_parameters.map.count() - filled;
    return std::min(left, m_capacity - (filled - m_played.load(std::memory_order_acquire)));
}

std::int64_t Deck::fill(std::int64_t frames)
{
    const std::int64_t wanted = std::min(frames, room());
    std::int64_t done = 0;
    while (done < wanted) {
        const std::int64_t filled = m_filled.load(std::memory_order_relaxed);
        const std::int64_t count = std::min(kBlockFrames, wanted - done);
        for (Lane& lane : m_lanes)
            readLane(lane, filled, count);
        m_filled.store(filled + count, std::memory_order_release);
        done += count;
    }
    return done;
}

void Deck::readLane(Lane& lane, std::int64_t index, std::int64_t count)
{
    const LoopMap& map = m_parameters.map;
    while (count > 0) {
        const std::int64_t frame = map.frameAt(index);
        std::int64_t run = std::min(count, m_capacity - (index & m_mask));
        if (map.repeats())
            run = std::min(run, map.loop->end - frame);
        const AudioView block = AudioView(m_block.view().channel(0).data(), lane.ring.channels(), run, kBlockFrames);
        readFrames(lane, frame, block);
        softenSeam(lane, index, frame, block);
        copyAudio(block, lane.ring.view().slice(index & m_mask, run));
        index += run;
        count -= run;
    }
}

void Deck::readFrames(const Lane& lane, std::int64_t frame, AudioView out)
{
    if (auto done = readPadded(*lane.source, frame, out); !done) {
        m_readError = done.error().detail;
        fillSilence(out);
    }
}

/// The last frames of a loop fade into those before its beginning; where there are none, its first frames fade out of
/// those past its end; where there are neither, it fades out and in.
void Deck::softenSeam(const Lane& lane, std::int64_t index, std::int64_t frame, AudioView out)
{
    if (m_seamFrames == 0)
        return;
    const FrameSpan loop = *m_parameters.map.loop;
    const bool before = loop.begin >= m_seamFrames;
    const bool after = !before && loop.end + m_seamFrames <= m_parameters.map.length;
    const std::int64_t nothing = -m_seamFrames; // what lies before the takes is silence
    if (!after) {
        const std::int64_t fadeBegin = loop.end - m_seamFrames;
        const std::int64_t begin = std::max(frame, fadeBegin);
        if (const std::int64_t count = frame + out.frames() - begin; count > 0)
            blend(lane, before ? loop.begin - (loop.end - begin) : nothing, out.slice(begin - frame, count),
                  begin - fadeBegin, 1);
    }
    const bool wrapped = m_parameters.map.begin + index >= loop.end;
    if (!before && wrapped) {
        const std::int64_t fadeEnd = loop.begin + m_seamFrames;
        if (const std::int64_t count = std::min(out.frames(), fadeEnd - frame); count > 0)
            blend(lane, after ? loop.end + (frame - loop.begin) : nothing, out.slice(0, count), fadeEnd - frame, -1);
    }
}

/// The other frames come in with weights of share, share + change ... seamths.
void Deck::blend(const Lane& lane, std::int64_t otherFrame, AudioView out, std::int64_t share, int change)
{
    const AudioView other(m_other.view().channel(0).data(), out.channels(), out.frames(), kBlockFrames);
    readFrames(lane, otherFrame, other);
    for (int c = 0; c < out.channels(); ++c) {
        const auto here = out.channel(c);
        const auto there = other.channel(c);
        std::int64_t part = share;
        for (std::size_t i = 0; i < here.size(); ++i, part += change) {
            const float weight = static_cast<float>(part) / static_cast<float>(m_seamFrames);
            here[i] += weight * (there[i] - here[i]);
        }
    }
}

int Deck::laneOf(int slot) const noexcept
{
    const auto& entries = m_parameters.takes->entries();
    const auto found = std::ranges::find(entries, slot, &TakeSet::Entry::slot);
    return found == entries.end() ? 0 : static_cast<int>(found - entries.begin());
}

float Deck::gainOf(int lane, int slot) const noexcept
{
    if (laneOf(slot) != lane)
        return 0.0F;
    return m_parameters.takes->entries()[static_cast<std::size_t>(lane)].gain.load(std::memory_order_relaxed);
}

void Deck::mix(int lane, std::int64_t index, std::span<const float> gains, float* left, float* right) const noexcept
{
    const AudioBuffer& ring = m_lanes[static_cast<std::size_t>(lane)].ring;
    const float* first = ring.channel(0).data();
    const float* second = ring.channel(ring.channels() - 1).data();
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const auto at = static_cast<std::size_t>((index + static_cast<std::int64_t>(i)) & m_mask);
        left[i] += gains[i] * first[at];
        right[i] += gains[i] * second[at];
    }
}

} // namespace resonate
