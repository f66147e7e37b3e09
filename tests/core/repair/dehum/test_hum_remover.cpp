#include "core/base/decibels.h"
#include "core/repair/dehum/hum_remover.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

constexpr std::array kMultiples = {0.5, 1.0, 0.6, 0.35, 0.3, 0.2, 0.12};

/// Hum that drifts by +-0.2 % every `periodSeconds`, rms 1.
std::vector<float> drifting(double seconds, double hz, double periodSeconds, int rateHz = kRateHz)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    double phase = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / rateHz;
        for (std::size_t h = 0; h < kMultiples.size(); ++h)
            samples[i] += static_cast<float>(kMultiples[h] * std::sin(static_cast<double>(h + 1) * (phase + 1.0)));
        phase +=
            2.0 * std::numbers::pi * hz * (1.0 + 0.002 * std::sin(2.0 * std::numbers::pi * t / periodSeconds)) / rateHz;
    }
    scaleToRms(samples, 1.0);
    return samples;
}

/// A plucked bass that plays the notes from G1 (49 Hz) to B1 (61.7 Hz), half a second each and a gap of as long after
/// every fourth; rms about 0.1 where it plays.
std::vector<float> bassLine(double seconds, int rateHz = kRateHz)
{
    constexpr std::array kNotes = {49.0, 55.0, 51.91, 61.74, 58.27, 49.0, 50.0, 60.0};
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    const auto length = static_cast<std::size_t>(rateHz / 2);
    for (std::size_t begin = 0, note = 0; begin < samples.size(); begin += length, ++note) {
        if (note % 5 == 4)
            continue;
        for (std::size_t i = begin; i < std::min(begin + length, samples.size()); ++i) {
            const double t = static_cast<double>(i - begin) / rateHz;
            const double shape = std::min(1.0, t / 0.005) * std::min(1.0, (0.5 - t) / 0.02) * std::exp(-2.0 * t);
            for (int h = 1; h <= 5; ++h)
                samples[i] +=
                    static_cast<float>(0.25 * shape / h * std::sin(2.0 * std::numbers::pi * h * kNotes[note % 8] * t));
        }
    }
    return samples;
}

std::vector<float> removed(std::span<const float> samples, double hz, double amount = 1.0, std::size_t block = 4096,
                           int rateHz = kRateHz, Executor* executor = nullptr)
{
    HumRemover remover({.format = {rateHz, 1}, .frequencyHz = hz, .amount = amount, .executor = executor});
    const auto latency = static_cast<std::size_t>(remover.latencyFrames());
    std::vector<float> work(samples.begin(), samples.end());
    work.resize(samples.size() + latency);
    for (std::size_t at = 0; at < work.size(); at += block) {
        const auto count = static_cast<std::int64_t>(std::min(block, work.size() - at));
        remover.process({&work[at], 1, count, count});
    }
    return {work.begin() + static_cast<std::ptrdiff_t>(latency), work.end()};
}

std::vector<float> minus(std::span<const float> a, std::span<const float> b)
{
    std::vector<float> result(a.begin(), a.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] -= b[i];
    return result;
}

std::vector<float> sum(std::span<const float> a, std::span<const float> b, double gain)
{
    std::vector<float> result(a.begin(), a.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] += static_cast<float>(gain) * b[i];
    return result;
}

/// Amplitude of the tone at `hz` within the samples, in dB.
double toneDb(std::span<const float> samples, double hz)
{
    std::complex<double> found;
    for (std::size_t i = 0; i < samples.size(); ++i)
        found += static_cast<double>(samples[i]) *
                 std::polar(1.0 - std::cos(2.0 * std::numbers::pi * static_cast<double>(i) /
                                           static_cast<double>(samples.size())),
                            2.0 * std::numbers::pi * hz * static_cast<double>(i) / kRateHz);
    return gainToDb(std::abs(found));
}

std::span<const float> part(std::span<const float> samples, double beginSeconds, double seconds)
{
    return samples.subspan(static_cast<std::size_t>(beginSeconds * kRateHz),
                           static_cast<std::size_t>(seconds * kRateHz));
}

} // namespace

