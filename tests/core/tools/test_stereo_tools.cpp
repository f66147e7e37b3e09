#include "core/tools/mono_below.h"
#include "core/tools/mono_safe_widener.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

AudioBuffer monoAsStereo(AudioBuffer buffer)
{
    std::ranges::copy(buffer.channel(0), buffer.channel(1).begin());
    return buffer;
}

/// Level of (left + right) of a less that of b, against that of b; dB.
double sumNullDb(const AudioBuffer& a, const AudioBuffer& b)
{
    double difference = 0.0, whole = 0.0;
    for (std::size_t n = 0; n < a.channel(0).size(); ++n) {
        const double sumA = static_cast<double>(a.channel(0)[n]) + static_cast<double>(a.channel(1)[n]);
        const double sumB = static_cast<double>(b.channel(0)[n]) + static_cast<double>(b.channel(1)[n]);
        difference += (sumA - sumB) * (sumA - sumB);
        whole += sumB * sumB;
    }
    return 10.0 * std::log10(difference / whole + 1e-30);
}

double correlation(const AudioBuffer& audio, std::size_t first, std::size_t end)
{
    double lr = 0.0, ll = 0.0, rr = 0.0;
    for (std::size_t n = first; n < end; ++n) {
        const auto l = static_cast<double>(audio.channel(0)[n]), r = static_cast<double>(audio.channel(1)[n]);
        lr += l * r;
        ll += l * l;
        rr += r * r;
    }
    return lr / std::sqrt(ll * rr);
}

AudioBuffer widened(const AudioBuffer& input, double sideDb)
{
    MonoSafeWidener widener({{kToolRateHz, 2}, sideDb});
    return processed(widener, input);
}

/// Amplitude of the side signal of a tone that is only in the left channel, against that before; dB.
double sideDb(double frequencyHz, double amount)
{
    AudioBuffer input = sine(frequencyHz, 0.5, 96000);
    std::ranges::fill(input.channel(1), 0.0F);
    MonoBelow monoBelow({{kToolRateHz, 2}, 120.0, amount});
    AudioBuffer out = processed(monoBelow, input);
    for (std::size_t n = 0; n < 96000; ++n)
        out.channel(0)[n] -= out.channel(1)[n];
    return toneDb(out.channel(0), frequencyHz, 48000, 96000) - 20.0 * std::log10(0.5);
}

} // namespace

class TestStereoTools final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widthVanishesInMono()
    {
        for (const AudioBuffer& input : {monoAsStereo(whiteNoise(0.1, 96000)), whiteNoise(0.1, 96000)}) {
            const AudioBuffer out = widened(input, -3.0);
            QVERIFY(sumNullDb(out, input) <= -120.0);
        }
    }
    void monoBecomesWide()
    {
        const AudioBuffer out = widened(monoAsStereo(whiteNoise(0.1, 96000)), -12.0);
        AudioBuffer side = out;
        for (std::size_t n = 0; n < 96000; ++n)
            side.channel(0)[n] = 0.5F * (out.channel(0)[n] - out.channel(1)[n]);
        QVERIFY(near(levelDb(side.channel(0), 24000, 96000) - levelDb(whiteNoise(0.1, 96000).channel(0), 24000, 96000),
                     -12.0, 0.5));
    }
    void channelsStayCorrelated_data()
    {
        QTest::addColumn<double>("sideDb");
        QTest::addColumn<double>("shareOfSide");
        for (const double side : {-12.0, 0.0, 12.0})
            for (const double share : {0.0, 0.3, 0.6})
                QTest::addRow("%g dB on %g", side, share) << side << share;
    }
    void channelsStayCorrelated()
    {
        QFETCH(double, sideDb);
        QFETCH(double, shareOfSide);
        AudioBuffer input = monoAsStereo(whiteNoise(0.1, 144000));
        const AudioBuffer other = whiteNoise(0.1 * shareOfSide, 144000, 1, 7);
        for (std::size_t n = 0; n < 144000; ++n) {
            input.channel(0)[n] += other.channel(0)[n];
            input.channel(1)[n] -= other.channel(0)[n];
        }
        const AudioBuffer out = widened(input, sideDb);
        for (std::size_t first = 0; first + 24000 <= 144000; first += 12000)
            QVERIFY(correlation(out, first, first + 24000) >= MonoSafeWidener::kLowestCorrelation);
    }
    void whatIsWideEnoughStaysAsItIs()
    {
        const AudioBuffer input = whiteNoise(0.1, 96000); // correlation 0
        QVERIFY(sameBits(widened(input, 0.0), input));
    }
    void nothingIsAddedToTheLowEnd()
    {
        const AudioBuffer input = monoAsStereo(sine(60.0, 0.5, 96000)), out = widened(input, -6.0);
        AudioBuffer side = out;
        for (std::size_t n = 0; n < 96000; ++n)
            side.channel(0)[n] -= out.channel(1)[n];
        QVERIFY(toneDb(side.channel(0), 60.0, 48000, 96000) < -6.0 - 24.0); // the tone, and the filter two octaves down
    }

    void lowEndComesToTheMiddle()
    {
        QVERIFY(sideDb(40.0, 1.0) < -35.0);
        QVERIFY(near(sideDb(120.0, 1.0), -6.02, 0.1));
        QVERIFY(near(sideDb(1000.0, 1.0), 0.0, 0.05));
        QVERIFY(near(sideDb(40.0, 0.5), -6.0, 1.0));
    }
    void theSumStays()
    {
        const AudioBuffer input = whiteNoise(0.2, 96000);
        MonoBelow monoBelow({.format = {kToolRateHz, 2}});
        QVERIFY(sumNullDb(processed(monoBelow, input), input) <= -120.0);
    }
    void monoKeepsItsBits()
    {
        const AudioBuffer input = monoAsStereo(whiteNoise(0.2, 9600)), one = whiteNoise(0.2, 9600, 1);
        MonoBelow monoBelow({.format = {kToolRateHz, 2}}), monoBelowOne({.format = {kToolRateHz, 1}});
        QVERIFY(sameBits(processed(monoBelow, input), input));
        QVERIFY(sameBits(processed(monoBelowOne, one), one));
    }
};

QTEST_APPLESS_MAIN(TestStereoTools)
#include "test_stereo_tools.moc"
