#include "widgets/time/time_viewport.h"

#include <QSignalSpy>
#include <QTest>

using namespace resonate;

class TestTimeViewport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyShowsNothing();
    void zoomKeepsTheMomentUnderThePointer();
    void neverLeavesTheRecording();
    void pixelsAndSecondsAreInverse();
    void revealsWithTheSmallestMove();
};

void TestTimeViewport::emptyShowsNothing()
{
    TimeViewport viewport;
    viewport.zoom(0.5, 3.0);
    viewport.pan(1.0);
    QCOMPARE(viewport.visibleSeconds(), 0.0);
    QCOMPARE(viewport.toPixels(1.0, 100.0), 0.0);
    QCOMPARE(viewport.toSeconds(50.0, 100.0), 0.0);
}

void TestTimeViewport::zoomKeepsTheMomentUnderThePointer()
{
    TimeViewport viewport;
    viewport.setDuration(100.0);
    const double before = viewport.toPixels(30.0, 1000.0);
    viewport.zoom(0.1, 30.0);
    QCOMPARE(viewport.visibleSeconds(), 10.0);
    QCOMPARE(viewport.toPixels(30.0, 1000.0), before);
}

void TestTimeViewport::neverLeavesTheRecording()
{
    TimeViewport viewport;
    viewport.setDuration(10.0);
    viewport.show(2.0, 4.0);
    viewport.pan(-50.0);
    QCOMPARE(viewport.beginSeconds(), 0.0);
    QCOMPARE(viewport.endSeconds(), 2.0);
    viewport.pan(50.0);
    QCOMPARE(viewport.endSeconds(), 10.0);
    viewport.zoom(1000.0, 9.0);
    QCOMPARE(viewport.visibleSeconds(), 10.0);
    viewport.zoom(1e-9, 5.0);
    QVERIFY(viewport.visibleSeconds() >= 0.999 * TimeViewport::kShortestSeconds);
}

void TestTimeViewport::pixelsAndSecondsAreInverse()
{
    TimeViewport viewport;
    viewport.setDuration(7200.0);
    viewport.show(100.0, 160.0);
    for (const double pixels : {0.0, 1.0, 333.5, 1919.0})
        QVERIFY(qAbs(viewport.toPixels(viewport.toSeconds(pixels, 1920.0), 1920.0) - pixels) < 1e-6);
}

void TestTimeViewport::revealsWithTheSmallestMove()
{
    TimeViewport viewport;
    viewport.setDuration(100.0);
    viewport.show(10.0, 20.0);
    QSignalSpy changes(&viewport, &TimeViewport::changed);
    viewport.reveal(15.0);
    QCOMPARE(changes.count(), 0);
    viewport.reveal(25.0);
    QCOMPARE(viewport.endSeconds(), 25.0);
    viewport.reveal(3.0);
    QCOMPARE(viewport.beginSeconds(), 3.0);
}

QTEST_GUILESS_MAIN(TestTimeViewport)
#include "test_time_viewport.moc"
