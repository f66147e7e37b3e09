#include "core/mastering/reference/piece_analyser.h"

#include "core/mastering/k_weighting.h"

#include <algorithm>
#include <bit>

namespace resonate {
namespace {

constexpr double kFrameSeconds = 0.17; // 8192 at 48 kHz: six bins in the third octave at 100 Hz

int frameSize(int sampleRateHz)
{
    return static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(64.0, kFrameSeconds * sampleRateHz))));
}

} // namespace

PieceAnalyser::PieceAnalyser(AudioFormat format)
    : m_format(format),
      m_stft({frameSize(format.sampleRateHz), frameSize(format.sampleRateHz) / 2}),
      m_summing(m_stft.bins(), static_cast<double>(format.sampleRateHz) / m_stft.size()),
      m_sides(format.channels, m_stft.size()),
      m_spectrum(static_cast<std::size_t>(m_stft.bins())),
      m_power(m_spectrum.size())
{
}

Result<> PieceAnalyser::analyse(const AudioSource& source, std::int64_t first, std::int64_t end, PieceSpectrum& piece)
{
    piece = {{}, std::vector<double>(ToneGrid::kBands), std::vector<double>(ToneGrid::kBands), {}};
    const std::int64_t runIn = std::min(first, KWeightedEnergy::runInFrames(m_format.sampleRateHz));
    const std::int64_t frames =
        std::max<std::int64_t>(end - first, m_stft.size()); // short audio: with silence after it
    if (m_audio.frames() < runIn + frames)
        m_audio = AudioBuffer(m_format.channels, runIn + frames);
    const AudioView audio = m_audio.view().slice(0, runIn + frames);
    fillSilence(audio);
    if (auto read = source.read(first - runIn, audio.slice(0, runIn + end - first)); !read)
        return read;
    KWeightedEnergy energy(m_format);
    energy.runIn(audio.slice(0, runIn));
    energy.process(audio.slice(runIn, end - first), piece.meanSquares);
    std::int64_t count = 0;
    for (std::int64_t at = 0; at + m_stft.size() <= frames; at += m_stft.hop(), ++count)
        addFrame(runIn + at, piece);
    for (auto* powers : {&piece.mid, &piece.side})
        for (double& power : *powers)
            power /= static_cast<double>(count);
    return {};
}

void PieceAnalyser::addFrame(std::int64_t at, PieceSpectrum& piece)
{
    copyAudio(m_audio.view().slice(at, m_stft.size()), m_sides.view());
    if (m_format.channels == 2)
        for (std::size_t n = 0; n < static_cast<std::size_t>(m_stft.size()); ++n) {
            const float left = m_sides.channel(0)[n], right = m_sides.channel(1)[n];
            m_sides.channel(0)[n] = 0.5F * (left + right);
            m_sides.channel(1)[n] = 0.5F * (left - right);
        }
    addBands(0, piece.mid, piece.frames);
    addBands(1, piece.side, piece.frames);
}

void PieceAnalyser::addBands(int side, std::span<double> sum, std::vector<float>& thirds)
{
    if (side >= m_format.channels) {
        thirds.insert(thirds.end(), ToneGrid::kThirds, 0.0F);
        return;
    }
    m_stft.analyse(m_sides.channel(side), m_spectrum);
    // The window's power is size / 2, and each bin but the outer two stands for its mirror image too.
    const double scale = 4.0 / (static_cast<double>(m_stft.size()) * m_stft.size());
    for (std::size_t k = 0; k < m_power.size(); ++k)
        m_power[k] = scale * static_cast<double>(std::norm(m_spectrum[k]));
    m_bands = {};
    m_summing.add(m_power, m_bands);
    for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
        double power = 0.0;
        for (std::size_t k = third * ToneGrid::kPerThirdOctave; k < (third + 1) * ToneGrid::kPerThirdOctave; ++k) {
            sum[k] += m_bands[k];
            power += m_bands[k];
        }
        thirds.push_back(static_cast<float>(power));
    }
}

} // namespace resonate
