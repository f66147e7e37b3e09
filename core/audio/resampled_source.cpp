#include "core/audio/resampled_source.h"

#include <soxr.h>

#include <array>
#include <numeric>
#include <string>

namespace resonate {
namespace {

// soxr's filter at 28 bits reaches 147 frames of the lower rate to both sides before it is below -200 dB.
constexpr std::int64_t kFilterReach = 192;
constexpr std::size_t kMaxChannels = 2;

/// A whole number of periods, in which `fromHz` and `toHz` both have whole frames, no shorter than the filter's reach.
std::int64_t contextFrames(int fromHz, int toHz) noexcept
{
    const std::int64_t period = fromHz / std::gcd(fromHz, toHz);
    const std::int64_t reach = kFilterReach * std::max(1, (fromHz + toHz - 1) / toHz);
    return (reach + period - 1) / period * period;
}

Result<> runSoxr(ConstAudioView in, int fromHz, AudioView out, int toHz)
{
    std::array<const float*, kMaxChannels> inputs = {};
    std::array<float*, kMaxChannels> outputs = {};
    for (int c = 0; c < in.channels(); ++c) {
        inputs[static_cast<std::size_t>(c)] = in.channel(c).data();
        outputs[static_cast<std::size_t>(c)] = out.channel(c).data();
    }
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, SOXR_ROLLOFF_NONE | SOXR_HI_PREC_CLOCK);
    const soxr_io_spec_t planar = soxr_io_spec(SOXR_FLOAT32_S, SOXR_FLOAT32_S);
    const auto wanted = static_cast<std::size_t>(out.frames());
    std::size_t done = 0;
    const soxr_error_t failed = soxr_oneshot(fromHz, toHz, static_cast<unsigned>(in.channels()), inputs.data(),
                                             static_cast<std::size_t>(in.frames()), nullptr, outputs.data(), wanted,
                                             &done, &planar, &quality, nullptr);
    if (failed != nullptr || done != wanted)
        return Error{ErrorCode::Internal, "resampling from " + std::to_string(fromHz) + " to " + std::to_string(toHz) +
                                              " Hz failed: " + (failed != nullptr ? failed : "too few frames")};
    return {};
}

} // namespace

std::int64_t resampledFrames(std::int64_t frames, int fromHz, int toHz) noexcept
{
    const std::int64_t seconds = frames / fromHz; // so that the product below cannot overflow
    return seconds * toHz + ((frames % fromHz) * toHz + fromHz - 1) / fromHz;
}

ResampledSource::ResampledSource(std::shared_ptr<const AudioSource> source, int sampleRateHz, int secondsKept)
    : m_source(std::move(source)),
      m_sampleRateHz(sampleRateHz),
      m_frames(resampledFrames(m_source->frames(), m_source->format().sampleRateHz, sampleRateHz)),
      m_context(contextFrames(m_source->format().sampleRateHz, sampleRateHz)),
      m_secondsKept(static_cast<std::size_t>(secondsKept))
{
    assert(sampleRateHz > 0 && secondsKept >= 1);
    assert(static_cast<std::size_t>(m_source->format().channels) <= kMaxChannels);
}

ResampledSource::Range ResampledSource::needed(std::int64_t firstFrame, std::int64_t frames) const noexcept
{
    const int sourceRateHz = m_source->format().sampleRateHz;
    if (sourceRateHz == m_sampleRateHz || frames == 0)
        return {firstFrame, firstFrame + frames};
    const std::int64_t firstSecond = firstFrame / m_sampleRateHz;
    const std::int64_t endSecond = (firstFrame + frames - 1) / m_sampleRateHz + 1;
    return {std::max<std::int64_t>(0, firstSecond * sourceRateHz - m_context),
            std::min(m_source->frames(), endSecond * sourceRateHz + m_context)};
}

Result<> ResampledSource::read(std::int64_t firstFrame, AudioView out) const
{
    assert(firstFrame >= 0 && firstFrame + out.frames() <= m_frames);
    if (m_source->format().sampleRateHz == m_sampleRateHz)
        return m_source->read(firstFrame, out);
    for (std::int64_t done = 0; done < out.frames();) {
        const std::int64_t at = firstFrame + done;
        const auto block = second(at / m_sampleRateHz);
        if (!block)
            return block.error();
        const std::int64_t inside = at % m_sampleRateHz;
        const std::int64_t count = std::min(m_sampleRateHz - inside, out.frames() - done);
        copyAudio((*block)->view().slice(inside, count), out.slice(done, count));
        done += count;
    }
    return {};
}

Result<ResampledSource::Second> ResampledSource::second(std::int64_t index) const
{
    const auto find = [&] { return std::ranges::find(m_kept, index, &std::pair<std::int64_t, Second>::first); };
    {
        const std::lock_guard lock(m_mutex);
        if (const auto kept = find(); kept != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, kept);
            return kept->second;
        }
    }
    auto made = resample(index); // without the lock: two threads may make the same one, and get the same bytes
    if (!made)
        return made;
    const std::lock_guard lock(m_mutex);
    if (find() == m_kept.end())
        m_kept.emplace_front(index, *made);
    if (m_kept.size() > m_secondsKept)
        m_kept.pop_back();
    return made;
}

Result<ResampledSource::Second> ResampledSource::resample(std::int64_t index) const
{
    const auto [sourceRateHz, channels] = m_source->format();
    AudioBuffer in(channels, sourceRateHz + 2 * m_context);
    if (auto read = readPadded(*m_source, index * sourceRateHz - m_context, in.view()); !read)
        return read.error();
    const std::int64_t lead = m_context * m_sampleRateHz / sourceRateHz;
    AudioBuffer out(channels, lead + m_sampleRateHz); // what would follow is the next second's
    if (auto done = runSoxr(in.view(), sourceRateHz, out.view(), m_sampleRateHz); !done)
        return done.error();
    auto middle = std::make_shared<AudioBuffer>(channels, m_sampleRateHz);
    copyAudio(out.view().slice(lead, m_sampleRateHz), middle->view());
    return Second(std::move(middle));
}

} // namespace resonate
