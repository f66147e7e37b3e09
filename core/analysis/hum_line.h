#pragma once

#include <complex>
#include <span>
#include <vector>

namespace resonate {

/// One multiple of the hum within some seconds: its amplitude in each frame, turned back so that hum would stand still.
struct HumLine {
    static constexpr double kLeastShare = 0.15; ///< of a line that is there all the time

    std::complex<double> amplitude;
    double share = 0.0;  ///< 0..1: how much of the time it is seen as it is
    bool steady = false; ///< there all the time, or else only seen in the gaps between notes
};

/// Fits a HumLine to frames, of which notes cover many. Where the line turns evenly all along, by least squares with
/// weights that leave out the moments that disagree (Cauchy's weights, see P. W. Holland, R. E. Welsch, "Robust
/// regression using iteratively reweighted least-squares", 1977); else by the value that most quiet frames agree on.
class HumLineFitter final {
public:
    explicit HumLineFitter(std::size_t mostFrames) { m_sorted.reserve(mostFrames); }

    /// The frames that count, with the weight of each; at least one.
    HumLine fit(std::span<const std::complex<double>> frames, std::span<const double> weights, bool turnsEvenly);

private:
    using Frames = std::span<const std::complex<double>>;
    using Weights = std::span<const double>;
    double distanceQuantile(Frames frames, std::complex<double> from, double quantile);
    std::complex<double> limitedMean(Frames frames, Weights weights);
    std::complex<double> mostCommon(Frames frames, Weights weights);
    std::complex<double> settle(std::complex<double> amplitude, bool closely, Frames frames, Weights weights);

    std::vector<double> m_sorted;
};

} // namespace resonate
