#pragma once

#include "core/base/executor.h"

#include <complex>
#include <span>
#include <vector>

namespace resonate {

/// Hum around one moment: multiples h of a frequency that drifts evenly, each with an amplitude and phase per channel.
/// At t seconds from the moment, multiple h is Re(amplitude * exp(2 pi i h (offsetHz t + driftHzPerSecond t^2 / 2))),
/// turning on top of h times the nominal frequency.
struct HumModel {
    double offsetHz = 0.0;         ///< of the fundamental, from nominal
    double driftHzPerSecond = 0.0; ///< of the fundamental
    double score = 0.0;            ///< 0..1: how much of the time the multiples turn together, mean over the best lines
    int lines = 0;                 ///< multiples that are found, in the channel that has most
    std::vector<std::complex<double>> amplitudes; ///< [channels][harmonics]; 0 where no line is found
    std::vector<double> coherences; ///< [channels][harmonics], 0..1: how evenly the line turns, loud moments limited
    std::vector<double> shares;     ///< [channels][harmonics], 0..1: how much of the time the line is seen as it is
};

/// Fits a HumModel to some seconds of HumFrames. Hum is there all the time and turns evenly, while notes begin, end and
/// lie beside it: amplitudes are limited before the frequency is searched, so that no loud moment decides, and then
/// fitted by least squares with weights that leave out the moments that disagree (Cauchy's weights, see P. W. Holland,
/// R. E. Welsch, "Robust regression using iteratively reweighted least-squares", 1977).
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
    double shareNear(std::complex<double> amplitude, double spread, std::span<const char> valid) const;
    std::complex<double> mostCommon(std::span<const char> valid);
    std::complex<double> limitedMean(std::span<const char> valid);
    std::complex<double> settle(std::complex<double> amplitude, bool closely, std::span<const char> valid);
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
    std::vector<std::complex<double>> m_turned; // [frames], one line without its rotation
    std::vector<double> m_coherences;           // [lines]
};

} // namespace resonate
