#include "pipeline/project/project.h"
#include "pipeline/project/recent_list.h"
#include "pipeline/project/recovery.h"
#include "pipeline/project/source_search.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::string read(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Project someProject(const fs::path& recording)
{
    Project project;
    const auto source = rememberSource(recording, {});
    if (!source)
        qFatal("%s", source.error().detail.c_str());
    project.source = *source;
    project.settings.preset = QStringLiteral("club");
    project.settings.songs = {1};
    project.view = {QStringLiteral("settings"), 1.5, 9.25, QStringLiteral("stem.vocals"), 3.75, true};
    return project;
}

} // namespace

class TestProject final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(recording(), "one recording");
    }

    void comesBackAsItWas()
    {
        const fs::path file = folder() / "projects/concert.resonate";
        fs::create_directories(file.parent_path());
        const Project project = someProject(recording());
        QVERIFY(saveProject(project, file));
        const auto loaded = loadProject(file);
        QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
        QCOMPARE(loaded->source.relative, fs::path("../audio/gig.m4a"));
        Project expected = project;
        expected.source.relative = loaded->source.relative;
        QVERIFY(*loaded == expected);
    }
    void savingFailsWhole()
    {
        const fs::path file = folder() / "kept/concert.resonate";
        fs::create_directories(file.parent_path());
        QVERIFY(saveProject(someProject(recording()), file));
        const std::string before = read(file);
        Project changed = someProject(recording());
        changed.settings.preset = QStringLiteral("arena");
        const auto saved = saveProject(changed, folder() / "no such folder/concert.resonate");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Io);
        QCOMPARE(read(file), before);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray good = QJsonDocument(toJson(someProjectText())).toJson(QJsonDocument::Compact);
        const auto row = [&good](const char* name, const char* what, const char* with, const char* reason) {
            QByteArray text = good;
            QVERIFY2(text.contains(what), what);
            QTest::newRow(name) << text.replace(what, with) << QByteArray(reason);
        };
        QTest::newRow("no JSON") << QByteArray("RIFF\0\0WAVE") << QByteArray("concert.resonate:1");
        QTest::newRow("another JSON") << QByteArray("{\"a\": 1}") << QByteArray("no project of Resonate");
        QTest::newRow("empty") << QByteArray() << QByteArray("concert.resonate");
        QTest::newRow("huge") << QByteArray(2 << 20, ' ') << QByteArray("too large");
        row("later version", "\"resonate\":1", "\"resonate\":2", "later version");
        row("fractional version", "\"resonate\":1", "\"resonate\":0.5", "resonate");
        row("stranger's key", "\"view\":", "\"run\":\"rm\",\"view\":", "run");
        row("twice", "\"view\":", "\"resonate\":1,\"view\":", "resonate");
        row("relative path", "\"path\":\"/", "\"path\":\"", "source.path");
        row("zero byte", "/music/gig.m4a", "/music/\\u0000gig.m4a", "source.path");
        row("absolute relative", "\"relative\":\"", "\"relative\":\"/etc", "source.relative");
        row("negative length", "\"bytes\":13", "\"bytes\":-13", "source.bytes");
        row("length as text", "\"bytes\":13", "\"bytes\":\"13\"", "source.bytes");
        row("checksum of another kind", "\"checksum\":\"00", "\"checksum\":\"zz", "source.checksum");
        row("short checksum", "\"checksum\":\"00", "\"checksum\":\"", "source.checksum");
        row("unknown step", "\"step\":\"settings\"", "\"step\":\"hack\"", "view.step");
        row("endless view", "\"endSeconds\":9.25", "\"endSeconds\":1e308", "view.endSeconds");
        row("missing member", "\"rendered\":true,", "", "rendered");
        row("unknown preset", "\"preset\":\"club\"", "\"preset\":\"moon\"", "preset");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        const fs::path file = folder() / "concert.resonate";
        write(file, text.toStdString());
        const auto loaded = loadProject(file);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::BadInput);
        QVERIFY2(QByteArray::fromStdString(loaded.error().detail).contains(reason), loaded.error().detail.c_str());
        QVERIFY2(loaded.error().detail.starts_with(file.native()), loaded.error().detail.c_str());
    }
    void refusesWhatIsNoFile()
    {
        QVERIFY(!loadProject(folder()));
        QVERIFY(!loadProject(folder() / "missing.resonate"));
        QVERIFY(!loadProject("/dev/zero"));
    }
    void mutationsAreReadOrRefused()
    {
        const QByteArray good = QJsonDocument(toJson(someProjectText())).toJson();
        QRandomGenerator random(11);
        const fs::path file = folder() / "mutant.resonate";
        int readable = 0;
        for (int i = 0; i < 2000; ++i) {
            QByteArray bad = good;
            for (quint32 edits = 1 + random.bounded(4U); edits > 0; --edits)
                bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(8) == 0)
                bad.truncate(random.bounded(static_cast<int>(bad.size())));
            write(file, bad.toStdString());
            const auto loaded = loadProject(file);
            if (!loaded)
                continue;
            ++readable;
            const auto again = projectFromJson(toJson(*loaded));
            QVERIFY2(again && *again == *loaded, bad.constData());
        }
        QVERIFY(readable > 0 && readable < 1000);
    }
    void findsAMovedRecording_data()
    {
        QTest::addColumn<QString>("movedTo"); // from audio/gig.m4a, with the project in projects/
        QTest::addColumn<bool>("found");
        QTest::newRow("stayed") << "audio/gig.m4a" << true;
        QTest::newRow("beside the project") << "projects/gig.m4a" << true;
        QTest::newRow("elsewhere") << "attic/gig.m4a" << false;
        QTest::newRow("renamed") << "audio/other.m4a" << false;
    }
    void findsAMovedRecording()
    {
        QFETCH(QString, movedTo);
        QFETCH(bool, found);
        const fs::path file = folder() / "projects/concert.resonate";
        fs::create_directories(file.parent_path());
        QVERIFY(saveProject(someProject(recording()), file));
        const fs::path to = folder() / movedTo.toStdString();
        fs::create_directories(to.parent_path());
        fs::rename(recording(), to);
        const auto project = loadProject(file);
        const auto where = findSource(project->source, file.parent_path(), {});
        QVERIFY(where);
        QCOMPARE(where->has_value(), found);
        if (found)
            QVERIFY(fs::equivalent(**where, to));
    }
    void findsARecordingThatMovedWithItsProject()
    {
        const fs::path file = folder() / "a/projects/concert.resonate";
        write(folder() / "a/audio/gig.m4a", "one recording");
        fs::create_directories(file.parent_path());
        QVERIFY(saveProject(someProject(folder() / "a/audio/gig.m4a"), file));
        fs::rename(folder() / "a", folder() / "b");
        const auto project = loadProject(folder() / "b/projects/concert.resonate");
        const auto where = findSource(project->source, folder() / "b/projects", {});
        QVERIFY(where && where->has_value());
        QCOMPARE(**where, folder() / "b/audio/gig.m4a");
    }
    void knowsAnotherRecordingByItsBytes()
    {
        const ProjectSource source = someProject(recording()).source;
        QCOMPARE(*matchSource(source, recording(), {}), SourceMatch::Same);
        write(recording(), "two recording"); // as long
        QCOMPARE(*matchSource(source, recording(), {}), SourceMatch::Other);
        write(recording(), "longer than it was");
        QCOMPARE(*matchSource(source, recording(), {}), SourceMatch::Other);
        fs::remove(recording());
        QCOMPARE(*matchSource(source, recording(), {}), SourceMatch::Missing);
        fs::create_directories(recording());
        QCOMPARE(*matchSource(source, recording(), {}), SourceMatch::Missing);
    }
    void aRecordingMayBeALink()
    {
        fs::create_symlink(recording(), folder() / "link.m4a");
        const auto source = rememberSource(folder() / "link.m4a", {});
        QVERIFY2(source, source ? "" : source.error().detail.c_str());
        QCOMPARE(*matchSource(*source, recording(), {}), SourceMatch::Same);
    }

    void offersWhatAProcessLeftThatWasKilled()
    {
        const fs::path place = folder() / "recovery";
        const Project project = someProject(recording());
        const pid_t child = fork();
        if (child == 0) {
            const auto slot = RecoverySlot::create(place);
            const bool kept = slot && slot->keep(project, "/music/concert.resonate");
            _exit(kept ? 0 : 1); // as if it were killed: nothing is cleaned up
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        auto lost = findLostProjects(place);
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost[0].project == project);
        QCOMPARE(lost[0].projectFile, fs::path("/music/concert.resonate"));
        QVERIFY(std::abs(lost[0].when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QVERIFY2(findLostProjects(place).empty(), "two windows would offer the same project");
        std::move(lost[0].slot).remove();
        lost.clear();
        QVERIFY(findLostProjects(place).empty());
        QVERIFY(fs::is_empty(place));
    }
    void aWindowThatIsOpenHasLostNothing()
    {
        const fs::path place = folder() / "recovery";
        const auto slot = RecoverySlot::create(place);
        QVERIFY(slot);
        QVERIFY(slot->keep(someProject(recording()), {}));
        QVERIFY(findLostProjects(place).empty());
        slot->clear();
    }
    void removesWhatCannotBeRead()
    {
        const fs::path place = folder() / "recovery";
        write(place / "one/project.json", "{\"project\": {}}");
        write(place / "two/project.json", "nonsense");
        fs::create_directories(place / "three");
        QVERIFY(findLostProjects(place).empty());
        QVERIFY(fs::is_empty(place));
    }

    void remembersTheNewestFirst()
    {
        const RecentList recent(folder() / "state/recent.json");
        QVERIFY(recent.read().empty());
        for (int i = 0; i < 25; ++i)
            QVERIFY(recent.add(folder() / ("caf\xE9 " + std::to_string(i))));
        QVERIFY(recent.add(folder() / "caf\xE9 20"));
        const auto paths = recent.read();
        QCOMPARE(paths.size(), RecentList::kMost);
        QCOMPARE(paths[0], folder() / "caf\xE9 20");
        QCOMPARE(paths[1], folder() / "caf\xE9 24");
        QVERIFY(recent.remove(paths[1]));
        QCOMPARE(recent.read()[1], folder() / "caf\xE9 23");
        QVERIFY(recent.clear());
        QVERIFY(recent.read().empty());
    }
    void aBrokenListIsAnEmptyOne()
    {
        const RecentList recent(folder() / "recent.json");
        write(folder() / "recent.json", "{\"recent\": [1, \"relative\", \"/fine\", {\"base64\": 3}]}");
        QCOMPARE(recent.read(), std::vector<fs::path>{"/fine"});
        write(folder() / "recent.json", "[[[");
        QVERIFY(recent.read().empty());
        QVERIFY(recent.add("/one"));
        QCOMPARE(recent.read(), std::vector<fs::path>{"/one"});
    }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path recording() const { return folder() / "audio/gig.m4a"; }
    static Project someProjectText()
    {
        Project project;
        project.source = {"/music/gig.m4a", "gig.m4a", 13, std::string(32, '0')};
        project.settings.preset = QStringLiteral("club");
        project.view = {QStringLiteral("settings"), 1.5, 9.25, QStringLiteral("original"), 3.75, true};
        return project;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProject)
#include "test_project.moc"
