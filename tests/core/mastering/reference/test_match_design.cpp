#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"
#include "core/mastering/program_loudness.h"
#include "core/mastering/reference/match_design.h"
#include "core/mastering/reference/match_filter.h"
#include "core/mastering/reference/tone_grid.h"
#include "tests/core/mastering/reference/match_signals.h"

#include <QTest>

#include <complex>

using namespace resonate;
using test::profileOf;
using test::pulsedNoise;

namespace {

using Curve = double (*)(double hz);

double flat(double)
{
    return 0.0;
}

/// A broad hill, 5 dB at 1 kHz.
double hill(double hz)
{
    const double octaves = std::log2(hz / 1000.0);
    return 5.0 * std::exp(-0.5 * octaves * octaves / 2.25);
}

double steep(double hz)
{
    return 12.0 * std::log2(hz / 1000.0);
}

/// Pink noise (the same power in every band) with a curve on top, as if measured; 40 dB over its own noise.
ReferenceProfile madeUp(Curve midDb, Curve sideDb = flat)
{
    ReferenceProfile profile{.sampleRateHz = 48000, .channels = 2, .seconds = 60.0, .highHz = 24000.0};
    for (std::size_t k = 0; k < ToneGrid::kBands; ++k) {
        profile.midDb.push_back(-40.0 + midDb(ToneGrid::centreHz(k)));
        profile.sideDb.push_back(-46.0 + sideDb(ToneGrid::centreHz(k)));
    }
    profile.midSnrDb.assign(ToneGrid::kThirds, 40.0);
    profile.sideSnrDb = profile.midSnrDb;
    return profile;
}

/// Gain of a response at one frequency, dB: the definition.
double gainDbAt(const std::vector<float>& taps, double hz, double rate = 48000.0)
{
    std::complex<double> sum = 0.0;
    for (std::size_t n = 0; n < taps.size(); ++n)
        sum += static_cast<double>(taps[n]) *
               std::polar(1.0, -2.0 * std::numbers::pi * hz * static_cast<double>(n) / rate);
    return gainToDb(std::abs(sum));
}

double nodeNear(const MatchDesign& design, const std::vector<double>& curve, double hz)
{
    const auto at = std::ranges::min_element(design.frequencyHz, {}, [&](double f) { return std::abs(f - hz); });
    return curve[static_cast<std::size_t>(at - design.frequencyHz.begin())];
}

/// Through the filter, its latency taken out; blocks of `block` frames.
AudioBuffer filtered(const AudioBuffer& audio, const MatchDesign& design, std::int64_t block = 4096,
                     int sampleRateHz = 48000)
{
    MatchFilter filter({{sampleRateHz, audio.channels()}, design.midTaps, design.sideTaps});
    AudioBuffer all(audio.channels(), audio.frames() + filter.latencyFrames());
    copyAudio(audio.view(), all.view().slice(0, audio.frames()));
    for (std::int64_t at = 0; at < all.frames(); at += block)
        filter.process(all.view().slice(at, std::min(block, all.frames() - at)));
    AudioBuffer result(audio.channels(), audio.frames());
    copyAudio(all.view().slice(filter.latencyFrames(), audio.frames()), result.view());
    return result;
}

bool same(const AudioBuffer& a, const AudioBuffer& b)
{
    bool equal = a.frames() == b.frames();
    for (int c = 0; equal && c < a.channels(); ++c)
        equal = std::ranges::equal(a.channel(c), b.channel(c));
    return equal;
}

LoudnessMeasure loudnessOf(const AudioBuffer& audio)
{
    InlineExecutor executor;
    const auto measured = measureLoudness(MemorySource(audio, 48000), {executor, {}, {}});
    return measured ? *measured : LoudnessMeasure{};
}

#define VERIFY_WITHIN(value, wished, limit)                                                                            \
    QVERIFY2(std::abs((value) - (wished)) <= (limit),                                                                  \
             qPrintable(QStringLiteral("%1, wished %2").arg(value).arg(wished)))

} // namespace

