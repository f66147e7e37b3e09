#include "band_signals.h"
#include "core/dsp/biquad.h"
#include "core/restoration/bandwidth/high_extender.h"

#include <QTest>

using namespace resonate;
using namespace resonate::band_signals;

namespace {

constexpr int kRateHz = 48000;
constexpr double kTilt = 0.0; // over the average mix

AudioBuffer extended(const AudioBuffer& input, const HighExtender::Parameters& parameters, std::int64_t block = 4096)
{
    HighExtender extender(parameters);
    return processed(extender, input, block);
}

HighExtender::Parameters full(double cutoffHz, int channels = 1, int rateHz = kRateHz)
{
    return {.format = {rateHz, channels}, .cutoffHz = cutoffHz, .amount = 1.0};
}

} // namespace

class TestHighExtender final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsTheBandBack_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<double>("cutoffHz");
        for (const int rate : {44100, 48000, 96000, 192000})
            for (const double cutoff : {4000.0, 8000.0, 11000.0})
                QTest::addRow("%d Hz, cut at %.0f", rate, cutoff) << rate << cutoff;
    }
    void putsTheBandBack()
    {
        // Third-octave levels of what was cut off and made up again, against the whole: within 3 dB.
        QFETCH(int, rateHz);
        QFETCH(double, cutoffHz);
        const AudioBuffer whole = bursts(2.0, rateHz, 1, kTilt, 0.45 * rateHz);
        const AudioBuffer cut = bursts(2.0, rateHz, 1, kTilt, cutoffHz);
        const AudioBuffer restored = extended(cut, full(cutoffHz, 1, rateHz));
        for (double low = 1.06 * cutoffHz; low * 1.26 < 16500.0; low *= 1.26) {
            const double wanted = bandDb(whole.channel(0), rateHz, low, low * 1.26);
            const double found = bandDb(restored.channel(0), rateHz, low, low * 1.26);
            QVERIFY2(std::abs(found - wanted) < 3.0,
                     qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(low).arg(found - wanted)));
        }
        QVERIFY(bandDb(restored.channel(0), rateHz, 18500.0, 22000.0) <
                bandDb(restored.channel(0), rateHz, 14000.0, 17000.0) - 30.0);
    }
    void leavesWhatIsBelowAlone()
    {
        const AudioBuffer cut = bursts(2.0, kRateHz, 1, kTilt, 8000.0);
        auto parameters = full(8000.0);
        parameters.addedOnly = true;
        const AudioBuffer added = extended(cut, parameters);
        QVERIFY(bandDb(added.channel(0), kRateHz, 20.0, 7600.0) <
                bandDb(cut.channel(0), kRateHz, 7000.0, 7600.0) - 40.0);
    }
    void addsNothingWhereTheBandIsThere()
    {
        const AudioBuffer whole = bursts(2.0, kRateHz, 1, 4.0, 22000.0);
        auto parameters = full(8000.0); // measured wrongly, say
        parameters.addedOnly = true;
        const AudioBuffer added = extended(whole, parameters);
        QVERIFY(bandDb(added.channel(0), kRateHz, 8500.0, 18000.0) <
                bandDb(whole.channel(0), kRateHz, 8500.0, 18000.0) - 20.0);
    }
    void aLonePartialMakesLessThanNoise()
    {
        // A steady tone under the cut-off brings 4 dB less than noise that is as strong in the same band.
        AudioBuffer tone(1, kRateHz), noise(1, kRateHz);
        Biquad band(BiquadCoefficients::bandPass(kRateHz, 7450.0, 8.0));
        std::mt19937 random(2);
        std::normal_distribution<double> value(0.0, 0.3);
        for (std::size_t n = 0; n < tone.channel(0).size(); ++n) {
            const double phase = 2.0 * std::numbers::pi * 7450.0 / kRateHz * static_cast<double>(n);
            tone.channel(0)[n] = static_cast<float>(0.3 * std::sin(phase));
            noise.channel(0)[n] = static_cast<float>(band.process(value(random)));
        }
        auto parameters = full(8000.0);
        parameters.addedOnly = true;
        const auto addedDb = [&](const AudioBuffer& input) {
            return bandDb(extended(input, parameters).channel(0).subspan(4800, 38400), kRateHz, 9000.0, 18000.0) -
                   bandDb(input.channel(0).subspan(4800, 38400), kRateHz, 6960.0, 7920.0);
        };
        QVERIFY2(addedDb(tone) < addedDb(noise) - 4.0,
                 qPrintable(QStringLiteral("%1 %2").arg(addedDb(tone)).arg(addedDb(noise))));
    }
    void followsTheMusicInTime()
    {
        // Two seconds of music, then silence: 60 ms later nothing is added any more.
        AudioBuffer cut = bursts(2.0, kRateHz, 1, kTilt, 8000.0);
        std::ranges::fill(cut.channel(0).subspan(kRateHz), 0.0F);
        auto parameters = full(8000.0);
        parameters.addedOnly = true;
        const AudioBuffer added = extended(cut, parameters);
        QVERIFY(std::ranges::any_of(added.channel(0).first(kRateHz), [](float x) { return std::abs(x) > 1e-4F; }));
        QVERIFY(std::ranges::all_of(added.channel(0).subspan(kRateHz + 2880), [](float x) { return x == 0.0F; }));
    }
    void keepsTheImage()
    {
        AudioBuffer cut = bursts(1.0, kRateHz, 2, kTilt, 8000.0);
        std::ranges::fill(cut.channel(1), 0.0F);
        const AudioBuffer restored = extended(cut, full(8000.0, 2));
        QVERIFY(bandDb(restored.channel(0), kRateHz, 9000.0, 16000.0) >
                bandDb(cut.channel(0), kRateHz, 7000.0, 7600.0) - 20.0);
        QVERIFY(bandDb(restored.channel(1), kRateHz, 9000.0, 16000.0) <
                bandDb(restored.channel(0), kRateHz, 9000.0, 16000.0) - 60.0);
    }
    void changesNothingWhenThereIsNothingToDo_data()
    {
        QTest::addColumn<double>("cutoffHz");
        QTest::addColumn<double>("amount");
        QTest::newRow("amount 0") << 8000.0 << 0.0;
        QTest::newRow("cut-off unknown") << 0.0 << 1.0;
        QTest::newRow("cut-off at the limit") << 18000.0 << 1.0;
        QTest::newRow("cut-off at half the rate") << 24000.0 << 1.0;
    }
    void changesNothingWhenThereIsNothingToDo()
    {
        QFETCH(double, cutoffHz);
        QFETCH(double, amount);
        auto parameters = full(cutoffHz, 2);
        parameters.amount = amount;
        const AudioBuffer input = bursts(0.5, kRateHz, 2, kTilt, 8000.0);
        QVERIFY(sameBytes(extended(input, parameters), input));
        parameters.addedOnly = true;
        QVERIFY(sameBytes(extended(input, parameters), AudioBuffer(2, input.frames())));
    }
    void outputIsInputAndWhatWasAdded()
    {
        const AudioBuffer input = bursts(0.5, kRateHz, 2, kTilt, 8000.0);
        auto parameters = full(8000.0, 2);
        AudioBuffer sum = extended(input, parameters);
        parameters.addedOnly = true;
        const AudioBuffer added = extended(input, parameters);
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < input.channel(c).size(); ++n)
                QCOMPARE(sum.channel(c)[n], input.channel(c)[n] + added.channel(c)[n]);
    }
    void reportsWhatWasAdded()
    {
        // The share by the meter is the share by definition; half the amplitude is a quarter of the energy.
        const AudioBuffer input = bursts(1.0, kRateHz, 1, kTilt, 6000.0);
        auto parameters = full(6000.0);
        HighExtender whole(parameters);
        const AudioBuffer output = processed(whole, input);
        parameters.amount = 0.5;
        HighExtender half(parameters);
        processed(half, input);
        parameters.amount = 1.0;
        parameters.addedOnly = true;
        const double added = bandDb(extended(input, parameters).channel(0), kRateHz, 0.0, kRateHz);
        const double all = bandDb(output.channel(0), kRateHz, 0.0, kRateHz);
        QVERIFY(std::abs(powerToDb(whole.synthesis().share) - (added - all)) < 0.1);
        QVERIFY(std::abs(whole.synthesis().addedDbfs - half.synthesis().addedDbfs - 6.02) < 0.01);
        QCOMPARE(whole.synthesis().lowHz, 6000.0);
        QCOMPARE(whole.synthesis().highHz, 18000.0);
    }
    void blocksChangeNothing()
    {
        const AudioBuffer input = bursts(0.4, kRateHz, 2, kTilt, 8000.0);
        const AudioBuffer whole = extended(input, full(8000.0, 2), input.frames() + 5000);
        for (const std::int64_t block : {1, 333, 512, 4097})
            QVERIFY(sameBytes(extended(input, full(8000.0, 2), block), whole));
    }
    void resetForgets()
    {
        const AudioBuffer input = bursts(0.4, kRateHz, 2, kTilt, 8000.0);
        HighExtender extender(full(8000.0, 2));
        const AudioBuffer first = processed(extender, input);
        extender.reset();
        QVERIFY(sameBytes(processed(extender, input), first));
    }
    void silenceStaysSilent()
    {
        const AudioBuffer silence(2, kRateHz / 2);
        QVERIFY(sameBytes(extended(silence, full(8000.0, 2)), silence));
    }
};

QTEST_APPLESS_MAIN(TestHighExtender)
#include "test_high_extender.moc"
