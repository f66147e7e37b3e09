#pragma once

#include "core/tools/reduction_tap.h"

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Gain reduction over time: mean and largest of every 100 ms, for each of a few bands. Memory is taken once and stays:
/// when it is full, two windows become one and those to come are twice as long.
class ReductionSeries final {
public:
    static constexpr double kWindowSeconds = 0.1;

    struct Parameters {
        int bands = 1;
        double windowSeconds = kWindowSeconds; ///< of what is added
        int mostWindows = 1 << 15;             ///< kept: even; 55 minutes of 100 ms
    };
    explicit ReductionSeries(const Parameters& parameters);

    /// The next window, one figure a band; never allocates.
    void add(std::span<const GainReduction> window) noexcept;
    void reset() noexcept;

    int bands() const noexcept { return m_parameters.bands; }
    /// Those that are kept; the last may be shorter than the others.
    int windows() const noexcept;
    double windowSeconds() const noexcept { return m_parameters.windowSeconds * static_cast<double>(m_fold); }
    GainReduction at(int band, int window) const noexcept;
    /// Of all that was added.
    GainReduction total(int band) const noexcept;
    /// The same in at most `mostWindows` windows, each as long as several of these; nothing can be added to it.
    ReductionSeries foldedTo(int mostWindows) const;

private:
    struct Sums {
        double sumDb = 0.0; // of the means
        float maxDb = 0.0F;
        std::int64_t count = 0; // windows that were added
        void add(GainReduction figures) noexcept;
        void add(const Sums& other) noexcept;
        GainReduction figures() const noexcept;
    };
    std::size_t index(int band, std::int64_t window) const noexcept;
    void fold() noexcept;

    Parameters m_parameters;
    std::vector<Sums> m_sums; // [windows][bands]
    std::vector<Sums> m_totals;
    std::int64_t m_fold = 1;  // added windows in one that is kept
    std::int64_t m_added = 0; // since the beginning
};

} // namespace resonate
