#pragma once

#include "core/dsp/real_fft.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// Finds the signal with the sparsest spectrum that keeps within bounds given sample by sample: alternating projections
/// with a memory (ADMM) onto "at most k bins" and "within the bounds", k growing until both nearly agree.
/// Sources: S. Kitic, N. Bertin, R. Gribonval, "Sparsity and cosparsity for audio declipping: a flexible non-convex
/// approach", 2015; P. Zaviska, P. Rajmic, O. Mokry, Z. Prusa, "A proper version of synthesis-based sparse audio
/// declipper", 2019 (A-SPADE, DFT of redundancy 2).
class SpadeSolver final {
public:
    struct Parameters {
        int size = 4096;         ///< samples of a block, even
        int firstStep = 32;      ///< bins that k grows by at least, each time
        double growth = 0.0;     ///< and relative to k
        double tolerance = 0.01; ///< how far the two may be apart at the end, relative to the block
    };
    explicit SpadeSolver(const Parameters& parameters);

    int size() const noexcept { return m_size; }
    /// `block` [size] goes in as the damaged signal, within the bounds [size], and comes out as the restored one,
    /// within the bounds; both are under the same window. lower == upper where a sample is known.
    void solve(std::span<const float> lower, std::span<const float> upper, std::span<float> block) noexcept;
    /// Rounds of all blocks so far.
    std::int64_t rounds() const noexcept { return m_rounds; }

private:
    using Bins = std::vector<std::complex<float>>; // [size + 1]

    float thresholdFor(int count) noexcept;

    int m_size;
    Parameters m_parameters;
    RealFft m_fft; // of 2 * size
    std::vector<float> m_padded;
    std::vector<float> m_estimate;
    Bins m_spectrum; // z
    Bins m_memory;   // u
    Bins m_sparse;   // what the sparse side wants, less the memory
    std::vector<float> m_powers;
    std::vector<float> m_candidates;
    std::vector<std::uint32_t> m_histogram;
    std::int64_t m_rounds = 0;
};

} // namespace resonate
