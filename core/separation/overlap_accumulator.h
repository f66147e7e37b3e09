#pragma once

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Sums weighted pieces of several rows of sound, of which only the last `capacityFrames` are kept: what lies before
/// has been taken out. In double, so that the order of many additions rounds to the same float in all but rare cases.
class OverlapAccumulator final {
public:
    OverlapAccumulator(std::size_t rows, std::int64_t capacityFrames, std::int64_t firstFrame)
        : m_sums(rows * static_cast<std::size_t>(capacityFrames)), m_capacity(capacityFrames), m_first(firstFrame)
    {
    }

    /// The first frame that has not been taken.
    std::int64_t firstFrame() const noexcept { return m_first; }

    /// Adds gain * weights[i] * piece[i] at frame begin + i; what was already taken is left out.
    void add(std::size_t row, std::int64_t begin, std::span<const float> piece, std::span<const double> weights,
             double gain) noexcept
    {
        const std::int64_t end = begin + std::ssize(piece);
        assert(end <= m_first + m_capacity && piece.size() == weights.size());
        forEachRun(row, std::max(begin, m_first), end, [&](double* sums, std::int64_t from, std::int64_t count) {
            const float* samples = piece.data() + (from - begin);
            const double* factors = weights.data() + (from - begin);
            for (std::int64_t i = 0; i < count; ++i)
                sums[i] += gain * factors[i] * static_cast<double>(samples[i]);
        });
    }

    /// Hands out the sums of the next frames as sum * scale + offset. Every row is taken once, then discard() follows.
    void take(std::size_t row, double scale, double offset, std::span<float> out) noexcept
    {
        assert(std::ssize(out) <= m_capacity);
        forEachRun(row, m_first, m_first + std::ssize(out), [&](double* sums, std::int64_t from, std::int64_t count) {
            float* samples = out.data() + (from - m_first);
            for (std::int64_t i = 0; i < count; ++i)
                samples[i] = static_cast<float>(sums[i] * scale + offset);
            std::fill_n(sums, count, 0.0);
        });
    }
    void discard(std::int64_t frames) noexcept { m_first += frames; }

private:
    /// The frames [begin, end) of a row lie in one piece or, around the ring's end, in two.
    template <class Use>
    void forEachRun(std::size_t row, std::int64_t begin, std::int64_t end, const Use& use) noexcept
    {
        double* const ring = m_sums.data() + row * static_cast<std::size_t>(m_capacity);
        while (begin < end) {
            const std::int64_t at = begin % m_capacity;
            const std::int64_t count = std::min(end - begin, m_capacity - at);
            use(ring + at, begin, count);
            begin += count;
        }
    }

    std::vector<double> m_sums; // [rows][capacity]
    std::int64_t m_capacity;
    std::int64_t m_first;
};

} // namespace resonate
