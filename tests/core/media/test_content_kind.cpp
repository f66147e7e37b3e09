#include "core/media/content_kind.h"

#include <QTemporaryFile>
#include <QTest>

using namespace resonate;

class TestContentKind final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsContainers_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("forSoundFile");
        QTest::addColumn<qint64>("declared");
        QTest::addColumn<bool>("neverClosed");
        QTest::newRow("empty") << QByteArray() << false << qint64{-1} << false;
        QTest::newRow("short") << QByteArray("RIFF") << false << qint64{-1} << false;
        QTest::newRow("wav") << QByteArray("RIFF\x10\x01\0\0WAVE", 12) << true << qint64{0x110 + 8} << false;
        QTest::newRow("open wav") << QByteArray("RIFF\0\0\0\0WAVE", 12) << true << qint64{-1} << true;
        QTest::newRow("stream") << QByteArray("RIFF\xFF\xFF\xFF\xFFWAVE", 12) << true << qint64{-1} << true;
        QTest::newRow("avi") << QByteArray("RIFF\x10\x01\0\0AVI ", 12) << false << qint64{-1} << false;
        QTest::newRow("aiff") << QByteArray("FORM\0\0\x01\x10"
                                            "AIFF",
                                            12)
                              << true << qint64{0x110 + 8} << false;
        QTest::newRow("flac") << QByteArray("fLaC\0\0\0\x22\0\0\0\0", 12) << true << qint64{-1} << false;
        QTest::newRow("absurd rf64") << (QByteArray("RF64\xFF\xFF\xFF\xFFWAVEds64\x1C\0\0\0", 20) +
                                         QByteArray(8, '\xFE'))
                                     << true << qint64{-1} << false;
    }
    void knowsContainers()
    {
        QFETCH(QByteArray, head);
        QFETCH(bool, forSoundFile);
        QFETCH(qint64, declared);
        QFETCH(bool, neverClosed);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(head);
        file.flush();
        DescriptorInput input(file.handle());
        input.seek(3);
        const ContentKind kind = contentKindOf(input);
        QCOMPARE(input.position(), 3);
        QCOMPARE(kind.forSoundFile, forSoundFile);
        QCOMPARE(kind.declaredBytes.value_or(-1), declared);
        QCOMPARE(kind.neverClosed, neverClosed);
    }
    void knowsExtensions()
    {
        QVERIFY(familyOfExtension("song.WAV") == "wav");
        QVERIFY(familyOfExtension("my.song.m4a") == "mov");
        QVERIFY(familyOfExtension("song").empty());
        QVERIFY(familyOfExtension("song.").empty());
        QVERIFY(familyOfExtension("song.xyz").empty());
        QVERIFY(familyOfExtension("folder.wav/song").empty());
        QVERIFY(familyOfExtension("song.a b").empty());
        QVERIFY(familyOfContainer("rf64") == familyOfExtension("x.wav"));
        QVERIFY(familyOfContainer("matroska") == familyOfExtension("x.webm"));
    }
};

QTEST_APPLESS_MAIN(TestContentKind)
#include "test_content_kind.moc"
