#include "made_processors.h"
#include "pipeline/restoring/restoring_chain.h"

#include <QTest>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{16000, 2};
constexpr double kSeconds = 8.0;

ChainLink gain(float factor, std::int64_t latency = 0)
{
    return {QStringLiteral("gain"), [=]() -> Result<MadeProcessor> {
                return MadeProcessor{std::make_unique<DelayedGain>(kFormat.channels, latency, factor), [] {
                                         return QJsonObject{{QStringLiteral("told"), true}};
                                     }};
            }};
}

ChainLink clicker(double fromSeconds, double toSeconds)
{
    return {QStringLiteral("clicker"), [=]() -> Result<MadeProcessor> {
                return MadeProcessor{std::make_unique<Clicker>(kFormat.sampleRateHz,
                                                               std::llround(fromSeconds * kFormat.sampleRateHz),
                                                               std::llround(toSeconds * kFormat.sampleRateHz))};
            }};
}

ChainLink nothing()
{
    return {QStringLiteral("nothing"), []() -> Result<MadeProcessor> { return MadeProcessor{}; }};
}

} // namespace

class TestRestoringChain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFrameIsAtItsPlace()
    {
        const auto source = chord(kSeconds, kFormat);
        const auto outcome = run(*source, {gain(0.5F, 700), gain(0.5F, 4801)});
        QVERIFY(outcome && outcome->changed);
        const std::vector<float> in = samplesOf(*source), out = written();
        QCOMPARE(out.size(), in.size());
        for (std::size_t i = 0; i < in.size(); ++i)
            QCOMPARE(out[i], 0.25F * in[i]);
        QCOMPARE(outcome->records.size(), 2);
        for (const StageRecord& record : outcome->records) {
            QVERIFY(record.verdict == Verdict::Kept);
            QVERIFY(record.artifactScore && *record.artifactScore <= 0.1);
            QCOMPARE(record.windows.size(), 8);
            QVERIFY(record.details.value(QStringLiteral("told")).toBool());
        }
    }
    void aStageThatChangesNothingGivesTheSameBits()
    {
        const auto source = chord(2.5, kFormat);
        QVERIFY(run(*source, {gain(1.0F, 333)}));
        QVERIFY(written() == samplesOf(*source));
    }
    void nothingToDoOpensNothing()
    {
        const auto outcome = run(*chord(1.0, kFormat), {nothing(), nothing()});
        QVERIFY(outcome && !outcome->changed);
        QCOMPARE(m_opened, 0);
        QCOMPARE(outcome->records.size(), 2);
        QVERIFY(outcome->records[0].verdict == Verdict::Skipped);
    }
    void aMomentOfHarmIsTakenBackThere()
    {
        const auto source = chord(kSeconds, kFormat);
        const auto outcome = run(*source, {clicker(3.0, 4.0)});
        QVERIFY(outcome && outcome->changed);
        QVERIFY(outcome->records[0].verdict == Verdict::Reduced);
        QVERIFY(*outcome->records[0].artifactScore > 0.1);
        QCOMPARE(outcome->records[0].windows[3].toObject().value(QStringLiteral("verdict")).toString(),
                 QStringLiteral("input"));
        QVERIFY(!outcome->records[0].windows[1].toObject().contains(QStringLiteral("verdict")));
        QVERIFY(written() == samplesOf(*source));
        QCOMPARE(m_opened, 1);
    }
    void aStageThatMisbehavesIsRolledBackAndTheOthersStay()
    {
        const auto source = chord(kSeconds, kFormat);
        const auto outcome = run(*source, {gain(0.5F), clicker(0.0, kSeconds), gain(0.5F, 100)});
        QVERIFY(outcome && outcome->changed);
        QVERIFY(outcome->records[0].verdict == Verdict::Kept);
        QVERIFY(outcome->records[1].verdict == Verdict::RolledBack);
        QVERIFY(outcome->records[1].details.value(QStringLiteral("takenBackShare")).toDouble() > 0.9);
        QVERIFY(!outcome->records[1].details.value(QStringLiteral("artifact")).toString().isEmpty());
        QVERIFY(outcome->records[2].verdict == Verdict::Kept);
        QCOMPARE(m_opened, 2);
        const std::vector<float> in = samplesOf(*source), out = written();
        for (std::size_t i = 0; i < in.size(); ++i)
            QCOMPARE(out[i], 0.25F * in[i]);
    }
    void whenAllAreRolledBackNothingChanged()
    {
        const auto outcome = run(*chord(kSeconds, kFormat), {clicker(0.0, kSeconds)});
        QVERIFY(outcome && !outcome->changed);
        QVERIFY(outcome->records[0].verdict == Verdict::RolledBack);
        QCOMPARE(outcome->records[0].windows.size(), 8);
    }
    void forcedIsHeardAndScored()
    {
        const auto source = chord(kSeconds, kFormat);
        const auto outcome = run(*source, {clicker(0.0, kSeconds)}, {0.1, true});
        QVERIFY(outcome && outcome->changed);
        QVERIFY(outcome->records[0].verdict == Verdict::Kept);
        QVERIFY(*outcome->records[0].artifactScore > 0.1);
        QVERIFY(written() != samplesOf(*source));
    }
    void aStrictGuardTakesBackMore()
    {
        // Every stage has some score, if a small one: past a threshold of nothing, nothing passes.
        const auto outcome = run(*chord(kSeconds, kFormat), {clicker(3.0, 3.02)}, {1.0, false});
        QVERIFY(outcome && outcome->records[0].verdict == Verdict::Kept);
        const auto strict = run(*chord(kSeconds, kFormat), {clicker(3.0, 3.02)}, {0.1, false});
        QVERIFY(strict && strict->records[0].verdict == Verdict::Reduced);
    }
    void progressNeverFalls()
    {
        double last = 0.0;
        InlineExecutor executor;
        const WorkContext context{executor, {}, [&](double fraction) {
                                      QVERIFY(fraction >= last && fraction <= 1.0);
                                      last = fraction;
                                  }};
        const auto links = {gain(0.5F), clicker(0.0, kSeconds)};
        QVERIFY(runRestoringChain(*chord(kSeconds, kFormat), opener(kFormat, 200'000), links, {}, context));
        QCOMPARE(last, 1.0);
    }
    void cancelStopsAtTheNextBlock()
    {
        std::stop_source stop;
        int reports = 0;
        InlineExecutor executor;
        const WorkContext context{executor, stop.get_token(), [&](double) {
                                      if (++reports == 3)
                                          stop.request_stop();
                                  }};
        const auto links = {gain(0.5F)};
        const auto outcome = runRestoringChain(*chord(kSeconds, kFormat), opener(kFormat, 200'000), links, {}, context);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 3);
    }
    /// A processor that looks at the stop itself may have left its work unfinished: none of it is delivered.
    void aStopWithinTheLastBlockDeliversNothing()
    {
        class StopsAt final : public StreamProcessor {
        public:
            StopsAt(std::stop_source& stop, std::int64_t frame) : m_stop(stop), m_left(frame) {}
            void process(AudioView block) noexcept override
            {
                m_left -= block.frames();
                if (m_left <= 0)
                    m_stop.request_stop();
            }
            std::int64_t latencyFrames() const noexcept override { return 0; }
            void reset() noexcept override {}

        private:
            std::stop_source& m_stop;
            std::int64_t m_left;
        };
        const auto source = chord(kSeconds, kFormat);
        std::stop_source stop;
        const ChainLink stops{QStringLiteral("stops"), [&]() -> Result<MadeProcessor> {
                                  return MadeProcessor{std::make_unique<StopsAt>(stop, source->frames())};
                              }};
        InlineExecutor executor;
        m_written = AudioBuffer();
        const auto outcome = runRestoringChain(*source, opener(kFormat, source->frames()), {&stops, 1}, {},
                                               {executor, stop.get_token(), {}});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_written.frames(), 0);
    }
    void errorsOfMakingAndWritingComeOut()
    {
        const ChainLink broken{QStringLiteral("broken"), []() -> Result<MadeProcessor> {
                                   return Error{ErrorCode::Io, "cannot be measured"};
                               }};
        const auto outcome = run(*chord(1.0, kFormat), {gain(0.5F), broken});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().detail, std::string("cannot be measured"));
        InlineExecutor executor;
        const auto links = {gain(0.5F)};
        const auto full = runRestoringChain(*chord(1.0, kFormat), opener(kFormat, 100), links, {}, {executor, {}, {}});
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::NoSpace);
    }
    void silenceAndSingleFrames()
    {
        for (const std::int64_t frames : {0, 1, 100}) {
            const MemorySource source(AudioBuffer(kFormat.channels, frames), kFormat.sampleRateHz);
            const auto outcome = run(source, {gain(0.5F, 50)});
            QVERIFY(outcome);
            QVERIFY(written() == samplesOf(source));
        }
    }

private:
    /// Each sink lets go of what the one before it took.
    SinkOpener opener(AudioFormat format, std::int64_t capacity)
    {
        return [this, format, capacity]() -> Result<std::unique_ptr<AudioSink>> {
            ++m_opened;
            auto sink = std::make_unique<KeptSink>(format.channels, capacity, m_written);
            return std::unique_ptr<AudioSink>(std::move(sink));
        };
    }
    Result<ChainOutcome> run(const AudioSource& source, const std::vector<ChainLink>& links, GuardSettings guard = {})
    {
        m_opened = 0;
        m_written = AudioBuffer();
        InlineExecutor executor;
        return runRestoringChain(source, opener(kFormat, source.frames()), links, guard, {executor, {}, {}});
    }
    std::vector<float> written() const { return samplesOf(MemorySource(m_written, kFormat.sampleRateHz)); }

    /// Hands over what it holds when it is finished.
    class KeptSink final : public AudioSink {
    public:
        KeptSink(int channels, std::int64_t capacity, AudioBuffer& result)
            : m_sink(channels, capacity), m_result(result)
        {
        }
        Result<> write(ConstAudioView block) override { return m_sink.write(block); }
        Result<> finish() override
        {
            const ConstAudioView audio = m_sink.audio();
            m_result = AudioBuffer(audio.channels(), audio.frames());
            copyAudio(audio, m_result.view());
            return {};
        }

    private:
        MemorySink m_sink;
        AudioBuffer& m_result;
    };

    AudioBuffer m_written;
    int m_opened = 0;
};

QTEST_APPLESS_MAIN(TestRestoringChain)
#include "test_restoring_chain.moc"