class TestHumRemover final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesHumAndLeavesTheBass_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("periodSeconds");
        QTest::newRow("50 Hz, drifting") << 50.0 << 120.0;
        QTest::newRow("60 Hz, drifting") << 60.0 << 60.0;
        QTest::newRow("60 Hz, drifting fast") << 60.0 << 30.0;
    }
    void takesHumAndLeavesTheBass()
    {
        QFETCH(double, hz);
        QFETCH(double, periodSeconds);
        const std::vector<float> bass = bassLine(30.0);
        const std::vector<float> hum = drifting(30.0, hz, periodSeconds);
        const std::vector<float> dirty = sum(bass, hum, 0.016);
        const std::vector<float> out = removed(dirty, hz);
        double before = 0.0;
        double after = 0.0;
        for (double gap = 2.0; gap + 0.5 <= 30.0; gap += 2.5) { // the bass is silent there
            before += std::pow(rms(part(dirty, gap + 0.02, 0.46)), 2.0);
            after += std::pow(rms(part(out, gap + 0.02, 0.46)), 2.0);
        }
        const double fall = 10.0 * std::log10(before / after);
        QVERIFY2(fall >= 20.0, qPrintable(QString::number(fall)));
        constexpr std::array kNotes = {49.0, 55.0, 51.91, 61.74, 58.27, 49.0, 50.0, 60.0};
        for (std::size_t note = 0; note < 60; ++note) {
            if (note % 5 == 4)
                continue;
            const double begin = 0.5 * static_cast<double>(note);
            const double change =
                toneDb(part(out, begin, 0.5), kNotes[note % 8]) - toneDb(part(bass, begin, 0.5), kNotes[note % 8]);
            QVERIFY2(std::abs(change) < 0.5, qPrintable(QStringLiteral("note %1: %2 dB").arg(note).arg(change)));
        }
        const double improvement = 20.0 * std::log10(rms(minus(dirty, bass)) / rms(minus(out, bass)));
        QVERIFY2(improvement >= 15.0, qPrintable(QString::number(improvement)));
    }
    void takesNothingWhereThereIsNoHum_data()
    {
        QTest::addColumn<double>("hz");
        QTest::newRow("50") << 50.0;
        QTest::newRow("60") << 60.0;
    }
    void takesNothingWhereThereIsNoHum()
    {
        QFETCH(double, hz);
        for (const std::vector<float>& clean : {music(24.0, 7), bassLine(24.0)}) {
            const double change = 20.0 * std::log10(rms(minus(removed(clean, hz), clean)) / rms(clean) + 1e-9);
            QVERIFY2(change < -60.0, qPrintable(QString::number(change)));
        }
    }
    void amountZeroIsAWire()
    {
        const std::vector<float> dirty = sum(music(9.0, 8), drifting(9.0, 50.0, 60.0), 0.02);
        QVERIFY(removed(dirty, 50.0, 0.0) == dirty);
    }
    void neitherBlocksNorThreadsMatter()
    {
        const std::vector<float> dirty = sum(music(9.0, 9), drifting(9.0, 50.0, 60.0), 0.02);
        const std::vector<float> whole = removed(dirty, 50.0, 1.0, 1U << 20U);
        QVERIFY(whole != dirty);
        for (const std::size_t block : {7777U, 191U})
            QVERIFY(removed(dirty, 50.0, 1.0, block) == whole);
        ThreadExecutor threads(3);
        QVERIFY(removed(dirty, 50.0, 1.0, 9999, kRateHz, &threads) == whole);
    }
    void silenceStaysSilent()
    {
        // Hum that stops when the recorder is paused: nothing may be put into the pause.
        std::vector<float> dirty = drifting(16.0, 50.0, 60.0);
        std::fill(dirty.begin() + 8 * kRateHz, dirty.begin() + 10 * kRateHz, 0.0F);
        const std::vector<float> out = removed(dirty, 50.0);
        QCOMPARE(rms(part(out, 8.0, 2.0)), 0.0);
        const double left = rms(part(out, 2.0, 5.0));
        QVERIFY2(left < 0.05, qPrintable(QString::number(left)));
        QCOMPARE(rms(removed(std::vector<float>(kRateHz * 12), 60.0)), 0.0);
    }
    void worksAtEveryRate_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {8000, 44100, 192000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void worksAtEveryRate()
    {
        QFETCH(int, rateHz);
        const std::vector<float> hum = drifting(10.0, 60.0, 60.0, rateHz);
        const double fall = -20.0 * std::log10(rms(removed(hum, 60.0, 1.0, 4096, rateHz)) / rms(hum));
        QVERIFY2(fall > 30.0, qPrintable(QString::number(fall)));
    }
    void resetForgets()
    {
        const std::vector<float> dirty = sum(music(9.0, 10), drifting(9.0, 50.0, 60.0), 0.02);
        HumRemover remover({.format = {kRateHz, 1}, .frequencyHz = 50.0});
        const auto run = [&] {
            std::vector<float> work = dirty;
            work.resize(dirty.size() + static_cast<std::size_t>(remover.latencyFrames()));
            const auto count = static_cast<std::int64_t>(work.size());
            remover.process({work.data(), 1, count, count});
            return work;
        };
        const std::vector<float> first = run();
        remover.reset();
        QVERIFY(run() == first);
    }
};

QTEST_APPLESS_MAIN(TestHumRemover)
#include "test_hum_remover.moc"
