#include "widgets/look/look.h"
#include "widgets/time/time_ruler.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_ticks.h"
#include "widgets/time/time_viewport.h"

#include <QApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace resonate;

class TestTimeViews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void textOfTimes_data();
    void textOfTimes();
    void textFollowsTheLocale();
    void wordsOfTimes();
    void ticksAreAsFineAsThereIsRoom();
    void rulerSeeksByMouseAndKeys();
    void rulerRunsLeftToRightInEveryLanguage();
    void playheadRepaintsOnlyItsStrip();
};

void TestTimeViews::cleanup()
{
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimeViews::textOfTimes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << 0 << QStringLiteral("0:00");
    QTest::newRow("seconds") << 7.2 << 0 << QStringLiteral("0:07");
    QTest::newRow("rounds up into the minute") << 59.96 << 1 << QStringLiteral("1:00.0");
    QTest::newRow("minutes") << 754.5 << 1 << QStringLiteral("12:34.5");
    QTest::newRow("hours") << 3723.0 << 0 << QStringLiteral("1:02:03");
    QTest::newRow("decimals have zeros") << 1.005 << 3 << QStringLiteral("0:01.005");
    QTest::newRow("before the beginning") << -61.0 << 0 << QStringLiteral("-1:01");
    QTest::newRow("no minus before nothing") << -0.2 << 0 << QStringLiteral("0:00");
    QTest::newRow("a thousand hours") << 3600.0 * 1234.0 << 0 << QStringLiteral("1234:00:00");
}

void TestTimeViews::textOfTimes()
{
    QFETCH(double, seconds);
    QFETCH(int, decimals);
    QTEST(timeText(seconds, decimals), "text");
}

void TestTimeViews::textFollowsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(timeText(3723.25, 2), QStringLiteral("1:02:03,25"));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(timeText(62.0), QStringLiteral("\u0661:\u0660\u0662"));
}

void TestTimeViews::wordsOfTimes()
{
    QVERIFY(timeWords(0.0).startsWith(u'0'));
    const QString words = timeWords(3723.0);
    QVERIFY(words.contains(u'1') && words.contains(u'2') && words.contains(u'3'));
    QVERIFY(!timeWords(3600.0).contains(u'0'));
}

void TestTimeViews::ticksAreAsFineAsThereIsRoom()
{
    for (double perPixel = 1e-7; perPixel < 100.0; perPixel *= 1.37) {
        const TimeTicks ticks = timeTicks(perPixel, 80.0);
        if (ticks.majorSeconds < 28800.0)
            QVERIFY(ticks.majorSeconds / perPixel >= 80.0 * 0.999);
        if (perPixel * 80.0 > 1e-5)
            QVERIFY(ticks.majorSeconds <= 3.1 * perPixel * 80.0);
        const double parts = ticks.majorSeconds / ticks.minorSeconds;
        QVERIFY(std::abs(parts - std::round(parts)) < 1e-6 && parts >= 2.0);
        // Neighbouring labels differ.
        QVERIFY(timeText(ticks.majorSeconds, ticks.decimals) != timeText(2.0 * ticks.majorSeconds, ticks.decimals));
        QCOMPARE(std::abs(std::remainder(ticks.majorSeconds, std::pow(10.0, -ticks.decimals))) < 1e-9, true);
    }
}

void TestTimeViews::rulerSeeksByMouseAndKeys()
{
    TimeViewport viewport;
    viewport.setDuration(200.0);
    viewport.show(100.0, 150.0);
    TimeRuler ruler;
    ruler.setViewport(&viewport);
    ruler.resize(500, ruler.sizeHint().height());
    const QSignalSpy seeks(&ruler, &TimeRuler::seekRequested);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, {100, 5});
    QCOMPARE(seeks.back()[0].toDouble(), 110.0);
    ruler.setPlayhead(110.0);
    QTest::keyClick(&ruler, Qt::Key_Right);
    QCOMPARE(seeks.back()[0].toDouble(), 111.0);
    QTest::keyClick(&ruler, Qt::Key_Home);
    QCOMPARE(seeks.back()[0].toDouble(), 0.0);
    QCOMPARE(viewport.beginSeconds(), 0.0); // and there it can be seen
    QTest::keyClick(&ruler, Qt::Key_End);
    QCOMPARE(seeks.back()[0].toDouble(), 200.0);
    TimeRuler alone;
    QTest::keyClick(&alone, Qt::Key_Right); // without a viewport nothing happens
    alone.resize(300, 20);
    QVERIFY(!alone.grab().isNull());
}

void TestTimeViews::rulerRunsLeftToRightInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    TimeViewport viewport;
    viewport.setDuration(100.0);
    TimeRuler ruler;
    ruler.setViewport(&viewport);
    ruler.resize(500, ruler.sizeHint().height());
    QCOMPARE(ruler.layoutDirection(), Qt::LeftToRight);
    const QSignalSpy seeks(&ruler, &TimeRuler::seekRequested);
    QTest::mouseClick(&ruler, Qt::LeftButton, {}, {50, 5});
    QCOMPARE(seeks.back()[0].toDouble(), 10.0);
    ruler.setPlayhead(90.0);
    const QImage picture = ruler.grab().toImage();
    const QRgb red = Look::instance().colors().playhead.rgb();
    int right = 0;
    for (int x = 0; x < picture.width(); ++x)
        right += picture.pixel(x, 2) == red ? (x > 400 ? 1 : -1) : 0;
    QVERIFY(right > 0);
}

void TestTimeViews::playheadRepaintsOnlyItsStrip()
{
    class Painted final : public QObject {
    public:
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                widest = std::max(widest, static_cast<QPaintEvent*>(event)->region().boundingRect().width());
            return false;
        }
        int widest = 0;
    };
    TimeViewport viewport;
    viewport.setDuration(100.0);
    TimeRuler ruler;
    ruler.setViewport(&viewport);
    ruler.resize(1000, ruler.sizeHint().height());
    ruler.show();
    QVERIFY(QTest::qWaitForWindowExposed(&ruler));
    QCoreApplication::processEvents();
    Painted painted;
    ruler.installEventFilter(&painted);
    ruler.setPlayhead(1.0);
    QTRY_VERIFY(painted.widest > 0);
    QVERIFY(painted.widest < 200);
}

QTEST_MAIN(TestTimeViews)
#include "test_time_views.moc"
