#pragma once

#include "core/audio/audio_view.h"

#include <array>
#include <cstdint>

namespace resonate {

enum class DitherKind {
    None,       ///< rounded to the grid, or left as it is for float
    Triangular, ///< TPDF, 2 LSB peak to peak
    Shaped,     ///< TPDF, its noise moved to where the ear hears least; meant for 16 bits
};

/// Puts audio onto the grid k / 2^(bits - 1), clamped to it, after adding triangular noise. The noise of a sample is a
/// function of seed, frame and channel alone, so how the stream is cut changes nothing. Digital silence (a sample that
/// is exactly 0) stays silence: a pause in a master is empty, and lossless codecs and players see that it is. Sources:
/// S. Lipshitz, R. Wannamaker, J. Vanderkooy, "Quantization and dither: a theoretical survey", 1992; shaping filter: S.
/// Lipshitz, J. Vanderkooy, R. Wannamaker, "Minimally audible noise shaping", 1991, five taps.
class Dither final {
public:
    struct Parameters {
        DitherKind kind = DitherKind::Triangular;
        int bits = 16; ///< 2..24
        std::uint64_t seed = 0;
    };
    explicit Dither(const Parameters& parameters);

    /// Blocks are given in order for Shaped, in any order for the others. At most two channels.
    void process(std::int64_t firstFrame, AudioView block) noexcept;
    void reset() noexcept { m_errors = {}; }

private:
    static constexpr std::size_t kTaps = 5;
    void processChannel(std::int64_t firstFrame, int channel, std::span<float> samples) noexcept;
    void shapeChannel(std::int64_t firstFrame, int channel, std::span<float> samples) noexcept;
    float onGrid(double level) const noexcept;

    Parameters m_parameters;
    double m_scale;
    std::array<std::array<double, kTaps>, 2> m_errors = {}; // newest first, in LSB
};

} // namespace resonate
