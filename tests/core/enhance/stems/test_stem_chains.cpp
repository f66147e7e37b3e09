#include "core/enhance/stems/bass_chain.h"
#include "core/enhance/stems/drum_chain.h"
#include "core/enhance/stems/other_chain.h"
#include "core/enhance/stems/vocal_chain.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace resonate;

namespace {

struct Job {
    AudioFormat format = {kToolRateHz, 2};
    double amount = 1.0;
    StemNeeds needs = {};
    StemTarget target = {};
};

struct NamedChain {
    const char* name;
    std::function<std::unique_ptr<StreamProcessor>(const Job&)> make;
    std::function<StemDecisions(const Job&)> decide;
};

template <class Chain>
NamedChain chain(const char* name)
{
    const auto parametersOf = [](const Job& job) {
        typename Chain::Parameters parameters{.format = job.format, .amount = job.amount, .needs = job.needs};
        if constexpr (std::is_same_v<Chain, DrumChain>)
            parameters.sustain = true;
        else
            parameters.target = job.target;
        return parameters;
    };
    return {name, [=](const Job& job) { return std::make_unique<Chain>(parametersOf(job)); },
            [=](const Job& job) { return Chain::decide(parametersOf(job)); }};
}

const std::vector<NamedChain>& chains()
{
    static const std::vector<NamedChain> kChains = {chain<VocalChain>("vocals"), chain<DrumChain>("drums"),
                                                    chain<BassChain>("bass"), chain<OtherChain>("other")};
    return kChains;
}

/// A target, and needs that agree with it and lie in the middle of what is usual.
Job contentJob()
{
    Job job;
    for (double hz = 25.0; hz < 20500.0; hz *= std::exp2(1.0 / 3.0))
        job.target.centreHz.push_back(hz);
    for (const double hz : job.target.centreHz)
        job.target.levelDb.push_back(-4.0 * std::log2(hz / 100.0));
    job.needs.sounding = true;
    job.needs.centreHz = job.target.centreHz;
    job.needs.levelDb = job.target.levelDb;
    job.needs.levelDbfs = -20.0;
    job.needs.highLevelDbfs = -35.0;
    job.needs.loudPeakDbfs = -10.0;
    job.needs.peakSpreadDb = 5.0;
    job.needs.crestDb = 15.0;
    job.needs.attackDb = 12.0;
    job.needs.sibilanceDb = -12.0;
    job.needs.sideToMidDb = -12.0;
    job.needs.lowSideToMidDb = -40.0;
    return job;
}

void tilt(StemNeeds& needs, double fromHz, double toHz, double db)
{
    for (std::size_t i = 0; i < needs.centreHz.size(); ++i)
        if (needs.centreHz[i] >= fromHz && needs.centreHz[i] <= toHz)
            needs.levelDb[i] += db;
}

/// Everything is wrong that can be.
Job needyJob()
{
    Job job = contentJob();
    tilt(job.needs, 2400.0, 5300.0, -10.0);
    tilt(job.needs, 5300.0, 20000.0, -24.0);
    tilt(job.needs, 185.0, 420.0, 10.0);
    job.needs.peakSpreadDb = 16.0;
    job.needs.attackDb = 4.0;
    job.needs.sibilanceDb = 0.0;
    job.needs.sideToMidDb = -60.0;
    job.needs.lowSideToMidDb = -3.0;
    job.needs.recordingMono = true;
    return job;
}

AudioBuffer music(int channels = 2)
{
    AudioBuffer audio = whiteNoise(0.1, kToolRateHz, channels);
    const AudioBuffer low = sine(80.0, 0.2, kToolRateHz, 1);
    for (int c = 0; c < channels; ++c)
        for (std::size_t n = 0; n < audio.channel(c).size(); ++n)
            audio.channel(c)[n] = low.channel(0)[n] + (n % 12000 < 4000 ? 1.0F : 0.05F) *
                                                          (audio.channel(0)[n] + 0.2F * audio.channel(c)[n]);
    return audio;
}

void addChains()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < chains().size(); ++i)
        QTest::newRow(chains()[i].name) << static_cast<int>(i);
}

double gainAtDb(const NamedChain& named, const Job& job, double frequencyHz, double amplitude = 0.01)
{
    const auto processor = named.make(job);
    const AudioBuffer out = processed(*processor, sine(frequencyHz, amplitude, 96000, job.format.channels));
    return toneDb(out.channel(0), frequencyHz, 48000, 96000) - 20.0 * std::log10(amplitude);
}

const StemDecision& decisionOf(const StemDecisions& decisions, std::string_view tool)
{
    return *std::ranges::find_if(decisions, [&](const StemDecision& d) { return d.tool == tool; });
}

} // namespace

