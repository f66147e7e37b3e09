#include "pipeline/output_set.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace resonate;
namespace fs = std::filesystem;

class TestOutputSet final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void filesAppearTogetherAndOnlyAtTheEnd()
    {
        {
            auto set = OutputSet::prepare(folder(), {"a.wav", "b.json"}, input(), false);
            QVERIFY(set);
            write(set->temporaryPath(0), "audio");
            write(set->temporaryPath(1), "{}");
            QVERIFY(!fs::exists(folder() / "a.wav"));
            QVERIFY(set->commit());
        }
        QCOMPARE(read(folder() / "a.wav"), std::string("audio"));
        QCOMPARE(read(folder() / "b.json"), std::string("{}"));
        QCOMPARE(namesIn(folder()), std::size_t{2}); // no hidden left-overs
    }
    void whatIsNotedBeforeStaysTrue()
    {
        auto set = OutputSet::prepare(folder(), {"a.wav", "b.json"}, input(), false);
        QVERIFY(set);
        write(set->temporaryPath(0), "audio");
        write(set->temporaryPath(1), "{}");
        fs::file_time_type noted;
        set->beforePlacing([&](const OutputSet& placed) -> Result<> {
            noted = fs::last_write_time(placed.temporaryPath(1));
            return fs::exists(placed.finalPath(0)) ? Result<>(Error{ErrorCode::Internal, "too late"}) : Result<>();
        });
        QVERIFY(set->commit());
        QVERIFY(fs::last_write_time(folder() / "b.json") == noted);
    }
    void anErrorOfTheNoteKeepsTheNamesFree()
    {
        {
            auto set = OutputSet::prepare(folder(), {"a.wav"}, input(), false);
            write(set->temporaryPath(0), "audio");
            set->beforePlacing([](const OutputSet&) -> Result<> { return Error{ErrorCode::NoSpace, "full"}; });
            const auto placed = set->commit();
            QVERIFY(!placed);
            QCOMPARE(placed.error().code, ErrorCode::NoSpace);
        }
        QCOMPARE(namesIn(folder()), std::size_t{0});
    }
    void nothingIsLeftWithoutCommit()
    {
        {
            auto set = OutputSet::prepare(folder(), {"a.wav"}, input(), false);
            write(set->temporaryPath(0), "half");
        }
        QCOMPARE(namesIn(folder()), std::size_t{0});
    }
    void anExistingFileIsKeptUnlessForced()
    {
        write(folder() / "a.wav", "precious");
        const auto refused = OutputSet::prepare(folder(), {"a.wav"}, input(), false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY(refused.error().detail.find("--force") != std::string::npos);
        QCOMPARE(read(folder() / "a.wav"), std::string("precious"));

        auto forced = OutputSet::prepare(folder(), {"a.wav"}, input(), true);
        QVERIFY(forced);
        write(forced->temporaryPath(0), "new");
        QCOMPARE(read(folder() / "a.wav"), std::string("precious")); // until the very end
        QVERIFY(forced->commit());
        QCOMPARE(read(folder() / "a.wav"), std::string("new"));
    }
    void theRecordingItselfIsNeverReplaced()
    {
        const fs::path recording = folder() / "song.master.wav";
        write(recording, "the only copy");
        fs::create_hard_link(recording, folder() / "other.wav");
        for (const char* name : {"song.master.wav", "other.wav"}) {
            const auto refused = OutputSet::prepare(folder(), {name}, recording, true);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        }
        QCOMPARE(read(recording), std::string("the only copy"));
    }
    void foldersAndDevicesAreRefused()
    {
        fs::create_directory(folder() / "a.wav");
        QVERIFY(!OutputSet::prepare(folder(), {"a.wav"}, input(), true));
        QCOMPARE(mkfifo((folder() / "pipe.wav").c_str(), 0600), 0);
        QVERIFY(!OutputSet::prepare(folder(), {"pipe.wav"}, input(), true));
        write(folder() / "file", "x");
        const auto notAFolder = OutputSet::prepare(folder() / "file", {"a.wav"}, input(), true);
        QVERIFY(!notAFolder);
        QVERIFY(notAFolder.error().detail.find("is not a folder") != std::string::npos);
        QVERIFY(!OutputSet::prepare("/dev/null", {"a.wav"}, input(), true));
    }
    void whatAKilledRunPutInPlaceMayBeReplaced()
    {
        // As after a kill between two renames: one file in place, the journal still there.
        write(folder() / "a.wav", "first half of a set");
        write(folder() / ".a.wav.commit", "a.wav\nb.json\n");
        write(folder() / ".b.json.partial", "{}");
        auto set = OutputSet::prepare(folder(), {"a.wav", "b.json"}, input(), false);
        QVERIFY(set);
        write(set->temporaryPath(0), "new");
        write(set->temporaryPath(1), "{1}");
        QVERIFY(set->commit());
        QCOMPARE(read(folder() / "b.json"), std::string("{1}"));
        QCOMPARE(namesIn(folder()), std::size_t{2});
    }
    void makesMissingFolders()
    {
        auto set = OutputSet::prepare(folder() / "x" / "y", {"a.wav"}, input(), false);
        QVERIFY(set);
        QVERIFY(fs::is_directory(folder() / "x" / "y"));
    }
    void longNamesAreCutAtWholeCharacters()
    {
        const std::string name = outputBaseName("/tmp/" + std::string(240, 'a') + "\xC3\xA9\xC3\xA9.wav", 11);
        QVERIFY(name.size() + 11 + 9 <= 255);
        QVERIFY((static_cast<unsigned char>(name.back()) & 0xC0U) != 0xC0U); // no first byte without its second
        QCOMPARE(outputBaseName("/tmp/song.name.m4a", 11), std::string("song.name"));
        QCOMPARE(outputBaseName("/tmp/caf\xE9.wav", 11), std::string("caf\xE9")); // bytes are left alone
    }

private:
    fs::path folder() const { return m_root->path().toStdString(); }
    fs::path input() const { return "/nonexistent/recording.m4a"; }
    static void write(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }
    static std::string read(const fs::path& path)
    {
        std::ifstream in(path);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static std::size_t namesIn(const fs::path& path)
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), {}));
    }
    std::unique_ptr<QTemporaryDir> m_root;
};

QTEST_APPLESS_MAIN(TestOutputSet)
#include "test_output_set.moc"
