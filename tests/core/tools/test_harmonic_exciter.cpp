#include "core/tools/harmonic_exciter.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

/// What was added: the output less the delayed input.
AudioBuffer added(const HarmonicExciter::Parameters& parameters, const AudioBuffer& input)
{
    HarmonicExciter exciter(parameters);
    AudioBuffer out = processed(exciter, input);
    const auto latency = static_cast<std::size_t>(exciter.latencyFrames());
    for (int c = 0; c < input.channels(); ++c)
        for (std::size_t n = latency; n < out.channel(c).size(); ++n)
            out.channel(c)[n] -= input.channel(c)[n - latency];
    return out;
}

} // namespace

class TestHarmonicExciter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Odd harmonics of 5 kHz at 44.1 kHz: 15 kHz is wanted; 25, 35, 45, 55 ... kHz would fold to 19.1, 9.1, 0.9, 10.9.
    void foldsNothingBack()
    {
        HarmonicExciter exciter({{44100, 1}, HarmonicExciter::kLoudestMixDb, 6.0, -6.0, 22050.0});
        const AudioBuffer out = processed(exciter, sine(5000.0, 0.5, 44100, 1, 44100));
        const double carrierDb = toneDb(out.channel(0), 5000.0, 11025, 44100, 44100);
        for (double frequency = 100.0; frequency < 22000.0; frequency += 100.0)
            if (frequency != 5000.0 && frequency != 15000.0)
                QVERIFY2(toneDb(out.channel(0), frequency, 11025, 44100, 44100) - carrierDb <= -80.0,
                         qPrintable(QString::number(frequency)));
        QVERIFY(toneDb(out.channel(0), 15000.0, 11025, 44100, 44100) - carrierDb > -50.0); // and it does something
    }
    void staysFarBelowWhatIsThere()
    {
        HarmonicExciter::Parameters parameters{{kToolRateHz, 2}};
        parameters.mixDb = 0.0; // more than is allowed
        for (const double rms : {0.001, 0.05, 0.3}) {
            const AudioBuffer input = whiteNoise(rms, 48000);
            QVERIFY(levelDb(added(parameters, input).channel(0), 4800, 48000) -
                        levelDb(input.channel(0), 4800, 48000) <=
                    HarmonicExciter::kLoudestMixDb);
        }
    }
    void addsNothingAboveItsCeilingOrBelowFourKilohertz()
    {
        HarmonicExciter::Parameters parameters{{kToolRateHz, 1}};
        parameters.mixDb = -18.0;
        parameters.driveDb = 12.0;
        parameters.ceilingHz = 10000.0;
        const AudioBuffer wet = added(parameters, sine(5000.0, 0.3, 48000, 1));
        const double inBand = toneDb(wet.channel(0), 5000.0, 12000, 48000);
        QVERIFY(toneDb(wet.channel(0), 15000.0, 12000, 48000) < inBand - 40.0);
        const AudioBuffer low = added(parameters, sine(1000.0, 0.3, 48000, 1));
        QVERIFY(levelDb(low.channel(0), 12000, 48000) < -70.0);
    }
    void drySignalKeepsItsBitsWhereNothingIsAdded()
    {
        const AudioBuffer input = whiteNoise(0.1, 9600);
        for (const auto& [mixDb, ceilingHz] : {std::pair{-200.0, 16000.0}, std::pair{-20.0, 4000.0}}) {
            HarmonicExciter exciter({{kToolRateHz, 2}, mixDb, 6.0, -30.0, ceilingHz});
            const AudioBuffer out = processed(exciter, input);
            const auto latency = static_cast<std::size_t>(exciter.latencyFrames());
            for (std::size_t n = 0; n + latency < 9600; ++n)
                QCOMPARE(out.channel(1)[n + latency], input.channel(1)[n]);
        }
    }
    /// There and back at four times the rate, a tone comes out as it went in, later by the latency.
    void oversamplerIsAWireInItsBand()
    {
        for (const double frequency : {1000.0, 10000.0, 18000.0}) {
            Oversampler oversampler;
            const AudioBuffer input = sine(frequency, 0.5, 9600, 1);
            AudioBuffer out(1, 9600);
            std::vector<float> fast(4 * 96);
            for (std::size_t at = 0; at < 9600; at += 96) {
                oversampler.up(input.channel(0).subspan(at, 96), fast);
                oversampler.down(fast, out.channel(0).subspan(at, 96));
            }
            const auto latency = static_cast<std::size_t>(Oversampler::latencyFrames());
            for (std::size_t n = 4800; n < 9600; ++n)
                QVERIFY(std::abs(out.channel(0)[n] - input.channel(0)[n - latency]) < 1e-4F);
        }
    }
};

QTEST_APPLESS_MAIN(TestHarmonicExciter)
#include "test_harmonic_exciter.moc"
