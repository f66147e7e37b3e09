#include "core/playback/abx_test.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

AbxTest::Choice toss(std::mt19937_64& chance)
{
    // The highest bit: no distribution of the standard library is the same everywhere.
    return chance() >> 63 ? AbxTest::Choice::B : AbxTest::Choice::A;
}

} // namespace

AbxTest::AbxTest(std::uint64_t seed) : m_chance(seed), m_x(toss(m_chance)) {}

void AbxTest::answer(Choice choice)
{
    m_trials.push_back({m_x, choice});
    m_x = toss(m_chance);
}

int AbxTest::right() const noexcept
{
    return static_cast<int>(std::ranges::count_if(m_trials, &Trial::isRight));
}

double AbxTest::guessProbability() const
{
    return atLeastByChance(right(), static_cast<int>(m_trials.size()));
}

/// Row by row of Pascal's triangle, halved each time: sums of positive numbers lose nothing.
double atLeastByChance(int right, int count)
{
    assert(right >= 0 && right <= count);
    std::vector<double> row = {1.0};
    for (int toss = 0; toss < count; ++toss) {
        row.push_back(0.0);
        for (std::size_t k = row.size() - 1; k > 0; --k)
            row[k] = 0.5 * (row[k] + row[k - 1]);
        row[0] *= 0.5;
    }
    double probability = 0.0;
    for (auto k = static_cast<std::size_t>(count) + 1; k-- > static_cast<std::size_t>(right);)
        probability += row[k];
    return std::min(1.0, probability);
}

} // namespace resonate
