#pragma once

#include "core/dsp/real_fft.h"

#include <array>
#include <vector>

namespace resonate {

inline constexpr int kArtifactBands = 24;

/// One short-time frame of an input and of its processed counterpart, in bands. Bands that a low sample rate has no
/// room for stay silent. Power 1 is a full-scale sine.
struct BandColumn {
    std::array<float, kArtifactBands> inputPower{};
    std::array<float, kArtifactBands> outputPower{};
    std::array<float, kArtifactBands> inputDb{};
    std::array<float, kArtifactBands> outputDb{};
    std::array<std::complex<float>, kArtifactBands> cross{}; ///< sum of output * conj(input)
};

/// The column of the mean of input and output in the place of the output's.
BandColumn halved(const BandColumn& column) noexcept;

/// Powers and cross-power of two aligned frames in logarithmic bands, 80 Hz to 16 kHz, through a Hann window of about
/// 21 ms.
class BandAnalysis final {
public:
    explicit BandAnalysis(int sampleRateHz);

    int size() const noexcept { return m_fft.size(); } ///< samples per frame
    int hop() const noexcept { return size() / 4; }
    int bands() const noexcept { return static_cast<int>(m_firstBin.size()) - 1; }
    int bandsBelow(double hz) const noexcept; ///< bands that begin below it
    BandColumn analyse(std::span<const float> input, std::span<const float> output) noexcept;

private:
    void transform(std::span<const float> frame, std::vector<std::complex<float>>& spectrum) noexcept;

    int m_sampleRateHz;
    RealFft m_fft;
    std::vector<int> m_firstBin; // [bands + 1]
    std::vector<float> m_window, m_frame;
    std::vector<std::complex<float>> m_input, m_output;
};

} // namespace resonate
