#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace resonate {

/// Fills a gap with what its surroundings predict: an autoregressive model is fitted to both sides together, and the
/// missing samples are those that it finds least surprising (least squares). Sources: J. P. Burg, "Maximum entropy
/// spectral analysis", 1975, summed over two segments; A. J. E. M. Janssen, R. N. J. Veldhuis, L. B. Vries, "Adaptive
/// interpolation of discrete-time signals that can be modeled as autoregressive processes", IEEE Trans. ASSP 34, 1986.
class ArInterpolation final {
public:
    struct Parameters {
        std::size_t order = 48;
        std::size_t mostSamples = 1024; ///< in the surroundings and the gap together
    };
    explicit ArInterpolation(const Parameters& parameters);

    /// Fits the model to samples outside [begin, end); false where there is too little or nothing but silence.
    bool fit(std::span<const double> samples, std::size_t begin, std::size_t end) noexcept;
    /// By how much the gap's samples surprise the model just fitted, over what the others do (rms of both).
    double surprise(std::span<const double> samples, std::size_t begin, std::size_t end) const noexcept;
    /// Replaces samples [begin, end) by the model just fitted; at least `order` samples lie on each side.
    void fill(std::span<double> samples, std::size_t begin, std::size_t end) noexcept;

private:
    double residual(std::span<const double> samples, std::size_t at) const noexcept;

    std::size_t m_order;
    std::vector<double> m_coefficients; // [order + 1], the first is 1
    std::vector<double> m_previous;
    std::vector<double> m_forward; // [mostSamples]
    std::vector<double> m_backward;
    std::vector<double> m_products; // [order + 1]: of the coefficients with themselves, shifted
    std::vector<double> m_band;     // [mostSamples][order + 1]: Cholesky factor
    std::vector<double> m_right;    // [mostSamples]
};

} // namespace resonate
