#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

/// How a network that works on magnitude spectra sees sound: clips of a Hann-windowed short-time Fourier transform,
/// not scaled, its frames centred on multiples of `hop`.
struct ScriptSpectrum {
    enum class Axes { BinsFrames, FramesBins };
    enum class Output { Magnitudes, Masks };

    int fftSize = 2048;
    int hop = 512;                      ///< samples from one frame to the next, at most fftSize / 2
    int clipFrames = 100;               ///< of one clip
    int clips = 1;                      ///< consecutive clips that are given together
    Axes axes = Axes::BinsFrames;       ///< the last two of what the network takes and gives
    Output output = Output::Magnitudes; ///< what it gives for each source
    double exponent = 1.0;              ///< sources share a bin by their outputs raised to this
    bool complete = true;               ///< the sources are all there is: their shares are made to sum to 1

    int bins() const noexcept { return fftSize / 2 + 1; }
    int frames() const noexcept { return clips * clipFrames; }
};

/// What has to be known of somebody else's network, a TorchScript file, to separate with it.
struct ScriptModelDescription {
    std::vector<std::string> sources; ///< in the network's order
    int sampleRateHz = 44100;
    int channels = 2;               ///< that the network takes, 1 or 2; one of one channel serves stereo all the same
    double inputRms = 1.0;          ///< level that it expects of a recording as a whole
    std::int64_t segmentFrames = 0; ///< the longest piece; with a spectrum, (spectrum.frames() - 1) * hop
    bool fixedLength = true;        ///< of waveforms: a shorter piece is padded at its end
    std::optional<ScriptSpectrum> spectrum; ///< none: the network takes and gives waveforms
};

} // namespace resonate
