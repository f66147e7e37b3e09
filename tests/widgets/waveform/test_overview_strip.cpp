#include "core/audio/memory_audio.h"
#include "core/overview/peaks/peak_builder.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/overview_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace resonate;

namespace {

std::shared_ptr<const PeakPyramid> peaksOfSeconds(int seconds)
{
    AudioBuffer audio(2, seconds * 1000);
    for (std::size_t i = 0; i < audio.channel(0).size(); ++i)
        audio.channel(0)[i] = audio.channel(1)[i] = i % 2 == 0 ? 0.7F : -0.7F;
    PeakBuilder builder({1000, 2});
    builder.append(audio.view());
    builder.finish();
    return std::make_shared<PeakPyramid>(builder.table());
}

} // namespace

class TestOverviewStrip final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void regionStaysInTheRecording();
    void regionIsDragged();
    void aClickBringsTheRegionThere();
    void keysMoveTheRegion();
    void withoutARegionTheWindowMoves();
    void songsCanBeActivated();
    void timeRunsLeftToRightInEveryLanguage();
    void survivesBeingEmpty();
    void isASliderToScreenReaders();

private:
    std::unique_ptr<OverviewStrip> m_strip;
};

void TestOverviewStrip::init()
{
    m_strip = std::make_unique<OverviewStrip>();
    m_strip->setDuration(100.0);
    m_strip->setPeaks(peaksOfSeconds(100));
    m_strip->setRegion(TimeSpan{20.0, 50.0});
    m_strip->resize(1000, 60);
}

void TestOverviewStrip::regionStaysInTheRecording()
{
    m_strip->setRegion(TimeSpan{90.0, 120.0});
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{70.0, 100.0}));
    m_strip->setRegion(TimeSpan{-5.0, 500.0});
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{0.0, 100.0}));
    m_strip->setDuration(40.0);
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{0.0, 40.0}));
}

void TestOverviewStrip::regionIsDragged()
{
    const QSignalSpy moved(m_strip.get(), &OverviewStrip::regionMoved);
    const QSignalSpy chosen(m_strip.get(), &OverviewStrip::regionChosen);
    QTest::mousePress(m_strip.get(), Qt::LeftButton, {}, {250, 30});
    QCOMPARE(moved.count(), 0); // it was grabbed where it lies
    QTest::mouseMove(m_strip.get(), {350, 30});
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{30.0, 60.0}));
    QVERIFY(moved.count() >= 1);
    QCOMPARE(chosen.count(), 0);
    QTest::mouseMove(m_strip.get(), {2000, 30});
    QTest::mouseRelease(m_strip.get(), Qt::LeftButton, {}, {2000, 30});
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<TimeSpan>(), (TimeSpan{70.0, 100.0}));
}

void TestOverviewStrip::aClickBringsTheRegionThere()
{
    const QSignalSpy chosen(m_strip.get(), &OverviewStrip::regionChosen);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {800, 30});
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{65.0, 95.0}));
}

void TestOverviewStrip::keysMoveTheRegion()
{
    const QSignalSpy chosen(m_strip.get(), &OverviewStrip::regionChosen);
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(m_strip.get(), key, modifiers);
        return m_strip->region()->beginSeconds;
    };
    QCOMPARE(press(Qt::Key_Right), 21.0);
    QCOMPARE(press(Qt::Key_Left), 20.0);
    QCOMPARE(press(Qt::Key_Right, Qt::ShiftModifier), 30.0);
    QCOMPARE(press(Qt::Key_PageUp), 0.0);
    QCOMPARE(press(Qt::Key_End), 70.0);
    QCOMPARE(press(Qt::Key_Right), 70.0);
    QCOMPARE(press(Qt::Key_Home), 0.0);
    QCOMPARE(press(Qt::Key_PageDown), 30.0);
    QVERIFY(chosen.count() >= 7);
    QVERIFY(m_strip->accessibleDescription().contains(QStringLiteral("30")));
}

void TestOverviewStrip::withoutARegionTheWindowMoves()
{
    TimeViewport viewport;
    viewport.setDuration(100.0);
    viewport.show(10.0, 30.0);
    m_strip->setViewport(&viewport);
    m_strip->setRegion(std::nullopt);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {500, 30});
    QCOMPARE(viewport.beginSeconds(), 40.0);
    QCOMPARE(viewport.visibleSeconds(), 20.0);
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QCOMPARE(viewport.beginSeconds(), 0.0);
}

void TestOverviewStrip::songsCanBeActivated()
{
    m_strip->setSpans({{{0.0, 40.0}, QStringLiteral("One"), true}, {{40.0, 100.0}, QStringLiteral("Two"), false}});
    m_strip->resize(1000, m_strip->sizeHint().height());
    const QSignalSpy activated(m_strip.get(), &OverviewStrip::spanActivated);
    const QSignalSpy moved(m_strip.get(), &OverviewStrip::regionMoved);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {600, 5});
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 1);
    QCOMPARE(moved.count(), 0);
    QVERIFY(!m_strip->grab().isNull());
}

void TestOverviewStrip::timeRunsLeftToRightInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    init();
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QCOMPARE(m_strip->region()->beginSeconds, 21.0);
    QTest::mouseClick(m_strip.get(), Qt::LeftButton, {}, {150, 30});
    QCOMPARE(m_strip->region()->beginSeconds, 0.0);
}

void TestOverviewStrip::survivesBeingEmpty()
{
    OverviewStrip empty;
    empty.resize(300, 40);
    QTest::keyClick(&empty, Qt::Key_Right);
    QTest::mouseClick(&empty, Qt::LeftButton, {}, {100, 20});
    QVERIFY(!empty.grab().isNull());
    {
        TimeViewport gone;
        empty.setViewport(&gone);
    }
    empty.setDuration(10.0);
    empty.setPeaks(std::make_shared<PeakPyramid>()); // nothing read yet
    QVERIFY(!empty.grab().isNull());
}

void TestOverviewStrip::isASliderToScreenReaders()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_strip.get());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    QVERIFY(accessible->text(QAccessible::Value).contains(QStringLiteral("20")));
    QAccessibleValueInterface* value = accessible->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toDouble(), 20.0);
    QCOMPARE(value->maximumValue().toDouble(), 70.0);
    const QSignalSpy chosen(m_strip.get(), &OverviewStrip::regionChosen);
    value->setCurrentValue(33.0);
    QCOMPARE(m_strip->region(), std::optional(TimeSpan{33.0, 63.0}));
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(TestOverviewStrip)
#include "test_overview_strip.moc"
