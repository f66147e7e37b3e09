#include "core/separation/segmented_apply.h"

#include "core/audio/audio_buffer.h"
#include "core/separation/overlap_accumulator.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace resonate {
namespace {

constexpr double kStandsIn = 1e-8;       // the published program's guard against a deviation of zero
constexpr double kMeasuringShare = 0.02; // of the whole time, for the progress: the models take nearly all of it
constexpr std::int64_t kHandOverFrames = 1 << 16;

/// One step of SplitMix64.
std::uint64_t scramble(std::uint64_t value) noexcept
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31);
}

/// A chunk on its way through its model.
struct Piece {
    Chunk chunk;
    AudioBuffer result; ///< [the model's share of sources * channels][segment], empty before
};

ConstAudioView sourceOf(const AudioBuffer& result, std::size_t source, int channels)
{
    const auto first = static_cast<int>(source) * channels;
    return {result.channel(first).data(), channels, result.frames(), result.frames()};
}

AudioView sourceOf(AudioBuffer& result, std::size_t source, int channels)
{
    const auto first = static_cast<int>(source) * channels;
    return {result.channel(first).data(), channels, result.frames(), result.frames()};
}

bool allFinite(ConstAudioView audio)
{
    for (int c = 0; c < audio.channels(); ++c)
        if (!std::ranges::all_of(audio.channel(c), [](float sample) { return std::isfinite(sample); }))
            return false;
    return true;
}

} // namespace

ShiftOffsets drawShiftOffsets(const ModelBag& bag, const ModelSeparationSettings& settings)
{
    ShiftOffsets offsets(bag.models.size());
    for (std::size_t m = 0; m < offsets.size(); ++m) {
        const auto choices = static_cast<std::uint64_t>(maxShiftFrames(bag.models[m]->info()) + 1);
        for (std::uint64_t s = 0; s < static_cast<std::uint64_t>(settings.shifts); ++s) {
            const std::uint64_t random = scramble(scramble(scramble(settings.seed) + m) + s);
            offsets[m].push_back(static_cast<std::int64_t>(((random >> 32) * choices) >> 32));
        }
    }
    return offsets;
}

/// One call of run().
class SegmentedRun final {
public:
    SegmentedRun(const SegmentedApply& apply, const AudioSource& audio, std::int64_t firstFrame,
                 const MidStatistics& mid, const SegmentedApply::Finished& finished, const WorkContext& context)
        : m_apply(apply),
          m_audio(audio),
          m_mid(mid),
          m_finished(finished),
          m_context(context),
          m_schedule(apply.passes(), audio.frames(), firstFrame),
          m_chunks(m_schedule.chunksLeft()),
          m_sums(apply.m_wanted.size() * static_cast<std::size_t>(channels()), longestSegment(), firstFrame)
    {
        for (const ChunkPass& pass : m_schedule.passes())
            m_lookAhead += static_cast<std::size_t>(batchOf(pass.model));
    }

    Result<> go()
    {
        while (lookAhead(1)) {
            if (m_ahead.front().result.frames() == 0)
                if (auto computed = computeBatch(); !computed)
                    return computed;
            // In the order of the schedule, however the pieces were batched: additions round, so their order matters.
            if (auto handed = handOver(m_ahead.front().chunk.begin); !handed)
                return handed;
            add(m_ahead.front());
            m_ahead.pop_front();
        }
        return handOver(m_audio.frames());
    }

private:
    int channels() const { return m_audio.format().channels; }
    const SegmentedApply::Share& shareOf(const Chunk& chunk) const
    {
        return m_apply.m_shares[m_schedule.passes()[chunk.pass].model];
    }
    int batchOf(std::size_t model) const { return std::max(1, m_apply.m_bag.models[model]->info().batch); }

    std::int64_t longestSegment() const
    {
        std::int64_t longest = 1;
        for (const ChunkPass& pass : m_schedule.passes())
            longest = std::max(longest, pass.segmentFrames);
        return longest;
    }

    /// Whether there are `count` pieces ahead, once the schedule was asked for them.
    bool lookAhead(std::size_t count)
    {
        while (m_ahead.size() < count) {
            const auto chunk = m_schedule.next();
            if (!chunk)
                return false;
            m_ahead.push_back({*chunk, {}});
        }
        return true;
    }

