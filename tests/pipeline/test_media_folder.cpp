#include "pipeline/media_folder.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

class TestMediaFolder final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsRecordingsAsPeopleSortThem()
    {
        for (const char* name :
             {"song 10.wav", "song 2.M4A", "notes.txt", ".hidden.wav", "film/concert.mov", ".trash/old.wav", "wav"})
            touch(name);
        fs::create_directory_symlink(folder(), folder() / "film/loop");
        const auto found = recordingsIn(folder(), {});
        QVERIFY(found);
        const std::vector<fs::path> expected = {folder() / "film/concert.mov", folder() / "song 2.M4A",
                                                folder() / "song 10.wav"};
        QCOMPARE(*found, expected);
        QCOMPARE(recordingsIn(folder(), {}, 2)->size(), 2);
    }
    void refusesWhatIsNoFolder()
    {
        touch("file.wav");
        QCOMPARE(recordingsIn(folder() / "file.wav", {}).error().code, ErrorCode::BadInput);
        QCOMPARE(recordingsIn(folder() / "missing", {}).error().code, ErrorCode::BadInput);
    }
    void stops()
    {
        touch("file.wav");
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(recordingsIn(folder(), stop.get_token()).error().code, ErrorCode::Cancelled);
    }
    void knowsNames()
    {
        QVERIFY(isNamedLikeARecording("/a/b.MP4"));
        QVERIFY(!isNamedLikeARecording("/a/mp4"));
        QVERIFY(!isNamedLikeARecording("/a/b.resonate"));
        QVERIFY(recordingPatterns().contains(QStringLiteral("*.wav")));
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    void touch(const fs::path& name) const
    {
        fs::create_directories((folder() / name).parent_path());
        std::ofstream(folder() / name) << "x";
    }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMediaFolder)
#include "test_media_folder.moc"
