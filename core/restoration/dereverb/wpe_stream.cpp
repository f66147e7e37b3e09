#include "core/restoration/dereverb/wpe_stream.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace resonate {

namespace {

constexpr int kLeastNeighbours = 8;
constexpr double kNeighbourhood = 0.1; // of the bin's own number, to each side
constexpr int kWorkersPerThread = 4;   // so that a slow thread holds up little

WpeSolver::Parameters solverParameters(const WpeStream::Parameters& parameters)
{
    WpeSolver::Parameters solver = parameters.solver;
    solver.channels = parameters.channels;
    solver.frames = 2 * parameters.stepFrames;
    return solver;
}

struct Blend {
    const float* before; // [taps] frames
    const float* after;
    float moved; // 0: before, 1: after
};

/// prediction = sum over taps of conj(filter[i]) ring[newest - i], all of them frames of eight bins.
RESONATE_SIMD_CLONES void predictFrame(const float* ring, std::int64_t ringFrames, std::int64_t newest,
                                       const Blend& blend, int taps, float* prediction) noexcept
{
    float sum[kWpeFrame] = {};
    for (std::int64_t i = 0; i < taps; ++i) {
        const float* const before = blend.before + i * kWpeFrame;
        const float* const after = blend.after + i * kWpeFrame;
        const std::int64_t place = newest >= i ? newest - i : newest - i + ringFrames;
        const float* const then = ring + place * kWpeFrame;
        for (int l = 0; l < kWpeLanes; ++l) {
            const float re = before[l] + blend.moved * (after[l] - before[l]);
            const float im = before[kWpeLanes + l] + blend.moved * (after[kWpeLanes + l] - before[kWpeLanes + l]);
            sum[l] += re * then[l] + im * then[kWpeLanes + l];
            sum[kWpeLanes + l] += re * then[kWpeLanes + l] - im * then[l];
        }
    }
    std::copy_n(sum, kWpeFrame, prediction);
}

} // namespace

WpeStream::WpeStream(const Parameters& parameters)
    : m_parameters(parameters),
      m_groups((parameters.bins + kWpeLanes - 1) / kWpeLanes),
      m_history(WpeSolver::historyFrames(parameters.solver)),
      m_ringFrames(2 * parameters.stepFrames + m_history),
      m_ring(static_cast<std::size_t>(m_groups * parameters.channels * m_ringFrames) * kWpeFrame),
      m_filters(static_cast<std::size_t>(m_groups * parameters.channels * parameters.solver.taps) * kWpeFrame),
      m_before(m_filters.size()),
      m_shares(static_cast<std::size_t>(m_groups * kWpeLanes))
{
    assert(parameters.channels <= 2);
    m_parameters.solver = solverParameters(parameters);
    const int threads = parameters.executor != nullptr ? parameters.executor->width() : 1;
    const Worker worker{WpeSolver(m_parameters.solver),
                        std::vector<float>(static_cast<std::size_t>(parameters.channels * m_ringFrames) * kWpeFrame)};
    m_sorted.reserve(m_shares.size());
    m_workers.assign(static_cast<std::size_t>(threads == 1 ? 1 : threads * kWorkersPerThread), worker);
}

float* WpeStream::slot(int group, int channel, std::int64_t frame) noexcept
{
    const std::int64_t lane = group * m_parameters.channels + channel;
    return m_ring.data() + (lane * m_ringFrames + (frame + m_ringFrames) % m_ringFrames) * kWpeFrame;
}

void WpeStream::process(std::span<const Spectrum> channels, std::span<const Spectrum> late) noexcept
{
    store(channels);
    const std::int64_t blockFrames = 2 * m_parameters.stepFrames;
    if (m_frame >= blockFrames && m_frame % m_parameters.stepFrames == 0)
        solve();
    if (m_frame >= blockFrames) {
        predict(m_frame - blockFrames, channels, late);
        return;
    }
    for (std::size_t c = 0; c < channels.size(); ++c) {
        std::ranges::fill(channels[c], std::complex<float>());
        std::ranges::fill(late[c], std::complex<float>());
    }
}

void WpeStream::store(std::span<const Spectrum> channels) noexcept
{
    for (int c = 0; c < m_parameters.channels; ++c) {
        const Spectrum spectrum = channels[static_cast<std::size_t>(c)];
        for (int g = 0; g < m_groups; ++g) {
            float* const frame = slot(g, c, m_frame);
            const int first = g * kWpeLanes;
            const int count = std::min(kWpeLanes, m_parameters.bins - first);
            for (int l = 0; l < count; ++l) {
                frame[l] = spectrum[static_cast<std::size_t>(first + l)].real();
                frame[kWpeLanes + l] = spectrum[static_cast<std::size_t>(first + l)].imag();
            }
        }
    }
    ++m_frame;
}

