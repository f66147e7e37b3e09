#pragma once

#include "core/audio/audio_source.h"
#include "core/mastering/dither.h"

#include <cassert>
#include <memory>

namespace resonate {

/// Another source as a file of so many bits will hold it, sample for sample; it keeps the other alive. Read from
/// anywhere, it gives the same samples, so that what is measured is what is written.
class DitheredSource final : public AudioSource {
public:
    /// `parameters.kind` is None or Triangular: shaped noise depends on all that went before.
    DitheredSource(std::shared_ptr<const AudioSource> source, const Dither::Parameters& parameters)
        : m_source(std::move(source)), m_parameters(parameters)
    {
        assert(parameters.kind != DitherKind::Shaped);
    }
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (auto done = m_source->read(firstFrame, out); !done)
            return done;
        Dither(m_parameters).process(firstFrame, out);
        return {};
    }

private:
    std::shared_ptr<const AudioSource> m_source;
    Dither::Parameters m_parameters;
};

/// What becomes of a master.
struct DeliveredSamples {
    int bits = 24; ///< 16 or 24 of whole numbers, or 32 of floats, which hold it as it is
    DitherKind dither = DitherKind::Triangular;
    bool operator==(const DeliveredSamples&) const = default;
};

inline std::shared_ptr<const AudioSource> asDelivered(std::shared_ptr<const AudioSource> master,
                                                      const DeliveredSamples& samples)
{
    if (samples.bits == 32)
        return master;
    return std::make_shared<DitheredSource>(std::move(master), Dither::Parameters{samples.dither, samples.bits});
}

} // namespace resonate
