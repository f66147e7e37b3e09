#include "core/overview/spectrogram/frame_powers.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr std::int64_t kReadFrames = 65536; ///< at a time: 1.4 s, half a megabyte in stereo

RESONATE_SIMD_CLONES void multiply(const float* a, const float* b, float* product, std::size_t count) noexcept
{
    for (std::size_t i = 0; i < count; ++i)
        product[i] = a[i] * b[i];
}

RESONATE_SIMD_CLONES void addPower(const float* spectrum, float scale, float* power, std::size_t bins) noexcept
{
    for (std::size_t i = 0; i < bins; ++i)
        power[i] += scale * (spectrum[2 * i] * spectrum[2 * i] + spectrum[2 * i + 1] * spectrum[2 * i + 1]);
}

} // namespace

FramePowers::FramePowers(int transformSize, int channel)
    : m_fft(transformSize),
      m_channel(channel),
      m_window(static_cast<std::size_t>(transformSize)),
      m_frame(m_window.size()),
      m_spectrum(static_cast<std::size_t>(m_fft.bins()))
{
    // A sine in the middle of a bin gives half of the window's sum there, and a Hann window's sum is half of its size.
    const double scale = 4.0 / transformSize;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * static_cast<double>(i) / transformSize;
        m_window[i] = static_cast<float>(scale * (0.5 - 0.5 * std::cos(phase)));
    }
}

Result<> FramePowers::add(const AudioSource& source, std::int64_t first, std::int64_t readAheadEnd,
                          std::span<float> power)
{
    assert(std::ssize(power) == bins() && m_channel < source.format().channels);
    if (first < m_blockBegin || first + m_fft.size() > m_blockBegin + m_blockFrames)
        if (auto filled = fill(source, first, readAheadEnd); !filled)
            return filled;
    const ConstAudioView frame = ConstAudioView(m_block.view()).slice(first - m_blockBegin, m_fft.size());
    if (m_channel != kAllChannels) {
        addChannel(frame.channel(m_channel), 1.0F, power);
        return {};
    }
    for (int c = 0; c < frame.channels(); ++c)
        addChannel(frame.channel(c), 1.0F / static_cast<float>(frame.channels()), power);
    return {};
}

Result<> FramePowers::fill(const AudioSource& source, std::int64_t first, std::int64_t readAheadEnd)
{
    const std::int64_t size = m_fft.size();
    const std::int64_t frames = std::clamp(readAheadEnd - first, size, std::max(size, kReadFrames));
    if (m_block.frames() < frames)
        m_block = AudioBuffer(source.format().channels, frames);
    m_blockFrames = 0;
    if (auto read = readPadded(source, first, m_block.view().slice(0, frames)); !read)
        return read;
    m_blockBegin = first;
    m_blockFrames = frames;
    return {};
}

void FramePowers::addChannel(std::span<const float> samples, float scale, std::span<float> power) noexcept
{
    multiply(samples.data(), m_window.data(), m_frame.data(), m_frame.size());
    m_fft.forward(m_frame, m_spectrum);
    addPower(reinterpret_cast<const float*>(m_spectrum.data()), scale, power.data(), power.size());
}

} // namespace resonate
