#include "pipeline/text.h"

#include <QTest>

#include <limits>

using namespace resonate;

class TestText final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << qint64{0} << QStringLiteral("0 bytes");
        QTest::newRow("few") << qint64{999} << QStringLiteral("999 bytes");
        QTest::newRow("one thousand") << qint64{1000} << QStringLiteral("1.0 kB");
        QTest::newRow("does not round to 1000 kB") << qint64{999'900} << QStringLiteral("1.0 MB");
        QTest::newRow("ten") << qint64{9'990'000} << QStringLiteral("10 MB");
        QTest::newRow("gigabytes") << qint64{1'234'567'890} << QStringLiteral("1.2 GB");
        QTest::newRow("megabytes") << qint64{300'000'000} << QStringLiteral("300 MB");
        QTest::newRow("the most") << std::numeric_limits<qint64>::max() << QStringLiteral("9.2 EB");
        QTest::newRow("negative") << qint64{-5} << QStringLiteral("0 bytes");
    }
    void bytes()
    {
        QFETCH(qint64, bytes);
        QTEST(QString::fromStdString(formatBytes(bytes)), "expected");
    }
    void durations()
    {
        QCOMPARE(formatDuration(0.0), std::string("0:00"));
        QCOMPARE(formatDuration(7.99), std::string("0:07"));
        QCOMPARE(formatDuration(185.0), std::string("3:05"));
        QCOMPARE(formatDuration(3729.0), std::string("1:02:09"));
        QCOMPARE(formatDuration(24 * 3600.0), std::string("24:00:00"));
        QCOMPARE(formatDuration(-1.0), std::string("0:00"));
        QCOMPARE(formatDuration(std::numeric_limits<double>::quiet_NaN()), std::string("?"));
    }
    void numbers()
    {
        QCOMPARE(formatFixed(-14.25, 1), std::string("-14.2"));
        QCOMPARE(formatFixed(-0.04, 1), std::string("0.0"));
        QCOMPARE(formatFixed(1e300, 0).size(), std::size_t{301});
        QCOMPARE(formatFixed(std::numeric_limits<double>::infinity(), 1), std::string("?"));
        QCOMPARE(formatShort(-24.0), std::string("-24"));
        QCOMPARE(formatShort(0.3333), std::string("0.3333"));
        QCOMPARE(formatShort(-0.0), std::string("0"));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