class TestMatchDesign final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSmoothWishIsMet()
    {
        const MatchDesign design = designMatch(madeUp(flat), madeUp(hill, hill), 1.0);
        QCOMPARE(design.midTaps.size(), std::size_t{4096});
        const double levelDb = gainDbAt(design.midTaps, 1000.0) - hill(1000.0);
        for (double hz = 45.0; hz < 18'000.0; hz *= 1.06)
            VERIFY_WITHIN(gainDbAt(design.midTaps, hz) - levelDb, hill(hz), 0.1);
        QVERIFY(design.errorBeforeDb > 1.5);
        QVERIFY(design.errorAfterDb < 0.05);
        for (std::size_t n = 1; n < design.midTaps.size(); ++n) // linear phase, to rounding
            QVERIFY(std::abs(design.midTaps[n] - design.midTaps[4096 - n]) < 1e-6F);
    }
    void theAmountIsAShareOfTheWayInDecibels()
    {
        const MatchDesign half = designMatch(madeUp(flat), madeUp(hill, hill), 0.5);
        const double levelDb = gainDbAt(half.midTaps, 1000.0) - 0.5 * hill(1000.0);
        for (double hz = 45.0; hz < 18'000.0; hz *= 1.3)
            VERIFY_WITHIN(gainDbAt(half.midTaps, hz) - levelDb, 0.5 * hill(hz), 0.1);
    }
    void noteworthyLengthsGoWithTheRate()
    {
        ReferenceProfile own = madeUp(flat), reference = madeUp(hill, hill);
        own.sampleRateHz = 96000;
        QCOMPARE(designMatch(own, reference, 1.0).midTaps.size(), std::size_t{8192});
        own.sampleRateHz = 44100;
        own.highHz = 22050.0;
        QCOMPARE(designMatch(own, reference, 1.0).midTaps.size(), std::size_t{4096});
    }
    void nothingIsChangedWhereNothingIsAsked()
    {
        const AudioBuffer audio = pulsedNoise({.frames = 48000});
        const ReferenceProfile own = profileOf(audio);
        for (const MatchDesign& design :
             {designMatch(own, own, 1.0), designMatch(own, profileOf(pulsedNoise({.midPole = 0.2})), 0.0),
              designMatch(own, {}, 1.0), designMatch({}, own, 1.0)}) {
            QVERIFY(design.idle());
            QVERIFY(same(filtered(audio, design), audio));
        }
    }
    void theLevelStays()
    {
        for (const double pole : {0.0, 0.9}) {
            const AudioBuffer audio = pulsedNoise({});
            const MatchDesign design = designMatch(
                profileOf(audio), profileOf(pulsedNoise({.midPole = pole, .sidePole = pole, .seed = 9})), 1.0);
            QVERIFY(!design.idle());
            VERIFY_WITHIN(*loudnessOf(filtered(audio, design)).integratedLufs, *loudnessOf(audio).integratedLufs, 0.3);
        }
    }
    void theSoundComesToTheReferenceAndKeepsItsRange()
    {
        const AudioBuffer audio = pulsedNoise({.midPole = 0.8, .sidePole = 0.3});
        const ReferenceProfile reference = profileOf(pulsedNoise({.midPole = 0.2, .sidePole = 0.7, .seed = 5}));
        const MatchDesign design = designMatch(profileOf(audio), reference, 1.0);
        QVERIFY(design.errorBeforeDb > 2.0);
        const AudioBuffer after = filtered(audio, design);
        const MatchDesign again = designMatch(profileOf(after), reference, 1.0);
        QVERIFY2(again.errorBeforeDb < 0.5, qPrintable(QString::number(again.errorBeforeDb)));
        VERIFY_WITHIN(again.errorBeforeDb, design.errorAfterDb, 0.2); // as was foretold
        VERIFY_WITHIN(sideToMidDb(profileOf(after)), sideToMidDb(reference), 0.5);
        const double rangeLu = loudnessOf(audio).rangeLu;
        QVERIFY(rangeLu > 3.0);
        VERIFY_WITHIN(loudnessOf(after).rangeLu, rangeLu, 0.3);
    }
    void midAndSideGoTheirOwnWays()
    {
        const MatchDesign design = designMatch(madeUp(flat, flat), madeUp(flat, hill), 1.0);
        const double mid = nodeNear(design, design.midDb, 1000.0), side = nodeNear(design, design.sideDb, 1000.0);
        VERIFY_WITHIN(side - mid, 5.0, 0.1);
        VERIFY_WITHIN(nodeNear(design, design.midDb, 8000.0), mid, 0.05);
        // A signal without a side stays without one.
        AudioBuffer centred = pulsedNoise({.frames = 24000, .channels = 2, .sideGain = 0.0});
        const AudioBuffer after = filtered(centred, design);
        QVERIFY(std::ranges::equal(after.channel(0), after.channel(1)));
    }
    void oneChannelAndMonoReferencesAreMatched()
    {
        const AudioBuffer mono = pulsedNoise({.channels = 1, .midPole = 0.8});
        const ReferenceProfile stereo = profileOf(pulsedNoise({.midPole = 0.3, .sidePole = 0.3, .seed = 5}));
        const MatchDesign up = designMatch(profileOf(mono), stereo, 1.0);
        QVERIFY(up.errorBeforeDb > 2.0 && up.errorAfterDb < 0.5);
        QVERIFY(designMatch(profileOf(filtered(mono, up)), stereo, 1.0).errorBeforeDb < 0.5);
        // A mono reference says nothing of the sides: they are treated as the middle is.
        const MatchDesign down = designMatch(stereo, profileOf(mono), 1.0);
        for (std::size_t n = 0; n < down.midTaps.size(); ++n)
            QVERIFY(std::abs(down.midTaps[n] - down.sideTaps[n]) < 0.02F);
        VERIFY_WITHIN(nodeNear(down, down.midDb, 1000.0), nodeNear(down, down.sideDb, 1000.0), 0.1);
    }
    void whatHoldsOnlyNoiseIsNotLifted()
    {
        ReferenceProfile own = madeUp(flat);
        const std::size_t at10kHz = 26; // third octaves from 25 Hz
        own.midSnrDb[at10kHz] = own.sideSnrDb[at10kHz] = 2.0;
        const MatchDesign design = designMatch(own, madeUp(steep, steep), 1.0);
        const double clean = nodeNear(design, design.midDb, 6300.0), noisy = nodeNear(design, design.midDb, 10'000.0);
        const double middle = nodeNear(design, design.midDb, 1000.0);
        QVERIFY2(clean - middle > 8.0, qPrintable(QString::number(clean - middle)));
        QVERIFY2(noisy < clean - 5.0, qPrintable(QString::number(noisy)));
        QVERIFY(design.heldBackBands >= 1);
        // By as much as it stands above its noise, less the margin.
        own.midSnrDb.assign(ToneGrid::kThirds, 9.0);
        const auto wish = matchWishes(own, madeUp(steep, steep), 1.0, {});
        QVERIFY(*std::ranges::max_element(wish.mid.gainDb) <= 6.0);
        QVERIFY(*std::ranges::min_element(wish.mid.gainDb) == -15.0);
    }
    void nothingIsLiftedWhereNothingWasRecorded()
    {
        ReferenceProfile own = madeUp(flat);
        own.lowHz = 100.0;
        own.highHz = 8000.0;
        const auto wish =
            matchWishes(own, madeUp([](double hz) { return 6.0 * std::abs(std::log2(hz / 900.0)); }), 1.0, {});
        for (std::size_t n = 0; n < ToneNodes::kCount; ++n)
            if (const double hz = ToneNodes::centreHz(n); hz < 100.0 || hz > 8000.0)
                QVERIFY2(wish.mid.gainDb[n] <= 0.0, qPrintable(QString::number(hz)));
        // Where the reference ends there is no wish: what is there is treated as what is below.
        ReferenceProfile ending = madeUp(hill);
        ending.highHz = 10'000.0;
        for (std::size_t k = 0; k < ToneGrid::kBands; ++k)
            if (ToneGrid::centreHz(k) > 10'000.0)
                ending.midDb[k] = kSilenceDb;
        const auto held = matchWishes(madeUp(flat), ending, 1.0, {});
        VERIFY_WITHIN(held.mid.gainDb.back(), held.mid.gainDb[50], 0.5);
    }
    void howAStreamIsCutChangesNothing()
    {
        const AudioBuffer audio = pulsedNoise({.frames = 30'000});
        const MatchDesign design = designMatch(profileOf(audio), profileOf(pulsedNoise({.midPole = 0.2})), 1.0);
        const AudioBuffer whole = filtered(audio, design, 100'000);
        for (const std::int64_t block : {1, 480, 4097})
            QVERIFY(same(filtered(audio, design, block), whole));
    }
};

QTEST_APPLESS_MAIN(TestMatchDesign)
#include "test_match_design.moc"
