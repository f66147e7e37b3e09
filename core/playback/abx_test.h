#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace resonate {

/// A blind test between two takes, A and B: in each trial X is one of them, by chance, and the listener says which.
/// What X was is not told before all is over, so that nothing is learnt but by ear. Source: D. Clark, "High-Resolution
/// Subjective Testing Using a Double-Blind Comparator", J. Audio Eng. Soc. 30 (1982).
class AbxTest final {
public:
    enum class Choice { A, B };
    struct Trial {
        Choice x = Choice::A;
        Choice answer = Choice::A;
        bool isRight() const noexcept { return x == answer; }
    };

    /// The same seed gives the same trials.
    explicit AbxTest(std::uint64_t seed);

    /// What X is in the trial that is on.
    Choice x() const noexcept { return m_x; }
    /// Ends the trial and begins the next.
    void answer(Choice choice);
    const std::vector<Trial>& trials() const noexcept { return m_trials; }
    int right() const noexcept;
    /// How probable it is to be right at least as often by guessing alone; 1 before the first answer.
    double guessProbability() const;

private:
    std::mt19937_64 m_chance;
    Choice m_x;
    std::vector<Trial> m_trials;
};

/// The probability of at least `right` heads in `count` tosses of a coin: the sum of the binomials C(count, k) /
/// 2^count for k >= right. Exact to the last digits of a double up to 1000 tosses.
double atLeastByChance(int right, int count);

} // namespace resonate
