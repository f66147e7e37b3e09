#pragma once

#include "core/audio/audio_source.h"

#include <memory>
#include <vector>

namespace resonate {

/// The sum of stems, each times a gain, added in the order given. A gain of 1 adds the stem's samples as they are.
class StemMix final : public AudioSource {
public:
    struct Stem {
        std::shared_ptr<const AudioSource> source;
        float gain = 1.0F; ///< linear
    };
    /// Errors: BadInput when there is no stem, or when formats or lengths differ.
    static Result<std::shared_ptr<const StemMix>> create(std::vector<Stem> stems);

    AudioFormat format() const noexcept override { return m_stems.front().source->format(); }
    std::int64_t frames() const noexcept override { return m_stems.front().source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override;

private:
    explicit StemMix(std::vector<Stem> stems) : m_stems(std::move(stems)) {}
    std::vector<Stem> m_stems;
};

} // namespace resonate
