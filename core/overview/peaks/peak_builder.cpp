#include "core/overview/peaks/peak_builder.h"

#include "core/audio/limits.h"
#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace resonate {
namespace {

constexpr int kLanes = 16;
constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr int kChunkShift = 14;
// The longest recording at the highest rate, and then the table is full.
constexpr std::int64_t kMostFrames = kMaxDurationSeconds * kMaxSampleRateHz;
constexpr std::int64_t kMostChunks = kMostFrames / (PeakTable::kFinestFrames * (std::int64_t(1) << kChunkShift)) + 1;

/// Sixteen at a time: three results per lane, so that wide registers are filled and nothing waits for its predecessor.
RESONATE_SIMD_CLONES void reduce(const float* samples, int count, float* low, float* high, float* squares)
{
    for (int i = 0; i < count; i += kLanes) {
        for (int lane = 0; lane < kLanes; ++lane) {
            const float sample = samples[i + lane];
            low[lane] = sample < low[lane] ? sample : low[lane];
            high[lane] = sample > high[lane] ? sample : high[lane];
            squares[lane] += sample * sample;
        }
    }
}

} // namespace

/// A finest bucket in the making: frame i of it is in lane i % kLanes, however the blocks fall.
struct PeakBuilder::Lanes {
    std::array<float, kLanes> low;
    std::array<float, kLanes> high;
    std::array<float, kLanes> squares;

    Lanes() { clear(); }
    void clear()
    {
        low.fill(kInfinity);
        high.fill(-kInfinity);
        squares.fill(0.0F);
    }
    void takeOne(std::size_t lane, float sample)
    {
        low[lane] = std::min(low[lane], sample);
        high[lane] = std::max(high[lane], sample);
        squares[lane] += sample * sample;
    }
    void take(int position, std::span<const float> samples)
    {
        const auto place = static_cast<std::size_t>(position);
        const std::size_t head = std::min(samples.size(), (kLanes - place % kLanes) % kLanes);
        const std::size_t body = (samples.size() - head) / kLanes * kLanes;
        for (std::size_t i = 0; i < head; ++i)
            takeOne((place + i) % kLanes, samples[i]);
        reduce(samples.data() + head, static_cast<int>(body), low.data(), high.data(), squares.data());
        for (std::size_t i = head + body; i < samples.size(); ++i)
            takeOne((place + i) % kLanes, samples[i]);
    }
};

struct PeakBuilder::Sum {
    float low = kInfinity;
    float high = -kInfinity;
    double squares = 0.0;
    std::int64_t frames = 0;

    void add(const Sum& other)
    {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
        squares += other.squares;
        frames += other.frames;
    }
    PeakBucket bucket() const
    {
        if (low > high) // not one number among the samples
            return {0, 0, 0};
        const double rms = std::sqrt(squares / static_cast<double>(frames));
        return {halfNotAbove(low), halfNotBelow(high), halfNotBelow(static_cast<float>(rms))};
    }
};

/// Chunks that never move once they are there, so that readers need no lock.
class PeakBuilder::GrowingTable final : public PeakTable {
public:
    explicit GrowingTable(AudioFormat format) : PeakTable(format)
    {
        for (int level = 0; level < kLevels; ++level) {
            Storage& storage = m_storage[static_cast<std::size_t>(level)];
            const auto most = static_cast<std::size_t>((kMostChunks >> (2 * level)) + 1);
            storage.chunks = std::make_unique<const PeakBucket*[]>(most);
            setLevel(level, {storage.chunks.get(), kChunkShift});
        }
    }
    /// Room for the next bucket of a level: one for every channel.
    PeakBucket* next(int level)
    {
        Storage& storage = m_storage[static_cast<std::size_t>(level)];
        const std::int64_t inChunk = storage.buckets & ((std::int64_t(1) << kChunkShift) - 1);
        if (inChunk == 0) {
            const std::size_t size = (std::size_t(1) << kChunkShift) * static_cast<std::size_t>(format().channels);
            // Not initialised: memory that is never written to is never taken.
            storage.owned.push_back(std::make_unique_for_overwrite<PeakBucket[]>(size));
            storage.chunks[storage.buckets >> kChunkShift] = storage.owned.back().get();
        }
        ++storage.buckets;
        return storage.owned.back().get() + inChunk * format().channels;
    }
    using PeakTable::setReady;

private:
    struct Storage {
        std::vector<std::unique_ptr<PeakBucket[]>> owned; // the filling thread's alone
        std::unique_ptr<const PeakBucket*[]> chunks;
        std::int64_t buckets = 0;
    };
    std::array<Storage, kLevels> m_storage;
};

PeakBuilder::PeakBuilder(AudioFormat format)
    : m_table(std::make_shared<GrowingTable>(format)),
      m_lanes(static_cast<std::size_t>(format.channels)),
      m_sums(static_cast<std::size_t>(format.channels * PeakTable::kLevels))
{
    assert(format.channels >= 1);
}

PeakBuilder::~PeakBuilder() = default;
PeakBuilder::PeakBuilder(PeakBuilder&&) noexcept = default;
PeakBuilder& PeakBuilder::operator=(PeakBuilder&&) noexcept = default;

std::shared_ptr<const PeakTable> PeakBuilder::table() const
{
    return m_table;
}

void PeakBuilder::append(ConstAudioView block)
{
    assert(block.channels() == m_table->format().channels && m_frames + block.frames() <= kMostFrames);
    for (std::int64_t at = 0; at < block.frames();) {
        const auto position = static_cast<int>(m_frames % PeakTable::kFinestFrames);
        const std::int64_t count = std::min<std::int64_t>(PeakTable::kFinestFrames - position, block.frames() - at);
        for (int c = 0; c < block.channels(); ++c) {
            const auto samples =
                block.channel(c).subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(count));
            m_lanes[static_cast<std::size_t>(c)].take(position, samples);
        }
        m_frames += count;
        at += count;
        if (m_frames % PeakTable::kFinestFrames == 0) {
            closeBucket();
            publish(0, false);
        }
    }
    m_table->setReady({m_frames / PeakTable::kFinestFrames * PeakTable::kFinestFrames, false});
}

void PeakBuilder::finish()
{
    if (m_frames % PeakTable::kFinestFrames != 0)
        closeBucket();
    publish(0, true);
    m_table->setReady({m_frames, true});
}

void PeakBuilder::closeBucket()
{
    const std::int64_t frames = (m_frames - 1) % PeakTable::kFinestFrames + 1;
    for (std::size_t c = 0; c < m_lanes.size(); ++c) {
        Lanes& lanes = m_lanes[c];
        Sum& sum = m_sums[c];
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sum.add({lanes.low[lane], lanes.high[lane], lanes.squares[lane], 0});
        sum.frames = frames;
        lanes.clear();
    }
}

/// Writes the level's bucket at work when it is full, or when nothing follows, and so on upwards.
void PeakBuilder::publish(int level, bool last)
{
    const auto channels = m_lanes.size();
    for (; level < PeakTable::kLevels; ++level) {
        Sum* sums = m_sums.data() + static_cast<std::size_t>(level) * channels;
        const bool full = sums->frames == PeakTable::bucketFrames(level);
        if (!full && !last)
            return;
        if (sums->frames == 0)
            continue;
        PeakBucket* buckets = m_table->next(level);
        for (std::size_t c = 0; c < channels; ++c) {
            buckets[c] = sums[c].bucket();
            if (level + 1 < PeakTable::kLevels)
                sums[channels + c].add(sums[c]);
            sums[c] = Sum();
        }
    }
}

} // namespace resonate
