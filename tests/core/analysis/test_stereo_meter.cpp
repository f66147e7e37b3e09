#include "core/analysis/stereo_meter.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

constexpr int kRateHz = 48000;

std::vector<float> mixed(const std::vector<float>& a, double gainA, const std::vector<float>& b, double gainB)
{
    std::vector<float> sum(a.size());
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] = static_cast<float>(gainA * static_cast<double>(a[i]) + gainB * static_cast<double>(b[i]));
    return sum;
}

StereoReading measure(const std::vector<float>& left, const std::vector<float>& right)
{
    const auto audio = stereo(left, right);
    StereoMeter meter({kRateHz, 2});
    SpectrumFeed feed({kRateHz, 2});
    StereoBandMeter bands(kRateHz);
    SpectralFrames frames;
    meter.process(audio.view());
    feed.process(audio.view(), frames);
    for (int i = 0; i < frames.count; ++i)
        bands.process(frames.bandsOf(i));
    StereoReading reading = meter.result();
    reading.bands = bands.result();
    return reading;
}

} // namespace

class TestStereoMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // L = M + S, R = M - S of independent M and S of powers m and s: correlation (m - s) / (m + s), side over mid s /
    // m.
    void knownWidths_data()
    {
        QTest::addColumn<double>("side");
        for (const double side : {0.05, 0.2, 0.5, 1.0, 2.0})
            QTest::addRow("%.2f", side) << side;
    }
    void knownWidths()
    {
        QFETCH(double, side);
        const auto m = noise(0.1, kRateHz * 20, 1);
        const auto s = noise(0.1, kRateHz * 20, 2);
        const auto reading = measure(mixed(m, 1.0, s, side), mixed(m, 1.0, s, -side));
        const double correlation = (1.0 - side * side) / (1.0 + side * side);
        const double sideDb = 20.0 * std::log10(side);
        QVERIFY2(std::abs(reading.correlation - correlation) <= 0.01, qPrintable(QString::number(reading.correlation)));
        QVERIFY2(std::abs(reading.sideToMidDb - sideDb) <= 0.1, qPrintable(QString::number(reading.sideToMidDb)));
        QVERIFY(!reading.mono);
        QCOMPARE(reading.bands.size(), std::size_t{9});
        for (const StereoBand& band : reading.bands)
            if (band.lowHz >= 500.0) // narrower bands hold too little noise to be that exact
                QVERIFY2(std::abs(band.correlation - correlation) <= 0.02,
                         qPrintable(QString::number(band.correlation)));
    }
    void equalsTheObviousSums()
    {
        const auto left = music(3.0, kRateHz, 1);
        const auto right = mixed(left, 0.7, music(3.0, kRateHz, 2), 0.5);
        double ll = 0.0, rr = 0.0, lr = 0.0;
        for (std::size_t i = 0; i < left.size(); ++i) {
            ll += static_cast<double>(left[i]) * static_cast<double>(left[i]);
            rr += static_cast<double>(right[i]) * static_cast<double>(right[i]);
            lr += static_cast<double>(left[i]) * static_cast<double>(right[i]);
        }
        const auto reading = measure(left, right);
        QVERIFY(std::abs(reading.correlation - lr / std::sqrt(ll * rr)) < 1e-9);
        QVERIFY(std::abs(reading.sideToMidDb - 10.0 * std::log10((ll + rr - 2.0 * lr) / (ll + rr + 2.0 * lr))) < 1e-6);
    }
    void bandsAreJudgedApart()
    {
        // Mono below 1 kHz, out of phase above 4 kHz.
        const auto low = sine(-12.0, 400.0, 4.0, kRateHz);
        const auto high = sine(-20.0, 6000.0, 4.0, kRateHz);
        const auto reading = measure(mixed(low, 1.0, high, 1.0), mixed(low, 1.0, high, -1.0));
        for (const StereoBand& band : reading.bands) {
            if (band.lowHz == 250.0)
                QVERIFY(band.correlation > 0.99 && band.sideToMidDb < -40.0);
            if (band.lowHz == 4000.0)
                QVERIFY(band.correlation < -0.99 && band.sideToMidDb > 40.0);
        }
    }
    void mono_data()
    {
        QTest::addColumn<double>("sideDb");
        QTest::addColumn<bool>("isMono");
        QTest::newRow("identical") << -200.0 << true;
        QTest::newRow("41 dB") << -41.0 << true;
        QTest::newRow("39 dB") << -39.0 << false;
    }
    void mono()
    {
        QFETCH(double, sideDb);
        QFETCH(bool, isMono);
        const double side = std::pow(10.0, sideDb / 20.0);
        const auto m = noise(0.1, kRateHz * 4, 1);
        const auto s = noise(0.1, kRateHz * 4, 2);
        QCOMPARE(measure(mixed(m, 1.0, s, side), mixed(m, 1.0, s, -side)).mono, isMono);
    }
    void extremes()
    {
        const auto tone = sine(-6.0, 1000.0, 1.0, kRateHz);
        const std::vector<float> nothing(tone.size());
        QCOMPARE(measure(tone, mixed(tone, -1.0, tone, 0.0)).correlation, -1.0);
        QCOMPARE(measure(tone, nothing).correlation, 0.0);
        QVERIFY(std::abs(measure(tone, nothing).sideToMidDb) < 1e-9);
        QCOMPARE(measure(nothing, nothing).correlation, 1.0);
        QVERIFY(measure(nothing, nothing).mono);
        QVERIFY(StereoMeter({kRateHz, 1}).result().mono);
    }
};

QTEST_APPLESS_MAIN(TestStereoMeter)
#include "test_stereo_meter.moc"
