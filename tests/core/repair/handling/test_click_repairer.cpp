#include "core/repair/handling/click_repairer.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

struct Clicked {
    std::vector<float> clean;
    std::vector<float> dirty;
    std::vector<TimeSpan> spans;
};

Clicked clicked(int rateHz = kRateHz)
{
    Clicked result{chords(3.0, 1, rateHz), {}, {}};
    result.dirty = result.clean;
    for (std::size_t i = 0; i < 8; ++i) {
        const std::size_t at = static_cast<std::size_t>(rateHz) * (10 * i + 13) / 30;
        const std::size_t length = (1 + 4 * i) * static_cast<std::size_t>(rateHz) / 48000 + 1;
        addClick(result.dirty, at, length, 0.5F, static_cast<std::uint32_t>(i));
        result.spans.push_back({static_cast<double>(at) / rateHz, static_cast<double>(at + length) / rateHz});
    }
    return result;
}

} // namespace

class TestClickRepairer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void predictsTonesThroughAGap()
    {
        // Two tones and a little noise: 100 samples are missing; the model finds them to within the noise.
        std::vector<double> samples(2000);
        const std::vector<float> noise = whiteNoise(0.1, 3);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = std::sin(0.05 * static_cast<double>(i)) + 0.5 * std::sin(0.21 * static_cast<double>(i) + 1.0) +
                         1e-4 * static_cast<double>(noise[i]);
        const std::vector<double> whole = samples;
        std::fill(samples.begin() + 950, samples.begin() + 1050, 0.0);
        ArInterpolation interpolation({.order = 48, .mostSamples = samples.size()});
        QVERIFY(interpolation.fit(samples, 950, 1050));
        QVERIFY(interpolation.surprise(samples, 950, 1050) > 10.0);
        interpolation.fill(samples, 950, 1050);
        for (std::size_t i = 950; i < 1050; ++i)
            QVERIFY2(std::abs(samples[i] - whole[i]) < 0.01, qPrintable(QString::number(samples[i] - whole[i])));
    }
    void takesClicksOut_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {44100, 48000, 96000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void takesClicksOut()
    {
        QFETCH(int, rateHz);
        const Clicked audio = clicked(rateHz);
        ClickRepairer repairer({.format = {rateHz, 1}, .clicks = audio.spans});
        const double fall = errorFallDb(audio.dirty, through(repairer, audio.dirty), audio.clean);
        QVERIFY2(fall > 25.0, qPrintable(QString::number(fall)));
    }
    void nothingElseChanges()
    {
        const Clicked audio = clicked();
        ClickRepairer repairer({.format = {kRateHz, 1}, .clicks = audio.spans});
        const std::vector<float> out = through(repairer, audio.dirty);
        for (std::size_t i = 0; i < out.size(); ++i) {
            const double t = static_cast<double>(i) / kRateHz;
            if (std::ranges::none_of(audio.spans, [t](const TimeSpan& span) {
                    return t > span.beginSeconds - 1e-5 && t < span.endSeconds + 1e-5;
                }))
                QVERIFY(out[i] == audio.dirty[i]);
        }
        ClickRepairer none({.format = {kRateHz, 1}, .clicks = audio.spans, .amount = 0.0});
        QVERIFY(through(none, audio.dirty) == audio.dirty);
        // A channel without the click keeps its samples.
        ClickRepairer clean({.format = {kRateHz, 1}, .clicks = audio.spans});
        QVERIFY(through(clean, audio.clean) == audio.clean);
    }
    void blocksDoNotMatter()
    {
        const Clicked audio = clicked();
        ClickRepairer repairer({.format = {kRateHz, 1}, .clicks = audio.spans});
        const std::vector<float> whole = through(repairer, audio.dirty, 1U << 20U);
        for (const std::size_t block : {1U, 777U}) {
            repairer.reset();
            QVERIFY(through(repairer, audio.dirty, block) == whole);
        }
    }
    void survives()
    {
        // Spans at the edges, past the end, overlapping, empty, too long, and silence around them.
        const std::vector<TimeSpan> spans = {{0.0, 0.001}, {0.0005, 0.002}, {0.5, 0.5},
                                             {0.6, 0.9},   {0.999, 1.1},    {5.0, 5.001}};
        for (std::vector<float> samples : {std::vector<float>(kRateHz), chords(1.0, 2)}) {
            ClickRepairer repairer({.format = {kRateHz, 1}, .clicks = spans});
            for (const float sample : through(repairer, samples))
                QVERIFY(std::isfinite(sample) && std::abs(sample) < 2.0F);
        }
    }
};

QTEST_APPLESS_MAIN(TestClickRepairer)
#include "test_click_repairer.moc"
