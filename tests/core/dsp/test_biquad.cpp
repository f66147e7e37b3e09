#include "core/dsp/biquad.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr double kRate = 48000.0;

bool near(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

/// Level of a sine after the filter has settled, dB.
double measuredDb(const BiquadCoefficients& coefficients, double frequencyHz)
{
    Biquad filter(coefficients);
    double in = 0.0, out = 0.0;
    for (int n = 0; n < 48000; ++n) {
        const double x = std::sin(2.0 * std::numbers::pi * frequencyHz * n / kRate), y = filter.process(x);
        if (n >= 24000) {
            in += x * x;
            out += y * y;
        }
    }
    return 10.0 * std::log10(out / in);
}

} // namespace

class TestBiquad final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheCookbooksCorners()
    {
        const double butterworth = std::numbers::sqrt2 / 2.0;
        const double half = 10.0 * std::log10(0.5); // -3.01 dB at the corner
        QVERIFY(near(BiquadCoefficients::lowPass(kRate, 1000, butterworth).responseDb(1000, kRate), half, 1e-9));
        QVERIFY(near(BiquadCoefficients::highPass(kRate, 80, butterworth).responseDb(80, kRate), half, 1e-9));
        QVERIFY(near(BiquadCoefficients::bandPass(kRate, 3000, 2).responseDb(3000, kRate), 0.0, 1e-9));
        QVERIFY(BiquadCoefficients::notch(kRate, 50, 30).responseDb(50, kRate) < -120.0);
        QVERIFY(near(BiquadCoefficients::allPass(kRate, 700, 1).responseDb(5000, kRate), 0.0, 1e-9));
        QVERIFY(near(BiquadCoefficients::bell(kRate, 2500, 1.5, 6).responseDb(2500, kRate), 6.0, 1e-9));
        QVERIFY(near(BiquadCoefficients::lowShelf(kRate, 100, 0.7, -9).responseDb(1e-3, kRate), -9.0, 1e-6));
        QVERIFY(near(BiquadCoefficients::highShelf(kRate, 8000, 0.7, 5).responseDb(24000, kRate), 5.0, 1e-6));
        QVERIFY(near(BiquadCoefficients::highShelf(kRate, 8000, 0.7, 5).responseDb(8000, kRate), 2.5, 1e-9));
    }
    void filtersAsItsResponseSays()
    {
        for (const auto& filter :
             {BiquadCoefficients::lowPass(kRate, 900, 0.9), BiquadCoefficients::highShelf(kRate, 4000, 0.7, -7),
              BiquadCoefficients::bell(kRate, 1500, 3, 8)})
            for (const double frequency : {100.0, 1500.0, 6000.0})
                QVERIFY(near(measuredDb(filter, frequency), filter.responseDb(frequency, kRate), 0.01));
    }
    void aWireByDefault()
    {
        Biquad wire;
        for (const double x : {0.3, -1.0, 0.0})
            QCOMPARE(wire.process(x), x);
    }
    void resetForgets()
    {
        Biquad filter(BiquadCoefficients::lowPass(kRate, 500, 0.7));
        const double first = filter.process(1.0);
        filter.reset();
        QCOMPARE(filter.process(1.0), first);
    }
};

QTEST_APPLESS_MAIN(TestBiquad)
#include "test_biquad.moc"
