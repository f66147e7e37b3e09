#include "core/inference/kernels/covariance.h"

#include <cstddef>

namespace resonate {

void Covariance::add(const Covariance& part)
{
    if (count == 0.0) {
        *this = part;
        return;
    }
    const std::size_t rows = means.size();
    const double total = count + part.count;
    const double weight = count * part.count / total;
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < rows; ++j)
            products[i * rows + j] +=
                part.products[i * rows + j] + weight * (part.means[i] - means[i]) * (part.means[j] - means[j]);
    for (std::size_t i = 0; i < rows; ++i)
        means[i] += (part.means[i] - means[i]) * part.count / total;
    count = total;
}

} // namespace resonate
