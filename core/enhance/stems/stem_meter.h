#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/real_fft.h"
#include "core/enhance/stems/decibel_histogram.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/tools/frame_pair.h"
#include "core/tools/transient_detector.h"

#include <array>
#include <complex>
#include <vector>

namespace resonate {

/// Measures a stem while it streams by, whole or a part of it. Memory does not depend on its length.
class StemMeter final {
public:
    explicit StemMeter(AudioFormat format);

    void process(ConstAudioView block);
    /// Of all that was heard; what is known of the recording keeps its defaults.
    StemNeeds result() const;

private:
    struct Powers {
        double whole = 0.0, sibilant = 0.0;
    };
    void addFrame(FramePair x);
    void endCell();
    void endWindow();
    void endSpectrum();
    std::vector<double> bandLevels(const std::vector<double>& centresHz) const;

    AudioFormat m_format;
    ControlGrid m_grid;
    int m_cellFrame = 0;
    double m_cellPeak = 0.0;
    int m_windowCells, m_windowCell = 0; // windows of about 10 ms
    double m_windowPeak = 0.0, m_windowRiseDb = 0.0, m_strokeRiseDb = 0.0;
    int m_strokeWindows = 0;
    Powers m_window;
    PairedBiquad m_sibilance;
    TransientDetector m_transients;
    DecibelHistogram m_peaks, m_rises, m_sibilances;
    double m_loudest = 0.0;

    RealFft m_fft;
    std::vector<float> m_windowShape;                           // [size]
    std::array<std::vector<float>, 2> m_time;                   // [size]
    std::array<std::vector<std::complex<float>>, 2> m_spectrum; // [bins]
    std::vector<float> m_weighted;                              // [size]
    std::size_t m_filled = 0;
    std::vector<double> m_magnitude;         // [bins], sums over sounding spectra
    double m_power = 0.0, m_highPower = 0.0; // sums over them
    std::array<double, 2> m_midSide = {}, m_lowMidSide = {};
    std::int64_t m_spectra = 0;
};

} // namespace resonate