void WpeStream::solve() noexcept
{
    m_before = m_filters;
    const int workers = static_cast<int>(m_workers.size());
    const auto work = [this, workers](int index) {
        const int end = m_groups * (index + 1) / workers;
        for (int g = m_groups * index / workers; g < end && !m_parameters.stop.stop_requested(); ++g)
            solveGroup(m_workers[static_cast<std::size_t>(index)], g);
    };
    if (workers == 1)
        work(0);
    else
        m_parameters.executor->run(workers, work);
    evenOut();
    if (m_frame == 2 * m_parameters.stepFrames) // nothing lies before the first block
        m_before = m_filters;
}

void WpeStream::solveGroup(Worker& worker, int group) noexcept
{
    const std::int64_t first = m_frame - m_ringFrames; // frames before the stream are zeros still
    std::array<const float*, 2> spectra{};
    const auto channels = static_cast<std::size_t>(m_parameters.channels);
    for (std::size_t c = 0; c < channels; ++c) {
        float* const linear = worker.spectra.data() + static_cast<std::int64_t>(c) * m_ringFrames * kWpeFrame;
        const float* const ring = slot(group, static_cast<int>(c), 0);
        const std::int64_t oldest = (first + 2 * m_ringFrames) % m_ringFrames;
        std::copy(ring + oldest * kWpeFrame, ring + m_ringFrames * kWpeFrame, linear);
        std::copy(ring, ring + oldest * kWpeFrame, linear + (m_ringFrames - oldest) * kWpeFrame);
        spectra[c] = linear;
    }
    const std::size_t size = m_filters.size() / static_cast<std::size_t>(m_groups);
    worker.solver.solve(std::span(spectra).first(channels),
                        std::span(m_filters).subspan(static_cast<std::size_t>(group) * size, size));
    std::ranges::copy(worker.solver.foretoldShare(), m_shares.begin() + group * kWpeLanes);
}

/// A room is much the same in neighbouring bins. What is foretold far better than in the bins around is a steady note.
void WpeStream::evenOut() noexcept
{
    if (m_parameters.evenness <= 0.0)
        return;
    const int size = m_parameters.channels * m_parameters.solver.taps * kWpeFrame;
    for (int k = 0; k < m_parameters.bins; ++k) {
        const int side = std::max(kLeastNeighbours, static_cast<int>(k * kNeighbourhood));
        const int begin = std::max(0, k - side);
        const int end = std::min(m_parameters.bins, k + side + 1);
        m_sorted.assign(m_shares.begin() + begin, m_shares.begin() + end);
        const auto middle = m_sorted.begin() + (end - begin) / 2;
        std::nth_element(m_sorted.begin(), middle, m_sorted.end());
        const float share = m_shares[static_cast<std::size_t>(k)];
        if (share <= *middle)
            continue;
        const float gain = std::pow(*middle / share, static_cast<float>(0.5 * m_parameters.evenness));
        float* const filters = m_filters.data() + k / kWpeLanes * size + k % kWpeLanes;
        for (int n = 0; n < size; n += kWpeLanes)
            filters[n] *= gain;
    }
}

void WpeStream::predict(std::int64_t frame, std::span<const Spectrum> channels, std::span<const Spectrum> late) noexcept
{
    const int taps = m_parameters.solver.taps;
    const auto moved =
        static_cast<float>(static_cast<double>(frame % m_parameters.stepFrames) / m_parameters.stepFrames);
    for (int g = 0; g < m_groups; ++g) {
        const int count = std::min(kWpeLanes, m_parameters.bins - g * kWpeLanes);
        for (int c = 0; c < m_parameters.channels; ++c) {
            const auto at = static_cast<std::size_t>((g * m_parameters.channels + c) * taps) * kWpeFrame;
            const Blend blend{m_before.data() + at, m_filters.data() + at, moved};
            float sum[kWpeFrame];
            predictFrame(slot(g, c, 0), m_ringFrames, (frame - m_parameters.solver.delay + m_ringFrames) % m_ringFrames,
                         blend, taps, sum);
            const float* const now = slot(g, c, frame);
            for (int l = 0; l < count; ++l) {
                const auto k = static_cast<std::size_t>(g * kWpeLanes + l);
                channels[static_cast<std::size_t>(c)][k] = {now[l], now[kWpeLanes + l]};
                late[static_cast<std::size_t>(c)][k] = {sum[l], sum[kWpeLanes + l]};
            }
        }
    }
}

void WpeStream::reset() noexcept
{
    std::ranges::fill(m_ring, 0.0F);
    std::ranges::fill(m_filters, 0.0F);
    std::ranges::fill(m_before, 0.0F);
    m_frame = 0;
}

} // namespace resonate
