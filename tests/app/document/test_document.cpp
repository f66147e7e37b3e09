#include "app/document/project_keeper.h"
#include "pipeline/project/source_search.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

RestoreSettings withPreset(const char* name)
{
    RestoreSettings settings;
    settings.preset = QLatin1String(name);
    return settings;
}

void write(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

/// A window's document and keeper.
struct Desk {
    explicit Desk(const fs::path& recovery) : keeper(document, pool, recovery) {}
    bool save(const fs::path& file)
    {
        QSignalSpy saved(&keeper, &ProjectKeeper::saved);
        keeper.save(file);
        return saved.wait();
    }
    bool open(const fs::path& file)
    {
        QSignalSpy opened(&keeper, &ProjectKeeper::opened);
        keeper.open(file);
        return opened.wait();
    }
    QThreadPool pool;
    Document document;
    ProjectKeeper keeper;
};

} // namespace

class TestDocument final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(recording(), "a recording");
    }

    void changesAreUndoneAndRedone()
    {
        Document document;
        QSignalSpy changed(&document, &Document::settingsChanged);
        QSignalSpy modified(&document, &Document::modifiedChanged);
        document.change(withPreset("club"), QStringLiteral("Club"));
        document.change(withPreset("hall"), QStringLiteral("Hall"));
        document.change(withPreset("hall"), QStringLiteral("Nothing new"));
        QCOMPARE(document.history().count(), 2);
        QCOMPARE(changed.count(), 2);
        QVERIFY(document.isModified());
        document.history().undo();
        QCOMPARE(document.settings().preset, QStringLiteral("club"));
        document.history().undo();
        QVERIFY(!document.isModified());
        document.history().setIndex(2);
        QCOMPARE(document.settings().preset, QStringLiteral("hall"));
        QCOMPARE(modified.count(), 3);
    }
    void aDraggedSliderIsOneStep()
    {
        Document document;
        for (const double share : {0.1, 0.4, 0.7}) {
            RestoreSettings settings = document.settings();
            QVERIFY(settings.changed.set(QStringLiteral("denoise.strength"), share));
            document.change(settings, QStringLiteral("Noise %1").arg(share), QStringLiteral("denoise.strength"));
        }
        QCOMPARE(document.history().count(), 1);
        QCOMPARE(document.history().undoText(), QStringLiteral("Noise 0.7"));
        document.history().undo();
        QVERIFY(document.settings() == RestoreSettings{});
    }
    void anotherRecordingBeginsAnew()
    {
        Document document;
        document.setRecordingPath(recording());
        RestoreSettings settings = withPreset("club");
        settings.songs = {2};
        settings.previewStartSeconds = 30.0;
        document.change(settings, QStringLiteral("Song 3"));
        document.setRecordingPath(folder() / "other.wav");
        QCOMPARE(document.settings().preset, QStringLiteral("club")); // a taste, and not about the recording
        QVERIFY(document.settings().songs.isEmpty());
        QVERIFY(!document.settings().previewStartSeconds);
        QCOMPARE(document.history().count(), 0);
        QVERIFY(!document.isModified());
    }

    void savedAndOpened()
    {
        Desk desk(recovery());
        desk.document.setRecordingPath(recording());
        desk.document.change(withPreset("arena"), QStringLiteral("Arena"));
        desk.keeper.setView(
            [] { return ProjectView{QStringLiteral("settings"), 1.0, 2.0, QStringLiteral("restored"), 1.5, false}; });
        QVERIFY(desk.save(project()));
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.keeper.file(), project());

        Desk other(recovery());
        QSignalSpy opened(&other.keeper, &ProjectKeeper::opened);
        QVERIFY(other.open(project()));
        QCOMPARE(opened[0][0].value<ProjectView>().take, QStringLiteral("restored"));
        QCOMPARE(other.document.recordingPath(), recording());
        QVERIFY(other.document.settings() == withPreset("arena"));
        QVERIFY(!other.document.isModified());
        QCOMPARE(other.keeper.file(), project());
        other.document.setRecordingPath(folder() / "other.wav");
        QVERIFY2(other.keeper.file().empty(), "another recording would be saved over the project of this one");
    }
    void whatChangesWhileItIsSavedIsNotSaved()
    {
        Desk desk(recovery());
        desk.document.setRecordingPath(recording());
        desk.document.change(withPreset("club"), QStringLiteral("Club"));
        QSignalSpy saved(&desk.keeper, &ProjectKeeper::saved);
        desk.keeper.save(project());
        desk.document.change(withPreset("hall"), QStringLiteral("Hall"));
        QVERIFY(saved.wait());
        QVERIFY(desk.document.isModified());
        QCOMPARE(loadProject(project())->settings.preset, QStringLiteral("club"));
    }
    void whatCannotBeSavedStaysModified()
    {
        Desk desk(recovery());
        desk.document.setRecordingPath(recording());
        desk.document.change(withPreset("club"), QStringLiteral("Club"));
        QSignalSpy failed(&desk.keeper, &ProjectKeeper::failed);
        desk.keeper.save(folder() / "no such folder/x.resonate");
        QVERIFY(failed.wait());
        QVERIFY(desk.document.isModified());
        QVERIFY(desk.keeper.file().empty());
        QVERIFY(!desk.keeper.isBusy());
    }
    void aBrokenProjectChangesNothing()
    {
        write(project(), "{\"resonate\": 1}");
        Desk desk(recovery());
        desk.document.setRecordingPath(recording());
        QSignalSpy failed(&desk.keeper, &ProjectKeeper::failed);
        desk.keeper.open(project());
        QVERIFY(failed.wait());
        QCOMPARE(desk.document.recordingPath(), recording());
    }
    void aMovedRecordingIsAskedFor()
    {
        saveOne();
        fs::create_directories(folder() / "attic");
        fs::rename(recording(), folder() / "attic/gig.m4a");
        write(folder() / "attic/other.m4a", "b recording");
        Desk desk(recovery());
        QSignalSpy missing(&desk.keeper, &ProjectKeeper::recordingMissing);
        QSignalSpy differs(&desk.keeper, &ProjectKeeper::recordingDiffers);
        QSignalSpy opened(&desk.keeper, &ProjectKeeper::opened);
        desk.keeper.open(project());
        QVERIFY(missing.wait());
        QVERIFY(missing[0][0].toString().endsWith(QStringLiteral("gig.m4a")));
        QVERIFY(desk.document.recordingPath().empty());
        desk.keeper.relink(folder() / "attic/other.m4a");
        QVERIFY(differs.wait());
        QVERIFY(desk.document.recordingPath().empty());
        desk.keeper.relink(folder() / "attic/gig.m4a");
        QVERIFY(opened.wait());
        QCOMPARE(desk.document.recordingPath(), folder() / "attic/gig.m4a");
        QVERIFY2(desk.document.isModified(), "the project does not know the new place yet");
        QVERIFY(desk.save(project()));
        QCOMPARE(loadProject(project())->source.path, folder() / "attic/gig.m4a");
    }
    void anotherRecordingMayBeTakenAllTheSame()
    {
        saveOne();
        write(recording(), "an edited recording");
        Desk desk(recovery());
        QSignalSpy missing(&desk.keeper, &ProjectKeeper::recordingMissing);
        QSignalSpy opened(&desk.keeper, &ProjectKeeper::opened);
        desk.keeper.open(project());
        QVERIFY(missing.wait());
        desk.keeper.acceptOther(recording());
        QCOMPARE(opened.count(), 1);
        QVERIFY(desk.document.isModified());
        QCOMPARE(desk.document.settings().preset, QStringLiteral("arena"));
        QVERIFY(desk.document.settings().songs.isEmpty());
        QVERIFY(desk.save(project()));
        QCOMPARE(*matchSource(loadProject(project())->source, recording(), {}), SourceMatch::Same);
    }

    void unsavedWorkIsKeptAsideAndOffered()
    {
        std::optional<Desk> desk(std::in_place, recovery());
        desk->keeper.setAutosaveInterval(std::chrono::milliseconds(1));
        desk->document.setRecordingPath(recording());
        desk->document.change(withPreset("club"), QStringLiteral("Club"));
        const auto kept = [this] {
            for (const auto& entry : fs::recursive_directory_iterator(recovery()))
                if (entry.path().filename() == "project.json")
                    return entry.path();
            return fs::path();
        };
        fs::create_directories(recovery());
        QTRY_VERIFY(!kept().empty());
        fs::create_directories(folder() / "crash");
        fs::copy(kept().parent_path(), folder() / "crash/slot", fs::copy_options::recursive);
        desk.reset();
        QVERIFY2(kept().empty(), "a window that was closed leaves nothing behind");

        auto lost = findLostProjects(folder() / "crash");
        QCOMPARE(lost.size(), 1);
        Desk next(recovery());
        QSignalSpy opened(&next.keeper, &ProjectKeeper::opened);
        next.keeper.takeOver(std::move(lost[0]));
        QVERIFY(opened.wait());
        QCOMPARE(next.document.settings().preset, QStringLiteral("club"));
        QVERIFY(next.document.isModified());
        QVERIFY(next.keeper.file().empty());
    }
    void nothingIsKeptAsideOnceItIsSaved()
    {
        Desk desk(recovery());
        desk.keeper.setAutosaveInterval(std::chrono::milliseconds(1));
        desk.document.setRecordingPath(recording());
        desk.document.change(withPreset("club"), QStringLiteral("Club"));
        const auto count = [this] {
            std::error_code error;
            int files = 0;
            for (const auto& entry : fs::recursive_directory_iterator(recovery(), error))
                files += entry.path().filename() == "project.json" ? 1 : 0;
            return files;
        };
        QTRY_COMPARE(count(), 1);
        QVERIFY(desk.save(project()));
        QTRY_COMPARE(count(), 0);
    }

private:
    fs::path folder() const { return m_folder->path().toStdString(); }
    fs::path recording() const { return folder() / "audio/gig.m4a"; }
    fs::path project() const { return folder() / "concert.resonate"; }
    fs::path recovery() const { return folder() / "recovery"; }
    void saveOne()
    {
        Desk desk(recovery());
        desk.document.setRecordingPath(recording());
        RestoreSettings settings = withPreset("arena");
        settings.songs = {1};
        desk.document.change(settings, QStringLiteral("Arena"));
        QVERIFY(desk.save(project()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestDocument)
#include "test_document.moc"
