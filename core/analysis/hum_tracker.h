#pragma once

#include "core/analysis/hum_frames.h"
#include "core/analysis/hum_model.h"
#include "core/analysis/recording_report.h"

namespace resonate {

/// Follows hum near one frequency through the music: a HumModel of eight seconds every two. Where one model after the
/// other finds at least three lines and agrees with the one before about phases, there is hum, even when it is never
/// louder than the music anywhere.
class HumTracker final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        double frequencyHz = 50.0; ///< nominal
    };
    explicit HumTracker(const Parameters& parameters);

    /// Takes the next samples, any number of them.
    void process(std::span<const float> samples);
    /// The score is left alone.
    HumReading result() const;

private:
    void takeFrame();
    void takeModel();

    Parameters m_parameters;
    int m_harmonics;
    HumFrames m_frames;
    HumModelFitter m_fitter;
    std::vector<std::complex<double>> m_window; // [frames][harmonics], the newest last
    std::vector<char> m_valid;
    std::int64_t m_frame = 0;
    HumModel m_model;
    HumModel m_previous;
    std::int64_t m_models = 0;
    std::int64_t m_confirmed = 0; // models that agree with the one before
    double m_offsetSum = 0.0;     // of those
    double m_powerSum = 0.0;
    int m_mostLines = 0;
};

} // namespace resonate
