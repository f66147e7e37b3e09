#include "core/io/atomic_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;

class TestAtomicFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatKilledProcessesLeftIsRemoved()
    {
        const pid_t dead = fork();
        if (dead == 0)
            _exit(0);
        waitpid(dead, nullptr, 0);
        const auto abandoned = folder() / (".resonate-" + std::to_string(dead) + "-0.part");
        const auto foreign = folder() / ".resonate-notes.part";
        std::ofstream(abandoned) << "half";
        std::ofstream(foreign) << "somebody else's";
        auto living = AtomicFile::begin(folder() / "living.txt");
        QVERIFY(living);
        AtomicFile::removeAbandoned(folder());
        QVERIFY(!std::filesystem::exists(abandoned));
        QVERIFY(std::filesystem::exists(foreign));
        QVERIFY(std::filesystem::exists(living->temporaryPath()));
    }
    void appearsWithCommitOnly()
    {
        const auto target = folder() / "appears.txt";
        auto file = AtomicFile::begin(target);
        QVERIFY(file);
        QCOMPARE(file->temporaryPath().parent_path(), folder());
        std::ofstream(file->temporaryPath()) << "whole";
        QVERIFY(!std::filesystem::exists(target));
        QVERIFY(file->commit());
        QCOMPARE(content(target), std::string("whole"));
        QVERIFY(!std::filesystem::exists(file->temporaryPath()));
    }
    void leavesNothingWithoutCommit()
    {
        QTemporaryDir own;
        const std::filesystem::path target = std::filesystem::path(own.path().toStdString()) / "a.txt";
        {
            auto file = AtomicFile::begin(target);
            QVERIFY(file);
            std::ofstream(file->temporaryPath()) << "half";
            const AtomicFile moved = std::move(*file);
            QVERIFY(std::filesystem::exists(moved.temporaryPath()));
        }
        QVERIFY(std::filesystem::is_empty(own.path().toStdString()));
    }
    void replacesOnlyWhenTold()
    {
        const auto target = folder() / "taken.txt";
        std::ofstream(target) << "old";
        const auto refused = AtomicFile::begin(target);
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.find("taken.txt") != std::string::npos);
        {
            auto file = AtomicFile::begin(target, IfExists::Replace);
            QVERIFY(file);
            std::ofstream(file->temporaryPath()) << "new";
            QCOMPARE(content(target), std::string("old"));
            QVERIFY(file->commit());
        }
        QCOMPARE(content(target), std::string("new"));
    }
    void doesNotReplaceWhatCameMeanwhile()
    {
        const auto target = folder() / "meanwhile.txt";
        auto file = AtomicFile::begin(target);
        QVERIFY(file);
        std::ofstream(target) << "theirs";
        const auto committed = file->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::BadUsage);
        QCOMPARE(content(target), std::string("theirs"));
    }
    void refusesInOneLineThatNamesTheTarget_data()
    {
        QTest::addColumn<QByteArray>("target");
        const QByteArray path = QByteArray::fromStdString(folder().string());
        QTest::newRow("folder") << path;
        QTest::newRow("device") << QByteArray("/dev/null");
        QTest::newRow("missing folder") << path + "/missing/a.wav";
        QTest::newRow("no name") << path + "/";
        QTest::newRow("a file for a folder") << path + "/file/a.wav";
        QTest::newRow("name too long") << path + "/" + QByteArray(300, 'x');
        std::ofstream(folder() / "file") << "x";
    }
    void refusesInOneLineThatNamesTheTarget()
    {
        QFETCH(QByteArray, target);
        for (const IfExists ifExists : {IfExists::Refuse, IfExists::Replace}) {
            const auto file = AtomicFile::begin(target.toStdString(), ifExists);
            QVERIFY(!file);
            QVERIFY(file.error().detail.starts_with(target.toStdString() + ": "));
            QVERIFY(file.error().detail.find('\n') == std::string::npos);
        }
    }
    void refusesAReadOnlyFolder()
    {
        const auto locked = folder() / "locked";
        std::filesystem::create_directory(locked);
        std::filesystem::permissions(locked, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        if (access(locked.c_str(), W_OK) == 0)
            QSKIP("this user may write everywhere");
        const auto file = AtomicFile::begin(locked / "a.wav");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Io);
    }

private:
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    static std::string content(const std::filesystem::path& path)
    {
        std::ifstream in(path);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestAtomicFile)
#include "test_atomic_file.moc"
