#include "core/mastering/reduction_series.h"

#include <cassert>

namespace resonate {

ReductionSeries::ReductionSeries(const Parameters& parameters)
    : m_parameters(parameters),
      m_sums(static_cast<std::size_t>(parameters.bands) * static_cast<std::size_t>(parameters.mostWindows)),
      m_totals(static_cast<std::size_t>(parameters.bands))
{
    assert(parameters.bands > 0 && parameters.mostWindows > 0 && parameters.mostWindows % 2 == 0);
}

void ReductionSeries::Sums::add(GainReduction figures) noexcept
{
    add(Sums{static_cast<double>(figures.meanDb), figures.maxDb, 1});
}

void ReductionSeries::Sums::add(const Sums& other) noexcept
{
    sumDb += other.sumDb;
    maxDb = std::max(maxDb, other.maxDb);
    count += other.count;
}

GainReduction ReductionSeries::Sums::figures() const noexcept
{
    return count == 0 ? GainReduction{} : GainReduction{static_cast<float>(sumDb / static_cast<double>(count)), maxDb};
}

std::size_t ReductionSeries::index(int band, std::int64_t window) const noexcept
{
    return static_cast<std::size_t>(window) * static_cast<std::size_t>(m_parameters.bands) +
           static_cast<std::size_t>(band);
}

int ReductionSeries::windows() const noexcept
{
    return static_cast<int>((m_added + m_fold - 1) / m_fold);
}

void ReductionSeries::add(std::span<const GainReduction> window) noexcept
{
    assert(static_cast<int>(window.size()) == m_parameters.bands);
    if (m_added == m_fold * m_parameters.mostWindows)
        fold();
    for (int band = 0; band < m_parameters.bands; ++band) {
        const GainReduction figures = window[static_cast<std::size_t>(band)];
        m_sums[index(band, m_added / m_fold)].add(figures);
        m_totals[static_cast<std::size_t>(band)].add(figures);
    }
    ++m_added;
}

void ReductionSeries::fold() noexcept
{
    const int half = m_parameters.mostWindows / 2;
    for (int window = 0; window < half; ++window)
        for (int band = 0; band < m_parameters.bands; ++band) {
            Sums sums = m_sums[index(band, 2 * window)];
            sums.add(m_sums[index(band, 2 * window + 1)]);
            m_sums[index(band, window)] = sums;
        }
    std::fill(m_sums.begin() + static_cast<std::ptrdiff_t>(index(0, half)), m_sums.end(), Sums{});
    m_fold *= 2;
}

void ReductionSeries::reset() noexcept
{
    std::ranges::fill(m_sums, Sums{});
    std::ranges::fill(m_totals, Sums{});
    m_fold = 1;
    m_added = 0;
}

GainReduction ReductionSeries::at(int band, int window) const noexcept
{
    assert(band >= 0 && band < bands() && window >= 0 && window < windows());
    return m_sums[index(band, window)].figures();
}

GainReduction ReductionSeries::total(int band) const noexcept
{
    return m_totals[static_cast<std::size_t>(band)].figures();
}

ReductionSeries ReductionSeries::foldedTo(int mostWindows) const
{
    assert(mostWindows > 0);
    const int together = std::max(1, (windows() + mostWindows - 1) / mostWindows);
    const int folded = (windows() + together - 1) / together;
    ReductionSeries series({bands(), windowSeconds() * together, folded + folded % 2 + 2});
    for (int window = 0; window < windows(); ++window)
        for (int band = 0; band < bands(); ++band)
            series.m_sums[series.index(band, window / together)].add(m_sums[index(band, window)]);
    series.m_totals = m_totals;
    series.m_added = folded;
    return series;
}

} // namespace resonate
