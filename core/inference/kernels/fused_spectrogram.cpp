#include "core/inference/kernels/fused_spectrogram.h"

#include "core/dsp/real_fft.h"
#include "core/inference/kernels/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <complex>
#include <numbers>
#include <span>
#include <vector>

namespace resonate {
namespace {

constexpr int kColumns = 16;        // transformed at a time: a cache line of a row
constexpr int kColumnsPerTask = 48; // far enough apart for cores not to fetch each other's cache lines
constexpr int kHopsPerTask = 48;    // the inverse transforms three columns more than it has hops
constexpr int kOverlap = 4;         // windows over every sample
constexpr int kRowsAhead = 24;      // a few columns of many rows are a pattern that no processor foresees
constexpr double kWindowSum = 1.5;  // of the squares of Hann windows a quarter apart

/// What one thread works with.
struct Workplace {
    Workplace(int size, int rows)
        : fft(size),
          // Not a power of two: the columns' bins of a row would all want the same place in the cache.
          binStride(rows + 1 + 16),
          bins(std::size_t(kColumns * binStride)),
          frame(std::size_t(size)),
          sound(std::size_t(kHopsPerTask * size / kOverlap))
    {
    }
    std::span<std::complex<float>> binsOf(int column)
    {
        return std::span(bins).subspan(std::size_t(column * binStride), std::size_t(fft.bins()));
    }

    RealFft fft;
    int binStride;
    std::vector<std::complex<float>> bins; // [kColumns][binStride]
    std::vector<float> frame;
    std::vector<float> sound;
};

/// x continued by its mirror image. Sound that is shorter than what is to be mirrored is first continued by zeros, on
/// the right as long as there is room for them, which then count as padding.
std::vector<float> mirrored(const float* sound, int frames, int left, int right)
{
    const int lacking = std::max(0, std::max(left, right) - frames + 1);
    const int zerosRight = std::min(right, lacking);
    const int zerosLeft = lacking - zerosRight;
    std::vector<float> filled(std::size_t(frames + lacking), 0.0F);
    std::copy_n(sound, frames, filled.begin() + zerosLeft);
    std::vector<float> padded(std::size_t(left + frames + right));
    const int last = frames + lacking - 1;
    for (int i = 0; i < static_cast<int>(padded.size()); ++i) {
        const int at = std::abs(i - (left - zerosLeft));
        padded[std::size_t(i)] = filled[std::size_t(at <= last ? at : 2 * last - at)];
    }
    return padded;
}

/// Columns first .. first + count of the rows that come next but some.
template <typename Float>
void fetchAhead(const FrequencyPlane<Float>& spectrogram, int channel, int row, int first, int count)
{
    if (row + kRowsAhead >= spectrogram.rows)
        return;
    for (const int part : {0, 1})
        for (const int column : {first, first + count - 1}) // two cache lines, as columns begin anywhere
            __builtin_prefetch(spectrogram.at(2 * channel + part, row + kRowsAhead) + column);
}

} // namespace

struct FusedSpectrogram::State {
    explicit State(int fftSize)
        : size(fftSize),
          hop(fftSize / kOverlap),
          rows(fftSize / 2),
          window(std::size_t(fftSize)),
          inverseWindow(std::size_t(fftSize))
    {
        const double scale = 1.0 / std::sqrt(static_cast<double>(size));
        for (int i = 0; i < size; ++i) {
            const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / size);
            window[std::size_t(i)] = static_cast<float>(hann * scale);
            inverseWindow[std::size_t(i)] = static_cast<float>(hann / (scale * kWindowSum));
        }
    }
    void prepareThreads()
    {
        while (static_cast<int>(workplaces.size()) < parallelThreads())
            workplaces.emplace_back(size, rows);
    }
    Workplace& ofThisThread() { return workplaces[std::size_t(omp_get_thread_num())]; }
    void analyse(const float* padded, const FrequencyPlane<float>& spectrogram, int channel, int first);
    void addColumns(const FrequencyPlane<const float>& spectrogram, int channel, const Terms& terms, int first,
                    int count, int firstHop, int hops);

    int size;
    int hop;
    int rows;
    std::vector<float> window;
    std::vector<float> inverseWindow; // undoes scale and overlap as well
    std::vector<Workplace> workplaces;
};

FusedSpectrogram::FusedSpectrogram(int size) : m_state(std::make_unique<State>(size))
{
    assert(supports(size));
}
FusedSpectrogram::~FusedSpectrogram() = default;
FusedSpectrogram::FusedSpectrogram(FusedSpectrogram&&) noexcept = default;

int FusedSpectrogram::rows() const noexcept
{
    return m_state->rows;
}

int FusedSpectrogram::columnsFor(int frames) const noexcept
{
    return (frames + m_state->hop - 1) / m_state->hop;
}

