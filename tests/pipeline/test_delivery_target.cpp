#include "pipeline/delivery_target.h"
#include "pipeline/parameters.h"

#include <QTest>

using namespace resonate;

class TestDeliveryTarget final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void known_data()
    {
        QTest::addColumn<double>("loudnessLufs");
        QTest::addColumn<double>("ceilingDbtp");
        QTest::newRow("spotify") << -14.0 << -1.0;
        QTest::newRow("youtube") << -14.0 << -1.0;
        QTest::newRow("youtube-loud") << -13.0 << -1.0;
        QTest::newRow("apple-music") << -16.0 << -1.0;
        QTest::newRow("tidal") << -14.0 << -1.0;
        QTest::newRow("ebu-r128") << -23.0 << -1.0;
        QTest::newRow("atsc-a85") << -24.0 << -2.0;
        QTest::newRow("Spotify") << -14.0 << -1.0;
        QTest::newRow("-18") << -18.0 << -1.0;
        QTest::newRow("-18.5") << -18.5 << -1.0;
        QTest::newRow("-5") << -5.0 << -1.0;
    }
    void known()
    {
        QFETCH(double, loudnessLufs);
        QFETCH(double, ceilingDbtp);
        const auto target = parseTarget(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(target);
        QCOMPARE(target->loudnessLufs, loudnessLufs);
        QCOMPARE(target->ceilingDbtp, ceilingDbtp);
        QVERIFY(!target->title.isEmpty());
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("expected");
        const QString unknown = QStringLiteral("there is no target '%1': take spotify, youtube, youtube-loud, "
                                               "apple-music, tidal, ebu-r128, atsc-a85, or a "
                                               "loudness such as -18.5");
        for (const char* text : {"", "netflix", "-18,5", "-18 LUFS", " -18", "--18", "0x10"})
            QTest::newRow(text) << unknown.arg(QString::fromLatin1(text));
        for (const char* text : {"18", "-4.9", "-70.5", "nan", "-inf"})
            QTest::newRow(text)
                << QStringLiteral("a target must be between -70 and -5 LUFS, is '%1'").arg(QString::fromLatin1(text));
    }
    void refuses()
    {
        const auto target = parseTarget(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!target);
        QCOMPARE(target.error().code, ErrorCode::BadUsage);
        QTEST(QString::fromStdString(target.error().detail), "expected");
    }
    /// What is offered must be allowed as a parameter too.
    void everyTargetIsInRange()
    {
        QCOMPARE(deliveryTargets().size(), std::size_t{7});
        for (const DeliveryTarget& target : deliveryTargets()) {
            QVERIFY(checkParameter(QStringLiteral("master.targetLufs"), target.loudnessLufs));
            QVERIFY(checkParameter(QStringLiteral("master.ceilingDbtp"), target.ceilingDbtp));
        }
    }
};

QTEST_APPLESS_MAIN(TestDeliveryTarget)
#include "test_delivery_target.moc"
