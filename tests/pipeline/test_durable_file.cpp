#include "core/base/hash.h"
#include "pipeline/durable_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace resonate;

class TestDurableFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void replacesTheContentAndLeavesNothingElse()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("state")).toStdString();
        QVERIFY(writeFileDurably(path, "first"));
        QVERIFY(writeFileDurably(path, "second"));
        QCOMPARE(*readSmallFile(path, 6), std::string("second"));
        QVERIFY(!readSmallFile(path, 5));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
    }
    void keepsTheOldContentWhenTheDiskIsFull()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("state")).toStdString();
        QVERIFY(writeFileDurably(path, "old"));
        const pid_t child = fork();
        if (child == 0) { // a limit of file size stands in for a full disk
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit = {4, 4};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = writeFileDurably(path, "longer than four");
            _exit(!written && written.error().code == ErrorCode::NoSpace ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(*readSmallFile(path, 100), std::string("old"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
    }
    void readsOnlyRegularFiles()
    {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QVERIFY(writeFileDurably(root / "file", "x"));
        std::filesystem::create_symlink(root / "file", root / "link");
        QCOMPARE(mkfifo((root / "pipe").c_str(), 0600), 0);
        for (const char* name : {"link", "pipe", "absent", "."}) {
            const auto fingerprint = fingerprintFile(root / name, {});
            QVERIFY(!fingerprint);
            QCOMPARE(fingerprint.error().code, ErrorCode::Io);
        }
    }
    void fingerprintIsLengthAndHash()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("a")).toStdString();
        const std::string content(1'300'001, 'r');
        QVERIFY(writeFileDurably(path, content));
        const auto fingerprint = fingerprintFile(path, {});
        QVERIFY(fingerprint);
        QCOMPARE(fingerprint->bytes, 1'300'001);
        ContentHash expected;
        expected.add(content);
        QCOMPARE(fingerprint->checksum, expected.hex());

        std::stop_source stop;
        stop.request_stop();
        const auto stopped = fingerprintFile(path, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestDurableFile)
#include "test_durable_file.moc"
