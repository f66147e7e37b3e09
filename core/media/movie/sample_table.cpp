#include "core/media/movie/sample_table.h"

#include "core/media/refusals.h"

#include <algorithm>
#include <limits>

namespace resonate {
namespace {

Error broken()
{
    return refused("is broken: the tables that say where its pictures lie make no sense");
}

constexpr std::size_t kRunBytes = 12;
constexpr std::size_t kDurationBytes = 8;
constexpr std::int64_t kMostBytes = std::int64_t{1} << 50; // of a file; sums of a few stay far from overflowing

/// The entries of a table with a count in front of them; nothing when they do not fit.
std::optional<ByteSpan> entriesOf(ByteSpan stbl, std::uint32_t type, std::size_t header, std::size_t entryBytes)
{
    const auto box = findBox(stbl, type);
    if (!box || box->body.size() < header)
        return {};
    const std::size_t count = bigEndian32(box->body, header - 4);
    if (count > (box->body.size() - header) / entryBytes)
        return {};
    return box->body.subspan(header, count * entryBytes);
}

/// Decoding times, sample by sample and front to back.
class SampleClock final {
public:
    explicit SampleClock(ByteSpan durations) : m_durations(durations) {}

    std::int64_t time() const noexcept { return m_time; }
    void advance(std::int64_t samples) noexcept
    {
        while (samples > 0 && !m_durations.empty()) {
            const std::int64_t left = std::int64_t{bigEndian32(m_durations, 0)} - m_used;
            const std::int64_t step = std::min(samples, left);
            std::int64_t ticks = 0;
            if (__builtin_mul_overflow(step, std::int64_t{bigEndian32(m_durations, 4)}, &ticks) ||
                __builtin_add_overflow(m_time, ticks, &m_time))
                m_time = std::numeric_limits<std::int64_t>::max(); // a wrong order is the worst that comes of it
            samples -= step;
            m_used += step;
            if (step == left) {
                m_durations = m_durations.subspan(kDurationBytes);
                m_used = 0;
            }
        }
    }

private:
    ByteSpan m_durations;
    std::int64_t m_used = 0; // samples of the first entry
    std::int64_t m_time = 0;
};

} // namespace

Result<SampleTable> SampleTable::read(ByteSpan body)
{
    SampleTable table;
    const auto sizes = findBox(body, boxType("stsz"));
    const auto runs = entriesOf(body, boxType("stsc"), 8, kRunBytes);
    const auto durations = entriesOf(body, boxType("stts"), 8, kDurationBytes);
    auto offsets = entriesOf(body, boxType("stco"), 8, 4);
    if (!offsets) {
        offsets = entriesOf(body, boxType("co64"), 8, 8);
        table.m_wideOffsets = true;
    }
    if (!sizes || sizes->body.size() < 12 || !runs || !durations || !offsets)
        return broken();
    table.m_sampleBytes = bigEndian32(sizes->body, 4);
    table.m_samples = bigEndian32(sizes->body, 8);
    table.m_chunkRuns = *runs;
    table.m_durations = *durations;
    table.m_offsets = *offsets;
    if (table.m_sampleBytes == 0) {
        const auto each = entriesOf(body, boxType("stsz"), 12, 4);
        if (!each)
            return broken();
        table.m_sizes = *each;
    }
    return table;
}

std::int64_t SampleTable::bytesOf(std::int64_t firstSample, std::int64_t count) const noexcept
{
    if (m_sampleBytes > 0)
        return m_sampleBytes * std::min(count, kMostBytes / m_sampleBytes + 1);
    std::int64_t bytes = 0;
    for (std::int64_t i = firstSample; i < firstSample + count; ++i)
        bytes += bigEndian32(m_sizes, static_cast<std::size_t>(i) * 4);
    return bytes;
}

Result<std::vector<MediaChunk>> SampleTable::chunks(std::int64_t maxSamples) const
{
    std::vector<MediaChunk> chunks;
    const std::size_t width = m_wideOffsets ? 8 : 4;
    const std::size_t count = m_offsets.size() / width;
    ByteSpan runs = m_chunkRuns;
    SampleClock clock(m_durations);
    std::int64_t sample = 0;
    for (std::size_t i = 0; i < count && sample < m_samples; ++i) {
        while (runs.size() >= 2 * kRunBytes && bigEndian32(runs, kRunBytes) <= i + 1)
            runs = runs.subspan(kRunBytes);
        if (runs.empty() || bigEndian32(runs, 0) > i + 1)
            return broken();
        std::int64_t left = std::min<std::int64_t>(bigEndian32(runs, 4), m_samples - sample);
        const std::uint64_t at = m_wideOffsets ? bigEndian64(m_offsets, i * width) : bigEndian32(m_offsets, i * width);
        if (at > static_cast<std::uint64_t>(kMostBytes))
            return broken();
        auto offset = static_cast<std::int64_t>(at);
        do {
            const std::int64_t samples = maxSamples > 0 ? std::min(left, maxSamples) : left;
            chunks.push_back({offset, bytesOf(sample, samples), samples, clock.time()});
            offset += chunks.back().bytes;
            if (offset > kMostBytes)
                return broken();
            clock.advance(samples);
            sample += samples;
            left -= samples;
        } while (left > 0);
    }
    if (sample < m_samples)
        return broken();
    return chunks;
}

Bytes chunkRunsBox(const std::vector<MediaChunk>& chunks)
{
    Bytes runs;
    std::uint32_t count = 0;
    std::int64_t last = -1;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        if (chunks[i].samples == last)
            continue;
        last = chunks[i].samples;
        putBigEndian32(runs, static_cast<std::uint32_t>(i + 1));
        putBigEndian32(runs, static_cast<std::uint32_t>(last));
        putBigEndian32(runs, 1);
        ++count;
    }
    Bytes body(4, 0);
    putBigEndian32(body, count);
    putBytes(body, runs);
    return makeBox(boxType("stsc"), body);
}

Bytes chunkOffsetsBox(const std::vector<std::int64_t>& offsets, bool wide)
{
    Bytes body(4, 0);
    putBigEndian32(body, static_cast<std::uint32_t>(offsets.size()));
    for (const std::int64_t offset : offsets)
        if (wide)
            putBigEndian64(body, static_cast<std::uint64_t>(offset));
        else
            putBigEndian32(body, static_cast<std::uint32_t>(offset));
    return makeBox(wide ? boxType("co64") : boxType("stco"), body);
}

} // namespace resonate
