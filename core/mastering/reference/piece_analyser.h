#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "core/dsp/stft.h"
#include "core/mastering/reference/tone_course.h"
#include "core/mastering/reference/tone_grid.h"

#include <array>
#include <vector>

namespace resonate {

/// What one piece of a few seconds holds, its mid and its side; one channel has only a mid.
struct PieceSpectrum {
    std::vector<double> meanSquares;                                // K-weighted, per 100 ms
    std::array<std::array<double, ToneGrid::kBands>, 2> power = {}; // [mid, side]: mean
    std::vector<ToneSecond> seconds;                                // the same, K-weighted, of every second begun
    std::array<std::vector<float>, 2> frames;                       // [mid, side][frames][bins]: power, for the noise
};

/// Measures pieces of a recording one by one. Frames lie within a piece, so pieces can be worked on side by side.
/// Powers are scaled so that the bins of a frame add up to its mean square.
class PieceAnalyser final {
public:
    explicit PieceAnalyser(AudioFormat format);

    /// Frames [first, end) of the source. Errors: Io.
    Result<> analyse(const AudioSource& source, std::int64_t first, std::int64_t end, PieceSpectrum& piece);

    /// Of the frames for the noise: shorter than those of the tone, since noise is heard between notes.
    static int noiseFrameSize(int sampleRateHz) noexcept;

private:
    void measureTone(std::span<const float> samples, std::size_t side, PieceSpectrum& piece);
    void measureFrames(std::span<const float> samples, std::vector<float>& frames);
    std::span<const float> powerOf(Stft& stft, std::span<const float> frame);

    AudioFormat m_format;
    std::int64_t m_secondFrames;
    Stft m_toneStft;
    Stft m_noiseStft;
    ToneGrid::Summing m_summing;
    std::array<double, ToneGrid::kBands> m_kWeight = {};
    AudioBuffer m_audio;
    std::vector<std::complex<float>> m_spectrum; // [bins of the longer frames]
    std::vector<float> m_power;                  // the same
};

} // namespace resonate
