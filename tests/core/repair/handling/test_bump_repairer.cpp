#include "core/repair/handling/bump_repairer.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// A held bass note of 73 Hz with overtones under chords.
std::vector<float> heldBass(int rateHz)
{
    std::vector<float> samples = chords(4.0, 4, rateHz);
    for (std::size_t i = 0; i < samples.size(); ++i)
        for (int h = 1; h <= 3; ++h)
            samples[i] += static_cast<float>(
                0.1 / h * std::sin(2.0 * std::numbers::pi * 73.4 * h * static_cast<double>(i) / rateHz));
    return samples;
}

} // namespace

class TestBumpRepairer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheThumpAndKeepsTheBass_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {44100, 48000, 192000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void takesTheThumpAndKeepsTheBass()
    {
        QFETCH(int, rateHz);
        const std::vector<float> clean = heldBass(rateHz);
        std::vector<float> dirty = clean;
        addAt(dirty, 2.0, thump(50.0, 0.04, 0.4, rateHz), rateHz);
        BumpRepairer repairer({.format = {rateHz, 1}, .bumps = {{2.0, 2.16}}});
        const std::vector<float> out = through(repairer, dirty);
        const double fall = errorFallDb(dirty, out, clean);
        QVERIFY2(fall > 10.0, qPrintable(QString::number(fall)));
    }
    void nothingElseChanges()
    {
        const std::vector<float> clean = heldBass(kRateHz);
        BumpRepairer repairer({.format = {kRateHz, 1}, .bumps = {{2.0, 2.16}}});
        const std::vector<float> out = through(repairer, clean);
        for (std::size_t i = 0; i < out.size(); ++i)
            if (i < kRateHz * 197 / 100 || i > kRateHz * 219 / 100)
                QVERIFY(out[i] == clean[i]);
        const double change = 20.0 * std::log10(rms(minus(out, clean)) / rms(clean));
        QVERIFY2(change < -40.0, qPrintable(QString::number(change))); // where there was no thump
        BumpRepairer none({.format = {kRateHz, 1}, .bumps = {{2.0, 2.16}}, .amount = 0.0});
        QVERIFY(through(none, clean) == clean);
    }
    void blocksDoNotMatter()
    {
        const std::vector<float> clean = heldBass(kRateHz);
        BumpRepairer repairer({.format = {kRateHz, 1}, .bumps = {{1.0, 1.1}, {2.0, 2.16}}});
        const std::vector<float> whole = through(repairer, clean, 1U << 20U);
        for (const std::size_t block : {97U, 30000U}) {
            repairer.reset();
            QVERIFY(through(repairer, clean, block) == whole);
        }
    }
    void survives()
    {
        const std::vector<TimeSpan> spans = {{0.0, 0.1}, {0.05, 0.2}, {1.0, 1.0}, {1.5, 2.5}, {2.95, 3.2}, {9.0, 9.1}};
        for (const std::vector<float>& samples : {std::vector<float>(3 * kRateHz), chords(3.0, 2)}) {
            BumpRepairer repairer({.format = {kRateHz, 1}, .bumps = spans});
            for (const float sample : through(repairer, samples))
                QVERIFY(std::isfinite(sample) && std::abs(sample) < 2.0F);
        }
    }
};

QTEST_APPLESS_MAIN(TestBumpRepairer)
#include "test_bump_repairer.moc"
