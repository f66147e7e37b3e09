#pragma once

namespace resonate {

/// Count, mean and sum of squared distances from it, of values whose parts are put together without cancellation.
/// Source: T. Chan, G. Golub, R. LeVeque, "Updating Formulae and a Pairwise Algorithm for Computing Sample Variances"
/// (1979).
struct Moments {
    double count = 0.0;
    double mean = 0.0;
    double squares = 0.0;
    void add(const Moments& part) noexcept;
};

} // namespace resonate
