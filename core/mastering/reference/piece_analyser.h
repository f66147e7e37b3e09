#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "core/dsp/stft.h"
#include "core/mastering/reference/tone_grid.h"

#include <array>
#include <vector>

namespace resonate {

/// What one piece of a few seconds holds.
struct PieceSpectrum {
    std::vector<double> meanSquares; // K-weighted, per 100 ms
    std::vector<double> mid, side;   // [ToneGrid::kBands], mean power; zeros for the side of one channel
    std::vector<float> frames;       // [frames][2 ToneGrid::kThirds]: power of mid, then of side, in third octaves
};

/// Measures pieces of a recording one by one. Frames lie within a piece, so pieces can be worked on side by side.
class PieceAnalyser final {
public:
    explicit PieceAnalyser(AudioFormat format);

    int fftSize() const noexcept { return m_stft.size(); }
    const ToneGrid::Summing& summing() const noexcept { return m_summing; }
    /// Frames [first, end) of the source. Errors: Io.
    Result<> analyse(const AudioSource& source, std::int64_t first, std::int64_t end, PieceSpectrum& piece);

private:
    void addFrame(std::int64_t at, PieceSpectrum& piece);
    void addBands(int side, std::span<double> sum, std::vector<float>& thirds);

    AudioFormat m_format;
    Stft m_stft;
    ToneGrid::Summing m_summing;
    AudioBuffer m_audio;
    AudioBuffer m_sides;                         // mid and side of one frame
    std::vector<std::complex<float>> m_spectrum; // [bins]
    std::vector<double> m_power;                 // [bins]
    std::array<double, ToneGrid::kBands> m_bands = {};
};

} // namespace resonate