class TestStemChains final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDoneWhereNothingIsNeeded_data() { addChains(); }
    void nothingIsDoneWhereNothingIsNeeded()
    {
        QFETCH(int, index);
        const NamedChain& named = chains()[static_cast<std::size_t>(index)];
        Job zero = needyJob(), unimpaired = needyJob(), silent = needyJob();
        zero.amount = 0.0;
        unimpaired.needs.impairment = 0.0;
        silent.needs.sounding = false;
        for (const Job& job : {contentJob(), zero, unimpaired, silent}) {
            for (const StemDecision& decision : named.decide(job))
                QVERIFY(!decision.acts());
            const auto processor = named.make(job);
            QCOMPARE(processor->latencyFrames(), 0);
            QVERIFY(sameBits(processed(*processor, music()), music()));
        }
    }
    void everyToolActsWhereItIsNeeded_data() { addChains(); }
    void everyToolActsWhereItIsNeeded()
    {
        QFETCH(int, index);
        const NamedChain& named = chains()[static_cast<std::size_t>(index)];
        for (const StemDecision& decision : named.decide(needyJob())) {
            QVERIFY2(decision.acts(), decision.tool);
            QCOMPARE(decision.whenAbove, decision.measuredDb > decision.thresholdDb);
        }
        QVERIFY(!sameBits(processed(*named.make(needyJob()), music()), music()));
    }
    void strengthFollowsTheAmount_data() { addChains(); }
    void strengthFollowsTheAmount()
    {
        QFETCH(int, index);
        const NamedChain& named = chains()[static_cast<std::size_t>(index)];
        Job half = needyJob(), halfImpaired = needyJob();
        half.amount = 0.5;
        halfImpaired.needs.impairment = 0.5;
        const StemDecisions all = named.decide(needyJob());
        for (const Job& job : {half, halfImpaired}) {
            const StemDecisions some = named.decide(job);
            for (std::size_t i = 0; i < all.size(); ++i)
                QCOMPARE(some[i].strengthDb, 0.5 * all[i].strengthDb);
        }
    }
    void blocksChangeNothingAndResetForgets_data() { addChains(); }
    void blocksChangeNothingAndResetForgets()
    {
        QFETCH(int, index);
        for (const int channels : {1, 2}) {
            Job job = needyJob();
            job.format.channels = channels;
            const NamedChain& named = chains()[static_cast<std::size_t>(index)];
            const AudioBuffer whole = processed(*named.make(job), music(channels), kToolRateHz);
            for (const std::int64_t blockFrames : {1, 131, 5000}) {
                const auto processor = named.make(job);
                QVERIFY(sameBits(processed(*processor, music(channels), blockFrames), whole));
                processor->reset();
                QVERIFY(sameBits(processed(*processor, music(channels), blockFrames), whole));
            }
            const AudioBuffer silence(channels, 9600);
            QVERIFY(sameBits(processed(*named.make(job), silence), silence));
        }
    }
    void withoutATargetSpectraAreLeftAlone()
    {
        Job job = needyJob();
        job.target = {};
        for (const char* tool : {"presence", "air"})
            QVERIFY(!decisionOf(VocalChain::decide({.needs = job.needs}), tool).acts());
        for (const char* tool : {"deMud", "presence", "excite"})
            QVERIFY(!decisionOf(OtherChain::decide({.needs = job.needs}), tool).acts());
    }

    void vocalsGainPresence()
    {
        Job job = contentJob();
        tilt(job.needs, 2400.0, 20000.0, -10.0); // 2.5 dB past the threshold, 0.8 of it
        QVERIFY(near(gainAtDb(chains()[0], job, 3600.0), 2.0, 0.1));
        QVERIFY(near(gainAtDb(chains()[0], job, 300.0), 0.0, 0.1));
    }
    void vocalsLoseSibilanceOnlyWhereThereIsTooMuch()
    {
        Job job = contentJob();
        job.needs.sibilanceDb = -1.0;
        QVERIFY(gainAtDb(chains()[0], job, 6700.0, 0.1) < -3.0);
        QVERIFY(near(gainAtDb(chains()[0], job, 1000.0, 0.1), 0.0, 1e-6));
    }
    /// Breaths lie 25 dB and more under the singing: no gain moves there, so they keep their level.
    void vocalsKeepTheirBreaths()
    {
        Job job = contentJob();
        job.needs.peakSpreadDb = 16.0;
        const double loud = gainAtDb(chains()[0], job, 400.0, std::pow(10.0, -4.0 / 20.0));
        QVERIFY2(loud < -1.0 && loud > -3.01, qPrintable(QString::number(loud)));
        QVERIFY(near(gainAtDb(chains()[0], job, 400.0, std::pow(10.0, -35.0 / 20.0)), 0.0, 1e-6));
    }
    void vocalsGetAirOnlyWhereTheRecordingHasIt()
    {
        Job job = contentJob();
        tilt(job.needs, 9800.0, 20000.0, -12.0);
        QVERIFY(decisionOf(VocalChain::decide({.needs = job.needs, .target = job.target}), "air").acts());
        job.needs.bandwidthHz = 11000.0;
        QVERIFY(!decisionOf(VocalChain::decide({.needs = job.needs, .target = job.target}), "air").acts());
    }
    /// Half and double the level in, half and double the level out: nothing is compressed.
    void drumsKeepTheirDynamics()
    {
        AudioBuffer soft = music(), loud = music();
        for (int c = 0; c < 2; ++c)
            for (float& sample : loud.channel(c))
                sample *= 8.0F; // exact in binary
        const AudioBuffer softOut = processed(*chains()[1].make(needyJob()), soft);
        const AudioBuffer loudOut = processed(*chains()[1].make(needyJob()), loud);
        for (std::size_t n = 0; n < softOut.channel(0).size(); ++n)
            QVERIFY(std::abs(loudOut.channel(0)[n] - 8.0F * softOut.channel(0)[n]) < 2e-3F);
    }
    /// The first 10 ms of a note keep their level, however much of it is taken off later.
    void bassKeepsItsAttack()
    {
        Job job = contentJob();
        job.needs.peakSpreadDb = 16.0;
        AudioBuffer note = sine(80.0, 0.9, 48000);
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < 12000; ++n)
                note.channel(c)[n] = 0.0F;
        const AudioBuffer out = processed(*chains()[2].make(job), note);
        const auto change = [&](std::size_t first, std::size_t end) {
            return levelDb(out.channel(0), first, end) - levelDb(note.channel(0), first, end);
        };
        QVERIFY2(change(12000, 12480) > -0.35, qPrintable(QString::number(change(12000, 12480))));
        QVERIFY(change(24000, 48000) < -1.5);
    }
    void bassStandsInTheMiddle()
    {
        Job job = contentJob();
        job.needs.lowSideToMidDb = -3.0;
        AudioBuffer audio = sine(50.0, 0.3, 96000);
        std::ranges::fill(audio.channel(1), 0.0F);
        const AudioBuffer out = processed(*chains()[2].make(job), audio);
        QVERIFY(near(levelDb(out.channel(0), 48000, 96000), levelDb(out.channel(1), 48000, 96000), 0.5));
    }
    /// A recording that ends at 9 kHz gets no harmonics above it, and those below stay 18 dB under what is there.
    void otherAddsNothingAboveTheRecording()
    {
        Job job = contentJob();
        job.needs.bandwidthHz = 12000.0;
        tilt(job.needs, 5900.0, 20000.0, -12.0);
        QVERIFY(decisionOf(OtherChain::decide({.needs = job.needs, .target = job.target}), "excite").acts());
        const auto processor = chains()[3].make(job);
        const AudioBuffer input = sine(5000.0, 0.1, 96000), out = processed(*processor, input);
        QVERIFY(toneDb(out.channel(0), 15000.0, 48000, 96000) < -20.0 - 70.0);
        const auto latency = static_cast<std::size_t>(processor->latencyFrames());
        AudioBuffer added = out;
        for (std::size_t n = latency; n < 96000; ++n)
            added.channel(0)[n] -= input.channel(0)[n - latency];
        QVERIFY(levelDb(added.channel(0), 48000, 96000) - levelDb(input.channel(0), 48000, 96000) <= -18.0);
        job.needs.bandwidthHz = 9000.0; // the top that is judged is not there
        QVERIFY(!decisionOf(OtherChain::decide({.needs = job.needs, .target = job.target}), "excite").acts());
    }
    void otherWidensOnlyMonoRecordings()
    {
        Job job = contentJob();
        job.needs.sideToMidDb = -60.0;
        QVERIFY(!decisionOf(OtherChain::decide({.needs = job.needs}), "widen").acts());
        job.needs.recordingMono = true;
        QVERIFY(decisionOf(OtherChain::decide({.needs = job.needs}), "widen").acts());
        AudioBuffer audio = music();
        std::ranges::copy(audio.channel(0), audio.channel(1).begin());
        const AudioBuffer out = processed(*chains()[3].make(job), audio);
        double difference = 0.0, side = 0.0;
        for (std::size_t n = 0; n < out.channel(0).size(); ++n) {
            const auto l = static_cast<double>(out.channel(0)[n]), r = static_cast<double>(out.channel(1)[n]);
            const double mid = 2.0 * static_cast<double>(audio.channel(0)[n]);
            difference = std::max(difference, std::abs(l + r - mid));
            side = std::max(side, std::abs(l - r));
        }
        QVERIFY(difference < 1e-6);
        QVERIFY(side > 0.01);
        job.format.channels = 1;
        QVERIFY(!decisionOf(OtherChain::decide({.format = job.format, .needs = job.needs}), "widen").acts());
    }
};

QTEST_APPLESS_MAIN(TestStemChains)
#include "test_stem_chains.moc"
