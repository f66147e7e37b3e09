#include "core/audio/memory_audio.h"
#include "pipeline/recording/export_names.h"
#include "pipeline/recording/part_requests.h"

#include <QTest>

using namespace resonate;

namespace {

/// A recording of ten seconds with so many songs of two seconds each.
OpenRecording recordingWith(int songs)
{
    OpenRecording recording;
    recording.input = "gig.m4a";
    recording.audio = std::make_shared<MemorySource>(AudioBuffer(1, 80'000), 8000);
    for (int i = 0; i < songs; ++i)
        recording.report.structure.songs.push_back({3.0 * i, 3.0 * i + 2.0});
    return recording;
}

RestoreRequest asking(PartSelection selection)
{
    RestoreRequest request;
    request.input = "gig.m4a";
    request.selection = std::move(selection);
    return request;
}

} // namespace

/// What of a recording is wanted: from the user's words to requests and names of files.
class TestPartRequests final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stretchesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("end"); // -1: open
        QTest::newRow("seconds") << QStringLiteral("12-34.5") << 12.0 << 34.5;
        QTest::newRow("clock") << QStringLiteral("1:30-2:05.25") << 90.0 << 125.25;
        QTest::newRow("hours") << QStringLiteral("1:00:00-1:02:03") << 3600.0 << 3723.0;
        QTest::newRow("many minutes") << QStringLiteral("90:00-91:00") << 5400.0 << 5460.0;
        QTest::newRow("to the end") << QStringLiteral("1:30-") << 90.0 << -1.0;
        QTest::newRow("from the beginning") << QStringLiteral("-0:30") << 0.0 << 30.0;
    }
    void stretchesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(double, begin);
        QFETCH(double, end);
        const auto range = parseTimeRange(text.toStdString());
        QVERIFY(range);
        QCOMPARE(range->beginSeconds, begin);
        QCOMPARE(range->endSeconds.value_or(-1.0), end);
    }
    void whatIsNoStretchIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "-", "30", "2-1", "5-5", "1:60-2:00", "1:2:3:4-", "a-b", "1e3-", "inf-", "1-2-3",
                                 "1.5:00-", "+1-2", " 1-2", ".5-1", "99999999999999999-"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoStretchIsRefused()
    {
        QFETCH(QString, text);
        const auto range = parseTimeRange(text.toStdString());
        QVERIFY(!range);
        QCOMPARE(range.error().code, ErrorCode::BadUsage);
    }
    void songsAreRead()
    {
        QCOMPARE(parseSongSelection("all")->numbers, std::vector<int>());
        QCOMPARE(parseSongSelection("3")->numbers, std::vector({3}));
        QCOMPARE(parseSongSelection("5,1,3-5")->numbers, std::vector({1, 3, 4, 5}));
        for (const char* text : {"", "0", "a", "1,", "5-3", "1-", "-1", "1000", "1.5", "1 2"})
            QVERIFY2(!parseSongSelection(text), text);
    }
    void allOfItIsOneRequest()
    {
        const auto requests = partRequests(asking(WholeRecording()), recordingWith(2), {});
        QVERIFY(requests && requests->size() == 1);
        QVERIFY(!requests->front().part);
    }
    void aStretchIsCutAtTheEnd()
    {
        QStringList told;
        const auto tell = [&](const QString& text) { told << text; };
        const auto open = partRequests(asking(TimeRange{4.0, {}}), recordingWith(1), tell);
        QVERIFY(open && told.isEmpty());
        QCOMPARE(*open->front().part, (TimeSpan{4.0, 10.0}));
        const auto cut = partRequests(asking(TimeRange{4.0, 12.0}), recordingWith(1), tell);
        QVERIFY(cut);
        QCOMPARE(*cut->front().part, (TimeSpan{4.0, 10.0}));
        QCOMPARE(told.size(), 1);
        const auto behind = partRequests(asking(TimeRange{10.0, {}}), recordingWith(1), tell);
        QVERIFY(!behind);
        QVERIFY(behind.error().detail.starts_with("gig.m4a: "));
    }
    void everySongIsAFile()
    {
        const auto all = partRequests(asking(SongSelection{}), recordingWith(3), {});
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t{3});
        QCOMPARE(*(*all)[1].part, (TimeSpan{3.0, 5.0}));
        QCOMPARE((*all)[1].song, QStringLiteral("02"));
        QCOMPARE((*all)[1].songNumber, 2);
        QCOMPARE((*all)[1].songCount, 3);
    }
    void songsThatAreNotThereAreLeftOut()
    {
        QStringList told;
        const auto tell = [&](const QString& text) { told << text; };
        const auto some = partRequests(asking(SongSelection{{2, 7}}), recordingWith(3), tell);
        QVERIFY(some);
        QCOMPARE(some->size(), std::size_t{1});
        QCOMPARE(some->front().song, QStringLiteral("02"));
        QCOMPARE(told, QStringList(QStringLiteral("gig.m4a: there is no song 7: 3 songs were found.")));
        QVERIFY(!partRequests(asking(SongSelection{{7}}), recordingWith(3), tell));
    }
    void withoutSongsItIsTheWhole()
    {
        QStringList told;
        const auto whole =
            partRequests(asking(SongSelection{}), recordingWith(0), [&](const QString& text) { told << text; });
        QVERIFY(whole && whole->size() == 1);
        QVERIFY(!whole->front().part && whole->front().song.isEmpty());
        QCOMPARE(told.size(), 1);
    }
    void namesOfTags_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("song");
        QTest::addColumn<QString>("master");
        const auto row = [](const char* pattern, const char* song, const char* master) {
            QTest::addRow("%s %s", pattern, song)
                << QString::fromUtf8(pattern) << QString::fromUtf8(song) << QString::fromUtf8(master);
        };
        row("{artist} - {title}.{part}", "", "AC-DC - What’s Next.master.wav");
        row("{artist} - {title}.{part}", "02", "AC-DC - What’s Next.master.02.wav");
        row("{track}. {title}.{part}", "", "07. What’s Next.master.wav");
        row("{track}. {title}.{part}", "02", "02. What’s Next.master.wav");
        row("{album} - {title}.{part}", "", "What’s Next.master.wav");
        row("{title} - {album}.{part}", "", "What’s Next.master.wav");
        row("{title} ({album}).{part}", "", "What’s Next.master.wav");
        row("{title} [{date}] {preset}.{part}", "", "What’s Next [2024-05-01] arena.master.wav");
        row("{album}{name}{song}.{part}", "", "gig.master.wav");
    }
    void namesOfTags()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, song);
        QFETCH(QString, master);
        const auto names = exportNames(pattern, fields(song), {{"master", ".wav"}, {"report", ".json"}});
        QVERIFY2(names, names ? "" : names.error().detail.c_str());
        QCOMPARE(QString::fromStdString(names->front()), master);
    }
    void aMissingTitleIsTheName()
    {
        const auto names = exportNames(QStringLiteral("{artist} - {title}.{part}"), {"gig.m4a"}, {{"master", ".wav"}});
        QVERIFY(names);
        QCOMPARE(names->front(), std::string("gig.master.wav"));
    }
    void tagsNeverMakeAFolderNorAHiddenFileNorOneTooLong()
    {
        NameFields hostile{"gig.m4a"};
        hostile.tags["title"] = "../../etc/passwd";
        hostile.tags["artist"] = "\x01.\n ";
        hostile.tags["artist"].append(300, 'x');
        const auto names =
            exportNames(QStringLiteral("{title}{artist}{artist}{artist}.{part}"), hostile, {{"master", ".wav"}});
        QVERIFY2(names, names ? "" : names.error().detail.c_str());
        QVERIFY(names->front().find('/') == std::string::npos);
        QVERIFY(names->front().front() != '.');
        QVERIFY(names->front().size() <= 255);
    }
    void onlyTagsNeedTheRecording()
    {
        QVERIFY(!namesNeedTags(QStringLiteral("{name}.{song}.{part}.{preset}")));
        QVERIFY(namesNeedTags(QStringLiteral("{track} {name}.{part}")));
    }
    void copiesAreNumberedBehindTheName()
    {
        QCOMPARE(numberedTemplate(QStringLiteral("{name}.{part}"), 2), QStringLiteral("{name} (2).{part}"));
        QCOMPARE(numberedTemplate(QStringLiteral("{part}"), 3), QStringLiteral("{part} (3)"));
    }

private:
    static NameFields fields(const QString& song)
    {
        return {"gig.m4a",
                song,
                QStringLiteral("arena"),
                {{"title", "What’s Next?"}, {"artist", "AC/DC"}, {"track", "7/12"}, {"date", "2024-05-01T20:00:00Z"}}};
    }
};

QTEST_GUILESS_MAIN(TestPartRequests)
#include "test_part_requests.moc"
