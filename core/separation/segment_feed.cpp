#include "core/separation/segment_feed.h"

#include <algorithm>

namespace resonate {

SegmentFeed::SegmentFeed(const ModelBag& bag, const SegmentPlan& plan, Turns& turns, const AudioSource& audio,
                         const Normalisation& normalisation, std::int64_t firstFrame, const WorkContext& context)
    : m_bag(bag),
      m_plan(plan),
      m_turns(turns),
      m_audio(audio),
      m_normalisation(normalisation),
      m_context(context),
      m_schedule(plan.passes, audio.frames(), firstFrame),
      m_chunks(m_schedule.chunksLeft())
{
    for (const ChunkPass& pass : plan.passes)
        m_sight += batchOf(pass.model);
}

std::size_t SegmentFeed::batchOf(std::size_t model) const
{
    return static_cast<std::size_t>(std::max(1, m_bag.models[model]->info().batch));
}

Result<std::optional<SeparatedChunk>> SegmentFeed::next()
{
    if (m_context.stopRequested())
        return cancelled();
    if (!lookAhead(1))
        return std::optional<SeparatedChunk>();
    if (m_ahead.front().sources.frames() == 0)
        if (auto computed = compute(nextBatch()); !computed)
            return computed.error();
    std::optional<SeparatedChunk> first = std::move(m_ahead.front());
    m_ahead.pop_front();
    return first;
}

/// Whether there are `count` chunks ahead, once the schedule was asked for them.
bool SegmentFeed::lookAhead(std::size_t count)
{
    while (m_ahead.size() < count) {
        const auto chunk = m_schedule.next();
        if (!chunk)
            return false;
        m_ahead.push_back({*chunk, {}});
    }
    return true;
}

/// The first chunk and what its model can work on beside it.
std::vector<SeparatedChunk*> SegmentFeed::nextBatch()
{
    const std::size_t model = passOf(m_ahead.front()).model;
    if (batchOf(model) > 1)
        lookAhead(m_sight);
    std::vector<SeparatedChunk*> batch;
    for (SeparatedChunk& piece : m_ahead)
        if (piece.sources.frames() == 0 && passOf(piece).model == model && batch.size() < batchOf(model))
            batch.push_back(&piece);
    return batch;
}

Result<> SegmentFeed::compute(std::span<SeparatedChunk* const> batch)
{
    const int channels = m_audio.format().channels;
    const std::size_t model = passOf(*batch.front()).model;
    const std::vector<int>& wanted = m_plan.shares[model].sources;
    std::vector<AudioBuffer> inputs;
    std::vector<std::vector<AudioView>> outputs(batch.size());
    std::vector<SegmentTask> tasks;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::int64_t frames = passOf(*batch[i]).segmentFrames;
        if (auto read = readNormalised(batch[i]->chunk.inputBegin, inputs.emplace_back(channels, frames).view()); !read)
            return read;
        AudioBuffer& sources = batch[i]->sources = AudioBuffer(static_cast<int>(wanted.size()) * channels, frames);
        for (int k = 0; k < static_cast<int>(wanted.size()); ++k)
            outputs[i].emplace_back(sources.channel(k * channels).data(), channels, frames, frames);
        tasks.push_back({inputs.back().view(), outputs[i]});
    }
    const auto separate = [&] { return m_bag.models[model]->separate(tasks, wanted, m_context.stop); };
    if (auto separated = m_turns.wait(m_context.stop, separate); !separated)
        return separated;
    m_computed += std::ssize(batch);
    m_context.report(static_cast<double>(m_computed) / static_cast<double>(m_chunks));
    return {};
}

/// Around the recording there is silence, after normalising. `out` is silent at first.
Result<> SegmentFeed::readNormalised(std::int64_t firstFrame, AudioView out) const
{
    const std::int64_t begin = std::clamp<std::int64_t>(-firstFrame, 0, out.frames());
    const std::int64_t end = std::clamp<std::int64_t>(m_audio.frames() - firstFrame, begin, out.frames());
    const AudioView inside = out.slice(begin, end - begin);
    if (auto read = m_audio.read(firstFrame + begin, inside); !read)
        return read;
    for (int c = 0; c < inside.channels(); ++c)
        for (float& sample : inside.channel(c))
            sample = static_cast<float>((static_cast<double>(sample) - m_normalisation.mean) / m_normalisation.scale);
    return {};
}

} // namespace resonate
