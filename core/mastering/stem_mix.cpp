#include "core/mastering/stem_mix.h"

#include "core/audio/audio_buffer.h"

namespace resonate {
namespace {

constexpr std::int64_t kPieceFrames = 16384;

void addScaled(ConstAudioView stem, float gain, AudioView sum) noexcept
{
    for (int c = 0; c < sum.channels(); ++c) {
        const auto from = stem.channel(c);
        const auto to = sum.channel(c);
        for (std::size_t i = 0; i < to.size(); ++i)
            to[i] += gain * from[i];
    }
}

} // namespace

Result<std::shared_ptr<const StemMix>> StemMix::create(std::vector<Stem> stems)
{
    if (stems.empty())
        return Error{ErrorCode::BadInput, "there is no stem to mix"};
    const AudioSource& first = *stems.front().source;
    for (const Stem& stem : stems)
        if (stem.source->format() != first.format() || stem.source->frames() != first.frames())
            return Error{ErrorCode::BadInput, "the stems differ in sample rate, channels or length"};
    return std::shared_ptr<const StemMix>(new StemMix(std::move(stems)));
}

Result<> StemMix::read(std::int64_t firstFrame, AudioView out) const
{
    fillSilence(out);
    AudioBuffer piece(out.channels(), std::min(kPieceFrames, out.frames()));
    for (std::int64_t at = 0; at < out.frames(); at += kPieceFrames) {
        const AudioView sum = out.slice(at, std::min(kPieceFrames, out.frames() - at));
        const AudioView stemAudio = piece.view().slice(0, sum.frames());
        for (const Stem& stem : m_stems) {
            if (auto got = stem.source->read(firstFrame + at, stemAudio); !got)
                return got;
            addScaled(stemAudio, stem.gain, sum);
        }
    }
    return {};
}

} // namespace resonate