    /// The first piece and what its model can work on beside it.
    std::vector<Piece*> nextBatch()
    {
        const std::size_t model = m_schedule.passes()[m_ahead.front().chunk.pass].model;
        const auto full = static_cast<std::size_t>(batchOf(model));
        if (full > 1)
            lookAhead(m_lookAhead);
        std::vector<Piece*> batch;
        for (Piece& piece : m_ahead) {
            const bool waits = piece.result.frames() == 0;
            if (waits && m_schedule.passes()[piece.chunk.pass].model == model && batch.size() < full)
                batch.push_back(&piece);
        }
        return batch;
    }

    Result<> computeBatch()
    {
        const std::vector<Piece*> batch = nextBatch();
        const std::size_t model = m_schedule.passes()[batch.front()->chunk.pass].model;
        const auto& share = m_apply.m_shares[model];
        std::vector<AudioBuffer> inputs(batch.size());
        std::vector<std::vector<AudioView>> outputs(batch.size());
        std::vector<SegmentTask> tasks(batch.size());
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const Chunk& chunk = batch[i]->chunk;
            const std::int64_t frames = m_schedule.passes()[chunk.pass].segmentFrames;
            inputs[i] = AudioBuffer(channels(), frames);
            if (auto read = readNormalised(chunk.inputBegin, inputs[i].view()); !read)
                return read;
            batch[i]->result = AudioBuffer(static_cast<int>(share.sources.size()) * channels(), frames);
            for (std::size_t k = 0; k < share.sources.size(); ++k)
                outputs[i].push_back(sourceOf(batch[i]->result, k, channels()));
            tasks[i] = {inputs[i].view(), outputs[i]};
        }
        if (auto separated = callModel(model, tasks, share.sources); !separated)
            return separated;
        m_computed += std::ssize(batch);
        m_context.report(kMeasuringShare +
                         (1.0 - kMeasuringShare) * static_cast<double>(m_computed) / static_cast<double>(m_chunks));
        return {};
    }

    Result<> readNormalised(std::int64_t firstFrame, AudioView out) const
    {
        const std::int64_t begin = std::clamp<std::int64_t>(-firstFrame, 0, out.frames());
        const std::int64_t end = std::clamp<std::int64_t>(m_audio.frames() - firstFrame, begin, out.frames());
        const AudioView inside = out.slice(begin, end - begin); // around it, silence after normalising, as `out` is
        if (auto read = m_audio.read(firstFrame + begin, inside); !read)
            return read;
        for (int c = 0; c < inside.channels(); ++c)
            for (float& sample : inside.channel(c))
                sample = static_cast<float>((static_cast<double>(sample) - m_mid.mean) / scale());
        return {};
    }

    Result<> callModel(std::size_t model, std::span<const SegmentTask> tasks, std::span<const int> sources)
    {
        return m_apply.m_turns.wait(
            m_context.stop, [&] { return m_apply.m_bag.models[model]->separate(tasks, sources, m_context.stop); });
    }

    void add(const Piece& piece)
    {
        const Chunk& chunk = piece.chunk;
        const auto& share = shareOf(chunk);
        const std::vector<double> weights = chunkWeights(m_schedule.passes()[chunk.pass], chunk);
        for (std::size_t k = 0; k < share.sources.size(); ++k) {
            const ConstAudioView source =
                sourceOf(piece.result, k, channels()).slice(chunk.begin - chunk.inputBegin, chunk.frames);
            for (int c = 0; c < channels(); ++c)
                m_sums.add(row(share.slots[k], c), chunk.begin, source.channel(c), weights, share.gains[k]);
        }
    }

    /// Everything before `end` is final.
    Result<> handOver(std::int64_t end)
    {
        while (m_sums.firstFrame() < end) {
            if (m_context.stopRequested())
                return cancelled();
            const std::int64_t first = m_sums.firstFrame();
            const std::int64_t frames = std::min(kHandOverFrames, end - first);
            AudioBuffer audio(static_cast<int>(m_apply.m_wanted.size()) * channels(), frames);
            std::vector<ConstAudioView> sources;
            for (std::size_t slot = 0; slot < m_apply.m_wanted.size(); ++slot) {
                const AudioView source = sourceOf(audio, slot, channels());
                for (int c = 0; c < channels(); ++c)
                    m_sums.take(row(slot, c), scale(), m_mid.mean, source.channel(c));
                sources.push_back(source);
            }
            if (!allFinite(audio.view()))
                return Error{ErrorCode::Worker, "the model gave samples that are no numbers, in the second before " +
                                                    std::to_string(end / m_audio.format().sampleRateHz + 1)};
            m_sums.discard(frames);
            if (auto taken = m_finished(first, sources); !taken)
                return taken;
        }
        return {};
    }

    std::size_t row(std::size_t slot, int channel) const
    {
        return slot * static_cast<std::size_t>(channels()) + static_cast<std::size_t>(channel);
    }
    double scale() const { return m_mid.deviation + kStandsIn; }

    const SegmentedApply& m_apply;
    const AudioSource& m_audio;
    MidStatistics m_mid;
    const SegmentedApply::Finished& m_finished;
    const WorkContext& m_context;
    ChunkSchedule m_schedule;
    std::int64_t m_chunks;
    OverlapAccumulator m_sums; // [wanted source * channel]
    std::deque<Piece> m_ahead; // in the order of the schedule
    std::size_t m_lookAhead = 0;
    std::int64_t m_computed = 0;
};

