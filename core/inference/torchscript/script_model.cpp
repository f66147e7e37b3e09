#include "core/inference/torchscript/script_model.h"

#include "core/inference/torchscript/magnitude_piece.h"

#include <algorithm>
#include <cassert>
#include <exception>

namespace resonate {
namespace {

constexpr int kChannels = 2;

bool silent(ConstAudioView audio)
{
    for (int c = 0; c < audio.channels(); ++c)
        if (std::ranges::any_of(audio.channel(c), [](float sample) { return sample != 0.0F; }))
            return false;
    return true;
}

void scale(AudioView audio, float gain)
{
    for (int c = 0; c < audio.channels(); ++c)
        for (float& sample : audio.channel(c))
            sample *= gain;
}

std::unique_ptr<ScriptPiece> pieceFor(const ScriptModelDescription& description)
{
    if (description.spectrum)
        return std::make_unique<MagnitudePiece>(description);
    return std::make_unique<WaveformPiece>(description);
}

class ScriptModel final : public SegmentModel {
public:
    ScriptModel(std::unique_ptr<ScriptNetwork> network, const ScriptModelDescription& description)
        : m_info{description.sources, description.sampleRateHz, kChannels, description.segmentFrames, 1},
          m_network(std::move(network)),
          m_piece(pieceFor(description)),
          m_gain(static_cast<float>(description.inputRms))
    {
    }

    const SegmentModelInfo& info() const noexcept override { return m_info; }

    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                      const std::stop_token& stop) override
    {
        try {
            for (const SegmentTask& task : tasks) {
                if (stop.stop_requested())
                    return cancelled();
                separateOne(task, wanted);
            }
        } catch (const std::exception& exception) {
            return Error{ErrorCode::Worker, std::string("the model ") + exception.what()};
        }
        return {};
    }

private:
    void separateOne(const SegmentTask& task, std::span<const int> wanted)
    {
        assert(task.input.channels() == kChannels && task.input.frames() <= m_info.segmentFrames);
        assert(task.sources.size() == wanted.size());
        if (silent(task.input)) {
            std::ranges::for_each(task.sources, fillSilence);
            return;
        }
        AudioBuffer input(kChannels, task.input.frames());
        copyAudio(task.input, input.view());
        scale(input.view(), m_gain);
        m_piece->separate(*m_network, input.view(), task.sources, wanted);
        for (const AudioView& source : task.sources)
            scale(source, 1.0F / m_gain);
    }

    SegmentModelInfo m_info;
    std::unique_ptr<ScriptNetwork> m_network;
    std::unique_ptr<ScriptPiece> m_piece;
    float m_gain;
};

} // namespace

Result<std::unique_ptr<SegmentModel>> loadScriptModel(std::span<const std::byte> archive,
                                                      const ScriptModelDescription& description, int threads)
{
    try {
        return std::unique_ptr<SegmentModel>(std::make_unique<ScriptModel>(
            std::make_unique<ScriptNetwork>(archive.data(), archive.size(), threads), description));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::BadInput, std::string("the model ") + exception.what()};
    }
}

} // namespace resonate
