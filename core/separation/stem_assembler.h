#pragma once

#include "core/audio/resampled_source.h"
#include "core/audio/stem.h"
#include "core/separation/finished_audio.h"
#include "core/separation/separator.h"

#include <array>
#include <memory>

namespace resonate {

/// Turns what models make, at their rate and in pieces of any length, into stems of a recording: at its rate, with its
/// channels, in blocks on a grid from its beginning. The fourth stem is what the others leave of the recording.
class StemAssembler final {
public:
    static constexpr std::size_t kModelled = kStemCount - 1; ///< vocals, drums, bass

    /// For each modelled stem its place among the models' sources, -1: the stem is silent.
    using Places = std::array<int, kModelled>;

    StemAssembler(const AudioSource& mix, AudioFormat models, const Places& places, std::int64_t firstFrame,
                  std::span<AudioSink* const> stems, const Separator::Checkpoint& checkpoint, Executor& executor);

    /// Whether a block begins at this frame of the recording, or the recording ends there.
    static bool beginsBlock(const AudioSource& mix, std::int64_t frame) noexcept;
    /// The models' frames that are needed, from the first block on.
    std::int64_t firstModelFrame() const noexcept;

    /// Takes the next frames of every source and writes the blocks that they complete.
    Result<> take(std::span<const ConstAudioView> sources);

private:
    Result<> writeBlock(std::int64_t frames);
    Result<> readStem(std::size_t index, AudioView out) const;

    const AudioSource& m_mix;
    std::span<AudioSink* const> m_stems;
    const Separator::Checkpoint& m_checkpoint;
    Executor& m_executor;
    Places m_places;
    std::int64_t m_next; ///< the first frame of the next block
    std::array<std::shared_ptr<FinishedAudio>, kModelled> m_made;
    std::array<std::unique_ptr<ResampledSource>, kModelled> m_back; ///< what was made, at the recording's rate
    std::int64_t m_madeEnd;
};

} // namespace resonate
