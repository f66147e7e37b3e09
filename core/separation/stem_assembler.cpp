#include "core/separation/stem_assembler.h"

#include "core/audio/matched_channels.h"

namespace resonate {
namespace {

constexpr std::int64_t kBlockSeconds = 4; // a whole number, like the seconds that are resampled

std::int64_t blockFrames(const AudioSource& mix) noexcept
{
    return kBlockSeconds * mix.format().sampleRateHz;
}

/// What the stems leave of the recording, rounded once: the four sum to it within half a unit in the last place.
AudioBuffer remainder(ConstAudioView mix, std::span<const AudioBuffer> stems)
{
    AudioBuffer rest(mix.channels(), mix.frames());
    for (int c = 0; c < mix.channels(); ++c) {
        std::vector<double> left(mix.channel(c).begin(), mix.channel(c).end());
        for (const AudioBuffer& stem : stems)
            std::ranges::transform(left, stem.channel(c), left.begin(),
                                   [](double value, float taken) { return value - static_cast<double>(taken); });
        std::ranges::transform(left, rest.channel(c).begin(), [](double value) { return static_cast<float>(value); });
    }
    return rest;
}

} // namespace

StemAssembler::StemAssembler(const AudioSource& mix, AudioFormat models, const Places& places, std::int64_t firstFrame,
                             std::span<AudioSink* const> stems, const Separator::Checkpoint& checkpoint,
                             Executor& executor)
    : m_mix(mix), m_stems(stems), m_checkpoint(checkpoint), m_executor(executor), m_places(places), m_next(firstFrame)
{
    assert(stems.size() == kStemCount && beginsBlock(mix, firstFrame));
    const auto [mixRateHz, channels] = mix.format();
    const std::int64_t made = resampledFrames(mix.frames(), mixRateHz, models.sampleRateHz);
    for (std::size_t s = 0; s < kModelled; ++s) {
        m_made[s] = std::make_shared<FinishedAudio>(AudioFormat{models.sampleRateHz, channels}, made);
        m_back[s] = std::make_unique<ResampledSource>(m_made[s], mixRateHz, 1);
        m_made[s]->discardBefore(firstModelFrame());
    }
    m_madeEnd = firstModelFrame();
}

bool StemAssembler::beginsBlock(const AudioSource& mix, std::int64_t frame) noexcept
{
    return frame == mix.frames() || (frame >= 0 && frame < mix.frames() && frame % blockFrames(mix) == 0);
}

std::int64_t StemAssembler::firstModelFrame() const noexcept
{
    return m_next == m_mix.frames() ? m_made.front()->frames() : m_back.front()->needed(m_next, 1).begin;
}

Result<> StemAssembler::take(std::span<const ConstAudioView> sources)
{
    AudioBuffer piece(m_mix.format().channels, sources.front().frames());
    for (std::size_t s = 0; s < kModelled; ++s) {
        if (m_places[s] < 0)
            continue;
        matchChannels(sources[static_cast<std::size_t>(m_places[s])], piece.view());
        m_made[s]->append(piece.view());
    }
    m_madeEnd += piece.frames();
    while (m_next < m_mix.frames()) {
        const std::int64_t frames = std::min(blockFrames(m_mix), m_mix.frames() - m_next);
        if (m_back.front()->needed(m_next, frames).end > m_madeEnd)
            break;
        if (auto written = writeBlock(frames); !written)
            return written;
    }
    return {};
}

Result<> StemAssembler::readStem(std::size_t index, AudioView out) const
{
    if (m_places[index] >= 0)
        return m_back[index]->read(m_next, out);
    fillSilence(out);
    return {};
}

Result<> StemAssembler::writeBlock(std::int64_t frames)
{
    AudioBuffer mix(m_mix.format().channels, frames);
    if (auto read = m_mix.read(m_next, mix.view()); !read)
        return read;
    std::array<AudioBuffer, kModelled> stems;
    std::array<Result<>, kModelled> reads;
    m_executor.run(kModelled, [&](int task) {
        const auto s = static_cast<std::size_t>(task);
        stems[s] = AudioBuffer(mix.channels(), frames);
        reads[s] = readStem(s, stems[s].view());
    });
    for (std::size_t s = 0; s < kModelled; ++s) {
        if (!reads[s])
            return reads[s];
        if (auto written = m_stems[s]->write(stems[s].view()); !written)
            return written;
    }
    if (auto written = m_stems[kModelled]->write(remainder(mix.view(), stems).view()); !written)
        return written;
    m_next += frames;
    for (auto& audio : m_made)
        audio->discardBefore(firstModelFrame());
    return m_checkpoint(m_next);
}

} // namespace resonate
