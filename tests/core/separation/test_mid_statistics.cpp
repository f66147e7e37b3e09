#include "core/audio/memory_audio.h"
#include "core/separation/mid_statistics.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

MidStatistics measured(const AudioSource& source, int threads = 1)
{
    ThreadExecutor executor(threads);
    const auto statistics = measureMid(source, {executor, {}, {}});
    return statistics ? *statistics : MidStatistics{-1.0, -1.0};
}

/// offset +- a sine of this amplitude, opposite in part on the right.
MemorySource tone(std::int64_t frames, double offset, double amplitude)
{
    AudioBuffer audio(2, frames);
    for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
        const double value = amplitude * std::sin(2.0 * std::numbers::pi * static_cast<double>(i % 100) / 100.0);
        audio.channel(0)[i] = static_cast<float>(offset + 1.5 * value);
        audio.channel(1)[i] = static_cast<float>(offset + 0.5 * value);
    }
    return {std::move(audio), 44100};
}

} // namespace

class TestMidStatistics final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Over whole periods the mean is the offset, the deviation amplitude / sqrt 2 * sqrt(n / (n - 1)).
    void ofASine_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<double>("offset");
        QTest::addColumn<double>("amplitude");
        QTest::newRow("one period") << 100 << 0.25 << 0.5;
        QTest::newRow("several blocks") << 1000000 << -0.125 << 0.25;
        QTest::newRow("a large offset, hardly a signal") << 1000000 << 0.5 << 1e-4;
    }
    void ofASine()
    {
        QFETCH(int, frames);
        QFETCH(double, offset);
        QFETCH(double, amplitude);
        const MidStatistics statistics = measured(tone(frames, offset, amplitude));
        const double expected = amplitude / std::numbers::sqrt2 * std::sqrt(frames / (frames - 1.0));
        constexpr double kRounding = 6e-8; // of one sample
        QVERIFY2(std::abs(statistics.mean - offset) < kRounding / 10.0,
                 qPrintable(QString::number(statistics.mean - offset)));
        QVERIFY2(std::abs(statistics.deviation / expected - 1.0) < 1e-5,
                 qPrintable(QString::number(statistics.deviation / expected - 1.0)));
    }
    void threadsDoNotChangeIt()
    {
        const MemorySource source = tone(900001, 0.1, 0.3);
        const MidStatistics one = measured(source, 1);
        const MidStatistics three = measured(source, 3);
        QVERIFY(one.mean == three.mean && one.deviation == three.deviation);
    }
    void ofLittle()
    {
        const MidStatistics nothing = measured(MemorySource(AudioBuffer(2, 0), 44100));
        QVERIFY(nothing.mean == 0.0 && nothing.deviation == 0.0);
        const MidStatistics one = measured(tone(1, 0.25, 0.0));
        QVERIFY(one.mean == 0.25 && one.deviation == 0.0);
        const MidStatistics silence = measured(MemorySource(AudioBuffer(1, 300000), 44100));
        QVERIFY(silence.mean == 0.0 && silence.deviation == 0.0);
    }
    void canBeStopped()
    {
        std::stop_source stop;
        InlineExecutor executor;
        const WorkContext context = {executor, stop.get_token(), [&](double) { stop.request_stop(); }};
        const auto statistics = measureMid(tone(1000000, 0.0, 0.1), context);
        QVERIFY(!statistics && statistics.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestMidStatistics)
#include "test_mid_statistics.moc"
