#pragma once

#include "core/analysis/hum_line.h"
#include "core/base/executor.h"

#include <complex>
#include <span>
#include <vector>

namespace resonate {

/// Hum around one moment: multiples h of a frequency that drifts evenly, each with an amplitude and phase per channel.
/// At t seconds from the moment, multiple h is Re(amplitude * exp(2 pi i h (offsetHz t + driftHzPerSecond t^2 / 2))),
/// turning on top of h times the nominal frequency.
struct HumModel {
    double offsetHz = 0.0;                        ///< of the fundamental, from nominal
    double driftHzPerSecond = 0.0;                ///< of the fundamental
    double score = 0.0;                           ///< 0..1: how evenly the multiples turn, mean of the squares
    int lines = 0;                                ///< multiples that are found, in the channel that has most
    std::vector<std::complex<double>> amplitudes; ///< [channels][harmonics]; 0 where no line is found
};

/// Fewer lines than this may be notes.
inline constexpr int kLeastHumLines = 3;
/// What two models that follow each other say about the moment in the middle between them: 1 the same, 0 nothing in
/// common. Chance does not agree with itself.
double agreement(const HumModel& earlier, const HumModel& later, double secondsBetween, int harmonics) noexcept;
inline constexpr double kLeastHumAgreement = 0.7;

/// Fits a HumModel to some seconds of HumFrames. Hum is there all the time and turns evenly, while notes begin, end and
/// lie beside it: amplitudes are limited before the frequency is searched, so that no loud moment decides, and then
/// each line is fitted by itself (see HumLineFitter).
class HumModelFitter final {
public:
    struct Parameters {
        int channels = 2;
        int harmonics = 12;
        int frames = 101;         ///< in a window, odd; the model's moment is the middle one
        double hopSeconds = 0.08; ///< from one frame to the next
        double rangeHz = 0.2;     ///< how far the fundamental may be from nominal
        Executor* executor = nullptr;
    };
    explicit HumModelFitter(const Parameters& parameters);
    HumModelFitter(const HumModelFitter&) = delete;
    HumModelFitter& operator=(const HumModelFitter&) = delete;

    /// The frame of each channel and multiple, [frames][channels][harmonics], and whether it counts.
    void fit(std::span<const std::complex<double>> window, std::span<const char> valid, HumModel& model);

private:
    struct Candidate {
        double score = -1.0;
        double offsetHz = 0.0;
        double driftHzPerSecond = 0.0;
    };
    void limit(std::span<const std::complex<double>> window, std::span<const char> valid);
    Candidate searchRow(int row) const;
    Candidate refine(Candidate best) const;
    double scoreOf(double offsetHz, double driftHzPerSecond, double* lines) const;
    void choose(HumModel& model) const;
    void fitLine(std::span<const std::complex<double>> window, std::span<const char> valid, int line, HumModel& model);

    Parameters m_parameters;
    int m_lines;  // channels * harmonics
    int m_padded; // every other frame, to whole registers
    InlineExecutor m_inline;
    Executor* m_executor;
    std::vector<float> m_taper; // [frames]
    std::vector<float> m_real;  // [lines][padded]: every other frame, limited to 1 and tapered
    std::vector<float> m_imaginary;
    float m_taperSum = 0.0F; // of the frames that count
    std::vector<Candidate> m_rows;
    std::vector<double> m_sorted;
    std::vector<double> m_coherences; // [lines], 0..1: how evenly each turns, loud moments limited
    HumLineFitter m_lineFitter;
    std::vector<std::complex<double>> m_turned; // one line without its rotation, the frames that count
    std::vector<double> m_weights;
    std::vector<HumLine> m_found; // [lines]
};

} // namespace resonate
