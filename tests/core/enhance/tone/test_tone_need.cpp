#include "core/enhance/tone/tone_need.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

/// Music that falls by 4.5 dB an octave.
StemTarget slope()
{
    StemTarget target;
    for (int i = 14; i <= 43; ++i) {
        target.centreHz.push_back(std::pow(10.0, i / 10.0));
        target.levelDb.push_back(-4.5 * std::log2(target.centreHz.back() / 1000.0));
    }
    return target;
}

/// The third octaves of something with that density, changed by `colour`.
SpectrumReading spectrum(const StemTarget& target, double levelDb, const std::function<double(double)>& colour)
{
    SpectrumReading reading;
    for (std::size_t i = 0; i < target.centreHz.size(); ++i) {
        const double f = target.centreHz[i];
        reading.thirdOctaveHz.push_back(f);
        reading.thirdOctaveDb.push_back(target.levelDb[i] + 10.0 * std::log10(f) + levelDb + colour(f));
    }
    return reading;
}

double gainNear(const ToneNeed& need, double frequencyHz)
{
    for (std::size_t i = 0; i < need.centreHz.size(); ++i)
        if (std::abs(std::log2(need.centreHz[i] / frequencyHz)) < 1.0 / 6.0)
            return need.gainDb[i];
    return std::nan("");
}

} // namespace

class TestToneNeed final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesWhatIsOnTargetAlone()
    {
        // At any level, and with deviations that lie within the dead zone.
        const StemTarget target = slope();
        for (const double level : {-60.0, 0.0}) {
            const auto need =
                toneNeed(spectrum(target, level, [](double f) { return 0.6 * std::sin(std::log2(f)); }), target, {});
            QVERIFY(!need.needed());
        }
    }
    void correctsByTheStrength()
    {
        // A top that falls from 5 kHz on: 1 dB of it is left, and the given share of the rest is put back.
        const StemTarget target = slope();
        const auto dull = spectrum(target, -20.0, [](double f) { return f > 5000.0 ? -7.0 : 0.0; });
        const auto need = toneNeed(dull, target, {.strength = 0.5, .deadZoneDb = 1.0});
        QVERIFY(std::abs(gainNear(need, 12'500.0) - 3.0) < 0.1);
        QVERIFY(std::abs(gainNear(need, 1000.0)) < 1e-9);
        QVERIFY(std::abs(need.largestGainDb - 3.0) < 0.1);
    }
    void keepsToItsLimits()
    {
        const StemTarget target = slope();
        const auto odd = spectrum(target, 0.0, [](double f) { return f < 120.0 ? 30.0 : f > 6000.0 ? -30.0 : 0.0; });
        const auto need = toneNeed(odd, target,
                                   {.strength = 1.0,
                                    .maxBoostDb = 5.0,
                                    .foreignDb = 40.0,
                                    .ownDb = 50.0,
                                    .maxCutDb = 7.0,
                                    .lowHz = 40.0,
                                    .highHz = 10'500.0});
        QCOMPARE(gainNear(need, 50.0), -7.0);
        QCOMPARE(gainNear(need, 10'000.0), 5.0);
        QVERIFY(need.centreHz.front() >= 40.0 && need.centreHz.back() <= 10'500.0);
    }
    void leavesToTheMusicWhatIsFarOff()
    {
        // A piano without a top is no phone's doing: half of the trust half-way, none past the music's own mark.
        const StemTarget target = slope();
        const auto gainOf = [&](double deviationDb) {
            const auto dark = spectrum(target, 0.0, [&](double f) { return f > 5000.0 ? deviationDb : 0.0; });
            return gainNear(
                toneNeed(dark, target, {.strength = 1.0, .deadZoneDb = 0.0, .foreignDb = 6.0, .ownDb = 12.0}),
                12'500.0);
        };
        QVERIFY(std::abs(gainOf(-6.0) - 6.0) < 0.1);
        QVERIFY(std::abs(gainOf(-9.0) - 4.5) < 0.1);
        QCOMPARE(gainOf(-20.0), 0.0);
    }
    void hasNothingToSayWithoutATargetOrASpectrum()
    {
        QVERIFY(!toneNeed({}, slope(), {}).needed());
        QVERIFY(!toneNeed(spectrum(slope(), 0.0, [](double) { return 9.0; }), {}, {}).needed());
    }
    void addsThePowersOfStems()
    {
        const StemTarget one{{100.0, 200.0}, {0.0, 3.0}, {}}, other{{100.0, 200.0}, {0.0, -60.0}, {}};
        const std::array stems = {one, other};
        const StemTarget mix = mixTarget(stems);
        QVERIFY(std::abs(mix.levelDb[0] - 3.0103) < 1e-3);
        QVERIFY(std::abs(mix.levelDb[1] - 3.0) < 1e-3);
    }
};

QTEST_APPLESS_MAIN(TestToneNeed)
#include "test_tone_need.moc"
