#include "core/repair/handling/ar_interpolation.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kRidge = 1e-9; // of the diagonal: keeps a long gap in a pure tone solvable

} // namespace

ArInterpolation::ArInterpolation(const Parameters& parameters)
    : m_order(parameters.order),
      m_coefficients(parameters.order + 1),
      m_previous(parameters.order + 1),
      m_forward(parameters.mostSamples),
      m_backward(parameters.mostSamples),
      m_products(parameters.order + 1),
      m_band(parameters.mostSamples * (parameters.order + 1)),
      m_right(parameters.mostSamples)
{
}

bool ArInterpolation::fit(std::span<const double> samples, std::size_t begin, std::size_t end) noexcept
{
    assert(samples.size() <= m_forward.size() && begin <= end && end <= samples.size());
    if (begin < 2 * m_order || samples.size() - end < 2 * m_order)
        return false;
    std::ranges::copy(samples, m_forward.begin());
    std::ranges::copy(samples, m_backward.begin());
    std::ranges::fill(m_coefficients, 0.0);
    m_coefficients[0] = 1.0;
    const auto eachPair = [&](std::size_t lag, const auto& work) { // neither of them, nor what lies between, in the gap
        for (std::size_t i = lag; i < begin; ++i)
            work(i);
        for (std::size_t i = end + lag; i < samples.size(); ++i)
            work(i);
    };
    for (std::size_t m = 1; m <= m_order; ++m) {
        double product = 0.0;
        double power = 0.0;
        eachPair(m, [&](std::size_t i) {
            product += m_forward[i] * m_backward[i - 1];
            power += m_forward[i] * m_forward[i] + m_backward[i - 1] * m_backward[i - 1];
        });
        if (power < 1e-20)
            return m > 1;
        const double reflection = -2.0 * product / power;
        std::ranges::copy(m_coefficients, m_previous.begin());
        for (std::size_t i = 1; i <= m; ++i)
            m_coefficients[i] = m_previous[i] + reflection * m_previous[m - i];
        for (std::size_t i = samples.size(); i-- > m;) { // backwards, since each takes its left neighbour's old value
            const double forward = m_forward[i];
            m_forward[i] = forward + reflection * m_backward[i - 1];
            m_backward[i] = m_backward[i - 1] + reflection * forward;
        }
    }
    return true;
}

double ArInterpolation::residual(std::span<const double> samples, std::size_t at) const noexcept
{
    double sum = 0.0;
    for (std::size_t l = 0; l <= m_order; ++l)
        sum += m_coefficients[l] * samples[at - l];
    return sum;
}

double ArInterpolation::surprise(std::span<const double> samples, std::size_t begin, std::size_t end) const noexcept
{
    double inside = 0.0;
    double outside = 0.0;
    for (std::size_t i = begin; i < end; ++i)
        inside += std::pow(residual(samples, i), 2.0);
    for (std::size_t i = m_order; i < begin; ++i)
        outside += std::pow(residual(samples, i), 2.0);
    for (std::size_t i = end + m_order; i < samples.size(); ++i)
        outside += std::pow(residual(samples, i), 2.0);
    const double count = static_cast<double>(samples.size() - end + begin - 2 * m_order);
    return std::sqrt(inside / static_cast<double>(end - begin) / std::max(outside / count, 1e-24));
}

/// Normal equations B x = r, where B is banded and symmetric, by Cholesky's factorisation.
void ArInterpolation::fill(std::span<double> samples, std::size_t begin, std::size_t end) noexcept
{
    assert(begin >= m_order && end + m_order <= samples.size());
    const std::size_t width = m_order + 1;
    const std::size_t count = end - begin;
    for (std::size_t lag = 0; lag <= m_order; ++lag) {
        m_products[lag] = 0.0;
        for (std::size_t l = 0; l + lag <= m_order; ++l)
            m_products[lag] += m_coefficients[l] * m_coefficients[l + lag];
    }
    for (std::size_t i = 0; i < count; ++i) {
        double right = 0.0;
        for (std::size_t lag = 1; lag <= m_order; ++lag) {
            right -= i < lag ? m_products[lag] * samples[begin + i - lag] : 0.0;
            right -= i + lag >= count ? m_products[lag] * samples[begin + i + lag] : 0.0;
        }
        m_right[i] = right;
    }
    for (std::size_t i = 0; i < count; ++i) { // m_band[i][i - j] = L(i, j)
        for (std::size_t j = i > m_order ? i - m_order : 0; j <= i; ++j) {
            double sum = m_products[i - j] + (i == j ? kRidge * m_products[0] : 0.0);
            for (std::size_t k = i > m_order ? i - m_order : 0; k < j; ++k)
                sum -= m_band[i * width + i - k] * m_band[j * width + j - k];
            m_band[i * width + i - j] =
                i == j ? std::sqrt(std::max(sum, kRidge * m_products[0])) : sum / m_band[j * width];
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = i > m_order ? i - m_order : 0; k < i; ++k)
            m_right[i] -= m_band[i * width + i - k] * m_right[k];
        m_right[i] /= m_band[i * width];
    }
    for (std::size_t i = count; i-- > 0;) {
        for (std::size_t k = i + 1; k < std::min(count, i + width); ++k)
            m_right[i] -= m_band[k * width + k - i] * m_right[k];
        m_right[i] /= m_band[i * width];
        samples[begin + i] = m_right[i];
    }
}

} // namespace resonate
