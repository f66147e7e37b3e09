#include "core/tools/de_esser.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

/// Noise between 5 and 9 kHz.
AudioBuffer sibilance(double rms, std::int64_t frames)
{
    AudioBuffer noise = whiteNoise(1.0, frames);
    for (int c = 0; c < 2; ++c) {
        for (int i = 0; i < 2; ++i) {
            Biquad(BiquadCoefficients::highPass(kToolRateHz, 5000.0, 0.9)).process(noise.channel(c));
            Biquad(BiquadCoefficients::lowPass(kToolRateHz, 9000.0, 0.9)).process(noise.channel(c));
        }
        const double level = levelDb(noise.channel(c), 0, static_cast<std::size_t>(frames));
        for (float& sample : noise.channel(c))
            sample *= static_cast<float>(rms / std::pow(10.0, level / 20.0));
    }
    return noise;
}

/// A sung vowel: harmonics of 180 Hz that fall by 9 dB an octave, with a formant at 2.8 kHz.
AudioBuffer vowel(std::int64_t frames)
{
    AudioBuffer voice(2, frames);
    for (int h = 1; h * 180 < 15000; ++h) {
        const double amplitude = 0.25 * std::pow(h, -1.5);
        const AudioBuffer harmonic = sine(180.0 * h, amplitude, frames);
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < voice.channel(c).size(); ++n)
                voice.channel(c)[n] += harmonic.channel(c)[n];
    }
    for (int c = 0; c < 2; ++c)
        Biquad(BiquadCoefficients::bell(kToolRateHz, 2800.0, 2.0, 9.0)).process(voice.channel(c));
    return voice;
}

} // namespace

class TestDeEsser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lowersSibilantBurstsBySix_data()
    {
        QTest::addColumn<double>("levelDbfs");
        for (const double level : {-14.0, -26.0, -40.0})
            QTest::addRow("%g dBFS", level) << level;
    }
    void lowersSibilantBurstsBySix()
    {
        QFETCH(double, levelDbfs);
        AudioBuffer input = sibilance(std::pow(10.0, levelDbfs / 20.0), 48000);
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < 48000; ++n)
                if (n % 12000 > 4800) // bursts of 100 ms
                    input.channel(c)[n] = 0.0F;
        DeEsser deEsser({.format = {kToolRateHz, 2}});
        const AudioBuffer out = processed(deEsser, input);
        for (std::size_t burst = 0; burst < 4; ++burst) {
            const double change = levelDb(out.channel(0), burst * 12000, burst * 12000 + 4800) -
                                  levelDb(input.channel(0), burst * 12000, burst * 12000 + 4800);
            QVERIFY2(near(change, -6.0, 1.0), qPrintable(QString::number(change)));
        }
    }
    void leavesVowelsAlone()
    {
        const AudioBuffer input = vowel(48000);
        DeEsser deEsser({.format = {kToolRateHz, 2}});
        const AudioBuffer out = processed(deEsser, input);
        QVERIFY(std::abs(levelDb(out.channel(0), 0, 48000) - levelDb(input.channel(0), 0, 48000)) <= 0.2);
        QVERIFY(sameBits(out, input)); // and more than was asked for
    }
    /// However it is driven, no frequency loses more than the limit.
    void neverTakesMoreThanItsLimit()
    {
        DeEsser::Parameters parameters{{kToolRateHz, 2}};
        parameters.law = {-40.0, 100.0, 0.0, 60.0};
        for (const double frequency : {4000.0, 5300.0, 6000.0, 6700.0, 7500.0, 8400.0, 10000.0, 14000.0}) {
            DeEsser deEsser(parameters);
            const AudioBuffer out = processed(deEsser, sine(frequency, 0.25, 48000));
            const double change = toneDb(out.channel(0), frequency, 24000, 48000) - 20.0 * std::log10(0.25);
            QVERIFY2(change >= -DeEsser::kMaximumDb - 0.05, qPrintable(QString::number(change)));
        }
    }
    void leavesQuietBreathAlone()
    {
        const AudioBuffer input = sibilance(std::pow(10.0, -75.0 / 20.0), 48000);
        DeEsser deEsser({.format = {kToolRateHz, 2}});
        QVERIFY(sameBits(processed(deEsser, input), input));
    }
};

QTEST_APPLESS_MAIN(TestDeEsser)
#include "test_de_esser.moc"
