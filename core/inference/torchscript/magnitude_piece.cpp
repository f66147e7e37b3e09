#include "core/inference/torchscript/magnitude_piece.h"

#include "core/inference/torchscript/soft_masks.h"

#include <cmath>

namespace resonate {
namespace {

using Axes = ScriptSpectrum::Axes;

/// Calls use(bin, frame, place) for every value of one clip of one channel, in the order in which they lie there.
template <class Use>
void forEachValue(const ScriptSpectrum& spectrum, const Use& use)
{
    const bool binsFirst = spectrum.axes == Axes::BinsFrames;
    const int rows = binsFirst ? spectrum.bins() : spectrum.clipFrames;
    const int columns = binsFirst ? spectrum.clipFrames : spectrum.bins();
    std::size_t place = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column, ++place)
            use(static_cast<std::size_t>(binsFirst ? row : column), static_cast<std::size_t>(binsFirst ? column : row),
                place);
}

float magnitude(std::complex<float> value) noexcept
{
    return std::sqrt(value.real() * value.real() + value.imag() * value.imag());
}

} // namespace

MagnitudePiece::MagnitudePiece(const ScriptModelDescription& description)
    : m_description(description), m_spectrum(*description.spectrum), m_stft(m_spectrum.fftSize, m_spectrum.hop)
{
    const std::size_t values = clipValues() * static_cast<std::size_t>(m_spectrum.clips);
    for (auto& mixture : m_mixture)
        mixture.resize(values);
    m_masked.resize(values);
    m_magnitudes.resize(values * static_cast<std::size_t>(m_description.channels));
}

std::size_t MagnitudePiece::clipValues() const noexcept
{
    return static_cast<std::size_t>(m_spectrum.bins()) * static_cast<std::size_t>(m_spectrum.clipFrames);
}

void MagnitudePiece::analyse(ConstAudioView input)
{
    for (int c = 0; c < input.channels(); ++c)
        m_stft.analyse(input.channel(c), m_spectrum.frames(), m_mixture[c]);
}

void MagnitudePiece::gatherMagnitudes()
{
    const auto bins = static_cast<std::size_t>(m_spectrum.bins());
    float* to = m_magnitudes.data();
    for (std::size_t clip = 0; clip < static_cast<std::size_t>(m_spectrum.clips); ++clip)
        for (std::size_t c = 0; c < static_cast<std::size_t>(m_description.channels); ++c, to += clipValues()) {
            const std::complex<float>* left = m_mixture[0].data() + clip * clipValues();
            const std::complex<float>* right = m_mixture[1].data() + clip * clipValues();
            const std::complex<float>* own = c == 0 ? left : right;
            const bool mid = m_description.channels == 1;
            forEachValue(m_spectrum, [&](std::size_t bin, std::size_t frame, std::size_t place) {
                const std::size_t at = frame * bins + bin;
                to[place] = magnitude(mid ? 0.5F * (left[at] + right[at]) : own[at]);
            });
        }
}

void MagnitudePiece::call(ScriptNetwork& network)
{
    const std::int64_t clips = m_spectrum.clips;
    const std::int64_t channels = m_description.channels;
    const auto sources = static_cast<std::int64_t>(m_description.sources.size());
    const bool binsFirst = m_spectrum.axes == Axes::BinsFrames;
    const std::int64_t rows = binsFirst ? m_spectrum.bins() : m_spectrum.clipFrames;
    const std::int64_t columns = binsFirst ? m_spectrum.clipFrames : m_spectrum.bins();
    m_input = m_magnitudes;
    network.run(m_input, {clips, channels, rows, columns}, static_cast<int>(sources),
                {{clips, sources, channels, rows, columns}, {clips, sources * channels, rows, columns}}, m_masks);
    const std::size_t perClip = clipValues() * static_cast<std::size_t>(channels);
    for (std::size_t clip = 0; clip < static_cast<std::size_t>(clips); ++clip)
        softMasks(std::span(m_masks).subspan(clip * perClip * static_cast<std::size_t>(sources)),
                  static_cast<std::size_t>(sources), perClip, std::span(m_magnitudes).subspan(clip * perClip, perClip),
                  m_spectrum);
}

void MagnitudePiece::synthesise(int source, int channel, std::span<float> to)
{
    const auto bins = static_cast<std::size_t>(m_spectrum.bins());
    const auto channels = static_cast<std::size_t>(m_description.channels);
    const std::size_t own = channels == 1 ? 0 : static_cast<std::size_t>(channel);
    for (std::size_t clip = 0; clip < static_cast<std::size_t>(m_spectrum.clips); ++clip) {
        const std::size_t row =
            (clip * m_description.sources.size() + static_cast<std::size_t>(source)) * channels + own;
        const float* masks = m_masks.data() + row * clipValues();
        const std::complex<float>* from = m_mixture[channel].data() + clip * clipValues();
        std::complex<float>* masked = m_masked.data() + clip * clipValues();
        forEachValue(m_spectrum, [&](std::size_t bin, std::size_t frame, std::size_t place) {
            masked[frame * bins + bin] = masks[place] * from[frame * bins + bin];
        });
    }
    m_stft.synthesise(m_masked, m_spectrum.frames(), to);
}

void MagnitudePiece::separate(ScriptNetwork& network, ConstAudioView input, std::span<const AudioView> sources,
                              std::span<const int> wanted)
{
    analyse(input);
    gatherMagnitudes();
    call(network);
    for (std::size_t s = 0; s < wanted.size(); ++s)
        for (int c = 0; c < input.channels(); ++c)
            synthesise(wanted[s], c, sources[s].channel(c));
}

} // namespace resonate
