#include "core/analysis/click_detector.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

std::vector<TimeSpan> find(std::span<const float> samples, std::size_t block = 5000, int rateHz = kRateHz)
{
    ClickDetector detector({rateHz, 1});
    feedAudio(detector, samples, block);
    return detector.result();
}

} // namespace

class TestClickDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsClicks_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {22050, 44100, 48000, 192000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void findsClicks()
    {
        QFETCH(int, rateHz);
        std::vector<float> samples = chords(6.0, 1, rateHz);
        std::vector<double> moments;
        for (double t = 0.4; t < 5.5; t += 0.73) {
            const auto at = static_cast<std::size_t>(t * rateHz);
            addClick(samples, at, 1 + moments.size(), 0.4F, static_cast<std::uint32_t>(moments.size()));
            moments.push_back(static_cast<double>(at) / rateHz);
        }
        const std::vector<TimeSpan> found = find(samples, 5000, rateHz);
        QCOMPARE(found.size(), moments.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(std::abs(found[i].beginSeconds - moments[i]) < 0.6 / rateHz);
            QVERIFY(found[i].endSeconds > found[i].beginSeconds && found[i].endSeconds - moments[i] < 0.0025);
        }
    }
    void takesNoDrumForAClick()
    {
        for (const std::uint32_t seed : {3U, 4U, 5U})
            QVERIFY(find(music(12.0, seed)).empty());
    }
    void leavesNoiseAlone() { QVERIFY(find(whiteNoise(10.0, 6)).empty()); }
    void blocksDoNotMatter()
    {
        std::vector<float> samples = music(3.0, 7);
        addClick(samples, 50000, 4, 0.8F, 1);
        const auto whole = find(samples, samples.size());
        QCOMPARE(whole.size(), 1U);
        for (const std::size_t block : {1U, 333U})
            QVERIFY(find(samples, block) == whole);
    }
    void listsNoMoreThanItsLimit()
    {
        std::vector<float> samples(static_cast<std::size_t>(kRateHz) * 50);
        for (std::size_t at = 960; at + 960 < samples.size(); at += 960)
            samples[at] = 0.5F;
        ClickDetector detector({kRateHz, 1});
        feedAudio(detector, samples, 48000);
        QVERIFY(detector.result().size() <= HandlingReading::kMostListed);
        QVERIFY2(
            detector.notListed() > 300,
            qPrintable(QString::number(detector.notListed() + static_cast<std::int64_t>(detector.result().size()))));
    }
    void survives()
    {
        for (const auto& samples : hardCases())
            find(samples);
    }
};

QTEST_APPLESS_MAIN(TestClickDetector)
#include "test_click_detector.moc"
