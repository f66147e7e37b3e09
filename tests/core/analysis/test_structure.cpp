#include "core/analysis/level_trace.h"
#include "core/analysis/structure.h"

#include <QTest>

#include <random>

using namespace resonate;

namespace {

struct Part {
    double seconds;
    float levelDb;
};

/// Levels of a recording, with the unrest of music.
std::vector<float> levels(const std::vector<Part>& parts)
{
    std::mt19937 random(1);
    std::normal_distribution<float> unrest(0.0F, 3.0F);
    std::vector<float> trace;
    for (const Part& part : parts)
        for (int i = 0; i < static_cast<int>(part.seconds / LevelTrace::kStepSeconds); ++i)
            trace.push_back(part.levelDb <= -150.0F ? -200.0F : part.levelDb + unrest(random));
    return trace;
}

double duration(const std::vector<float>& trace)
{
    return static_cast<double>(trace.size()) * LevelTrace::kStepSeconds;
}

bool near(const TimeSpan& span, double begin, double end, double tolerance)
{
    return std::abs(span.beginSeconds - begin) <= tolerance && std::abs(span.endSeconds - end) <= tolerance;
}

} // namespace

class TestStructure final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void songsBetweenPauses()
    {
        const auto trace = levels({{180, -18}, {8, -48}, {240, -20}, {5, -55}, {200, -16}});
        const auto reading = findStructure(trace, {}, duration(trace));
        QCOMPARE(reading.songs.size(), std::size_t{3});
        QVERIFY(near(reading.songs[0], 0, 180, 1.0));
        QVERIFY(near(reading.songs[1], 188, 428, 1.0));
        QVERIFY(near(reading.songs[2], 433, 633, 1.0));
    }
    void songsBetweenApplause()
    {
        // As loud as the music: only the crowd tells.
        const auto trace = levels({{600, -18}});
        const std::vector<TimeSpan> crowd = {{195, 215}, {410, 425}};
        const auto reading = findStructure(trace, crowd, duration(trace));
        QCOMPARE(reading.songs.size(), std::size_t{3});
        QVERIFY(near(reading.songs[1], 215, 410, 1e-9));
    }
    void anAnnouncementIsNoSong()
    {
        const auto trace = levels({{500, -18}});
        const std::vector<TimeSpan> crowd = {{200, 210}, {230, 240}};
        const auto reading = findStructure(trace, crowd, duration(trace));
        QCOMPARE(reading.songs.size(), std::size_t{2});
        QVERIFY(near(reading.songs[1], 240, 500, 1e-9));
    }
    void aBreakInTheArrangementIsNone()
    {
        const auto trace = levels({{100, -18}, {2, -60}, {100, -18}, {20, -32}, {100, -18}});
        QCOMPARE(findStructure(trace, {}, duration(trace)).songs.size(), std::size_t{1});
        const std::vector<TimeSpan> shout = {{50, 52}};
        QCOMPARE(findStructure(trace, shout, duration(trace)).songs.size(), std::size_t{1});
    }
    void silences()
    {
        const auto trace = levels({{3, -200}, {10, -20}, {0.3, -200}, {10, -20}, {2, -90}});
        const auto reading = findStructure(trace, {}, duration(trace));
        QCOMPARE(reading.silences.size(), std::size_t{2});
        QVERIFY(near(reading.silences[0], 0, 3, 0.11));
        QVERIFY(near(reading.silences[1], 23.3, 25.3, 0.11));
        QCOMPARE(reading.songs.size(), std::size_t{1}); // short: one song, without the silence around it
        QVERIFY(near(reading.songs[0], 3, 23.3, 0.11));
    }
    void nothingButSilence()
    {
        const auto trace = levels({{10, -200}});
        const auto reading = findStructure(trace, {}, duration(trace));
        QVERIFY(reading.songs.empty());
        QCOMPARE(reading.silences.size(), std::size_t{1});
        QVERIFY(near(reading.silences[0], 0, 10, 1e-9));
        QVERIFY(findStructure({}, {}, 0.0).songs.empty());
    }
    void spansLieInTheRecordingInOrder()
    {
        const auto trace = levels({{100, -18}, {10, -60}, {90, -20}, {10, -60}, {120, -18}});
        const std::vector<TimeSpan> crowd = {{95, 112}, {195, 205}, {310, 330}};
        double at = 0.0;
        for (const TimeSpan& song : findStructure(trace, crowd, duration(trace)).songs) {
            QVERIFY(song.beginSeconds >= at && song.endSeconds > song.beginSeconds);
            at = song.endSeconds;
        }
        QVERIFY(at > 0.0 && at <= duration(trace));
    }
};

QTEST_APPLESS_MAIN(TestStructure)
#include "test_structure.moc"
