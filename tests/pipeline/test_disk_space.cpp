#include "pipeline/disk_space.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;

class TestDiskSpace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksTheNearestFolderThatExists()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto above = freeSpaceBytes(path);
        const auto below = freeSpaceBytes(path / "not" / "there" / "yet");
        QVERIFY(above && below);
        QVERIFY(*above > 0);
        QVERIFY(std::abs(*above - *below) < 1'000'000'000); // others may write meanwhile
    }
    void saysHowMuchIsMissing()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        QVERIFY(requireSpace(path, 1));
        const auto refused = requireSpace(path, 9'000'000'000'000'000'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoSpace);
        const QString detail = QString::fromStdString(refused.error().detail);
        QVERIFY2(detail.startsWith(folder.path() + QStringLiteral(": needs 9.0 EB, ")), qPrintable(detail));
        QVERIFY2(detail.endsWith(QStringLiteral("B are free")), qPrintable(detail));
    }
};

QTEST_APPLESS_MAIN(TestDiskSpace)
#include "test_disk_space.moc"
