#include "core/mastering/program_loudness.h"
#include "core/mastering/reference/bounded_match.h"
#include "core/mastering/reference/match_filter.h"
#include "tests/core/mastering/reference/match_signals.h"

#include <QTest>

using namespace resonate;
using test::profileOf;
using test::pulsedNoise;

namespace {

constexpr int kRateHz = 48000;

/// Of one colour, 18 s.
AudioBuffer part(double pole, float gain, unsigned seed)
{
    AudioBuffer audio(2, 18L * kRateHz);
    for (unsigned i = 0; i < 3; ++i)
        copyAudio(pulsedNoise({.frames = 6L * kRateHz, .midPole = pole, .sidePole = pole, .seed = seed + i}).view(),
                  audio.view().slice(6L * kRateHz * i, 6L * kRateHz));
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample *= gain;
    return audio;
}

/// Songs one after the other.
AudioBuffer medley(const std::vector<AudioBuffer>& parts)
{
    AudioBuffer audio(2, 18L * kRateHz * std::ssize(parts));
    std::int64_t at = 0;
    for (const AudioBuffer& each : parts) {
        copyAudio(each.view(), audio.view().slice(at, each.frames()));
        at += each.frames();
    }
    return audio;
}

AudioBuffer quietBassAndLoudTreble()
{
    return medley({part(0.95, 2.0F, 1), part(0.1, 1.0F, 11), part(0.9, 1.0F, 21)});
}

MixProfile mixProfileOf(const AudioBuffer& audio, int threads = 1)
{
    ThreadExecutor executor(threads);
    const auto measured = measureMixProfile(MemorySource(audio, kRateHz), {executor, {}, {}});
    return measured ? *measured : MixProfile{};
}

double rangeLuOf(const AudioBuffer& audio)
{
    InlineExecutor executor;
    const auto measured = measureLoudness(MemorySource(audio, kRateHz), {executor, {}, {}});
    return measured ? measured->rangeLu : -1.0;
}

AudioBuffer matched(const AudioBuffer& audio, const MatchDesign& design)
{
    MatchFilter filter({{kRateHz, 2}, design.midTaps, design.sideTaps});
    AudioBuffer all(2, audio.frames() + filter.latencyFrames());
    copyAudio(audio.view(), all.view().slice(0, audio.frames()));
    filter.process(all.view());
    AudioBuffer result(2, audio.frames());
    copyAudio(all.view().slice(filter.latencyFrames(), audio.frames()), result.view());
    return result;
}

#define VERIFY_WITHIN(value, wished, limit)                                                                            \
    QVERIFY2(std::abs((value) - (wished)) <= (limit),                                                                  \
             qPrintable(QStringLiteral("%1, wished %2").arg(value).arg(wished)))

} // namespace

class TestBoundedMatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_audio = quietBassAndLoudTreble();
        m_own = mixProfileOf(m_audio);
        m_dark = profileOf(part(0.9, 1.0F, 31));
    }
    void theRangeIsForetold_data()
    {
        QTest::addColumn<double>("pole"); // of the reference
        QTest::addColumn<double>("amount");
        QTest::newRow("dark") << 0.9 << 1.0;
        QTest::newRow("dark, half of the way") << 0.9 << 0.5;
        QTest::newRow("bright") << 0.0 << 1.0;
    }
    void theRangeIsForetold()
    {
        QFETCH(double, pole);
        QFETCH(double, amount);
        const BoundedMatch match = boundedMatch(m_own, profileOf(part(pole, 1.0F, 31)), amount, {}, 99.0);
        QCOMPARE(match.amount, amount);
        VERIFY_WITHIN(match.rangeBeforeLu, rangeLuOf(m_audio), 1e-6);
        VERIFY_WITHIN(match.rangeAfterLu, rangeLuOf(matched(m_audio, match.design)), 0.3);
    }
    void quietAndLoudPartsStayApart()
    {
        const BoundedMatch unbound = boundedMatch(m_own, m_dark, 1.0, {}, 99.0),
                           bound = boundedMatch(m_own, m_dark, 1.0, {}, 0.8);
        const double rangeLu = rangeLuOf(m_audio);
        QVERIFY(rangeLu - rangeLuOf(matched(m_audio, unbound.design)) > 2.0);
        const double lostLu = rangeLu - rangeLuOf(matched(m_audio, bound.design));
        QVERIFY2(lostLu <= 1.0, qPrintable(QString::number(lostLu)));
        QVERIFY(bound.lossLu() <= 0.8);
        // It is still a match, and no more is given up than need be.
        QVERIFY(bound.amount > 0.05 && bound.amount < 0.99);
        QVERIFY(bound.lossLu() > 0.6);
        QVERIFY(bound.design.errorAfterDb < bound.design.errorBeforeDb - 0.5);
        // Nearer to the reference than where all bands are taken back alike.
        double alike = 1.0;
        while (boundedMatch(m_own, m_dark, alike, {}, 99.0).lossLu() > bound.lossLu())
            alike -= 0.05;
        const double alikeErrorDb = designMatch(m_own.profile, m_dark, alike).errorAfterDb;
        QVERIFY2(bound.design.errorAfterDb < alikeErrorDb,
                 qPrintable(QStringLiteral("%1, alike %2").arg(bound.design.errorAfterDb).arg(alikeErrorDb)));
        // No band goes past what was asked, nor back past where it was: levels apart, which are kept.
        const MatchWishes asked = matchWishes(m_own.profile, m_dark, 1.0, {});
        const double most = *std::ranges::max_element(asked.mid.gainDb),
                     least = *std::ranges::min_element(asked.mid.gainDb);
        const auto [low, high] = std::ranges::minmax(bound.design.midDb);
        QVERIFY(high - low <= most - least + 0.5);
    }
    void aStopIsHeeded()
    {
        std::stop_source stop;
        stop.request_stop();
        // Nothing was taken back band by band, so all was.
        const BoundedMatch match = boundedMatch(m_own, m_dark, 1.0, {}, 0.8, stop.get_token());
        QVERIFY(match.lossLu() <= 0.8);
    }
    void whatCostsNoRangeIsDoneInFull()
    {
        const MixProfile own = mixProfileOf(medley({part(0.8, 0.3F, 1), part(0.8, 1.0F, 11)}));
        const ReferenceProfile bright = profileOf(part(0.2, 1.0F, 31));
        const BoundedMatch match = boundedMatch(own, bright, 1.0, {}, 0.8);
        QCOMPARE(match.amount, 1.0);
        QVERIFY(std::abs(match.lossLu()) < 0.1);
        QCOMPARE(match.design.midTaps, designMatch(own.profile, bright, 1.0).midTaps);
    }
    void aRangeThatGrowsIsNobodysLoss()
    {
        // The quiet part is dark: what takes bass away takes it further away.
        const BoundedMatch match = boundedMatch(m_own, profileOf(part(-0.5, 1.0F, 31)), 1.0, {}, 0.8);
        QVERIFY(match.lossLu() < 0.0);
        QCOMPARE(match.amount, 1.0);
    }
    void silenceAndShortnessAreFine()
    {
        QVERIFY(boundedMatch(mixProfileOf(AudioBuffer(2, kRateHz)), m_dark, 1.0, {}, 0.8).design.idle());
        QVERIFY(boundedMatch(mixProfileOf(AudioBuffer(2, 0)), m_dark, 1.0, {}, 0.8).design.idle());
        const BoundedMatch brief = boundedMatch(mixProfileOf(pulsedNoise({.frames = 24'000})), m_dark, 1.0, {}, 0.8);
        QVERIFY(!brief.design.idle());
        QCOMPARE(brief.rangeAfterLu, 0.0);
    }
    void threadsChangeNothing()
    {
        const AudioBuffer audio = medley({part(0.5, 1.0F, 1)});
        const ToneCourse one = mixProfileOf(audio, 1).course, three = mixProfileOf(audio, 3).course;
        QCOMPARE(one.meanSquares, three.meanSquares);
        QVERIFY(std::ranges::equal(one.seconds, three.seconds, {}, &ToneSecond::power, &ToneSecond::power));
        QCOMPARE(one.seconds.size(), std::size_t{18});
    }

private:
    AudioBuffer m_audio;
    MixProfile m_own;
    ReferenceProfile m_dark;
};

QTEST_APPLESS_MAIN(TestBoundedMatch)
#include "test_bounded_match.moc"
