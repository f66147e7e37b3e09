#pragma once

#include "core/audio/audio_source.h"
#include "core/mastering/dither.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace resonate {

/// Another source as a file of so many bits will hold it, sample for sample; it keeps the other alive. Read from
/// anywhere, by any number of threads, it gives the same samples, so that what is measured is what is written.
class DitheredSource final : public AudioSource {
public:
    DitheredSource(std::shared_ptr<const AudioSource> source, const Dither::Parameters& parameters)
        : m_source(std::move(source)), m_fresh(parameters)
    {
    }
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override;

private:
    /// How far some reader came: who goes on from there need not begin before it.
    struct Place {
        std::int64_t frame = -1;
        Dither dither;
    };
    Result<Dither> ditherAt(std::int64_t frame, int channels) const;
    std::optional<Dither> takePlace(std::int64_t frame) const;
    void leavePlace(std::int64_t frame, const Dither& dither) const;

    std::shared_ptr<const AudioSource> m_source;
    Dither m_fresh;
    mutable std::mutex m_mutex;         // of what follows
    mutable std::deque<Place> m_places; // oldest first
};

/// What becomes of a master.
struct DeliveredSamples {
    int bits = 24; ///< 16 or 24 of whole numbers, or 32 of floats, which hold it as it is
    DitherKind dither = DitherKind::Triangular;
    bool operator==(const DeliveredSamples&) const = default;
};

/// The master as a file will hold it, with heldDither() of what was asked for.
std::shared_ptr<const AudioSource> asDelivered(std::shared_ptr<const AudioSource> master,
                                               const DeliveredSamples& samples);

} // namespace resonate
