#include "core/metering/live_level.h"

#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kPieceSeconds = 0.005; // finer than any screen
/// The largest value of 16-bit audio: what a converter at its end delivers.
constexpr float kFullScale = 32767.0F / 32768.0F;

} // namespace

LiveLevel::LiveLevel(AudioFormat format)
    : m_sampleRateHz(format.sampleRateHz),
      m_channels(format.channels),
      m_pieceFrames(std::max<std::int64_t>(1, std::llround(kPieceSeconds * format.sampleRateHz)))
{
    assert(format.channels == 1 || format.channels == 2);
}

void LiveLevel::process(ConstAudioView block) noexcept
{
    for (int c = 0; c < m_channels; ++c) {
        std::span<const float> rest = block.channel(c);
        while (!rest.empty()) {
            const std::size_t count = std::min(rest.size(), static_cast<std::size_t>(m_pieceFrames));
            processPiece(m_state[static_cast<std::size_t>(c)], rest.first(count));
            rest = rest.subspan(count);
        }
    }
}

void LiveLevel::processPiece(Channel& channel, std::span<const float> samples) const noexcept
{
    float peak = 0.0F;
    double squares = 0.0;
    for (const float sample : samples) {
        peak = std::max(peak, std::abs(sample));
        squares += static_cast<double>(sample) * static_cast<double>(sample);
    }
    const double frames = static_cast<double>(samples.size());
    const double seconds = frames / m_sampleRateHz;
    const double keep = std::exp(-seconds / kRmsSeconds);
    channel.meanSquare = keep * channel.meanSquare + (1.0 - keep) * squares / frames;
    channel.peak.process(gainToDb(static_cast<double>(peak)), seconds);
    if (peak >= kFullScale)
        watchClipping(channel, samples);
    else
        channel.fullScaleRun = 0;
}

void LiveLevel::watchClipping(Channel& channel, std::span<const float> samples) noexcept
{
    for (const float sample : samples) {
        const float magnitude = std::abs(sample);
        channel.fullScaleRun = magnitude >= kFullScale ? channel.fullScaleRun + 1 : 0;
        channel.clipped = channel.clipped || magnitude > 1.0F || channel.fullScaleRun >= kClipRun;
    }
}

void LiveLevel::pass(double seconds) noexcept
{
    for (Channel& channel : m_state) {
        channel.peak.process(kSilenceDb, seconds);
        channel.meanSquare *= std::exp(-seconds / kRmsSeconds);
        channel.fullScaleRun = 0;
    }
}

void LiveLevel::resetClipping() noexcept
{
    for (Channel& channel : m_state)
        channel.clipped = false;
}

ChannelLevel LiveLevel::channel(int index) const noexcept
{
    assert(index >= 0 && index < m_channels);
    const Channel& channel = m_state[static_cast<std::size_t>(index)];
    return {channel.peak.readingDb(), channel.peak.heldDb(), powerToDb(channel.meanSquare), channel.clipped};
}

} // namespace resonate
