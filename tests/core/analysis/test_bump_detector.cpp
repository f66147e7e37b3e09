#include "core/analysis/bump_detector.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

std::vector<TimeSpan> find(std::span<const float> samples, std::size_t block = 5000, int rateHz = kRateHz)
{
    BumpDetector detector({rateHz, 1});
    feedAudio(detector, samples, block);
    return detector.result();
}

} // namespace

class TestBumpDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsBumps_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {8000, 44100, 192000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void findsBumps()
    {
        QFETCH(int, rateHz);
        std::vector<float> samples = chords(12.0, 1, rateHz);
        addAt(samples, 3.3, thump(45.0, 0.05, 0.3, rateHz), rateHz);
        addAt(samples, 8.6, thump(95.0, 0.03, 0.2, rateHz), rateHz);
        const std::vector<TimeSpan> found = find(samples, 5000, rateHz);
        QCOMPARE(found.size(), 2U);
        for (const auto& [span, moment] : {std::pair{found[0], 3.3}, std::pair{found[1], 8.6}}) {
            QVERIFY2(std::abs(span.beginSeconds - moment) < 0.02, qPrintable(QString::number(span.beginSeconds)));
            QVERIFY(span.endSeconds - span.beginSeconds > 0.05 && span.endSeconds - span.beginSeconds < 0.3);
        }
    }
    void aDrumThatComesAgainIsMusic()
    {
        std::vector<float> samples = chords(12.0, 2);
        for (double t = 0.5; t < 12.0; t += 0.5)
            addAt(samples, t, thump(60.0, 0.05, 0.3));
        QVERIFY(find(samples).empty());
    }
    void hearsNoneInMusic()
    {
        for (const std::uint32_t seed : {3U, 4U, 5U})
            QVERIFY(find(music(20.0, seed)).empty());
    }
    void blocksDoNotMatter()
    {
        std::vector<float> samples = chords(6.0, 1);
        addAt(samples, 3.3, thump(45.0, 0.05, 0.3));
        const auto whole = find(samples, samples.size());
        QCOMPARE(whole.size(), 1U);
        for (const std::size_t block : {101U, 48000U})
            QVERIFY(find(samples, block) == whole);
    }
    void survives()
    {
        for (const auto& samples : hardCases())
            QVERIFY(find(samples).empty());
    }
};

QTEST_APPLESS_MAIN(TestBumpDetector)
#include "test_bump_detector.moc"
