#include "core/separation/basic_separator.h"

#include "core/audio/audio_buffer.h"
#include "core/separation/block_grid.h"
#include "core/separation/block_separation.h"

#include <algorithm>
#include <charconv>
#include <mutex>
#include <vector>

namespace resonate {
namespace {

constexpr int kVersion = 1; // of the algorithm: one up whenever the same settings give other audio
constexpr double kOverlapSeconds = 0.5;
constexpr double kMemoryBudgetBytes = 320.0 * 1024 * 1024; // for blocks in flight

std::string number(double value)
{
    char text[32];
    const auto end = std::to_chars(std::begin(text), std::end(text), value).ptr;
    return {text, end};
}

BlockGrid gridFor(const BasicSeparationSettings& settings, const AudioSource& mix)
{
    // Above 48 kHz spectra have more bins: shorter blocks, with less around them, take about as much memory.
    constexpr double kUsualRateHz = 48000.0;
    constexpr double kShortestSeconds = 6.0;
    constexpr double kLeastContextShare = 0.5;
    const double rate = mix.format().sampleRateHz;
    const double shrink = std::min(1.0, kUsualRateHz / rate);
    const double seconds = std::min(settings.blockSeconds, std::max(kShortestSeconds, settings.blockSeconds * shrink));
    const double contextSeconds = settings.contextSeconds * std::max(kLeastContextShare, shrink);
    return {.totalFrames = mix.frames(),
            .blockFrames = static_cast<std::int64_t>(seconds * rate),
            .overlapFrames = static_cast<std::int64_t>(kOverlapSeconds * rate),
            .contextFrames = static_cast<std::int64_t>(contextSeconds * rate)};
}

/// How many blocks fit into the budget: three matrices and a half per spectrum, the audio, three results.
int blocksInFlight(const BlockGrid& grid, const SpectrumLayout& layout, int channels, int width)
{
    const double heard = static_cast<double>(grid.blockFrames + grid.overlapFrames + 2 * grid.contextFrames);
    const double matrices = 3.5 * heard / layout.hop * layout.bins;
    const double audio = 4.0 * heard * channels;
    const double blockBytes = (matrices + audio) * sizeof(float);
    return std::clamp(static_cast<int>(kMemoryBudgetBytes / blockBytes), 1, width);
}

/// What one block came to: its part of the mix from begin() to resultEnd(), and the masked stems over the same frames.
struct Block {
    AudioBuffer mix;
    MaskedStems stems;
    Result<> status;
};

Block separateBlock(const AudioSource& mix, const BlockGrid& grid, std::int64_t index, const SpectrumLayout& layout,
                    const BasicSeparationSettings& settings, const std::stop_token& stop)
{
    const std::int64_t first = std::max<std::int64_t>(0, grid.begin(index) - grid.contextFrames);
    const std::int64_t last = std::min(grid.totalFrames, grid.resultEnd(index) + grid.contextFrames);
    const std::int64_t resultFirst = grid.begin(index) - first;
    const std::int64_t resultFrames = grid.resultEnd(index) - grid.begin(index);
    AudioBuffer audio(mix.format().channels, last - first);
    Block block;
    if (block.status = mix.read(first, audio.view()); !block.status)
        return block;
    {
        const BlockCues cues = findCues(audio.view(), layout, settings, stop);
        if (!stop.stop_requested())
            block.stems = synthesiseStems(audio.view(), cues, layout, resultFirst, resultFrames, stop);
    }
    if (stop.stop_requested()) {
        block.status = cancelled();
        return block;
    }
    block.mix = AudioBuffer(audio.channels(), resultFrames);
    copyAudio(audio.view().slice(resultFirst, resultFrames), block.mix.view());
    return block;
}

/// The beginning of `stem` rises out of the previous block's end, which is as long as the overlap.
void fadeFrom(ConstAudioView previousEnd, AudioView stem)
{
    const std::int64_t frames = previousEnd.frames();
    for (int c = 0; c < stem.channels(); ++c) {
        for (std::int64_t i = 0; i < frames; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const float weight = (static_cast<float>(i) + 0.5F) / static_cast<float>(frames);
            stem.channel(c)[at] =
                previousEnd.channel(c)[at] + weight * (stem.channel(c)[at] - previousEnd.channel(c)[at]);
        }
    }
}

void subtract(ConstAudioView what, AudioView from)
{
    for (int c = 0; c < from.channels(); ++c)
        std::ranges::transform(from.channel(c), what.channel(c).first(from.channel(c).size()), from.channel(c).begin(),
                               [](float a, float b) { return a - b; });
}

/// Fades finished blocks into one another, in order, and writes them.
class StemWriter final {
public:
    StemWriter(std::span<AudioSink* const> sinks, const BlockGrid& grid) : m_sinks(sinks), m_grid(grid) {}

