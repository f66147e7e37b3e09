#pragma once

#include "core/audio/audio_view.h"

#include <array>
#include <cstdint>

namespace resonate {

enum class DitherKind {
    None,       ///< rounded to the grid, or left as it is for float
    Triangular, ///< TPDF, 2 LSB peak to peak
    Shaped,     ///< TPDF, its noise moved to where the ear hears least; for 16 bits at 44.1 and 48 kHz
};

/// The dither that a file gets when `asked` is wanted: none for floats (32 bits); Triangular for Shaped at other rates,
/// where the filter's valley would lie elsewhere, and at more bits, where there is nothing to hear.
DitherKind heldDither(DitherKind asked, int bits, int sampleRateHz) noexcept;

/// Puts audio onto the grid k / 2^(bits - 1), clamped to it, after adding triangular noise. The noise of a sample is a
/// function of seed, frame and channel alone, so how the stream is cut changes nothing. Pauses (samples that are
/// exactly 0 and follow kPauseFrames of such) stay empty: lossless codecs and players see that they are. The error
/// memory of Shaped begins anew at multiples of kRestartFrames, so that any part can be made by itself: the five errors
/// that are cut off there raise A-weighted noise by 0.0003 dB, and the filter's deepest valley by 0.2 dB. Sources: S.
/// Lipshitz, R. Wannamaker, J. Vanderkooy, "Quantization and dither: a theoretical survey", 1992; shaping filter: S.
/// Lipshitz, J. Vanderkooy, R. Wannamaker, "Minimally audible noise shaping", 1991, five taps, E-weighted.
class Dither final {
public:
    static constexpr std::int64_t kRestartFrames = 65536;
    static constexpr std::int64_t kPauseFrames = 64;

    struct Parameters {
        DitherKind kind = DitherKind::Triangular;
        int bits = 16; ///< 2..24
        std::uint64_t seed = 0;
    };
    explicit Dither(const Parameters& parameters);

    /// Frames in order, without a gap from the first call on. At most two channels.
    void process(std::int64_t firstFrame, AudioView block) noexcept;
    void reset() noexcept;
    /// Where to begin, <= frame, so that from `frame` on samples are those of a stream that began at frame 0.
    std::int64_t beginFor(std::int64_t frame) const noexcept;

private:
    static constexpr std::size_t kTaps = 5;
    struct Channel {
        std::array<double, kTaps> errors = {}; // newest first, in LSB
        std::int64_t zeros = kPauseFrames;     // in a row before this; silence comes before everything
    };
    void processChannel(std::int64_t firstFrame, int channel, std::span<float> samples) noexcept;
    double shaped(Channel& state, double wanted, double noise) const noexcept;
    float onGrid(double level) const noexcept;

    Parameters m_parameters;
    double m_scale;
    std::array<Channel, 2> m_channels = {};
};

} // namespace resonate
