#include "core/separation/segmented_apply.h"

#include "core/separation/mid_statistics.h"
#include "core/separation/overlap_accumulator.h"
#include "core/separation/segment_feed.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kStandsIn = 1e-8;       // the published program's guard against a deviation of zero
constexpr double kMeasuringShare = 0.02; // of the whole time, for the progress: the models take nearly all of it
constexpr std::int64_t kHandOverFrames = 1 << 16;

bool allFinite(ConstAudioView audio)
{
    for (int c = 0; c < audio.channels(); ++c)
        if (!std::ranges::all_of(audio.channel(c), [](float sample) { return std::isfinite(sample); }))
            return false;
    return true;
}

std::int64_t longestSegment(const SegmentPlan& plan)
{
    std::int64_t longest = 1;
    for (const ChunkPass& pass : plan.passes)
        longest = std::max(longest, pass.segmentFrames);
    return longest;
}

/// Puts overlapping pieces together and hands over what is complete.
class Overlapping final {
public:
    Overlapping(const SegmentPlan& plan, AudioFormat format, const Normalisation& normalisation,
                std::int64_t firstFrame, const SegmentedApply::Finished& finished)
        : m_plan(plan),
          m_format(format),
          m_normalisation(normalisation),
          m_finished(finished),
          m_sums(plan.wanted * static_cast<std::size_t>(format.channels), longestSegment(plan), firstFrame)
    {
    }

    /// Additions round, so their order matters: pieces come in the order of the schedule.
    void add(const SeparatedChunk& piece)
    {
        const ChunkPass& pass = m_plan.passes[piece.chunk.pass];
        const ModelShare& share = m_plan.shares[pass.model];
        const std::vector<double> weights = chunkWeights(pass, piece.chunk);
        for (std::size_t k = 0; k < share.sources.size(); ++k) {
            const ConstAudioView source = piece.source(k, m_format.channels);
            for (int c = 0; c < m_format.channels; ++c)
                m_sums.add(row(share.slots[k], c), piece.chunk.begin, source.channel(c), weights, share.gains[k]);
        }
    }

    /// Everything before `end` is complete.
    Result<> handOver(std::int64_t end, const std::stop_token& stop)
    {
        while (m_sums.firstFrame() < end) {
            if (stop.stop_requested())
                return cancelled();
            if (auto handed = handOverNext(std::min(kHandOverFrames, end - m_sums.firstFrame())); !handed)
                return handed;
        }
        return {};
    }

private:
    Result<> handOverNext(std::int64_t frames)
    {
        const std::int64_t first = m_sums.firstFrame();
        AudioBuffer audio(static_cast<int>(m_plan.wanted) * m_format.channels, frames);
        std::vector<ConstAudioView> sources;
        for (std::size_t slot = 0; slot < m_plan.wanted; ++slot) {
            for (int c = 0; c < m_format.channels; ++c)
                m_sums.take(row(slot, c), m_normalisation.scale, m_normalisation.mean,
                            audio.channel(static_cast<int>(row(slot, c))));
            sources.emplace_back(audio.channel(static_cast<int>(row(slot, 0))).data(), m_format.channels, frames,
                                 frames);
        }
        m_sums.discard(frames);
        if (!allFinite(audio.view()))
            return Error{ErrorCode::Worker, "what the model gave around " +
                                                std::to_string(first / m_format.sampleRateHz) + " s is no sound"};
        return m_finished(first, sources);
    }

    std::size_t row(std::size_t slot, int channel) const
    {
        return slot * static_cast<std::size_t>(m_format.channels) + static_cast<std::size_t>(channel);
    }

    const SegmentPlan& m_plan;
    AudioFormat m_format;
    const Normalisation& m_normalisation;
    const SegmentedApply::Finished& m_finished;
    OverlapAccumulator m_sums; // [wanted source * channel]
};

/// The same work, whose progress is a part of the whole's.
WorkContext part(const WorkContext& whole, double from, double share)
{
    return {whole.executor, whole.stop,
            [&whole, from, share](double fraction) { whole.report(from + share * fraction); }};
}

} // namespace

SegmentedApply::SegmentedApply(ModelBag bag, const ModelSeparationSettings& settings, const std::vector<int>& wanted,
                               const ShiftOffsets& offsets)
    : m_bag(std::move(bag)), m_plan(planSegments(m_bag, settings, wanted, offsets))
{
}

Result<> SegmentedApply::run(const AudioSource& audio, std::int64_t firstFrame, const Finished& finished,
                             const WorkContext& context) const
{
    const SegmentModelInfo& info = m_bag.models.front()->info();
    if (audio.format() != AudioFormat{info.sampleRateHz, info.channels})
        return Error{ErrorCode::BadUsage, "the models' input has another format than the models"};
    assert(firstFrame >= 0 && firstFrame <= audio.frames());
    const auto mid = measureMid(audio, part(context, 0.0, kMeasuringShare));
    if (!mid)
        return mid.error();

    const Normalisation normalisation = {.mean = mid->mean, .scale = mid->deviation + kStandsIn};
    const WorkContext separating = part(context, kMeasuringShare, 1.0 - kMeasuringShare);
    SegmentFeed feed(m_bag, m_plan, m_turns, audio, normalisation, firstFrame, separating);
    Overlapping overlapping(m_plan, audio.format(), normalisation, firstFrame, finished);
    // While the models work on one piece, what the pieces before it have settled is handed over.
    auto piece = feed.next();
    for (;;) {
        if (!piece)
            return piece.error();
        const bool last = !*piece;
        // Later pieces begin no earlier than this one.
        const std::int64_t complete = last ? audio.frames() : (*piece)->chunk.begin;
        Result<std::optional<SeparatedChunk>> following = std::optional<SeparatedChunk>();
        Result<> handed;
        context.executor.run(last ? 1 : 2, [&](int task) {
            if (task == 1)
                following = feed.next();
            else if (handed = overlapping.handOver(complete, context.stop); handed && !last)
                overlapping.add(**piece);
        });
        if (!handed || last)
            return handed;
        piece = std::move(following);
    }
}

} // namespace resonate