bool FusedSpectrogram::forward(const TimePlane<const float>& sound, int channels,
                               const FrequencyPlane<float>& spectrogram, const std::atomic<bool>* stop)
{
    State& state = *m_state;
    const int columns = columnsFor(sound.columns);
    assert(spectrogram.rows == state.rows && spectrogram.columns == columns);
    state.prepareThreads();
    const int edge = state.hop / 2 * 3; // the middle of column t is the middle of the t-th hop
    std::vector<std::vector<float>> padded;
    for (int channel = 0; channel < channels; ++channel)
        padded.push_back(
            mirrored(sound.at(channel, 0), sound.columns, edge, edge + columns * state.hop - sound.columns));
    const int blocks = (columns + kColumnsPerTask - 1) / kColumnsPerTask;
    return parallelFor(std::int64_t{channels} * blocks, stop, [&](std::int64_t task) {
        const int channel = static_cast<int>(task / blocks);
        const int begin = static_cast<int>(task % blocks) * kColumnsPerTask;
        const int end = std::min(begin + kColumnsPerTask, columns);
        for (int first = begin; first < end; first += kColumns)
            state.analyse(padded[std::size_t(channel)].data(), spectrogram, channel, first);
    });
}

void FusedSpectrogram::State::analyse(const float* padded, const FrequencyPlane<float>& spectrogram, int channel,
                                      int first)
{
    Workplace& work = ofThisThread();
    const int count = std::min(kColumns, spectrogram.columns - first);
    for (int column = 0; column < count; ++column) {
        std::transform(window.begin(), window.end(), padded + std::ptrdiff_t{first + column} * hop, work.frame.begin(),
                       [](float weight, float sample) { return weight * sample; });
        work.fft.forward(work.frame, work.binsOf(column));
    }
    for (int row = 0; row < rows; ++row) {
        float* const re = spectrogram.at(2 * channel, row) + first;
        float* const im = spectrogram.at(2 * channel + 1, row) + first;
        fetchAhead(spectrogram, channel, row, first, count);
        const std::complex<float>* bin = work.bins.data() + row;
        for (int column = 0; column < count; ++column, bin += work.binStride) {
            re[column] = bin->real();
            im[column] = bin->imag();
        }
    }
}

bool FusedSpectrogram::inverseOnto(const FrequencyPlane<const float>& spectrogram, int channels,
                                   const Terms& spectrumTerms, const TimePlane<float>& sound, const Terms& soundTerms,
                                   const std::atomic<bool>* stop)
{
    State& state = *m_state;
    assert(spectrogram.rows == state.rows && sound.columns <= spectrogram.columns * state.hop);
    state.prepareThreads();
    const int edge = state.hop / 2 * 3; // where the sound begins, counted from the first column's window
    const int hops = (edge + sound.columns + state.hop - 1) / state.hop;
    const int blocks = (hops + kHopsPerTask - 1) / kHopsPerTask;
    return parallelFor(std::int64_t{channels} * blocks, stop, [&](std::int64_t task) {
        const int channel = static_cast<int>(task / blocks);
        const int firstHop = static_cast<int>(task % blocks) * kHopsPerTask;
        const int count = std::min(kHopsPerTask, hops - firstHop);
        std::vector<float>& block = state.ofThisThread().sound;
        std::fill(block.begin(), block.end(), 0.0F);
        const int end = std::min(spectrogram.columns, firstHop + count);
        for (int first = std::max(0, firstHop - kOverlap + 1); first < end; first += kColumns)
            state.addColumns(spectrogram, channel, spectrumTerms, first, std::min(kColumns, end - first), firstHop,
                             count);
        const int from = std::max(firstHop * state.hop, edge);
        const int to = std::min((firstHop + count) * state.hop, edge + sound.columns);
        for (int i = from; i < to; ++i) {
            float& sample = *sound.at(channel, i - edge);
            sample = sample * soundTerms.gain + soundTerms.offset + block[std::size_t(i - firstHop * state.hop)];
        }
    });
}

/// Adds what columns first .. first + count leave in hops firstHop .. firstHop + hops, to the thread's block.
void FusedSpectrogram::State::addColumns(const FrequencyPlane<const float>& spectrogram, int channel,
                                         const Terms& terms, int first, int count, int firstHop, int hops)
{
    Workplace& work = ofThisThread();
    for (int row = 0; row < rows; ++row) {
        const float* const re = spectrogram.at(2 * channel, row) + first;
        const float* const im = spectrogram.at(2 * channel + 1, row) + first;
        fetchAhead(spectrogram, channel, row, first, count);
        std::complex<float>* bin = work.bins.data() + row;
        for (int column = 0; column < count; ++column, bin += work.binStride)
            *bin = {re[column] * terms.gain + terms.offset, im[column] * terms.gain + terms.offset};
    }
    for (int column = 0; column < count; ++column) {
        const std::span<std::complex<float>> bins = work.binsOf(column);
        bins.front() = bins.front().real(); // a real signal has no other part there
        bins.back() = 0.0F;                 // the bin that was left out
        work.fft.inverse(bins, work.frame);
        for (int quarter = 0; quarter < kOverlap; ++quarter) {
            const int hopOfBlock = first + column + quarter - firstHop;
            if (hopOfBlock < 0 || hopOfBlock >= hops)
                continue;
            float* const to = work.sound.data() + std::ptrdiff_t{hopOfBlock} * hop;
            const float* const samples = work.frame.data() + std::ptrdiff_t{quarter} * hop;
            const float* const weights = inverseWindow.data() + std::ptrdiff_t{quarter} * hop;
            for (int i = 0; i < hop; ++i)
                to[i] += samples[i] * weights[i];
        }
    }
}

} // namespace resonate
