#pragma once

#include "core/audio/memory_audio.h"
#include "core/separation/model_bag.h"

#include <array>
#include <cmath>
#include <functional>
#include <random>

namespace resonate {

/// A segment model that is a formula: for each source, what becomes of sample `index` of a segment's channel.
class FakeModel final : public SegmentModel {
public:
    using Formula = std::function<float(int source, std::span<const float> channel, std::size_t index)>;

    FakeModel(SegmentModelInfo info, Formula formula) : m_info(std::move(info)), m_formula(std::move(formula)) {}
    const SegmentModelInfo& info() const noexcept override { return m_info; }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                      const std::stop_token& stop) override
    {
        asked.assign(wanted.begin(), wanted.end());
        largestBatch = std::max(largestBatch, tasks.size());
        for (const SegmentTask& task : tasks) {
            ++segments;
            if (onSegment)
                onSegment(segments);
            if (stop.stop_requested())
                return cancelled();
            for (std::size_t k = 0; k < wanted.size(); ++k)
                for (int c = 0; c < task.input.channels(); ++c)
                    for (std::size_t i = 0; i < task.input.channel(c).size(); ++i)
                        task.sources[k].channel(c)[i] = m_formula(wanted[k], task.input.channel(c), i);
        }
        return {};
    }

    std::function<void(int)> onSegment; ///< told how many there were, this one included
    int segments = 0;
    std::size_t largestBatch = 0;
    std::vector<int> asked;

private:
    SegmentModelInfo m_info;
    Formula m_formula;
};

inline SegmentModelInfo fakeInfo(std::int64_t segmentFrames, int sampleRateHz = 1000)
{
    return {.sources = {"drums", "bass", "other", "vocals"},
            .sampleRateHz = sampleRateHz,
            .channels = 2,
            .segmentFrames = segmentFrames};
}

/// Each source is the recording times a gain of its own.
inline float fixedGain(int source, std::span<const float> channel, std::size_t index)
{
    constexpr std::array<float, 6> kGains = {0.5F, -0.25F, 0.125F, 0.75F, 0.3F, 0.1F};
    return kGains[static_cast<std::size_t>(source)] * channel[index];
}

/// Depends on the place in the segment, on what is around it and on how loud it is, as a network does.
inline float networkLike(int source, std::span<const float> channel, std::size_t index)
{
    const double place = static_cast<double>(index) / static_cast<double>(channel.size());
    const double before = index > 2 ? static_cast<double>(channel[index - 3]) : 0.0;
    const double after = index + 5 < channel.size() ? static_cast<double>(channel[index + 5]) : 0.0;
    const double here = static_cast<double>(channel[index]);
    return static_cast<float>(std::tanh(here + 0.3 * (source + 1) * before - 0.2 * after) + 0.4 * place * (source - 1));
}

/// Noise with an offset, the channels alike in part.
inline MemorySource noisyRecording(std::int64_t frames, int sampleRateHz, int channels, unsigned seed = 1)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 random(seed);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
        const float common = noise(random);
        for (int c = 0; c < channels; ++c)
            audio.channel(c)[i] = 0.03F + common + noise(random);
    }
    return {std::move(audio), sampleRateHz};
}

inline AudioBuffer wholeOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    const auto read = source.read(0, audio.view());
    assert(read);
    return audio;
}

} // namespace resonate
