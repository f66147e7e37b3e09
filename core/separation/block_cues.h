#pragma once

#include "core/audio/audio_view.h"
#include "core/separation/basic_separation_settings.h"
#include "core/separation/frame_matrix.h"

#include <stop_token>
#include <vector>

namespace resonate {

/// The measures of the spectrum that settings and sample rate lead to.
struct SpectrumLayout {
    SpectrumLayout(const BasicSeparationSettings& settings, int sampleRateHz);

    int size; ///< samples per spectrum
    int hop;  ///< samples from one to the next
    int bins;
    double binHz;
    double hopSeconds;

    /// How many spectra touch `frames` samples, the first one beginning `size - hop` before them.
    int spectra(std::int64_t frames) const noexcept { return static_cast<int>((frames + size - 1) / hop); }
    /// The odd number of hops, 3 at least, nearest to a time; of bins, to a width.
    int oddHops(double seconds) const noexcept;
    int oddBins(double hz) const noexcept;
};

/// Everything that is known about one block before its sound is shared out: one row per spectrum.
struct BlockCues {
    FrameMatrix magnitude;       ///< root of the channels' power sum, 1 for a full-scale sine in one channel
    FrameMatrix percussive;      ///< shares of power, 0..1, as harmonic_percussive.h says
    FrameMatrix foreground;      ///< shares of magnitude, 0..1, as repeating_background.h says
    std::vector<float> kick;     // [spectra] 0..1
    std::vector<float> voiced;   // [spectra] 0..1
    std::vector<float> melodyHz; // [spectra]
    double bassCutoffHz = 0.0;
    bool stereo = false; ///< two channels that differ enough to tell places by
};

/// Looks at one block of 1 or 2 channels. Empty or half-done when `stop` asks for it, within 100 ms or so.
BlockCues findCues(ConstAudioView audio, const SpectrumLayout& layout, const BasicSeparationSettings& settings,
                   std::stop_token stop);

/// Spectrum `index` begins at this sample of the block; it may lie before the first one.
inline std::int64_t spectrumStart(const SpectrumLayout& layout, int index) noexcept
{
    return static_cast<std::int64_t>(index) * layout.hop - (layout.size - layout.hop);
}

/// Copies samples [first, first + out.size()) of one channel, silence outside of it.
void copyPadded(std::span<const float> channel, std::int64_t first, std::span<float> out) noexcept;

} // namespace resonate
