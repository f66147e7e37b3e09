#include "core/restoration/dereverb/wpe_solver.h"

#include <QTest>

#include <array>
#include <cmath>
#include <complex>
#include <random>

using namespace resonate;

namespace {

// Smoothed, since the power of one frame is a poor guess at that of the noise and would draw the filter off.
constexpr WpeSolver::Parameters kSmall{
    .channels = 1, .frames = 6000, .taps = 3, .delay = 2, .loading = 1e-6, .weightSmoothing = 4};
using Filter = std::array<std::complex<float>, 3>;

/// A different room in each bin.
Filter roomOf(int lane)
{
    const auto turn = static_cast<float>(lane);
    return {std::polar(0.5F, turn), std::polar(0.3F, 2.0F * turn), std::polar(0.1F, -turn)};
}

/// y(t) = x(t) + sum of conj(g[i]) y(t - delay - i) over noise x that comes and goes.
std::vector<float> ringingNoise()
{
    const int history = WpeSolver::historyFrames(kSmall);
    std::vector<float> frames(static_cast<std::size_t>((history + kSmall.frames) * kWpeFrame));
    std::mt19937 random(4);
    const auto noise = [&] { return static_cast<float>(random() >> 8) / 8388608.0F - 1.0F; };
    for (int l = 0; l < kWpeLanes; ++l)
        for (int t = history; t < history + kSmall.frames; ++t) {
            const float level = t / 20 % 3 == 0 ? 10.0F : 0.1F;
            std::complex<float> value{level * noise(), level * noise()};
            for (int i = 0; i < kSmall.taps; ++i) {
                const float* const then = frames.data() + (t - kSmall.delay - i) * kWpeFrame;
                value += std::conj(roomOf(l)[static_cast<std::size_t>(i)]) *
                         std::complex<float>(then[l], then[kWpeLanes + l]);
            }
            frames[static_cast<std::size_t>(t * kWpeFrame + l)] = value.real();
            frames[static_cast<std::size_t>(t * kWpeFrame + kWpeLanes + l)] = value.imag();
        }
    return frames;
}

} // namespace

class TestWpeSolver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFilterThatMadeIt()
    {
        const std::vector<float> frames = ringingNoise();
        std::vector<float> filter(static_cast<std::size_t>(kSmall.taps * kWpeFrame));
        WpeSolver solver(kSmall);
        const float* const spectrum = frames.data();
        solver.solve(std::span(&spectrum, 1), filter);
        for (int l = 0; l < kWpeLanes; ++l)
            for (int i = 0; i < kSmall.taps; ++i) {
                const auto at = static_cast<std::size_t>(i * kWpeFrame + l);
                const std::complex<float> found(filter[at], filter[at + kWpeLanes]);
                const float miss = std::abs(found - roomOf(l)[static_cast<std::size_t>(i)]);
                QVERIFY2(miss < 0.05F, qPrintable(QString::number(miss))); // chance: 3 / sqrt(frames)
            }
    }
    /// With a tenth of the frames that full trust needs, nine tenths of the prior stay.
    void fewFramesLeaveThePrior()
    {
        WpeSolver::Parameters parameters = kSmall;
        parameters.fullTrustFrames = 10.0 * kSmall.frames / kSmall.taps;
        const std::vector<float> frames = ringingNoise();
        std::vector<float> filter(static_cast<std::size_t>(kSmall.taps * kWpeFrame), 2.0F);
        WpeSolver solver(parameters);
        const float* const spectrum = frames.data();
        solver.solve(std::span(&spectrum, 1), filter);
        for (const float value : filter)
            QVERIFY(std::abs(value - 1.8F) < 0.1F);
    }
    void silenceIsForetoldByNothing()
    {
        const std::vector<float> frames(
            static_cast<std::size_t>((WpeSolver::historyFrames(kSmall) + kSmall.frames) * kWpeFrame));
        std::vector<float> filter(static_cast<std::size_t>(kSmall.taps * kWpeFrame));
        WpeSolver solver(kSmall);
        const float* const spectrum = frames.data();
        solver.solve(std::span(&spectrum, 1), filter);
        for (const float value : filter)
            QCOMPARE(value, 0.0F);
        QCOMPARE(solver.foretoldShare()[0], 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestWpeSolver)
#include "test_wpe_solver.moc"
