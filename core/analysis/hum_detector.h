#pragma once

#include "core/analysis/hum_tracker.h"
#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/decimator.h"
#include "core/dsp/power_quantile.h"
#include "core/dsp/real_fft.h"

#include <array>
#include <complex>
#include <vector>

namespace resonate {

/// Mains hum: a comb of up to twelve lines at multiples of 50 or 60 Hz (+-0.5 %) that is there all the time. Long
/// spectra of the low end (0.7 Hz per bin), per bin the level that is exceeded 85 % of the time (notes come and go, hum
/// stays), and how far it stands above its surroundings. The comb must fit mains better than any other fundamental from
/// 40 to 75 Hz, so that a held bass note is not taken for hum. Hum that is too quiet for that is still found where its
/// lines keep their phases through the music (see HumTracker).
class HumDetector final {
public:
    explicit HumDetector(AudioFormat format);

    /// Takes the next frames, any number of them; channels are averaged.
    void process(ConstAudioView block);
    HumReading result() const;

private:
    struct Comb {
        double frequencyHz = 0.0;
        double score = 0.0; ///< mean prominence of the teeth, dB
        int teeth = 0;      ///< teeth that stand out
    };
    HumReading combResult() const;
    void analyse();
    std::vector<double> prominences(std::span<const float> quiet) const;
    Comb comb(std::span<const double> prominence, double frequencyHz) const;
    Comb bestComb(std::span<const double> prominence, double lowHz, double highHz) const;
    double levelDbfs(std::span<const float> quiet, double frequencyHz) const;

    std::array<HumTracker, 2> m_trackers; // 50 and 60 Hz
    Decimator m_decimator;
    double m_rateHz; // after decimation
    RealFft m_fft;
    std::size_t m_bins; // up to the highest tooth
    double m_binHz;
    std::vector<float> m_window;
    double m_windowPower;
    PowerQuantile m_quiet;
    std::vector<float> m_mid;
    std::vector<float> m_low; // decimated, not yet analysed
    std::vector<float> m_frame;
    std::vector<std::complex<float>> m_spectrum;
    std::vector<float> m_power;
};

} // namespace resonate
