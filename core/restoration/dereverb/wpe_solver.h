#pragma once

#include <span>
#include <vector>

namespace resonate {

/// Bins are worked on eight side by side: one frame of them is [re 8 | im 8].
inline constexpr int kWpeLanes = 8;
inline constexpr int kWpeFrame = 2 * kWpeLanes; ///< floats of one frame of eight bins

/// Finds, per bin, the linear filter that foretells a frame from frames at least `delay` hops older: what it foretells
/// is late reverberation, since music renews itself and a room only repeats. Weighted by the inverse of the power that
/// is left, over and over (weighted prediction error).
/// Source: T. Nakatani et al., "Speech dereverberation based on variance-normalized delayed linear prediction", 2010.
class WpeSolver final {
public:
    struct Parameters {
        int channels = 2;           ///< share the weights; each has a filter of its own
        int frames = 750;           ///< in what the filter is found
        int taps = 20;              ///< frames that the filter reaches back, from `delay` on
        int delay = 3;              ///< hops that belong to the direct sound and the early echoes
        int iterations = 3;         ///< of weights and filter
        double loading = 1e-2;      ///< of the mean diagonal, added to it
        double weightFloor = 1e-3;  ///< least power in the weights, of the mean power
        int weightSmoothing = 0;    ///< frames to each side over which the power is averaged
        double fullTrustFrames = 8; ///< times the taps: with fewer frames that sound, the filter is drawn to the prior
    };
    explicit WpeSolver(const Parameters& parameters);

    /// Frames before the first one that `solve` reads.
    static int historyFrames(const Parameters& parameters) { return parameters.delay + 2 * parameters.taps; }
    /// spectra[channels] -> [historyFrames + frames] frames. filters[channels][taps] frames: the prior (another
    /// block's) in, the filters out.
    void solve(std::span<const float* const> spectra, std::span<float> filters) noexcept;
    /// Of the last solve: power foretold over power there, [lanes], all channels together.
    std::span<const float> foretoldShare() const noexcept { return m_foretoldShare; }

private:
    void findWeights(std::span<const float* const> spectra, std::span<const float> filters, bool predicted) noexcept;
    void correlate(const float* spectrum) noexcept;
    void load() noexcept;
    void measureShare(std::span<const float* const> spectra) noexcept;
    void blend(std::span<float> filter) const noexcept;

    Parameters m_parameters;
    int m_history;
    std::vector<float> m_power;         // [frames][lanes]
    std::vector<float> m_weights;       // [taps - 1 zeros, frames, taps + 4 zeros][lanes]
    std::vector<float> m_products;      // [frames + taps - 1] frames
    std::vector<float> m_covariance;    // [taps][taps] frames; the lower triangle is used
    std::vector<float> m_correlation;   // [taps] frames
    std::vector<float> m_filters;       // [channels][taps] frames
    std::vector<float> m_sounding;      // [lanes]: frames that are not silent
    std::vector<float> m_foretoldShare; // [lanes]
};

} // namespace resonate
