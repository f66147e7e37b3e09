#include "core/repair/declip/spade_solver.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct SpadeProblem {
    std::vector<float> lower, upper, block, truth;
};

/// A sum of sines on a Hann window, cut at `level`.
SpadeProblem cutSines(int size, double level, std::span<const double> cycles)
{
    SpadeProblem problem;
    for (int i = 0; i < size; ++i) {
        const double window = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * (i + 0.5) / size);
        double value = 0.0;
        for (const double cycle : cycles)
            value += std::sin(2.0 * std::numbers::pi * cycle * i / size + cycle) / static_cast<double>(cycles.size());
        const double cut = std::clamp(value, -level, level);
        problem.truth.push_back(static_cast<float>(value * window));
        problem.block.push_back(static_cast<float>(cut * window));
        problem.lower.push_back(static_cast<float>(value <= -level ? -kInfinity : cut * window));
        problem.upper.push_back(static_cast<float>(value >= level ? kInfinity : cut * window));
    }
    return problem;
}

double sdrDb(std::span<const float> truth, std::span<const float> estimate)
{
    double signal = 0.0, error = 1e-30;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        signal += std::pow(static_cast<double>(truth[i]), 2);
        error += std::pow(static_cast<double>(estimate[i]) - static_cast<double>(truth[i]), 2);
    }
    return 10.0 * std::log10(signal / error);
}

/// The same iteration as in the paper: a tight frame of the real DFT with redundancy 2, sums instead of a fast
/// transform, double precision, every step written out.
std::vector<double> slowSpade(const SpadeProblem& problem, double growth, double tolerance)
{
    using Complex = std::complex<double>;
    const auto size = problem.block.size(), length = 2 * size, bins = size + 1;
    const auto rotation = [&](std::size_t bin, std::size_t i) {
        return std::polar(1.0, -2.0 * std::numbers::pi * static_cast<double>(bin * i % length) /
                                   static_cast<double>(length));
    };
    const auto analyse = [&](const std::vector<double>& x) {
        std::vector<Complex> z(bins);
        for (std::size_t k = 0; k < bins; ++k)
            for (std::size_t i = 0; i < size; ++i)
                z[k] += x[i] * rotation(k, i);
        return z;
    };
    std::vector<double> x(problem.block.begin(), problem.block.end());
    std::vector<Complex> z = analyse(x), u(bins);
    double energy = 0.0;
    for (const Complex value : z)
        energy += std::norm(value);
    for (double count = 4.0; count < static_cast<double>(bins); count += std::max(1.0, growth * count)) {
        const auto kept = static_cast<std::size_t>(count);
        std::vector<Complex> sparse(bins);
        std::vector<double> powers;
        for (std::size_t k = 0; k < bins; ++k)
            powers.push_back(std::norm(z[k] + u[k]));
        std::vector<double> sorted = powers;
        std::ranges::sort(sorted, std::ranges::greater());
        double apart = 0.0;
        for (std::size_t k = 0; k < bins; ++k) {
            sparse[k] = powers[k] >= sorted[kept - 1] ? z[k] + u[k] : 0.0;
            apart += std::norm(z[k] - sparse[k]);
        }
        if (apart <= tolerance * tolerance * energy)
            break;
        for (std::size_t i = 0; i < size; ++i) {
            double sum = 0.0;
            for (std::size_t k = 0; k < bins; ++k)
                sum += (k == 0 || k == size ? 1.0 : 2.0) * std::real((sparse[k] - u[k]) * std::conj(rotation(k, i)));
            x[i] = std::clamp(sum / static_cast<double>(length), static_cast<double>(problem.lower[i]),
                              static_cast<double>(problem.upper[i]));
        }
        z = analyse(x);
        for (std::size_t k = 0; k < bins; ++k)
            u[k] += z[k] - sparse[k];
    }
    return x;
}

} // namespace

