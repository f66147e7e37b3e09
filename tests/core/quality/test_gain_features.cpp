#include "core/quality/gain_features.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr std::size_t kColumns = 900;
constexpr double kColumnsPerSecond = 187.5;

/// Columns of one band whose input has the level `level(t)` and whose output has `gain(t)` on top, in dB.
template <class Level, class Gain>
std::vector<BandColumn> columnsOf(Level level, Gain gain)
{
    std::vector<BandColumn> columns(kColumns);
    for (std::size_t t = 0; t < kColumns; ++t) {
        const double x = level(t), y = x + gain(t, x);
        columns[t].inputDb[0] = static_cast<float>(x);
        columns[t].outputDb[0] = static_cast<float>(y);
        columns[t].inputPower[0] = static_cast<float>(std::pow(10.0, x / 10.0));
        columns[t].outputPower[0] = static_cast<float>(std::pow(10.0, y / 10.0));
    }
    return columns;
}

FeatureValues measured(const std::vector<BandColumn>& columns)
{
    FeatureContext context;
    context.columns = columns;
    context.firstColumn = 350;
    context.endColumn = 550;
    context.bands = 1;
    BandReference reference;
    reference.audibleDb[0] = -60.0F;
    reference.loudDb[0] = -10.0F;
    FeatureValues values{};
    measureGain(context, reference, values);
    return values;
}

double valueOf(const FeatureValues& values, ArtifactFeature feature)
{
    return values[static_cast<std::size_t>(feature)];
}

/// Levels between -30 and -10 dB, slower than a second.
double slowLevel(std::size_t t)
{
    return -20.0 + 10.0 * std::sin(2.0 * std::numbers::pi * 0.3 * static_cast<double>(t) / kColumnsPerSecond);
}

} // namespace

class TestGainFeatures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void swingingGainIsPumping()
    {
        // A gain of 3 dB sin(2 pi 4 Hz t) has rms 3 / sqrt 2 = 2.12 dB; smoothing over 43 ms takes
        // sin(x) / x, x = pi 4 Hz 42.7 ms, which leaves 2.02 dB.
        const auto values = measured(columnsOf(slowLevel, [](std::size_t t, double) {
            return 3.0 * std::sin(2.0 * std::numbers::pi * 4.0 * static_cast<double>(t) / kColumnsPerSecond);
        }));
        QVERIFY(std::abs(valueOf(values, ArtifactFeature::Pumping) - 2.02) < 0.1);
    }
    void compressorIsLevellingAndNoPumping()
    {
        // 2:1 takes half a dB for each: slope -1/2, and nothing that the level does not explain.
        const auto values = measured(columnsOf(slowLevel, [](std::size_t, double x) { return -0.5 * (x + 30.0); }));
        QVERIFY(std::abs(valueOf(values, ArtifactFeature::Levelling) - 0.5) < 0.02);
        QVERIFY(valueOf(values, ArtifactFeature::Pumping) < 0.1);
    }
    void expanderIsNoLevelling()
    {
        const auto values = measured(columnsOf(slowLevel, [](std::size_t, double x) { return 0.5 * (x + 10.0); }));
        QCOMPARE(valueOf(values, ArtifactFeature::Levelling), 0.0);
        QVERIFY(valueOf(values, ArtifactFeature::GainSpread) > 1.0);
    }
    void constantGainIsNothing()
    {
        const auto values = measured(columnsOf(slowLevel, [](std::size_t, double) { return -6.0; }));
        for (const auto feature : {ArtifactFeature::Pumping, ArtifactFeature::Levelling, ArtifactFeature::GainSpread})
            QVERIFY(valueOf(values, feature) < 0.05);
    }
    void silenceIsNothing()
    {
        const auto values =
            measured(columnsOf([](std::size_t) { return -90.0; }, [](std::size_t, double) { return 0.0; }));
        for (const auto feature : {ArtifactFeature::Pumping, ArtifactFeature::Levelling, ArtifactFeature::GainSpread})
            QCOMPARE(valueOf(values, feature), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestGainFeatures)
#include "test_gain_features.moc"
