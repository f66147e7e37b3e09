#include "core/audio/memory_audio.h"
#include "core/quality/guard.h"
#include "treatments.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace resonate;

namespace {

constexpr int kRate = 16000;

/// Where and how a test processor misbehaves; frames are those of the input.
struct Fault {
    std::int64_t first = 0, end = 0;
    float value = 0.0F;        ///< replaces the audio there
    bool healedByHalf = false; ///< half the amount does it well
};

/// Delays by `latency`, applies a gain in proportion to the amount, and fails where it is told to.
class TestStage final : public StreamProcessor {
public:
    TestStage(double amount, float gainAtFull, std::int64_t latency, std::vector<Fault> faults)
        : m_gain(1.0F + static_cast<float>(amount) * (gainAtFull - 1.0F)),
          m_half(amount < 0.75),
          m_latency(latency),
          m_faults(std::move(faults))
    {
        reset();
    }
    void process(AudioView block) noexcept override
    {
        for (std::int64_t i = 0; i < block.frames(); ++i, ++m_at)
            for (int c = 0; c < block.channels(); ++c) {
                std::vector<float>& line = m_line[static_cast<std::size_t>(c)];
                float& sample = block.channel(c)[static_cast<std::size_t>(i)];
                const float made = processed(sample);
                if (m_latency == 0) {
                    sample = made;
                    continue;
                }
                const auto slot = static_cast<std::size_t>(m_at % m_latency);
                sample = line[slot];
                line[slot] = made;
            }
    }
    std::int64_t latencyFrames() const noexcept override { return m_latency; }
    void reset() noexcept override
    {
        m_at = 0;
        for (auto& line : m_line)
            line.assign(static_cast<std::size_t>(m_latency), 0.0F);
    }

private:
    float processed(float sample) const noexcept
    {
        for (const Fault& fault : m_faults)
            if (m_at >= fault.first && m_at < fault.end && !(m_half && fault.healedByHalf))
                return fault.value;
        return sample * m_gain;
    }
    float m_gain;
    bool m_half;
    std::int64_t m_latency, m_at = 0;
    std::vector<Fault> m_faults;
    std::array<std::vector<float>, 2> m_line;
};

StageFactory stage(float gainAtFull, std::int64_t latency, std::vector<Fault> faults = {})
{
    return [=](double amount) { return std::make_unique<TestStage>(amount, gainAtFull, latency, faults); };
}

MemorySource musicSource(double seconds = 9.3)
{
    return {test::syntheticMusic(kRate, seconds, 5), kRate};
}

struct Outcome {
    GuardReport report;
    MemorySink sink;
};

Outcome guarded(const AudioSource& input, StageFactory factory, const Guard::Parameters& parameters = {})
{
    InlineExecutor executor;
    MemorySink sink(input.format().channels, input.frames());
    auto report = Guard(parameters, std::move(factory)).run(input, sink, {executor, {}, {}});
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return {std::move(*report), std::move(sink)};
}

/// Largest |out - gain * in| over [first, end) of both channels.
double worstDifference(const MemorySource& input, const MemorySink& output, float gain, std::int64_t first,
                       std::int64_t end)
{
    AudioBuffer in(input.format().channels, end - first);
    if (!input.read(first, in.view()))
        qFatal("reading failed");
    double worst = 0.0;
    for (int c = 0; c < in.channels(); ++c)
        for (std::int64_t i = 0; i < in.frames(); ++i) {
            const auto k = static_cast<std::size_t>(i);
            const float out = output.audio().channel(c)[static_cast<std::size_t>(first + i)];
            const double difference = static_cast<double>(std::abs(out - gain * in.channel(c)[k]));
            if (!(difference <= worst)) // so that NaN counts
                worst = difference;
        }
    return worst;
}

} // namespace

class TestGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void transparentStagePassesBitForBit_data()
    {
        QTest::addColumn<int>("latency");
        QTest::addColumn<double>("seconds");
        for (const int latency : {0, 1, 777, 5000, 40000})
            for (const double seconds : {0.0, 1.0 / kRate, 0.4, 2.0, 3.7})
                QTest::addRow("latency %d, %g s", latency, seconds) << latency << seconds;
    }
    void transparentStagePassesBitForBit()
    {
        QFETCH(int, latency);
        QFETCH(double, seconds);
        const MemorySource input = musicSource(seconds);
        const Outcome outcome = guarded(input, stage(1.0F, latency));
        QCOMPARE(outcome.sink.audio().frames(), input.frames());
        QCOMPARE(worstDifference(input, outcome.sink, 1.0F, 0, input.frames()), 0.0);
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(outcome.report.feature, ArtifactFeature::None);
        QCOMPARE(static_cast<std::int64_t>(outcome.report.windows.size()), (input.frames() + kRate - 1) / kRate);
    }
    void honestStageIsKeptWhole()
    {
        const MemorySource input = musicSource();
        const Outcome outcome = guarded(input, stage(0.5F, 300));
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(worstDifference(input, outcome.sink, 0.5F, 0, input.frames()), 0.0);
    }
    void faultyWindowGoesBackToTheInput()
    {
        // The stage drops out in second 4. There the input is heard, every frame; fades lie in the seconds beside it.
        const MemorySource input = musicSource();
        const Outcome outcome = guarded(input, stage(0.5F, 100, {{4 * kRate + 200, 4 * kRate + 1800}}));
        QCOMPARE(outcome.report.verdict, StageVerdict::Reduced);
        for (std::size_t w = 0; w < outcome.report.windows.size(); ++w)
            QCOMPARE(outcome.report.windows[w].verdict, w == 4 ? WindowVerdict::Input : WindowVerdict::Kept);
        QVERIFY(outcome.report.windows[4].score > 0.1 && *outcome.report.windows[4].halfScore > 0.1);
        QVERIFY(outcome.report.feature != ArtifactFeature::None);
        QVERIFY(!outcome.report.windows[3].halfScore);
        const std::int64_t fade = kRate * 30 / 1000;
        QCOMPARE(worstDifference(input, outcome.sink, 1.0F, 4 * kRate, 5 * kRate), 0.0);
        QCOMPARE(worstDifference(input, outcome.sink, 0.5F, 0, 4 * kRate - fade), 0.0);
        QCOMPARE(worstDifference(input, outcome.sink, 0.5F, 5 * kRate + fade, input.frames()), 0.0);
    }
    void fadesAreEqualGain()
    {
        // Before second 4 the gain goes from 0.5 to 1 as 1 - 0.5 (0.5 - 0.5 cos(pi (i + 0.5) / F)), i counted back from
        // there, and after second 5 back to 0.5 the same way.
        const MemorySource input = musicSource();
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const Outcome outcome = guarded(input, stage(0.5F, 0, {{4 * kRate + 500, 4 * kRate + 501, nan}}));
        const std::int64_t fade = kRate * 30 / 1000;
        AudioBuffer in(2, input.frames());
        QVERIFY(input.read(0, in.view()));
        for (std::int64_t i = 0; i < fade; ++i) {
            const double phase = std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(fade);
            const double gain = 1.0 - 0.5 * (0.5 - 0.5 * std::cos(phase));
            for (const std::int64_t frame : {4 * kRate - 1 - i, 5 * kRate + i}) {
                const auto k = static_cast<std::size_t>(frame);
                const auto x = static_cast<double>(in.channel(0)[k]);
                const auto y = static_cast<double>(outcome.sink.audio().channel(0)[k]);
                QVERIFY(std::abs(y - gain * x) < 1e-6);
            }
        }
    }
    void halfTheAmountIsTriedFirst()
    {
        const MemorySource input = musicSource();
        const Outcome outcome = guarded(input, stage(0.5F, 100, {{4 * kRate + 200, 4 * kRate + 1800, 0.0F, true}}));
        QCOMPARE(outcome.report.windows[4].verdict, WindowVerdict::Half);
        QVERIFY(*outcome.report.windows[4].halfScore <= 0.1);
        QCOMPARE(outcome.report.verdict, StageVerdict::Reduced);
        QCOMPARE(outcome.report.fallbackShare, 0.0);
        QCOMPARE(worstDifference(input, outcome.sink, 0.75F, 4 * kRate, 5 * kRate), 0.0);
    }
    void tooManyFallbacksRollTheStageBack()
    {
        // Faults in 4 of 10 windows: 40 % is more than a third.
        std::vector<Fault> faults;
        for (const std::int64_t w : {1, 3, 5, 7})
            faults.push_back({w * kRate + 300, w * kRate + 2300});
        const MemorySource input = musicSource();
        const Outcome outcome = guarded(input, stage(0.5F, 64, faults));
        QCOMPARE(outcome.report.verdict, StageVerdict::RolledBack);
        QVERIFY(std::abs(outcome.report.fallbackShare - 0.4) < 1e-9);
        for (const GuardWindow& window : outcome.report.windows)
            QCOMPARE(window.verdict, WindowVerdict::Input);
        QCOMPARE(worstDifference(input, outcome.sink, 1.0F, 0, input.frames()), 0.0);

        Guard::Parameters patient;
        patient.rollbackShare = 0.4;
        QCOMPARE(guarded(input, stage(0.5F, 64, faults), patient).report.verdict, StageVerdict::Reduced);
    }
    void notANumberNeverReachesTheOutput_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("end");
        QTest::newRow("one frame") << qint64(5 * kRate) << qint64(5 * kRate + 1);
        QTest::newRow("across a window's edge") << qint64(5 * kRate - 3) << qint64(5 * kRate + 3);
        QTest::newRow("the last frame") << qint64(149000 - 1) << qint64(149000);
        QTest::newRow("from there on") << qint64(2 * kRate) << qint64(1'000'000);
    }
    void notANumberNeverReachesTheOutput()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, end);
        AudioBuffer music = test::syntheticMusic(kRate, 10.0, 5);
        AudioBuffer cut(2, 149000);
        copyAudio(music.view().slice(0, 149000), cut.view());
        const MemorySource input(std::move(cut), kRate);
        const Outcome outcome =
            guarded(input, stage(0.9F, 500, {{first, end, std::numeric_limits<float>::quiet_NaN()}}));
        QCOMPARE(outcome.report.verdict, end > 200000 ? StageVerdict::RolledBack : StageVerdict::Reduced);
        QCOMPARE(outcome.report.feature, ArtifactFeature::NonFinite);
        QCOMPARE(outcome.report.worstScore, 1.0);
        for (int c = 0; c < 2; ++c)
            for (const float sample : outcome.sink.audio().channel(c))
                QVERIFY(std::isfinite(sample));
    }
    void sameInputSameBytes()
    {
        const MemorySource input = musicSource();
        const std::vector<Fault> faults = {{4 * kRate + 200, 4 * kRate + 1800},
                                           {7 * kRate, 7 * kRate + 900, 0.0F, true}};
        const Outcome a = guarded(input, stage(0.5F, 100, faults)), b = guarded(input, stage(0.5F, 100, faults));
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(a.sink.audio().channel(c), b.sink.audio().channel(c)));
        QCOMPARE(a.report.worstScore, b.report.worstScore);
    }
    void noSeamIsAudible()
    {
        // The largest second difference around the two seams stays within that of the music itself.
        const MemorySource input = musicSource();
        const Outcome outcome = guarded(input, stage(0.5F, 0, {{4 * kRate + 200, 4 * kRate + 1800}}));
        const auto out = outcome.sink.audio().channel(0);
        const auto bend = [&](std::int64_t first, std::int64_t end) {
            float worst = 0.0F;
            for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i)
                worst = std::max(worst, std::abs(out[i + 1] - 2.0F * out[i] + out[i - 1]));
            return worst;
        };
        const float music = bend(4 * kRate + 1000, 5 * kRate - 1000);
        QVERIFY(bend(4 * kRate - 2, 4 * kRate + 2) <= music);
        QVERIFY(bend(5 * kRate - 2, 5 * kRate + 2) <= music);
    }
    void cancelStopsAtTheNextBlock_data()
    {
        QTest::addColumn<double>("at");
        for (const double at : {0.0, 0.3, 0.5, 0.9})
            QTest::addRow("at %g", at) << at;
    }
    void cancelStopsAtTheNextBlock()
    {
        QFETCH(double, at);
        const MemorySource input = musicSource();
        InlineExecutor executor;
        std::stop_source stop;
        double last = 0.0;
        int late = 0;
        const auto progress = [&](double fraction) {
            last = fraction;
            late += stop.stop_requested();
            if (fraction >= at)
                stop.request_stop();
        };
        MemorySink sink(2, input.frames());
        const Guard guard({}, stage(0.5F, 100, {{4 * kRate + 200, 4 * kRate + 1800}}));
        const auto result = guard.run(input, sink, {executor, stop.get_token(), progress});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(late, 0);
        QVERIFY(last < at + 0.05);
    }
    void progressNeverFallsAndEndsAtOne()
    {
        const MemorySource input = musicSource();
        InlineExecutor executor;
        double last = 0.0;
        bool fell = false;
        const auto progress = [&](double fraction) {
            fell = fell || fraction < last;
            last = fraction;
        };
        MemorySink sink(2, input.frames());
        const Guard guard({}, stage(0.5F, 100, {{4 * kRate + 200, 4 * kRate + 1800}}));
        QVERIFY(guard.run(input, sink, {executor, {}, progress}));
        QVERIFY(!fell);
        QCOMPARE(last, 1.0);
    }
    void fullSinkIsAnError()
    {
        const MemorySource input = musicSource();
        InlineExecutor executor;
        MemorySink sink(2, input.frames() / 2);
        const auto result = Guard({}, stage(0.5F, 0)).run(input, sink, {executor, {}, {}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NoSpace);
    }
};

QTEST_APPLESS_MAIN(TestGuard)
#include "test_guard.moc"