SegmentedApply::SegmentedApply(ModelBag bag, const ModelSeparationSettings& settings, std::vector<int> wanted,
                               ShiftOffsets offsets)
    : m_bag(std::move(bag)),
      m_settings(settings),
      m_wanted(std::move(wanted)),
      m_offsets(std::move(offsets)),
      m_shares(m_bag.models.size())
{
    assert(checkModelBag(m_bag, m_settings) && std::ranges::is_sorted(m_wanted));
    assert(m_offsets.size() == m_bag.models.size());
    const double passesEach = std::max(1, m_settings.shifts);
    for (std::size_t m = 0; m < m_shares.size(); ++m) {
        assert(std::ssize(m_offsets[m]) == m_settings.shifts);
        for (std::size_t slot = 0; slot < m_wanted.size(); ++slot) {
            const auto source = static_cast<std::size_t>(m_wanted[slot]);
            if (m_bag.weight(m, source) == 0.0)
                continue;
            m_shares[m].sources.push_back(m_wanted[slot]);
            m_shares[m].slots.push_back(slot);
            m_shares[m].gains.push_back(m_bag.weight(m, source) / m_bag.totalWeight(source) / passesEach);
        }
    }
}

std::vector<ChunkPass> SegmentedApply::passes() const
{
    std::vector<ChunkPass> passes;
    for (std::size_t m = 0; m < m_bag.models.size(); ++m) {
        if (m_shares[m].sources.empty())
            continue;
        const SegmentModelInfo& info = m_bag.models[m]->info();
        const std::int64_t segment = segmentFrames(info, m_settings);
        const auto stride = static_cast<std::int64_t>((1.0 - m_settings.overlap) * static_cast<double>(segment));
        if (m_settings.shifts == 0)
            passes.push_back({m, segment, stride, 0});
        for (const std::int64_t offset : m_offsets[m])
            passes.push_back({m, segment, stride, maxShiftFrames(info) - offset});
    }
    return passes;
}

Result<> SegmentedApply::run(const AudioSource& audio, std::int64_t firstFrame, const Finished& finished,
                             const WorkContext& context) const
{
    const SegmentModelInfo& info = m_bag.models.front()->info();
    if (audio.format() != AudioFormat{info.sampleRateHz, info.channels} || firstFrame < 0 ||
        firstFrame > audio.frames())
        return Error{ErrorCode::BadUsage, "a model's input has another format than the model"};
    const auto measured = measureMid(
        audio, {context.executor, context.stop, [&](double fraction) { context.report(kMeasuringShare * fraction); }});
    if (!measured)
        return measured.error();
    return SegmentedRun(*this, audio, firstFrame, *measured, finished, context).go();
}

} // namespace resonate
