#include "core/inference/checkpoint/mapped_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

using namespace resonate;

class TestMappedFile final : public QObject {
    Q_OBJECT
private:
    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("writing failed");
        return file.fileName();
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void showsTheWholeFileAfterTheDescriptorIsClosed()
    {
        const QByteArray content(100'000, 'x');
        const int descriptor = open(qPrintable(write(content)), O_RDONLY | O_CLOEXEC);
        lseek(descriptor, 1234, SEEK_SET); // where it stands does not matter
        const Result<MappedFile> mapped = MappedFile::map(descriptor);
        close(descriptor);
        QVERIFY(mapped);
        QVERIFY(std::ranges::equal(mapped->bytes(), std::as_bytes(std::span(content.data(), 100'000))));
    }
    void survivesBeingMoved()
    {
        const int descriptor = open(qPrintable(write("abc")), O_RDONLY | O_CLOEXEC);
        Result<MappedFile> mapped = MappedFile::map(descriptor);
        QVERIFY(mapped);
        std::optional<MappedFile> moved(std::move(*mapped));
        Result<MappedFile> other = MappedFile::map(descriptor);
        *other = std::move(*moved);
        moved.reset();
        QCOMPARE(other->bytes().size(), std::size_t{3});
        QCOMPARE(other->bytes()[2], std::byte{'c'});
        close(descriptor);
    }
    void mapsAnEmptyFile()
    {
        const int descriptor = open(qPrintable(write({})), O_RDONLY | O_CLOEXEC);
        const Result<MappedFile> mapped = MappedFile::map(descriptor);
        QVERIFY(mapped);
        QVERIFY(mapped->bytes().empty());
        close(descriptor);
    }
    void refusesWhatIsNoFile()
    {
        const int folder = open(qPrintable(m_folder.path()), O_RDONLY | O_CLOEXEC);
        const Result<MappedFile> mapped = MappedFile::map(folder);
        QVERIFY(!mapped);
        QCOMPARE(mapped.error().code, ErrorCode::BadInput);
        QCOMPARE(mapped.error().detail, std::string("is no regular file"));
        close(folder);
        QCOMPARE(MappedFile::map(-1).error().code, ErrorCode::Io);
    }
};

QTEST_APPLESS_MAIN(TestMappedFile)
#include "test_mapped_file.moc"
