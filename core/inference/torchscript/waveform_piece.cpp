#include "core/inference/torchscript/script_piece.h"

#include <algorithm>

namespace resonate {

void WaveformPiece::call(ScriptNetwork& network, ConstAudioView input)
{
    const std::int64_t channels = m_description.channels;
    const auto sources = static_cast<std::int64_t>(m_description.sources.size());
    m_frames = m_description.fixedLength ? m_description.segmentFrames : input.frames();
    m_input.assign(static_cast<std::size_t>(channels * m_frames), 0.0F);
    for (int c = 0; c < m_description.channels; ++c)
        std::ranges::copy(input.channel(c), m_input.begin() + c * m_frames);
    network.run(m_input, {1, channels, m_frames}, static_cast<int>(sources),
                {{1, sources, channels, m_frames}, {1, sources * channels, m_frames}}, m_output);
}

void WaveformPiece::copyChannel(int source, int networkChannel, std::span<float> to) const
{
    const std::int64_t row = static_cast<std::int64_t>(source) * m_description.channels + networkChannel;
    std::copy_n(m_output.begin() + row * m_frames, std::ssize(to), to.begin());
}

void WaveformPiece::separate(ScriptNetwork& network, ConstAudioView input, std::span<const AudioView> sources,
                             std::span<const int> wanted)
{
    const bool perChannel = m_description.channels == 1;
    for (int c = 0; c < input.channels(); ++c) {
        const bool alike = c > 0 && std::ranges::equal(input.channel(c), input.channel(c - 1));
        if (perChannel && !alike)
            call(network, {input.channel(c).data(), 1, input.frames(), input.frames()});
        else if (!perChannel && c == 0)
            call(network, input);
        for (std::size_t s = 0; s < wanted.size(); ++s)
            copyChannel(wanted[s], perChannel ? 0 : c, sources[s].channel(c));
    }
}

} // namespace resonate