class TestSpadeSolver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rebuildsSines()
    {
        const double cycles[] = {13.3, 31.7, 50.1};
        SpadeProblem problem = cutSines(1024, 0.4, cycles);
        const double before = sdrDb(problem.truth, problem.block);
        SpadeSolver solver({.size = 1024, .growths = {0.02}, .tolerance = 0.001});
        solver.solve(problem.lower, problem.upper, problem.block);
        const double after = sdrDb(problem.truth, problem.block);
        QVERIFY2(after > before + 25.0, qPrintable(QStringLiteral("%1 -> %2 dB").arg(before).arg(after)));
    }
    void keepsWithinTheBounds()
    {
        const double cycles[] = {3.0, 7.7, 40.0, 90.2};
        SpadeProblem problem = cutSines(512, 0.3, cycles);
        SpadeSolver solver({.size = 512});
        solver.solve(problem.lower, problem.upper, problem.block);
        for (std::size_t i = 0; i < problem.block.size(); ++i) {
            QVERIFY(problem.block[i] >= problem.lower[i]);
            QVERIFY(problem.block[i] <= problem.upper[i]);
        }
    }
    void agreesWithTheSlowIteration()
    {
        const double cycles[] = {2.2, 5.1, 8.9};
        SpadeProblem problem = cutSines(64, 0.35, cycles);
        const auto slow = slowSpade(problem, 0.1, 0.01);
        SpadeSolver solver({.size = 64, .growths = {0.1}, .firstCount = 4, .tolerance = 0.01});
        solver.solve(problem.lower, problem.upper, problem.block);
        for (std::size_t i = 0; i < slow.size(); ++i)
            QVERIFY2(std::abs(static_cast<double>(problem.block[i]) - slow[i]) < 1e-4, qPrintable(QString::number(i)));
    }
    void takesTheSparserOfTwo()
    {
        // With two schedules the sum of magnitudes is the smaller one of those that each gives alone; so the result is
        // one of theirs.
        const double cycles[] = {13.3, 31.7, 50.1};
        const SpadeProblem problem = cutSines(512, 0.4, cycles);
        std::vector<std::vector<float>> results;
        for (const std::vector<double>& growths : {std::vector{0.5}, std::vector{0.02}, std::vector{0.5, 0.02}}) {
            SpadeSolver solver({.size = 512, .growths = growths});
            results.push_back(problem.block);
            solver.solve(problem.lower, problem.upper, results.back());
        }
        const double quick = sdrDb(problem.truth, results[0]), slow = sdrDb(problem.truth, results[1]);
        QVERIFY2(slow > quick + 3.0, qPrintable(QStringLiteral("%1, %2 dB").arg(quick).arg(slow)));
        QVERIFY(results[2] == results[1]);
    }
    void stoppedLeavesTheBlockAsItCame()
    {
        const double cycles[] = {13.3, 31.7};
        SpadeProblem problem = cutSines(512, 0.4, cycles);
        const std::vector<float> damaged(problem.block.begin(), problem.block.end());
        std::stop_source stop;
        SpadeSolver solver({.size = 512, .stop = stop.get_token()});
        stop.request_stop();
        solver.solve(problem.lower, problem.upper, problem.block);
        QVERIFY(std::ranges::equal(problem.block, damaged));
    }
    void silenceStaysSilent()
    {
        const std::vector<float> zeros(256);
        std::vector<float> block(256);
        SpadeSolver solver({.size = 256});
        solver.solve(zeros, zeros, block);
        QVERIFY(std::ranges::all_of(block, [](float sample) { return sample == 0.0F; }));
    }
    void oneBlockDoesNotColourTheNext()
    {
        const double cycles[] = {13.3, 31.7};
        const SpadeProblem problem = cutSines(512, 0.4, cycles);
        SpadeSolver solver({.size = 512});
        auto first = problem.block, second = problem.block;
        solver.solve(problem.lower, problem.upper, first);
        solver.solve(problem.lower, problem.upper, second);
        QVERIFY(first == second);
    }
};

QTEST_APPLESS_MAIN(TestSpadeSolver)
#include "test_spade_solver.moc"
