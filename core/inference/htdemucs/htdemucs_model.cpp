#include "core/inference/htdemucs/htdemucs_model.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <utility>

namespace resonate {

HtDemucsModel::HtDemucsModel(const HtDemucsConfig& config, std::unique_ptr<NetworkRunner> runner)
    : m_info{config.sources,        config.sampleRateHz, config.audioChannels,
             config.trainingFrames, runner->batch(),     runner->device()},
      m_useTrainingLength(config.useTrainingLength),
      m_runner(std::move(runner))
{
}

Result<std::unique_ptr<HtDemucsModel>> HtDemucsModel::create(const ModelPackage& package, const NetworkOptions& options)
{
    if (package.architecture != "demucs.htdemucs HTDemucs")
        return Error{ErrorCode::BadInput, "is a model of the kind '" + package.architecture +
                                              "'; only Hybrid Transformer Demucs (htdemucs) is supported"};
    const Result<HtDemucsConfig> config = HtDemucsConfig::fromSettings(package.settings);
    if (!config)
        return config.error();
    Result<std::unique_ptr<NetworkRunner>> runner = NetworkRunner::create(*config, package, options);
    if (!runner)
        return runner.error();
    return std::unique_ptr<HtDemucsModel>(new HtDemucsModel(*config, std::move(*runner)));
}

std::int64_t HtDemucsModel::workingFrames(const SegmentTask& task) const noexcept
{
    return m_useTrainingLength ? m_info.segmentFrames : task.input.frames();
}

Result<> HtDemucsModel::separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                                 const std::stop_token& stop)
{
    while (!tasks.empty() && !wanted.empty()) {
        const std::int64_t frames = workingFrames(tasks.front());
        const std::size_t most = std::min(tasks.size(), static_cast<std::size_t>(m_info.batch));
        std::size_t count = 1;
        while (count < most && workingFrames(tasks[count]) == frames)
            ++count;
        if (const Result<> done = separateTogether(tasks.first(count), wanted, stop); !done)
            return done;
        tasks = tasks.subspan(count);
    }
    return {};
}

Result<> HtDemucsModel::separateTogether(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                                         const std::stop_token& stop)
{
    const std::int64_t frames = workingFrames(tasks.front());
    const auto pieces = static_cast<std::int64_t>(tasks.size());
    const auto sources = static_cast<std::int64_t>(wanted.size());
    if (frames == 0)
        return {};
    std::vector<float> mix(static_cast<std::size_t>(pieces * m_info.channels * frames));
    std::vector<float> separated(static_cast<std::size_t>(pieces * sources * m_info.channels * frames));
    for (std::int64_t piece = 0; piece < pieces; ++piece) {
        const ConstAudioView input = tasks[static_cast<std::size_t>(piece)].input;
        assert(input.channels() == m_info.channels && input.frames() <= m_info.segmentFrames);
        const AudioView whole(mix.data() + piece * m_info.channels * frames, m_info.channels, frames, frames);
        copyAudio(input, whole.slice(0, input.frames()));
    }
    std::atomic<bool> stopped = false;
    const std::stop_callback forward(stop, [&stopped] { stopped = true; });
    const std::vector<std::int64_t> indices(wanted.begin(), wanted.end());
    if (const Result<> ran = m_runner->run(mix.data(), pieces, frames, indices, separated.data(), stopped); !ran)
        return ran;
    const float* from = separated.data();
    for (const SegmentTask& task : tasks)
        for (const AudioView& source : task.sources) {
            const ConstAudioView whole(from, m_info.channels, frames, frames);
            copyAudio(whole.slice(0, task.input.frames()), source);
            from += m_info.channels * frames;
        }
    return {};
}

} // namespace resonate
