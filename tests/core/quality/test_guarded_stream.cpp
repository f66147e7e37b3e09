#include "core/quality/guarded_stream.h"
#include "treatments.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace resonate;

namespace {

constexpr int kRate = 16000;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Where and how a test processor misbehaves; frames are those of the input.
struct StageFault {
    std::int64_t first = 0, end = 0;
    float value = 0.0F; ///< replaces the audio there
};

/// Delays by `latency`, applies a gain, and fails where it is told to.
class FaultyGain final : public StreamProcessor {
public:
    FaultyGain(float gain, std::int64_t latency, std::vector<StageFault> faults)
        : m_gain(gain), m_latency(latency), m_faults(std::move(faults))
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
                const auto slot = static_cast<std::size_t>(m_at % static_cast<std::int64_t>(line.size()));
                sample = m_latency == 0 ? made : line[slot];
                line[slot] = made;
            }
    }
    std::int64_t latencyFrames() const noexcept override { return m_latency; }
    void reset() noexcept override
    {
        m_at = 0;
        for (auto& line : m_line)
            line.assign(static_cast<std::size_t>(std::max<std::int64_t>(1, m_latency)), 0.0F);
    }

private:
    float processed(float sample) const noexcept
    {
        for (const StageFault& fault : m_faults)
            if (m_at >= fault.first && m_at < fault.end)
                return fault.value;
        return sample * m_gain;
    }
    float m_gain;
    std::int64_t m_latency, m_at = 0;
    std::vector<StageFault> m_faults;
    std::array<std::vector<float>, 2> m_line;
};

std::unique_ptr<StreamProcessor> stage(float gain, std::int64_t latency, std::vector<StageFault> faults = {})
{
    return std::make_unique<FaultyGain>(gain, latency, std::move(faults));
}

const AudioBuffer& music()
{
    static const AudioBuffer audio = test::syntheticMusic(kRate, 9.3, 5);
    return audio;
}

AudioBuffer beginningOf(const AudioBuffer& audio, std::int64_t frames)
{
    AudioBuffer part(audio.channels(), frames);
    copyAudio(audio.view().slice(0, frames), part.view());
    return part;
}

GuardedStream::Parameters parametersFor(const AudioBuffer& audio)
{
    GuardedStream::Parameters parameters;
    parameters.format = {kRate, audio.channels()};
    parameters.frames = audio.frames();
    return parameters;
}

/// The recording through a stream, latency taken out; block lengths are taken in turn.
AudioBuffer through(StreamProcessor& stream, const AudioBuffer& input, std::vector<std::int64_t> blocks = {4096})
{
    AudioBuffer line(input.channels(), input.frames() + stream.latencyFrames());
    copyAudio(input.view(), line.view().slice(0, input.frames()));
    std::size_t turn = 0;
    for (std::int64_t at = 0; at < line.frames();) {
        const std::int64_t count = std::min(blocks[turn++ % blocks.size()], line.frames() - at);
        stream.process(line.view().slice(at, count));
        at += count;
    }
    AudioBuffer out(input.channels(), input.frames());
    copyAudio(line.view().slice(stream.latencyFrames(), input.frames()), out.view());
    return out;
}

struct Outcome {
    GuardReport report;
    AudioBuffer audio;
};

Outcome guarded(const GuardedStream::Parameters& parameters, const AudioBuffer& input,
                std::unique_ptr<StreamProcessor> inner)
{
    GuardedStream stream(parameters, std::move(inner));
    AudioBuffer audio = through(stream, input);
    return {stream.report(), std::move(audio)};
}

/// Largest |out - gain * in| over [first, end) of all channels.
double worstDifference(const AudioBuffer& input, const AudioBuffer& output, float gain, std::int64_t first,
                       std::int64_t end)
{
    double worst = 0.0;
    for (int c = 0; c < input.channels(); ++c)
        for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(end); ++i) {
            const auto difference = static_cast<double>(std::abs(output.channel(c)[i] - gain * input.channel(c)[i]));
            if (!(difference <= worst)) // so that NaN counts
                worst = difference;
        }
    return worst;
}

} // namespace

class TestGuardedStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void transparentStagePassesBitForBit_data()
    {
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("frames");
        for (const int latency : {0, 1, 777, 5000, 40000})
            for (const int frames : {0, 1, 6400, 2 * kRate, 59200})
                QTest::addRow("latency %d, %d frames", latency, frames) << latency << frames;
    }
    void transparentStagePassesBitForBit()
    {
        QFETCH(int, latency);
        QFETCH(int, frames);
        const AudioBuffer input = beginningOf(music(), frames);
        const Outcome outcome = guarded(parametersFor(input), input, stage(1.0F, latency));
        QCOMPARE(worstDifference(input, outcome.audio, 1.0F, 0, frames), 0.0);
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(outcome.report.feature, ArtifactFeature::None);
        QCOMPARE(static_cast<int>(outcome.report.windows.size()), (frames + kRate - 1) / kRate);
    }
    void honestStageIsKeptWhole()
    {
        const Outcome outcome = guarded(parametersFor(music()), music(), stage(0.5F, 300));
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(worstDifference(music(), outcome.audio, 0.5F, 0, music().frames()), 0.0);
    }
    void faultyWindowGoesBackToTheInput()
    {
        // The stage rumbles at full scale in second 4. There the input is heard, every frame; fades lie beside it.
        const Outcome outcome =
            guarded(parametersFor(music()), music(), stage(0.5F, 100, {{4 * kRate + 200, 4 * kRate + 1800, 1.0F}}));
        QCOMPARE(outcome.report.verdict, StageVerdict::Reduced);
        for (std::size_t w = 0; w < outcome.report.windows.size(); ++w)
            QCOMPARE(outcome.report.windows[w].verdict, w == 4 ? WindowVerdict::Input : WindowVerdict::Kept);
        QVERIFY(outcome.report.windows[4].score > 0.1 && *outcome.report.windows[4].halfScore > 0.1);
        QVERIFY(outcome.report.feature != ArtifactFeature::None);
        QVERIFY(!outcome.report.windows[3].halfScore);
        QVERIFY(std::abs(outcome.report.fallbackShare - 0.1) < 1e-9);
        const std::int64_t fade = kRate * 30 / 1000;
        QCOMPARE(worstDifference(music(), outcome.audio, 1.0F, 4 * kRate, 5 * kRate), 0.0);
        QCOMPARE(worstDifference(music(), outcome.audio, 0.5F, 0, 4 * kRate - fade), 0.0);
        QCOMPARE(worstDifference(music(), outcome.audio, 0.5F, 5 * kRate + fade, music().frames()), 0.0);
    }
    void fadesAreEqualGain()
    {
        // Before second 4 the gain goes from 0.5 to 1 as 1 - 0.5 (0.5 - 0.5 cos(pi (i + 0.5) / F)), i counted back from
        // there, and after second 5 back to 0.5 the same way.
        const Outcome outcome =
            guarded(parametersFor(music()), music(), stage(0.5F, 0, {{4 * kRate + 500, 4 * kRate + 501, kNan}}));
        const std::int64_t fade = kRate * 30 / 1000;
        for (std::int64_t i = 0; i < fade; ++i) {
            const double phase = std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(fade);
            const double gain = 1.0 - 0.5 * (0.5 - 0.5 * std::cos(phase));
            for (const std::int64_t frame : {4 * kRate - 1 - i, 5 * kRate + i}) {
                const auto k = static_cast<std::size_t>(frame);
                const auto x = static_cast<double>(music().channel(0)[k]);
                const auto y = static_cast<double>(outcome.audio.channel(0)[k]);
                QVERIFY(std::abs(y - gain * x) < 1e-6);
            }
        }
    }
    void halfTheAmountIsTriedFirst()
    {
        // A gap of 100 ms: with the input mixed in, 6 dB are missing instead of everything.
        const Outcome outcome =
            guarded(parametersFor(music()), music(), stage(1.0F, 100, {{4 * kRate + 200, 4 * kRate + 1800}}));
        QVERIFY(outcome.report.windows[4].score > 0.1);
        QVERIFY(*outcome.report.windows[4].halfScore < outcome.report.windows[4].score);
        QCOMPARE(outcome.report.windows[4].verdict, WindowVerdict::Half);
        QCOMPARE(outcome.report.verdict, StageVerdict::Reduced);
        QCOMPARE(outcome.report.fallbackShare, 0.0);
        QCOMPARE(worstDifference(music(), outcome.audio, 0.5F, 4 * kRate + 200, 4 * kRate + 1800), 0.0);
    }
    void tooManyFallbacksAskForTheStageToGo()
    {
        // Faults in 4 of 10 windows: 40 % is more than a third.
        std::vector<StageFault> faults;
        for (const std::int64_t w : {1, 3, 5, 7})
            faults.push_back({w * kRate + 300, w * kRate + 2300, 1.0F});
        auto parameters = parametersFor(music());
        const Outcome outcome = guarded(parameters, music(), stage(0.5F, 64, faults));
        QVERIFY(outcome.report.shouldRollBack());
        QVERIFY(std::abs(outcome.report.fallbackShare - 0.4) < 1e-9);
        parameters.rollbackShare = 0.4;
        QVERIFY(!guarded(parameters, music(), stage(0.5F, 64, faults)).report.shouldRollBack());
    }
    void forcedStageIsScoredAndHeard()
    {
        auto parameters = parametersFor(music());
        parameters.force = true;
        const Outcome outcome =
            guarded(parameters, music(), stage(0.5F, 64, {{kRate, 8 * kRate, 1.0F}, {8 * kRate, 8 * kRate + 1, kNan}}));
        QCOMPARE(outcome.report.worstScore, 1.0);
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(outcome.audio.channel(0)[5 * kRate], 1.0F);
        QCOMPARE(outcome.audio.channel(0)[8 * kRate], music().channel(0)[8 * kRate]); // but never NaN
    }
    void notANumberNeverReachesTheOutput_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("end");
        QTest::newRow("one frame") << qint64(5 * kRate) << qint64(5 * kRate + 1);
        QTest::newRow("across a window's edge") << qint64(5 * kRate - 3) << qint64(5 * kRate + 3);
        QTest::newRow("the last frame") << qint64(music().frames() - 1) << qint64(music().frames());
        QTest::newRow("from there on") << qint64(2 * kRate) << qint64(1'000'000);
    }
    void notANumberNeverReachesTheOutput()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, end);
        const Outcome outcome = guarded(parametersFor(music()), music(), stage(0.5F, 333, {{first, end, kNan}}));
        QVERIFY(worstDifference(music(), outcome.audio, 0.5F, 0, music().frames()) < 1.0);
        const auto window = static_cast<std::size_t>(first / kRate);
        QCOMPARE(outcome.report.windows[window].verdict, WindowVerdict::Input);
        QCOMPARE(outcome.report.windows[window].feature, ArtifactFeature::NonFinite);
    }
    void blocksOfAnyLengthGiveTheSameBytes()
    {
        const std::vector<StageFault> faults = {{2 * kRate + 300, 2 * kRate + 2300, 1.0F},
                                                {5 * kRate + 300, 5 * kRate + 2300, 0.0F}};
        GuardedStream whole(parametersFor(music()), stage(0.7F, 700, faults));
        const AudioBuffer expected = through(whole, music(), {1'000'000});
        for (const auto& blocks : {std::vector<std::int64_t>{1}, {1023, 0, 5, 16000}, {2048}}) {
            GuardedStream stream(parametersFor(music()), stage(0.7F, 700, faults));
            const AudioBuffer made = through(stream, music(), blocks);
            QCOMPARE(worstDifference(expected, made, 1.0F, 0, expected.frames()), 0.0);
            QCOMPARE(stream.report().worstScore, whole.report().worstScore);
        }
    }
    void resetForgetsEverything()
    {
        GuardedStream stream(parametersFor(music()), stage(0.7F, 700, {{2 * kRate, 3 * kRate, 1.0F}}));
        const AudioBuffer first = through(stream, music());
        const GuardReport report = stream.report();
        stream.reset();
        QVERIFY(stream.report().windows.empty());
        const AudioBuffer second = through(stream, music());
        QCOMPARE(worstDifference(first, second, 1.0F, 0, first.frames()), 0.0);
        QCOMPARE(stream.report().worstScore, report.worstScore);
    }
    void chainedStagesKeepTheRecordingsGrid()
    {
        // The second stage sleeps until the recording arrives: its windows and faults lie where they would alone.
        auto parameters = parametersFor(music());
        GuardedStream first(parameters, stage(1.0F, 500));
        parameters.leadFrames = first.latencyFrames();
        GuardedStream second(parameters, stage(0.5F, 900, {{4 * kRate + 5, 4 * kRate + 6, kNan}}));
        AudioBuffer line(2, music().frames() + first.latencyFrames() + second.latencyFrames());
        copyAudio(music().view(), line.view().slice(0, music().frames()));
        first.process(line.view());
        second.process(line.view());
        const Outcome alone =
            guarded(parametersFor(music()), music(), stage(0.5F, 900, {{4 * kRate + 5, 4 * kRate + 6, kNan}}));
        AudioBuffer made(2, music().frames());
        copyAudio(line.view().slice(line.frames() - music().frames(), music().frames()), made.view());
        QCOMPARE(worstDifference(alone.audio, made, 1.0F, 0, music().frames()), 0.0);
        QCOMPARE(second.report().windows.size(), alone.report.windows.size());
        QCOMPARE(second.report().windows[4].verdict, WindowVerdict::Input);
    }
    void theStageIsNotRunPastItsLatency()
    {
        // One that rumbles for ever once the recording and its own latency have passed is never heard.
        const Outcome outcome =
            guarded(parametersFor(music()), music(), stage(1.0F, 300, {{music().frames(), 10'000'000, 1.0F}}));
        QCOMPARE(outcome.report.verdict, StageVerdict::Kept);
        QCOMPARE(worstDifference(music(), outcome.audio, 1.0F, 0, music().frames()), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestGuardedStream)
#include "test_guarded_stream.moc"
