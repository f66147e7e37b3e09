#pragma once

#include <vector>

namespace resonate {

/// As Moments, for the rows of a matrix with each other.
struct Covariance {
    double count = 0.0;
    std::vector<double> means;    ///< [rows]
    std::vector<double> products; ///< [rows][rows]
    void add(const Covariance& part);
};

} // namespace resonate
