#include "core/mastering/dithered_source.h"

#include "core/audio/audio_buffer.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr std::size_t kPlaces = 16; // more than there are readers side by side
constexpr std::int64_t kPieceFrames = 8192;

} // namespace

Result<> DitheredSource::read(std::int64_t firstFrame, AudioView out) const
{
    auto dither = ditherAt(firstFrame, out.channels());
    if (!dither)
        return dither.error();
    if (auto done = m_source->read(firstFrame, out); !done)
        return done;
    dither->process(firstFrame, out);
    leavePlace(firstFrame + out.frames(), *dither);
    return {};
}

Result<Dither> DitheredSource::ditherAt(std::int64_t frame, int channels) const
{
    if (auto place = takePlace(frame))
        return *place;
    Dither dither = m_fresh;
    const std::int64_t begin = dither.beginFor(frame);
    AudioBuffer runIn(channels, std::min(kPieceFrames, frame - begin));
    for (std::int64_t at = begin; at < frame; at += kPieceFrames) {
        const AudioView piece = runIn.view().slice(0, std::min(kPieceFrames, frame - at));
        if (auto done = m_source->read(at, piece); !done)
            return done.error();
        dither.process(at, piece);
    }
    return dither;
}

std::optional<Dither> DitheredSource::takePlace(std::int64_t frame) const
{
    const std::lock_guard lock(m_mutex);
    const auto place = std::ranges::find(m_places, frame, &Place::frame);
    if (place == m_places.end())
        return std::nullopt;
    const Dither dither = place->dither;
    m_places.erase(place);
    return dither;
}

void DitheredSource::leavePlace(std::int64_t frame, const Dither& dither) const
{
    const std::lock_guard lock(m_mutex);
    m_places.push_back({frame, dither});
    if (m_places.size() > kPlaces)
        m_places.pop_front();
}

std::shared_ptr<const AudioSource> asDelivered(std::shared_ptr<const AudioSource> master,
                                               const DeliveredSamples& samples)
{
    if (samples.bits == 32)
        return master;
    const DitherKind kind = heldDither(samples.dither, samples.bits, master->format().sampleRateHz);
    return std::make_shared<DitheredSource>(std::move(master), Dither::Parameters{kind, samples.bits});
}

} // namespace resonate
