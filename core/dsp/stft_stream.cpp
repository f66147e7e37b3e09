#include "core/dsp/stft_stream.h"

#include <algorithm>

namespace resonate {

StftStream::StftStream(const Parameters& parameters, FrameWork work)
    : m_stft({parameters.size, parameters.hop}),
      m_work(std::move(work)),
      m_channels(static_cast<std::size_t>(parameters.channels))
{
    for (Channel& channel : m_channels) {
        channel.input.resize(static_cast<std::size_t>(m_stft.size()));
        channel.output.resize(channel.input.size());
        channel.spectrum.resize(static_cast<std::size_t>(m_stft.bins()));
        m_spectra.emplace_back(channel.spectrum);
    }
}

void StftStream::process(AudioView block) noexcept
{
    assert(block.channels() == static_cast<int>(m_channels.size()));
    const auto hop = static_cast<std::size_t>(m_stft.hop());
    const auto frames = static_cast<std::size_t>(block.frames());
    for (std::size_t at = 0; at < frames;) {
        const std::size_t count = std::min(frames - at, hop - m_filled);
        for (std::size_t c = 0; c < m_channels.size(); ++c) {
            const auto samples = block.channel(static_cast<int>(c)).subspan(at, count);
            Channel& channel = m_channels[c];
            std::ranges::copy(samples, channel.input.end() - static_cast<std::ptrdiff_t>(hop - m_filled));
            std::copy_n(channel.output.begin() + static_cast<std::ptrdiff_t>(m_filled), count, samples.begin());
        }
        m_filled += count;
        at += count;
        if (m_filled == hop)
            workOnFrame();
    }
}

void StftStream::workOnFrame() noexcept
{
    const auto hop = static_cast<std::ptrdiff_t>(m_stft.hop());
    for (Channel& channel : m_channels)
        m_stft.analyse(channel.input, channel.spectrum);
    m_work(m_spectra);
    for (Channel& channel : m_channels) {
        std::shift_left(channel.output.begin(), channel.output.end(), hop);
        std::fill(channel.output.end() - hop, channel.output.end(), 0.0F);
        m_stft.synthesise(channel.spectrum, channel.output);
        std::shift_left(channel.input.begin(), channel.input.end(), hop);
    }
    m_filled = 0;
}

void StftStream::reset() noexcept
{
    for (Channel& channel : m_channels) {
        std::ranges::fill(channel.input, 0.0F);
        std::ranges::fill(channel.output, 0.0F);
    }
    m_filled = 0;
}

} // namespace resonate
