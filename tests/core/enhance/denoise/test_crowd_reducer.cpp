#include "core/enhance/denoise/crowd_reducer.h"
#include "tests/core/enhance/denoise/denoise_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::denoise_signals;

namespace {

constexpr int kRateHz = 48000;

/// Many claps a second, each a short burst of noise: dense as a crowd is, and restless.
AudioBuffer applause(int channels, std::int64_t frames, unsigned seed)
{
    AudioBuffer sound(channels, frames);
    const AudioBuffer grain = whiteNoise(channels, frames, 1.0, seed);
    std::mt19937 random(seed);
    for (std::int64_t clap = 0; clap < frames / kRateHz * 150; ++clap) {
        const auto start = static_cast<std::int64_t>(random() % static_cast<std::uint32_t>(frames - 960));
        const float level = 0.2F + static_cast<float>(random() % 1000) / 1000.0F;
        for (int c = 0; c < channels; ++c)
            for (std::int64_t n = 0; n < 960; ++n) {
                const auto at = static_cast<std::size_t>(start + n);
                sound.channel(c)[at] += level * grain.channel(c)[at] * std::exp(-static_cast<float>(n) / 200.0F);
            }
    }
    return sound;
}

CrowdReducer::Parameters parameters(std::vector<TimeSpan> spans, double amount = 1.0)
{
    return {.format = {kRateHz, 2}, .spans = std::move(spans), .amount = amount};
}

std::span<const float> between(const AudioBuffer& of, double beginSeconds, double endSeconds)
{
    const auto frame = [](double seconds) { return static_cast<std::size_t>(seconds * kRateHz); };
    return of.channel(0).subspan(frame(beginSeconds), frame(endSeconds) - frame(beginSeconds));
}

double levelDb(std::span<const float> samples)
{
    return 10.0 * std::log10(power(samples));
}

} // namespace

class TestCrowdReducer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outsideTheSpansNothingChangesBitByBit()
    {
        const AudioBuffer sound = applause(2, 8 * kRateHz, 3);
        CrowdReducer reducer(parameters({{2.0, 4.0}}));
        const AudioBuffer output = through(reducer, sound);
        QVERIFY(std::ranges::equal(between(output, 0.0, 2.0), between(sound, 0.0, 2.0)));
        QVERIFY(std::ranges::equal(between(output, 4.0, 8.0), between(sound, 4.0, 8.0)));
        QVERIFY(levelDb(between(output, 2.5, 3.5)) < levelDb(between(sound, 2.5, 3.5)) - 10.0);
    }
    /// Applause alone goes down by the depth, evenly: what is left correlates with what was there.
    void betweenSongsTheGainIsPlain_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addRow("full") << 1.0;
        QTest::addRow("half") << 0.5;
    }
    void betweenSongsTheGainIsPlain()
    {
        QFETCH(double, amount);
        const AudioBuffer sound = applause(2, 8 * kRateHz, 4);
        CrowdReducer reducer(parameters({{0.0, 8.0}}, amount));
        const AudioBuffer output = through(reducer, sound);
        const double lowered = levelDb(between(sound, 3.0, 6.0)) - levelDb(between(output, 3.0, 6.0));
        QVERIFY2(std::abs(lowered - 15.0 * amount) < 1.5, qPrintable(QString::number(lowered)));
        QVERIFY(siSdrDb(between(sound, 3.0, 6.0), between(output, 3.0, 6.0)) > 15.0);
    }
    /// At 10 dB over the music SI-SDR rises by 1.5 dB or more.
    void musicComesOutOfTheCrowd()
    {
        const AudioBuffer music = chords(2, 8 * kRateHz, kRateHz);
        const AudioBuffer crowd = applause(2, 8 * kRateHz, 5);
        const double level =
            std::sqrt(power(music.channel(0)) / power(crowd.channel(0))) * std::pow(10.0, -10.0 / 20.0);
        const AudioBuffer mix = mixed(music, crowd, level);
        CrowdReducer reducer(parameters({{0.0, 8.0}}));
        const AudioBuffer output = through(reducer, mix);
        const auto clean = between(music, 1.0, 7.0);
        const double gained = siSdrDb(clean, between(output, 1.0, 7.0)) - siSdrDb(clean, between(mix, 1.0, 7.0));
        QVERIFY2(gained >= 1.5, qPrintable(QString::number(gained)));
    }
    /// A span found where only music plays does the music little harm.
    void musicAloneIsLeftAlone()
    {
        const AudioBuffer music = chords(2, 6 * kRateHz, kRateHz);
        CrowdReducer reducer(parameters({{1.0, 5.0}}));
        const AudioBuffer output = through(reducer, music);
        const double kept = siSdrDb(between(music, 1.0, 5.0), between(output, 1.0, 5.0));
        QVERIFY2(kept > 20.0, qPrintable(QString::number(kept)));
    }
    /// 50 ms into a span the stage has hardly begun; 0.4 s into it, it is all there.
    void entersAndLeavesSmoothly()
    {
        const AudioBuffer sound = applause(1, 6 * kRateHz, 6);
        CrowdReducer reducer({.format = {kRateHz, 1}, .spans = {{2.0, 4.0}}});
        const AudioBuffer output = through(reducer, sound);
        const double entering = levelDb(between(output, 2.0, 2.05)) - levelDb(between(sound, 2.0, 2.05));
        const double inside = levelDb(between(output, 2.4, 3.6)) - levelDb(between(sound, 2.4, 3.6));
        QVERIFY2(entering > -3.0, qPrintable(QString::number(entering)));
        QVERIFY2(inside < -10.0, qPrintable(QString::number(inside)));
    }
    void withNothingToDoThereIsNoLatency_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<double>("endSeconds");
        QTest::addRow("amount 0") << 0.0 << 2.0;
        QTest::addRow("empty span") << 1.0 << 1.0;
    }
    void withNothingToDoThereIsNoLatency()
    {
        QFETCH(double, amount);
        QFETCH(double, endSeconds);
        CrowdReducer reducer(parameters({{1.0, endSeconds}}, amount));
        const AudioBuffer sound = applause(2, 3 * kRateHz, 7);
        QCOMPARE(reducer.latencyFrames(), 0);
        QVERIFY(same(through(reducer, sound), sound));
    }
    void blocksChangeNothing()
    {
        const AudioBuffer sound = applause(2, 4 * kRateHz, 8);
        CrowdReducer whole(parameters({{0.5, 1.5}, {2.0, 3.9}})), cut(parameters({{0.5, 1.5}, {2.0, 3.9}}));
        const AudioBuffer expected = through(whole, sound, 1 << 20);
        QVERIFY(same(through(cut, sound, 777), expected));
        cut.reset();
        QVERIFY(same(through(cut, sound, 1500), expected));
    }
    void silenceStaysSilent()
    {
        CrowdReducer reducer(parameters({{0.0, 2.0}}));
        const AudioBuffer silence(2, 2 * kRateHz);
        QVERIFY(same(through(reducer, silence), silence));
    }
};

QTEST_APPLESS_MAIN(TestCrowdReducer)
#include "test_crowd_reducer.moc"
