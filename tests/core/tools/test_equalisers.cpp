#include "core/tools/air_shelf.h"
#include "core/tools/de_mud.h"
#include "core/tools/dynamic_eq.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

double gainAtDb(StreamProcessor& processor, double frequencyHz, double amplitude = 0.1)
{
    const AudioBuffer out = processed(processor, sine(frequencyHz, amplitude, 96000));
    return toneDb(out.channel(1), frequencyHz, 48000, 96000) - 20.0 * std::log10(amplitude);
}

} // namespace

class TestEqualisers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void airIsAboveTenKilohertz()
    {
        for (const auto& [frequency, gain] : {std::pair{1000.0, 0.0}, {10000.0, 2.0}, {20000.0, 4.0}}) {
            AirShelf air({{kToolRateHz, 2}, 4.0});
            QVERIFY(near(gainAtDb(air, frequency), gain, 0.15));
        }
    }
    void airKnowsItsLimit()
    {
        AirShelf air({{kToolRateHz, 2}, 20.0});
        QVERIFY(gainAtDb(air, 20000.0) <= AirShelf::kMaximumDb + 0.01);
    }
    void mudIsTakenFromItsBand()
    {
        for (const auto& [frequency, gain] : {std::pair{316.0, -3.0}, {60.0, 0.0}, {3000.0, 0.0}}) {
            DeMud deMud({{kToolRateHz, 2}, 3.0});
            QVERIFY(near(gainAtDb(deMud, frequency), gain, 0.15));
        }
    }
    void mudIsWhatIsTooMuch()
    {
        QCOMPARE(DeMud::depthDb(-20.0, -26.0, 6.0), 0.0); // as usual
        QCOMPARE(DeMud::depthDb(-22.0, -26.0, 6.0), 0.0); // less than usual
        QCOMPARE(DeMud::depthDb(-18.0, -26.0, 6.0), 2.0);
        QCOMPARE(DeMud::depthDb(0.0, -26.0, 6.0), DeMud::kMaximumDb);
    }
    /// The bell is as deep as the law says for the level of its own band, and blind to others.
    void dynamicEqFollowsItsOwnBand()
    {
        const DynamicEq::Parameters parameters{
            {kToolRateHz, 2}, {2000.0, 2.0, 0.0}, {-30.0, 4.0, 0.0, 24.0}, 5.0, 300.0};
        for (const double level : {-50.0, -31.0, -20.0, -10.0}) {
            DynamicEq eq(parameters);
            const double wanted = -parameters.law.reductionDb(level);
            QVERIFY(near(gainAtDb(eq, 2000.0, std::pow(10.0, level / 20.0)), wanted, 0.15));
        }
        DynamicEq eq(parameters);
        const AudioBuffer low = sine(60.0, 0.5, 48000);
        QVERIFY(sameBits(processed(eq, low), low));
    }
    void dynamicEqStopsAtItsRange()
    {
        DynamicEq eq({{kToolRateHz, 2}, {2000.0, 2.0, 0.0}, {-60.0, 20.0, 0.0, 4.0}});
        QVERIFY(near(gainAtDb(eq, 2000.0, 0.5), -4.0, 0.05));
    }
    /// From 500 Hz to 2 kHz in steps: a fifth of the way up, in equal ratios, the centre is where it should be, and the
    /// output never jumps.
    void dynamicEqMovesSmoothly()
    {
        DynamicEq eq({{kToolRateHz, 1}, {500.0, 1.0, 6.0}, {0.0, 1.0, 0.0}, 5.0, 50.0, 100.0});
        const AudioBuffer before = sine(1000.0, 0.25, 24000, 1);
        AudioBuffer out = processed(eq, before);
        eq.setShape({2000.0, 1.0, 6.0});
        AudioBuffer after = processed(eq, before);
        // After 100 ln 2 ms the centre is at the geometric mean, 1 kHz, and its gain is met in full.
        const auto middle = static_cast<std::size_t>(0.1 * std::numbers::ln2 * kToolRateHz);
        QVERIFY(near(toneDb(after.channel(0), 1000.0, middle - 240, middle + 240) - 20.0 * std::log10(0.25), 6.0, 0.2));
        float largestStep = 0.0F;
        for (std::size_t n = 1; n < after.channel(0).size(); ++n)
            largestStep = std::max(largestStep, std::abs(after.channel(0)[n] - after.channel(0)[n - 1]));
        QVERIFY(largestStep < 0.5F * 2.0F * std::numbers::pi_v<float> * 1000.0F / 48000.0F * 1.05F);
        eq.reset();
        QVERIFY(sameBits(processed(eq, before), out));
    }
};

QTEST_APPLESS_MAIN(TestEqualisers)
#include "test_equalisers.moc"