    /// Remembers how a block ends, for the next one to rise out of.
    void keepEnd(const Block& block, std::int64_t index)
    {
        const std::int64_t frames = m_grid.resultEnd(index) - m_grid.end(index);
        for (std::size_t s = 0; s < m_ends.size(); ++s) {
            m_ends[s] = AudioBuffer(block.mix.channels(), frames);
            copyAudio(block.stems[s].view().slice(m_grid.end(index) - m_grid.begin(index), frames), m_ends[s].view());
        }
    }

    Result<> write(Block& block, std::int64_t index)
    {
        const std::int64_t frames = m_grid.end(index) - m_grid.begin(index);
        const AudioView other = block.mix.view().slice(0, frames);
        for (std::size_t s = 0; s < m_ends.size(); ++s) {
            const AudioView stem = block.stems[s].view().slice(0, frames);
            fadeFrom(m_ends[s].view(), stem);
            subtract(stem, other);
            if (auto written = m_sinks[s]->write(stem); !written)
                return written;
        }
        if (auto written = m_sinks[StemMasks::kMasked]->write(other); !written)
            return written;
        keepEnd(block, index);
        return {};
    }

private:
    std::span<AudioSink* const> m_sinks;
    const BlockGrid& m_grid;
    MaskedStems m_ends;
};

/// Counts finished blocks from several threads into one progress that never falls.
class BlockProgress final {
public:
    BlockProgress(const WorkContext& context, std::int64_t blocks) : m_context(context), m_blocks(blocks) {}
    void add()
    {
        const std::lock_guard lock(m_mutex);
        m_context.report(static_cast<double>(++m_done) / static_cast<double>(m_blocks));
    }

private:
    const WorkContext& m_context;
    std::mutex m_mutex;
    std::int64_t m_blocks;
    std::int64_t m_done = 0;
};

} // namespace

BasicSeparator::BasicSeparator(const BasicSeparationSettings& settings) : m_settings(settings)
{
    assert(settings.overlap == 2 || settings.overlap == 4);
    assert(settings.blockSeconds >= 2.0 * kOverlapSeconds && settings.maxSimilarFrames >= 1);
}

std::string BasicSeparator::fingerprint() const
{
    return "basic-separation-" + std::to_string(kVersion) + " window " + number(m_settings.windowMs) + " overlap " +
           std::to_string(m_settings.overlap) + " similar " + std::to_string(m_settings.maxSimilarFrames) + " block " +
           number(m_settings.blockSeconds) + " context " + number(m_settings.contextSeconds);
}

Result<> BasicSeparator::separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                                  const Checkpoint& checkpoint, const WorkContext& context) const
{
    assert(stems.size() == kStemCount);
    const BlockGrid grid = gridFor(m_settings, mix);
    const SpectrumLayout layout(m_settings, mix.format().sampleRateHz);
    const std::int64_t firstBlock = grid.blockAt(firstFrame);
    if (firstBlock < 0)
        return Error{ErrorCode::BadUsage, "separation cannot go on from frame " + std::to_string(firstFrame)};
    if (firstBlock == grid.count())
        return {};

    // The block before the first wanted one is needed for its end.
    std::int64_t next = std::max<std::int64_t>(0, firstBlock - 1);
    const int width = blocksInFlight(grid, layout, mix.format().channels, context.executor.width());
    BlockProgress progress(context, grid.count() - next);
    StemWriter writer(stems, grid);
    while (next < grid.count()) {
        if (context.stopRequested())
            return cancelled();
        std::vector<Block> blocks(static_cast<std::size_t>(std::min<std::int64_t>(width, grid.count() - next)));
        context.executor.run(static_cast<int>(blocks.size()), [&](int i) {
            blocks[static_cast<std::size_t>(i)] = separateBlock(mix, grid, next + i, layout, m_settings, context.stop);
            progress.add();
        });
        for (Block& block : blocks) {
            if (!block.status)
                return block.status;
            if (next < firstBlock) {
                writer.keepEnd(block, next++);
                continue;
            }
            if (auto written = writer.write(block, next); !written)
                return written;
            if (auto noted = checkpoint(grid.end(next++)); !noted)
                return noted;
        }
    }
    return {};
}

} // namespace resonate
