#pragma once

#include "core/dsp/real_fft.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace resonate {

/// Finds the signal with the sparsest spectrum that keeps within bounds given sample by sample: alternating projections
/// with a memory (ADMM) onto "at most k bins" and "within the bounds", k growing until both nearly agree.
/// Sources: S. Kitic, N. Bertin, R. Gribonval, "Sparsity and cosparsity for audio declipping: a flexible non-convex
/// approach", 2015; P. Zaviska, P. Rajmic, O. Mokry, Z. Prusa, "A proper version of synthesis-based sparse audio
/// declipper", 2019 (A-SPADE, DFT of redundancy 2).
/// Different from there: k grows by a share of itself, not by a constant. That is as many rounds where few bins matter
/// as where many do, and restores dense music 2 dB better in the same time. Where several growths are given, each is
/// tried, and the result with the smaller sum of magnitudes is taken: slow growth suits sparse sounds and heavy
/// clipping, quick growth dense sounds and light clipping.
class SpadeSolver final {
public:
    struct Parameters {
        int size = 4096;                     ///< samples of a block, even
        std::vector<double> growths = {0.1}; ///< of k from round to round, > 0; one or more to try
        int firstCount = 8;                  ///< k in the first round
        double tolerance = 0.01;             ///< how far the two may be apart at the end, relative to the block
        double tilt =
            0.0; ///< bins are chosen by |z|^2 (1 + (f / tiltFrom)^2)^-tilt: music falls, cutting's harmonics less
        double tiltFrom = 0.02; ///< cycles per sample
        std::stop_token stop{}; ///< looked at in every round; what comes out then is unfinished
    };
    explicit SpadeSolver(const Parameters& parameters);

    int size() const noexcept { return m_size; }
    /// `block` [size] goes in as the damaged signal, within the bounds [size], and comes out as the restored one,
    /// within the bounds; both are under the same window. lower == upper where a sample is known.
    void solve(std::span<const float> lower, std::span<const float> upper, std::span<float> block) noexcept;

private:
    using Bins = std::vector<std::complex<float>>; // [size + 1]

    void iterate(std::span<const float> lower, std::span<const float> upper, double growth) noexcept;
    float thresholdFor(int count) noexcept;
    double sumOfMagnitudes() const noexcept;

    int m_size;
    Parameters m_parameters;
    RealFft m_fft; // of 2 * size
    std::vector<float> m_damaged;
    std::vector<float> m_padded; // what is within the bounds, then zeros
    std::vector<float> m_estimate;
    Bins m_spectrum; // z
    Bins m_memory;   // u
    Bins m_sparse;   // what the sparse side wants, less the memory
    std::vector<float> m_weights;
    std::vector<float> m_powers; // weighted
    std::vector<float> m_candidates;
    std::vector<std::uint32_t> m_histogram;
};

} // namespace resonate
