#include "core/mastering/master.h"
#include "core/mastering/program_loudness.h"
#include "core/mastering/true_peak_limiter.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

using namespace resonate;

namespace {

struct Mastered {
    Result<MasterOutcome> outcome;
    AudioBuffer audio;
};

Mastered mastered(const AudioBuffer& audio, int sampleRateHz, const MasterSettings& settings, int threads = 2)
{
    ThreadExecutor executor(threads);
    MemorySink sink(audio.channels(), audio.frames());
    auto outcome = master(MemorySource(audio, sampleRateHz), sink, settings, {executor, {}, {}});
    AudioBuffer out(audio.channels(), sink.audio().frames());
    copyAudio(sink.audio(), out.view());
    return {std::move(outcome), std::move(out)};
}

bool same(const AudioBuffer& a, const AudioBuffer& b)
{
    bool equal = a.frames() == b.frames();
    for (int c = 0; equal && c < a.channels(); ++c)
        equal = std::ranges::equal(a.channel(c), b.channel(c));
    return equal;
}

} // namespace

class TestMaster final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesTargetAndCeiling_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("levelDb");
        QTest::addColumn<double>("targetLufs");
        QTest::addColumn<double>("ceilingDbtp");
        QTest::addColumn<int>("bits");
        QTest::newRow("-14/-1, 24 bits") << 48000 << 2 << -14.0 << -14.0 << -1.0 << 24;
        QTest::newRow("-14/-1, 16 bits, mono") << 44100 << 1 << -3.0 << -14.0 << -1.0 << 16;
        QTest::newRow("-13/-1, mono") << 48000 << 1 << -16.0 << -13.0 << -1.0 << 24;
        QTest::newRow("-14/-1, 192 kHz") << 192000 << 1 << -14.0 << -14.0 << -1.0 << 24;
        QTest::newRow("-16/-1, float") << 96000 << 2 << -20.0 << -16.0 << -1.0 << 32;
        QTest::newRow("-23/-1, far too loud") << 48000 << 2 << 12.0 << -23.0 << -1.0 << 24;
        QTest::newRow("-24/-2, very quiet") << 8000 << 2 << -40.0 << -24.0 << -2.0 << 24;
        QTest::newRow("-12/-3, limited hard") << 44100 << 2 << -6.0 << -12.0 << -3.0 << 24;
    }
    void reachesTargetAndCeiling()
    {
        QFETCH(int, sampleRateHz);
        QFETCH(int, channels);
        QFETCH(double, levelDb);
        QFETCH(double, targetLufs);
        QFETCH(double, ceilingDbtp);
        QFETCH(int, bits);
        const AudioBuffer audio = test::music(channels, 6 * sampleRateHz, sampleRateHz, levelDb);
        MasterSettings settings;
        settings.targetLufs = targetLufs;
        settings.ceilingDbtp = ceilingDbtp;
        settings.bits = bits;
        const auto [outcome, out] = mastered(audio, sampleRateHz, settings);
        QVERIFY(outcome);
        const auto reading = test::readingOf(out.view(), sampleRateHz);
        QVERIFY2(outcome->targetReached, outcome->reason.c_str());
        QVERIFY(outcome->reason.empty());
        QVERIFY2(std::abs(reading.lufs - targetLufs) <= 0.1, qPrintable(QString::number(reading.lufs)));
        QVERIFY(std::abs(*outcome->loudnessLufs - reading.lufs) < 0.01);
        QVERIFY2(reading.truePeakDbtp <= ceilingDbtp + 0.05, qPrintable(QString::number(reading.truePeakDbtp)));
        QVERIFY(std::abs(outcome->truePeakDbtp - reading.truePeakDbtp) < 0.15);
        if (outcome->limitingMaxDb > 0.1)
            QVERIFY2(std::abs(outcome->truePeakDbtp - ceilingDbtp) <= 0.05,
                     qPrintable(QString::number(outcome->truePeakDbtp)));
        QVERIFY(outcome->passes <= 4);
    }
    void doesNotChaseATargetThatCostsTooMuch()
    {
        MasterSettings settings;
        settings.targetLufs = -5.0;
        const auto [outcome, out] = mastered(test::music(2, 6 * 48000, 48000, -10.0), 48000, settings);
        QVERIFY(outcome);
        QVERIFY(!outcome->targetReached);
        QVERIFY2(outcome->reason.find("6.0 dB of limiting") != std::string::npos, outcome->reason.c_str());
        QVERIFY(outcome->limitingP99Db <= 6.1 && outcome->limitingP99Db > 5.0);
        QVERIFY(*outcome->loudnessLufs < -5.1);
    }
    void leavesQuietAndLoudPartsApartWhenAsked()
    {
        const AudioBuffer loud = test::music(2, 12 * 48000, 48000, -10.0),
                          quiet = test::music(2, 12 * 48000, 48000, -16.0);
        AudioBuffer audio(2, 24 * 48000);
        copyAudio(quiet.view(), audio.view().slice(0, 12 * 48000));
        copyAudio(loud.view(), audio.view().slice(12 * 48000, 12 * 48000));
        const auto lossLu = [&](const AudioBuffer& out) {
            InlineExecutor executor;
            const auto before = measureLoudness(MemorySource(audio, 48000), {executor, {}, {}});
            const auto after = measureLoudness(MemorySource(out, 48000), {executor, {}, {}});
            return before && after ? before->rangeLu - after->rangeLu : 99.0;
        };
        MasterSettings settings;
        settings.targetLufs = -6.0;
        settings.maxLimitingDb = 20.0;
        const auto free = mastered(audio, 48000, settings);
        settings.maxRangeLossLu = 0.5;
        const auto kept = mastered(audio, 48000, settings);
        QVERIFY(free.outcome && kept.outcome);
        QVERIFY2(lossLu(free.audio) > 1.0, qPrintable(QString::number(lossLu(free.audio))));
        QVERIFY2(lossLu(kept.audio) <= 0.51 && lossLu(kept.audio) > 0.3,
                 qPrintable(QString::number(lossLu(kept.audio))));
        QVERIFY(!kept.outcome->targetReached && *kept.outcome->loudnessLufs < -6.1);
        QVERIFY2(kept.outcome->reason.find("quiet and loud parts") != std::string::npos, kept.outcome->reason.c_str());
    }
    void leavesFineAudioAsItIs()
    {
        MasterSettings settings;
        settings.bits = 32;
        const AudioBuffer audio = test::music(2, 48000, 48000, -8.0);
        const auto [outcome, out] = mastered(audio, 48000, settings);
        QVERIFY(outcome);
        QCOMPARE(outcome->gainDb, 0.0);
        QVERIFY(outcome->targetReached);
        QVERIFY(same(out, audio));
    }
    void equalsOneStreamThroughTheLimiter()
    {
        // Three segments against one limiter fed from beginning to end: no seams, bit by bit. The louder second segment
        // puts its release across the boundary, the quiet third one is passed over.
        constexpr int kRate = 8000;
        AudioBuffer audio = test::music(2, 1'400'000, kRate, 6.0);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < 1'400'000; ++i)
                audio.channel(c)[i] *= i < 700'000 ? 1.0F : i < 1'048'000 ? 2.0F : 0.05F;
        MasterSettings settings;
        settings.bits = 32;
        const auto [outcome, out] = mastered(audio, kRate, settings, 3);
        QVERIFY(outcome);
        TruePeakLimiter limiter({.sampleRateHz = kRate, .channels = 2});
        const std::int64_t latency = limiter.latencyFrames();
        AudioBuffer stream(2, audio.frames() + latency);
        copyAudio(audio.view(), stream.view().slice(0, audio.frames()));
        limiter.process(stream.view(), stream.view());
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(out.channel(c), stream.channel(c).subspan(static_cast<std::size_t>(latency))));
    }
    void sameBytesOnAnyNumberOfThreads()
    {
        const AudioBuffer audio = test::music(1, 1'300'000, 8000, -6.0);
        for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped}) {
            MasterSettings settings;
            settings.targetLufs = -12.0;
            settings.dither = kind;
            settings.bits = 16;
            const auto one = mastered(audio, 8000, settings, 1);
            const auto four = mastered(audio, 8000, settings, 4);
            QVERIFY(one.outcome && four.outcome);
            QVERIFY(same(one.audio, four.audio));
            QCOMPARE(four.outcome->gainDb, one.outcome->gainDb);
        }
    }
    void tellsWhenTheLimiterWorked()
    {
        // At 44.1 kHz neither segments nor 100 ms are whole numbers of the limiter's blocks. The series' largest value
        // is the largest reduction, its zeros are where the audio is under the ceiling, and it covers everything.
        constexpr int kRate = 44100;
        AudioBuffer audio = test::music(2, 1'200'000, kRate, 6.0);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 300'000; i < 900'000; ++i)
                audio.channel(c)[i] *= 0.05F;
        MasterSettings settings;
        settings.bits = 32;
        const auto one = mastered(audio, kRate, settings, 1);
        const auto [outcome, out] = mastered(audio, kRate, settings, 3);
        QVERIFY(outcome);
        const std::vector<GainReduction>& series = outcome->limiting;
        QCOMPARE(series.size(), std::size_t{(1'200'000 + 4409) / 4410});
        QVERIFY(series == one.outcome->limiting);
        float largestDb = 0.0F;
        double meanDb = 0.0;
        for (const GainReduction& cell : series) {
            QVERIFY(cell.meanDb <= cell.maxDb && cell.meanDb >= 0.0F);
            largestDb = std::max(largestDb, cell.maxDb);
            meanDb += static_cast<double>(cell.meanDb) / static_cast<double>(series.size());
        }
        QCOMPARE(largestDb, static_cast<float>(outcome->limitingMaxDb));
        // One value per block by one stream, on no grid but the blocks' own.
        TruePeakLimiter limiter({.sampleRateHz = kRate, .channels = 2});
        const std::int64_t latency = limiter.latencyFrames();
        AudioBuffer stream(2, audio.frames() + latency);
        copyAudio(audio.view(), stream.view().slice(0, audio.frames()));
        double expectedDb = 0.0;
        for (std::int64_t at = 0; at + LimiterBlock::kFrames <= stream.frames(); at += LimiterBlock::kFrames) {
            const AudioView block = stream.view().slice(at, LimiterBlock::kFrames);
            const double reductionDb = static_cast<double>(limiter.process(block, block));
            if (at >= latency)
                expectedDb += reductionDb * LimiterBlock::kFrames / static_cast<double>(audio.frames());
        }
        QVERIFY2(std::abs(meanDb - expectedDb) < 0.01 * expectedDb, qPrintable(QString::number(meanDb)));
        QVERIFY(series[60].maxDb > 1.0F);
        for (std::size_t cell = 90; cell < 190; ++cell)
            QCOMPARE(series[cell], GainReduction{});
    }
    void collectsReadingsOnAGridOfItsOwn()
    {
        ReductionCollector collector(8000); // cells of 800 frames
        collector.add(0, 1.0);
        collector.add(799, 3.0);
        collector.add(2400, 5.0);
        collector.add(3300, 7.0); // past the end
        const std::vector<GainReduction> series = collector.finish(2401);
        QVERIFY((series == std::vector<GainReduction>{{2.0F, 3.0F}, {}, {}, {5.0F, 5.0F}}));
        QVERIFY((collector.finish(1) == std::vector<GainReduction>(1)));
        QVERIFY(collector.finish(0).empty());
    }
    void saneOnNextToNothing_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("levelDb");
        QTest::newRow("nothing") << 0 << 0.0;
        QTest::newRow("one frame") << 1 << 0.0;
        QTest::newRow("300 ms") << 14400 << 6.0;
        QTest::newRow("silence") << 96000 << -400.0;
        QTest::newRow("under the gate") << 96000 << -90.0;
    }
    void saneOnNextToNothing()
    {
        QFETCH(int, frames);
        QFETCH(double, levelDb);
        MasterSettings settings;
        settings.targetLufs = -14.0;
        settings.bits = 32;
        const auto [outcome, out] = mastered(test::music(2, frames, 48000, levelDb), 48000, settings);
        QVERIFY(outcome);
        QCOMPARE(out.frames(), frames);
        QCOMPARE(outcome->gainDb, 0.0);
        QVERIFY(!outcome->targetReached);
        QVERIFY(!outcome->reason.empty());
        QVERIFY(outcome->truePeakDbtp <= -0.95);
        for (const float sample : out.channel(0))
            QVERIFY(std::isfinite(sample));
    }
    void staysSaneOnStrangeAudio_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<QString>("kind");
        for (const int rate : {8000, 192000})
            for (const char* kind : {"one huge frame", "direct current", "a click in silence", "loud then silent",
                                     "silent then loud", "450 ms"})
                QTest::addRow("%s at %d", kind, rate) << rate << QString::fromLatin1(kind);
    }
    void staysSaneOnStrangeAudio()
    {
        QFETCH(int, sampleRateHz);
        QFETCH(QString, kind);
        AudioBuffer audio(1, kind == u"one huge frame" ? 1 : kind == u"450 ms" ? sampleRateHz * 9 / 20 : sampleRateHz);
        const auto samples = audio.channel(0);
        const auto half = samples.size() / 2;
        if (kind == u"one huge frame")
            samples[0] = 1e30F;
        else if (kind == u"direct current")
            std::ranges::fill(samples, 3.0F);
        else if (kind == u"a click in silence")
            samples[half] = -1e6F;
        else
            copyAudio(test::music(1, audio.frames(), sampleRateHz, 9.0).view(), audio.view());
        if (kind == u"loud then silent")
            std::ranges::fill(samples.subspan(half), 0.0F);
        else if (kind == u"silent then loud")
            std::ranges::fill(samples.first(half), 0.0F);
        MasterSettings settings;
        settings.targetLufs = -14.0;
        settings.bits = 24;
        const auto [outcome, out] = mastered(audio, sampleRateHz, settings);
        QVERIFY(outcome);
        QCOMPARE(out.frames(), audio.frames());
        QVERIFY2(outcome->truePeakDbtp <= -0.95, qPrintable(QString::number(outcome->truePeakDbtp)));
        QVERIFY(std::isfinite(outcome->gainDb) && std::isfinite(outcome->limitingMaxDb));
        QCOMPARE(outcome->targetReached, outcome->reason.empty());
        QCOMPARE(outcome->limiting.size(),
                 static_cast<std::size_t>((audio.frames() + sampleRateHz / 10 - 1) / (sampleRateHz / 10)));
        for (const float sample : out.channel(0))
            QVERIFY(std::abs(sample) <= 0.9F);
        if (kind == u"loud then silent")
            QVERIFY(std::ranges::all_of(out.channel(0).subspan(half + static_cast<std::size_t>(sampleRateHz / 50)),
                                        [](float sample) { return sample == 0.0F; }));
        else if (kind == u"silent then loud")
            QVERIFY(std::ranges::all_of(out.channel(0).first(half), [](float sample) { return sample == 0.0F; }));
    }
    void refusesSenselessSettings()
    {
        const AudioBuffer audio(1, 100);
        for (const auto& change : std::vector<std::function<void(MasterSettings&)>>{
                 [](MasterSettings& s) { s.targetLufs = 3.0; }, [](MasterSettings& s) { s.targetLufs = std::nan(""); },
                 [](MasterSettings& s) { s.ceilingDbtp = 0.5; }, [](MasterSettings& s) { s.bits = 8; },
                 [](MasterSettings& s) { s.maxLimitingDb = -1.0; }}) {
            MasterSettings settings;
            change(settings);
            const auto [outcome, out] = mastered(audio, 48000, settings);
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().code, ErrorCode::BadUsage);
        }
    }
    void stopsWhenAskedAndTellsHowFarItIs()
    {
        const AudioBuffer audio = test::music(1, 600'000, 8000, -6.0);
        InlineExecutor executor;
        std::stop_source stop;
        MemorySink sink(1, audio.frames());
        const MemorySource source(audio, 8000);
        MasterSettings settings;
        settings.targetLufs = -14.0;
        double last = 0.0;
        bool rising = true;
        QVERIFY(master(source, sink, settings, {executor, {}, [&](double done) {
                                                    rising = rising && done >= last;
                                                    last = done;
                                                }}));
        QVERIFY(rising);
        QCOMPARE(last, 1.0);

        MemorySink halfway(1, audio.frames());
        const auto stopped = master(source, halfway, settings, {executor, stop.get_token(), [&](double done) {
                                                                    if (done > 0.3)
                                                                        stop.request_stop();
                                                                }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    void handsOnWhatTheSinkSays()
    {
        InlineExecutor executor;
        MemorySink tooSmall(1, 100);
        const auto outcome =
            master(MemorySource(test::music(1, 48000, 48000, -6.0), 48000), tooSmall, {}, {executor, {}, {}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NoSpace);
    }
};

QTEST_APPLESS_MAIN(TestMaster)
#include "test_master.moc"
