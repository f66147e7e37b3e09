#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/decimator.h"
#include "core/dsp/real_fft.h"

#include <array>
#include <complex>
#include <vector>

namespace resonate {

/// Wind at the microphones: turbulence that is strongest where music has least, under its lowest notes, and that each
/// microphone has for itself. A frame of half a second is windy when the band from 8 to 28 Hz is as loud as the one of
/// the bass above it, or, with two channels, when what differs between them is louder in the low end, against what they
/// share, than further up: no concert and no mix does that. Gusts come and go, so the windy frames are compared with
/// the others to find up to where they cover the music.
class WindDetector final {
public:
    explicit WindDetector(AudioFormat format);

    /// Takes the next frames, any number of them; what is over two channels is left out.
    void process(ConstAudioView block);
    /// Writes the wind's part of the reading.
    void result(HandlingReading& reading) const;

private:
    static constexpr std::size_t kBands = 16; // a third of an octave each, from 8 to 320 Hz
    using Bands = std::array<double, kBands>;
    struct Frame {
        Bands power{}; ///< all channels
        Bands side{};  ///< half the difference of two channels
        double middleSide = 0.0;
        double middlePower = 0.0; ///< 320-1000 Hz
    };
    Frame measure();
    bool windy(const Frame& frame) const;

    int m_channels;
    double m_rateHz; // after decimation
    std::vector<Decimator> m_decimators;
    std::vector<std::vector<float>> m_low; // [channels] decimated, not yet measured
    RealFft m_fft;
    std::vector<float> m_window;
    double m_scale; // of a bin's power, so that bins add up to the mean square
    std::vector<float> m_frame;
    std::array<std::vector<std::complex<float>>, 2> m_spectra;
    Bands m_windyPower{};
    Bands m_calmPower{};
    std::int64_t m_windyFrames = 0;
    std::int64_t m_frames = 0;
};

} // namespace resonate
