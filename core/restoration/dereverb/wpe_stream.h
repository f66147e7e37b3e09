#pragma once

#include "core/base/executor.h"
#include "core/restoration/dereverb/wpe_solver.h"

#include <complex>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace resonate {

/// Foretells late reverberation in a stream of spectra. Filters are found in blocks of 2 `stepFrames`, which begin
/// every `stepFrames` from the stream's beginning; between two of them the filter moves evenly from one to the other,
/// so that it is nearly constant, as a room is.
class WpeStream final {
public:
    struct Parameters {
        int channels = 2;
        int bins = 2049;
        int stepFrames = 375;  ///< at least the taps
        double evenness = 1.5; ///< 1: a bin that foretells more than its neighbours is drawn to them; 0: it is not
        WpeSolver::Parameters solver{}; ///< its channels and frames are set here
        Executor* executor = nullptr;   ///< null: the calling thread
        std::stop_token stop{};         ///< once it is asked for, filters are left as they are
    };
    using Spectrum = std::span<std::complex<float>>; ///< [bins]

    explicit WpeStream(const Parameters& parameters);

    /// channels[c] takes the next frame and becomes the one `latencyFrames` before; late[c] becomes what was foretold
    /// of that one.
    void process(std::span<const Spectrum> channels, std::span<const Spectrum> late) noexcept;
    int latencyFrames() const noexcept { return 2 * m_parameters.stepFrames - 1; }
    void reset() noexcept;

private:
    struct Worker {
        WpeSolver solver;
        std::vector<float> spectra; // [channels][history + frames] frames
    };
    float* slot(int group, int channel, std::int64_t frame) noexcept;
    void store(std::span<const Spectrum> channels) noexcept;
    void solve() noexcept;
    void solveGroup(Worker& worker, int group) noexcept;
    void evenOut() noexcept;
    void predict(std::int64_t frame, std::span<const Spectrum> channels, std::span<const Spectrum> late) noexcept;

    Parameters m_parameters;
    int m_groups;
    int m_history;
    std::int64_t m_ringFrames;
    std::int64_t m_frame = 0;     // frames stored
    std::vector<float> m_ring;    // [groups][channels][ringFrames] frames of eight bins
    std::vector<float> m_filters; // [groups][channels][taps] frames: of the newest block
    std::vector<float> m_before;  // of the block before
    std::vector<float> m_shares;  // [bins]: power foretold over power there
    std::vector<float> m_sorted;
    std::vector<Worker> m_workers;
};

} // namespace resonate
