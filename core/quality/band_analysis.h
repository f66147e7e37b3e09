#pragma once

#include "core/dsp/real_fft.h"

#include <array>
#include <vector>

namespace resonate {

inline constexpr int kArtifactBands = 24;
using BandValues = std::array<float, kArtifactBands>;

/// One short-time frame of an input and of its processed counterpart, in bands. Bands that a low sample rate has no
/// room for stay silent. Power 1 is a full-scale sine.
struct BandColumn {
    BandValues inputPower{}, outputPower{};
    BandValues inputDb{}, outputDb{};
    std::array<std::complex<float>, kArtifactBands> cross{}; ///< sum of output * conj(input)
    BandValues inputSquare{}, outputSquare{};                ///< sum of the bins' squared powers
    BandValues isolation{}; ///< how far the gain of the input's stronger bins stands apart from its neighbours', dB
    BandValues halfSquare{}, halfIsolation{}; ///< the output's, of the mean of input and output
};
/// The column of the mean of input and output in the place of the output's.
BandColumn halved(const BandColumn& column) noexcept;

/// Gains of the bins of one channel over the last frames, which tell an isolated gain from a common one.
struct BinGains {
    static constexpr std::size_t kFrames = 5;
    using History = std::array<std::vector<float>, kFrames>; // each [bins]
    History gain, halfGain;                                  // log2 of power ratios
    History weight;                                          // 1 for the bins that count, else 0
    std::size_t newest = 0;

    explicit BinGains(int bins);
};

/// Powers and cross-power of two aligned frames in logarithmic bands, 80 Hz to 16 kHz, through a Hann window of about
/// 21 ms. Isolation is that of two frames before.
class BandAnalysis final {
public:
    explicit BandAnalysis(int sampleRateHz);

    int size() const noexcept { return m_fft.size(); } ///< samples per frame
    int hop() const noexcept { return size() / 4; }
    int bins() const noexcept { return m_fft.bins(); }
    int bands() const noexcept { return static_cast<int>(m_firstBin.size()) - 1; }
    int bandsBelow(double hz) const noexcept; ///< bands that begin below it
    /// `gains` are those of the frames' channel.
    BandColumn analyse(std::span<const float> input, std::span<const float> output, BinGains& gains) noexcept;

private:
    void transform(std::span<const float> frame, std::vector<std::complex<float>>& spectrum) noexcept;
    void addBand(BandColumn& column, std::size_t band) noexcept;
    void addIsolation(BandColumn& column, const BinGains& gains) noexcept;

    int m_sampleRateHz;
    RealFft m_fft;
    std::vector<int> m_firstBin; // [bands + 1]
    std::vector<float> m_window, m_frame;
    std::vector<std::complex<float>> m_input, m_output;
    std::vector<float> m_inputPower, m_outputPower, m_halfPower; // [bins]
    std::vector<float> m_crossReal, m_crossImaginary;
    std::vector<float> m_means; // of the band that a bin is in
    std::vector<float> m_deviation, m_halfDeviation;
};

} // namespace resonate
