#include "core/mastering/reference/piece_analyser.h"

#include "core/mastering/k_weighting.h"

#include <algorithm>
#include <bit>

namespace resonate {
namespace {

constexpr double kNoiseFrameSeconds = 0.085; // 4096 at 48 kHz
constexpr int kNoiseOverlap = 4;
constexpr int kToneFrames = 2; // as long: three bins in the third octave at 63 Hz

void toMidAndSide(AudioView audio) noexcept
{
    const auto left = audio.channel(0), right = audio.channel(1);
    for (std::size_t n = 0; n < left.size(); ++n) {
        const float mid = 0.5F * (left[n] + right[n]);
        right[n] = 0.5F * (left[n] - right[n]);
        left[n] = mid;
    }
}

} // namespace

int PieceAnalyser::noiseFrameSize(int sampleRateHz) noexcept
{
    constexpr double kShortest = 64.0;
    return static_cast<int>(
        std::bit_ceil(static_cast<unsigned>(std::max(kShortest, kNoiseFrameSeconds * sampleRateHz))));
}

PieceAnalyser::PieceAnalyser(AudioFormat format)
    : m_format(format),
      m_secondFrames(ToneCourse::kBlocksPerSecond * loudnessBlockFrames(format.sampleRateHz)),
      m_toneStft({kToneFrames * noiseFrameSize(format.sampleRateHz), noiseFrameSize(format.sampleRateHz)}),
      m_noiseStft({noiseFrameSize(format.sampleRateHz), noiseFrameSize(format.sampleRateHz) / kNoiseOverlap}),
      m_summing(m_toneStft.bins(), static_cast<double>(format.sampleRateHz) / m_toneStft.size()),
      m_spectrum(static_cast<std::size_t>(m_toneStft.bins())),
      m_power(m_spectrum.size())
{
    for (std::size_t k = 0; k < m_kWeight.size(); ++k)
        m_kWeight[k] = kWeight(ToneGrid::centreHz(k));
}

Result<> PieceAnalyser::analyse(const AudioSource& source, std::int64_t first, std::int64_t end, PieceSpectrum& piece)
{
    piece = {};
    piece.seconds.resize(static_cast<std::size_t>((end - first + m_secondFrames - 1) / m_secondFrames));
    const std::int64_t runIn = std::min(first, KWeightedEnergy::runInFrames(m_format.sampleRateHz));
    const std::int64_t frames = std::max<std::int64_t>(end - first, m_toneStft.size()); // silence follows what is short
    if (m_audio.frames() < runIn + frames)
        m_audio = AudioBuffer(m_format.channels, runIn + frames);
    const AudioView audio = m_audio.view().slice(0, runIn + frames);
    fillSilence(audio);
    if (auto read = source.read(first - runIn, audio.slice(0, runIn + end - first)); !read)
        return read;
    KWeightedEnergy energy(m_format);
    energy.runIn(audio.slice(0, runIn));
    energy.process(audio.slice(runIn, end - first), piece.meanSquares);
    if (m_format.channels == 2)
        toMidAndSide(audio);
    for (int c = 0; c < m_format.channels; ++c) {
        const auto at = static_cast<std::size_t>(c);
        measureTone(audio.slice(runIn, frames).channel(c), at, piece);
        measureFrames(audio.slice(runIn, frames).channel(c), piece.frames[at]);
    }
    return {};
}

void PieceAnalyser::measureTone(std::span<const float> samples, std::size_t side, PieceSpectrum& piece)
{
    const auto size = static_cast<std::size_t>(m_toneStft.size()), hop = static_cast<std::size_t>(m_toneStft.hop());
    auto& power = piece.power[side];
    double count = 0.0;
    for (std::size_t at = 0; at + size <= samples.size(); at += hop, ++count) {
        std::array<double, ToneGrid::kBands> bands = {};
        m_summing.add(powerOf(m_toneStft, samples.subspan(at, size)), bands);
        const std::size_t second = (at + size / 2) / static_cast<std::size_t>(m_secondFrames);
        auto& thirds = piece.seconds[std::min(second, piece.seconds.size() - 1)].power[side];
        for (std::size_t k = 0; k < bands.size(); ++k) {
            power[k] += bands[k];
            thirds[k / ToneGrid::kPerThirdOctave] += static_cast<float>(m_kWeight[k] * bands[k]);
        }
    }
    for (double& band : power)
        band /= count;
}

void PieceAnalyser::measureFrames(std::span<const float> samples, std::vector<float>& frames)
{
    const auto size = static_cast<std::size_t>(m_noiseStft.size()), hop = static_cast<std::size_t>(m_noiseStft.hop());
    for (std::size_t at = 0; at + size <= samples.size(); at += hop) {
        const auto power = powerOf(m_noiseStft, samples.subspan(at, size));
        frames.insert(frames.end(), power.begin(), power.end());
    }
}

std::span<const float> PieceAnalyser::powerOf(Stft& stft, std::span<const float> frame)
{
    const auto bins = static_cast<std::size_t>(stft.bins());
    stft.analyse(frame, std::span(m_spectrum).first(bins));
    // The window's energy is half its length, and a bin stands for its mirror image too.
    const float scale = 4.0F / (static_cast<float>(stft.size()) * static_cast<float>(stft.size()));
    for (std::size_t k = 0; k < bins; ++k)
        m_power[k] = scale * std::norm(m_spectrum[k]);
    return std::span(m_power).first(bins);
}

} // namespace resonate
