#include "core/media/gapless_tag.h"

#include <QTest>

using namespace resonate;

class TestGaplessTag final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("itunes") << QByteArray(" 00000000 00000840 000001CA 00000000003F31F6 00000000")
                                << qint64{0x3F31F6};
        QTest::newRow("four only") << QByteArray("0 840 1CA EA61") << qint64{60001};
        QTest::newRow("empty") << QByteArray() << qint64{-1};
        QTest::newRow("too short") << QByteArray(" 00000000 00000840") << qint64{-1};
        QTest::newRow("zero") << QByteArray("0 0 0 0") << qint64{-1};
        QTest::newRow("absurd") << QByteArray("0 0 0 FFFFFFFFFFFFFFFF") << qint64{-1};
        QTest::newRow("overflow") << QByteArray("0 0 0 FFFFFFFFFFFFFFFFFF") << qint64{-1};
        QTest::newRow("text") << QByteArray("x y z w") << qint64{-1};
    }
    void reads()
    {
        QFETCH(QByteArray, tag);
        QFETCH(qint64, frames);
        QCOMPARE(gaplessLength({{"itunsmpb", tag.toStdString()}}).value_or(-1), frames);
    }
    void noTagNoLength() { QVERIFY(!gaplessLength({{"title", "0 0 0 5"}})); }
};

QTEST_APPLESS_MAIN(TestGaplessTag)
#include "test_gapless_tag.moc"
