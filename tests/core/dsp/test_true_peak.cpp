#include "core/dsp/true_peak_meter.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

float peakOf(std::span<const float> samples, std::size_t piece)
{
    TruePeakMeter meter;
    for (std::size_t at = 0; at < samples.size(); at += piece)
        meter.process(samples.subspan(at, std::min(piece, samples.size() - at)));
    meter.flush();
    return meter.peak();
}

/// A sine that fades in and out over a quarter each, so that nothing but the sine has a peak.
std::vector<float> fadedSine(double cyclesPerSample, double phase)
{
    std::vector<float> samples(4000);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double n = static_cast<double>(i);
        const double fade = std::min({1.0, n / 1000.0, (4000.0 - n) / 1000.0});
        samples[i] = static_cast<float>(0.5 * (1.0 - std::cos(std::numbers::pi * fade)) *
                                        std::sin(2.0 * std::numbers::pi * cyclesPerSample * n + phase));
    }
    return samples;
}

} // namespace

class TestTruePeak final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheAmplitudeOfASine_data()
    {
        QTest::addColumn<double>("cyclesPerSample");
        QTest::addColumn<double>("phase");
        for (const double cycles : {0.01, 0.1, 0.25, 0.333, 0.38, 0.401, 0.44})
            for (const double phase : {0.0, 0.3, std::numbers::pi / 4.0})
                QTest::addRow("%.3f of the rate, phase %.2f", cycles, phase) << cycles << phase;
    }
    void readsTheAmplitudeOfASine()
    {
        // The continuous sine has amplitude 1 whatever its samples show (at 1/4 and 45 degrees: 0.707). The points of
        // the short interpolator add up to 0.06 dB about a third of the rate.
        QFETCH(double, cyclesPerSample);
        QFETCH(double, phase);
        const double errorDb = 20.0 * std::log10(static_cast<double>(peakOf(fadedSine(cyclesPerSample, phase), 4000)));
        QVERIFY2(errorDb > -0.02 && errorDb < 0.08, qPrintable(QString::number(errorDb)));
    }
    void bracketsEveryPoint()
    {
        // Never under the largest sample, never over bound() times it.
        std::mt19937 random(3);
        std::normal_distribution<float> value;
        const TruePeakInterpolator interpolator;
        constexpr auto kBlock = static_cast<std::size_t>(TruePeakInterpolator::kBlock);
        std::vector<float> samples(3 * kBlock);
        std::array<float, kBlock> peaks;
        for (int trial = 0; trial < 200; ++trial) {
            float largest = 0.0F;
            for (float& sample : samples)
                largest = std::max(largest, std::abs(sample = value(random)));
            interpolator.intervalPeaks(samples.data() + kBlock, peaks);
            for (std::size_t i = 0; i < kBlock; ++i) {
                QVERIFY(peaks[i] >= std::abs(samples[kBlock + i]));
                QVERIFY(peaks[i] <= largest * interpolator.bound());
            }
        }
    }
    void worstSamplesStayUnderTheBound()
    {
        // Signs that follow the sinc push the point half-way to the sum of all taps.
        constexpr auto kBlock = static_cast<std::size_t>(TruePeakInterpolator::kBlock);
        std::vector<float> samples(3 * kBlock);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto distance = static_cast<int>(i) - static_cast<int>(kBlock) - 10;
            samples[i] = (distance > 0 ? distance - 1 : -distance) % 2 == 0 ? 1.0F : -1.0F;
        }
        std::array<float, kBlock> peaks;
        const TruePeakInterpolator interpolator;
        interpolator.intervalPeaks(samples.data() + kBlock, peaks);
        QVERIFY(peaks[10] > 2.0F);
        QVERIFY(peaks[10] <= interpolator.bound());
    }
    void bendingBoundsEveryPoint_data()
    {
        QTest::addColumn<double>("pole"); // of a one-pole low-pass, twice: the duller, the tighter the bound
        QTest::newRow("white") << 0.0;
        QTest::newRow("bright") << 0.3;
        QTest::newRow("music") << 0.8;
        QTest::newRow("bass") << 0.98;
        QTest::newRow("alternating") << -0.95;
    }
    void bendingBoundsEveryPoint()
    {
        QFETCH(double, pole);
        std::mt19937 random(7);
        std::normal_distribution<double> value;
        const TruePeakInterpolator interpolator;
        constexpr auto kBlock = static_cast<std::size_t>(TruePeakInterpolator::kBlock);
        std::vector<float> samples(3 * kBlock);
        std::array<float, kBlock> peaks;
        double tightness = 0.0;
        for (int trial = 0; trial < 400; ++trial) {
            double once = 0.0;
            double twice = 0.0;
            for (int i = -200; i < static_cast<int>(samples.size()); ++i) {
                once = pole * once + value(random);
                twice = pole * twice + once;
                if (i >= 0)
                    samples[static_cast<std::size_t>(i)] = static_cast<float>(twice);
            }
            TruePeakInterpolator::Extent extent;
            for (std::size_t i = 0; i < samples.size(); ++i) {
                extent.largestInReach = std::max(extent.largestInReach, std::abs(samples[i]));
                if (i >= kBlock && i <= 2 * kBlock)
                    extent.largest = std::max(extent.largest, std::abs(samples[i]));
                if (i > 0 && i + 1 < samples.size())
                    extent.curvature =
                        std::max(extent.curvature, std::abs(samples[i - 1] - 2.0F * samples[i] + samples[i + 1]));
            }
            interpolator.intervalPeaks(samples.data() + kBlock, peaks);
            const float peak = *std::ranges::max_element(peaks);
            QVERIFY2(peak <= interpolator.bound(extent), qPrintable(QString::number(peak)));
            tightness += interpolator.bound(extent) / peak / 400.0;
        }
        if (pole > 0.9)
            QVERIFY2(tightness < 1.1, qPrintable(QString::number(tightness)));
    }
    void whatIsNotInterpolatedHoldsNoPeak()
    {
        // The meter's shortcut against every block interpolated: the same bits.
        std::mt19937 random(11);
        std::normal_distribution<float> value(0.0F, 0.1F);
        constexpr auto kBlock = static_cast<std::size_t>(TruePeakInterpolator::kBlock);
        for (const float pole : {0.0F, 0.5F, 0.9F, -0.8F}) {
            std::vector<float> samples(200 * kBlock, 0.0F);
            for (std::size_t i = kBlock; i < samples.size() - kBlock; ++i)
                samples[i] = pole * samples[i - 1] + value(random);
            const TruePeakInterpolator interpolator;
            std::array<float, kBlock> peaks;
            float wanted = 0.0F;
            for (std::size_t at = kBlock; at + 2 * kBlock <= samples.size(); at += kBlock) {
                interpolator.intervalPeaks(samples.data() + at, peaks);
                wanted = std::max(wanted, *std::ranges::max_element(peaks));
            }
            QCOMPARE(peakOf(samples, 1000), wanted);
        }
    }
    void sameHoweverTheStreamIsCut()
    {
        const auto samples = fadedSine(0.31, 0.1);
        for (const std::size_t piece : {1U, 7U, 32U, 1000U})
            QCOMPARE(peakOf(samples, piece), peakOf(samples, 4000));
    }
    void silenceHasNoPeak() { QCOMPARE(peakOf(std::vector<float>(100), 10), 0.0F); }
};

QTEST_APPLESS_MAIN(TestTruePeak)
#include "test_true_peak.moc"
