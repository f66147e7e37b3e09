#pragma once

#include "core/audio/audio_buffer.h"
#include "core/inference/torchscript/script_network.h"
#include "core/separation/script_model_description.h"

#include <span>
#include <vector>

namespace resonate {

/// How one kind of network is called for one piece of stereo sound. Failures are std::runtime_error.
class ScriptPiece {
public:
    virtual ~ScriptPiece() = default;
    /// `input` [2][frames], at the level that the network expects, frames <= segmentFrames; `sources` has one view like
    /// it for each of `wanted`.
    virtual void separate(ScriptNetwork& network, ConstAudioView input, std::span<const AudioView> sources,
                          std::span<const int> wanted) = 0;
};

/// For networks that take and give waveforms.
class WaveformPiece final : public ScriptPiece {
public:
    explicit WaveformPiece(const ScriptModelDescription& description) : m_description(description) {}
    void separate(ScriptNetwork& network, ConstAudioView input, std::span<const AudioView> sources,
                  std::span<const int> wanted) override;

private:
    void call(ScriptNetwork& network, ConstAudioView input);
    void copyChannel(int source, int networkChannel, std::span<float> to) const;

    ScriptModelDescription m_description;
    std::int64_t m_frames = 0;   // of the last call
    std::vector<float> m_input;  // [channels][m_frames]
    std::vector<float> m_output; // [sources][channels][m_frames]
};

} // namespace resonate
