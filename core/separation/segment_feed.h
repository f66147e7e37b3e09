#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "core/base/work_context.h"
#include "core/separation/segment_plan.h"
#include "core/separation/turns.h"

#include <deque>
#include <optional>

namespace resonate {

/// What is done to a recording before the models hear it: (sample - mean) / scale.
struct Normalisation {
    double mean = 0.0;
    double scale = 1.0;
};

/// What a model made of a chunk, over the whole segment that it was given.
struct SeparatedChunk {
    Chunk chunk;
    AudioBuffer sources; ///< [the model's share of sources * channels][segment]

    /// One source over the frames that the chunk answers for, [channels][chunk.frames].
    ConstAudioView source(std::size_t index, int channels) const noexcept
    {
        const auto first = static_cast<int>(index) * channels;
        return ConstAudioView(sources.channel(first).data(), channels, sources.frames(), sources.frames())
            .slice(chunk.begin - chunk.inputBegin, chunk.frames);
    }
};

/// Takes the chunks of a recording through their models, as many of one model together as it works on best, and hands
/// them out in the order of the schedule, which does not depend on that. Computed pieces that wait for their turn are
/// at most one batch of each model.
class SegmentFeed final {
public:
    /// Everything is kept by reference. Chunks that end before `firstFrame` are left out.
    SegmentFeed(const ModelBag& bag, const SegmentPlan& plan, Turns& turns, const AudioSource& audio,
                const Normalisation& normalisation, std::int64_t firstFrame, const WorkContext& context);

    /// None after the last one. Reports the fraction computed. Errors: Cancelled, those of source and models.
    Result<std::optional<SeparatedChunk>> next();

private:
    bool lookAhead(std::size_t count);
    std::vector<SeparatedChunk*> nextBatch();
    Result<> compute(std::span<SeparatedChunk* const> batch);
    Result<> readNormalised(std::int64_t firstFrame, AudioView out) const;
    const ChunkPass& passOf(const SeparatedChunk& piece) const { return m_plan.passes[piece.chunk.pass]; }
    std::size_t batchOf(std::size_t model) const;

    const ModelBag& m_bag;
    const SegmentPlan& m_plan;
    Turns& m_turns;
    const AudioSource& m_audio;
    const Normalisation& m_normalisation;
    const WorkContext& m_context;
    ChunkSchedule m_schedule;
    std::int64_t m_chunks;
    std::int64_t m_computed = 0;
    std::size_t m_sight = 0;            ///< chunks ahead among which a batch is looked for
    std::deque<SeparatedChunk> m_ahead; ///< in the order of the schedule; no sources yet: to be computed
};

} // namespace resonate
