#include "core/tools/compressor.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

/// A square wave: its peak is its level in every cell.
AudioBuffer square(double levelDbfs, std::int64_t frames)
{
    AudioBuffer buffer(2, frames);
    const auto amplitude = static_cast<float>(std::pow(10.0, levelDbfs / 20.0));
    for (int c = 0; c < 2; ++c)
        for (std::size_t n = 0; n < buffer.channel(c).size(); ++n)
            buffer.channel(c)[n] = n / 24 % 2 ? amplitude : -amplitude;
    return buffer;
}

/// The curve written out from the tutorial's equation 4, as output level.
double outputDb(double x, double t, double r, double w)
{
    if (2.0 * (x - t) < -w)
        return x;
    if (2.0 * std::abs(x - t) <= w)
        return x + (1.0 / r - 1.0) * std::pow(x - t + w / 2.0, 2.0) / (2.0 * w);
    return t + (x - t) / r;
}

/// Level of a step from quiet to loud (or back), frame by frame, dB.
std::vector<double> gainDb(double fromDbfs, double toDbfs, double attackMs, double releaseMs)
{
    AudioBuffer step(1, 4 * kToolRateHz);
    for (std::size_t n = 0; n < step.channel(0).size(); ++n)
        step.channel(0)[n] =
            static_cast<float>(std::pow(10.0, (n < static_cast<std::size_t>(kToolRateHz) ? fromDbfs : toDbfs) / 20.0));
    Compressor compressor({{kToolRateHz, 1}, {-30.0, 4.0, 0.0}, attackMs, releaseMs, 0.0});
    const AudioBuffer out = processed(compressor, step);
    std::vector<double> gain;
    for (std::size_t n = kToolRateHz; n < step.channel(0).size(); ++n)
        gain.push_back(20.0 * std::log10(static_cast<double>(out.channel(0)[n] / step.channel(0)[n])));
    return gain;
}

/// Milliseconds between 10 % and 90 % of the way from the first value to the last.
double riseMs(const std::vector<double>& curve)
{
    const auto passes = [&](double share) {
        const double goal = curve.front() + share * (curve.back() - curve.front());
        const bool up = curve.back() > curve.front();
        return std::ranges::find_if(curve, [&](double v) { return up ? v >= goal : v <= goal; }) - curve.begin();
    };
    return 1000.0 * static_cast<double>(passes(0.9) - passes(0.1)) / kToolRateHz;
}

} // namespace

class TestCompressor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsItsStaticCurve_data()
    {
        QTest::addColumn<double>("thresholdDb");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("kneeDb");
        QTest::newRow("hard knee") << -24.0 << 4.0 << 0.0;
        QTest::newRow("soft knee") << -24.0 << 4.0 << 12.0;
        QTest::newRow("gentle") << -18.0 << 1.5 << 6.0;
        QTest::newRow("limiting") << -12.0 << 100.0 << 3.0;
        QTest::newRow("nothing") << -40.0 << 1.0 << 6.0;
    }
    void followsItsStaticCurve()
    {
        QFETCH(double, thresholdDb);
        QFETCH(double, ratio);
        QFETCH(double, kneeDb);
        for (double level = -60.0; level <= 0.0; level += 2.5) {
            Compressor compressor({{kToolRateHz, 2}, {thresholdDb, ratio, kneeDb}, 5.0, 50.0, 0.0});
            const AudioBuffer out = processed(compressor, square(level, 24000));
            const double measured = levelDb(out.channel(0), 19200, 24000);
            const double wanted = outputDb(level, thresholdDb, ratio, kneeDb);
            QVERIFY2(near(measured, wanted, 0.05), qPrintable(QString::number(level)));
        }
    }
    /// With a sine, the peak between two crossings of zero is all that is seen, and the release bridges the rest.
    void followsItsStaticCurveOnASine()
    {
        for (double level = -60.0; level <= 0.0; level += 5.0) {
            Compressor compressor({{kToolRateHz, 2}, {-24.0, 4.0, 6.0}, 10.0, 300.0, 0.0});
            const AudioBuffer out = processed(compressor, sine(1000.0, std::pow(10.0, level / 20.0), 96000));
            QVERIFY(near(toneDb(out.channel(1), 1000.0, 48000, 96000), outputDb(level, -24.0, 4.0, 6.0), 0.05));
        }
    }
    /// An exponential takes ln 9 time constants from 10 to 90 %.
    void attacksAndReleasesInTime_data()
    {
        QTest::addColumn<double>("attackMs");
        QTest::addColumn<double>("releaseMs");
        QTest::newRow("quick") << 2.0 << 50.0;
        QTest::newRow("usual") << 10.0 << 120.0;
        QTest::newRow("slow") << 30.0 << 300.0;
    }
    void attacksAndReleasesInTime()
    {
        QFETCH(double, attackMs);
        QFETCH(double, releaseMs);
        const double attack = riseMs(gainDb(-60.0, -6.0, attackMs, releaseMs));
        QVERIFY2(near(attack / (attackMs * std::log(9.0)), 1.0, 0.05), qPrintable(QString::number(attack)));
        const double release = riseMs(gainDb(-6.0, -60.0, attackMs, releaseMs));
        QVERIFY2(near(release / (releaseMs * std::log(9.0)), 1.0, 0.05), qPrintable(QString::number(release)));
    }
    void louderChannelLeads()
    {
        AudioBuffer input = square(-6.0, 48000);
        for (float& sample : input.channel(1))
            sample *= 0.1F;
        Compressor compressor({{kToolRateHz, 2}, {-24.0, 4.0, 0.0}, 5.0, 50.0, 0.0});
        const AudioBuffer out = processed(compressor, input);
        for (int c = 0; c < 2; ++c) // 18 dB over the threshold, three quarters go
            QVERIFY(near(levelDb(out.channel(c), 40000, 48000) - levelDb(input.channel(c), 40000, 48000), -13.5, 0.05));
    }
    void tellsTheMeter()
    {
        Compressor compressor({{kToolRateHz, 2}, {-24.0, 4.0, 0.0}, 1.0, 50.0, 0.0});
        processed(compressor, square(-4.0, 48000));
        QVERIFY(near(static_cast<double>(compressor.reduction().latest().meanDb), 15.0, 0.05));
        QVERIFY(near(static_cast<double>(compressor.reduction().latest().maxDb), 15.0, 0.05));
        AudioBuffer nothing(2, 0);
        compressor.process(nothing.view());
        QVERIFY(compressor.reduction().latest().maxDb > 14.0F);
        processed(compressor, AudioBuffer(2, 96000));
        QCOMPARE(compressor.reduction().latest().maxDb, 0.0F);
    }
    void makesUp()
    {
        Compressor compressor({{kToolRateHz, 2}, {-24.0, 4.0, 0.0}, 5.0, 50.0, 6.0});
        const AudioBuffer out = processed(compressor, square(-40.0, 9600));
        QVERIFY(near(levelDb(out.channel(0), 0, 9600), -34.0, 0.001));
    }
};

QTEST_APPLESS_MAIN(TestCompressor)
#include "test_compressor.moc"
