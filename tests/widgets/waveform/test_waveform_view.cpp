#include "core/audio/audio_buffer.h"
#include "core/audio/memory_audio.h"
#include "core/overview/peaks/peak_builder.h"
#include "pipeline/overview/peak_store.h"
#include "widgets/look/look.h"
#include "widgets/time/time_ruler.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/overview_strip.h"
#include "widgets/waveform/waveform_view.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>
#include <numbers>

using namespace resonate;

namespace {

constexpr int kRate = 8000;
constexpr double kSeconds = 100.0;

/// A tone of half of full scale, silent in its second half; the right channel a quarter as loud.
std::shared_ptr<const AudioSource> tone()
{
    const auto frames = static_cast<std::int64_t>(kRate * kSeconds);
    AudioBuffer audio(2, frames);
    for (std::int64_t i = 0; i < frames / 2; ++i) {
        const double value = 0.5 * std::sin(2.0 * std::numbers::pi * 100.0 * static_cast<double>(i) / kRate);
        audio.channel(0)[static_cast<std::size_t>(i)] = static_cast<float>(value);
        audio.channel(1)[static_cast<std::size_t>(i)] = static_cast<float>(value / 4.0);
    }
    return std::make_shared<MemorySource>(std::move(audio), kRate);
}

std::shared_ptr<const PeakPyramid> peaksOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        return nullptr;
    PeakBuilder builder(source.format());
    builder.append(audio.view());
    builder.finish();
    return std::make_shared<PeakPyramid>(builder.table());
}

/// How many pixels of a column are neither background nor grid.
int inkIn(const QImage& picture, int x, int top, int bottom)
{
    const LookColors& colors = Look::instance().colors();
    int ink = 0;
    for (int y = top; y < bottom; ++y)
        ink += picture.pixel(x, y) != colors.plot.rgb() && picture.pixel(x, y) != colors.grid.rgb() ? 1 : 0;
    return ink;
}

void wheel(QWidget& widget, const QPointF& at, const QPoint& angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
           const QPoint& pixels = {})
{
    QWheelEvent event(at, widget.mapToGlobal(at), pixels, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

class TestWaveformView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhenThereIsNothing();
    void drawsWhatIsLoudTallerThanWhatIsQuiet();
    void wheelKeepsTheMomentUnderThePointer_data();
    void wheelKeepsTheMomentUnderThePointer();
    void clickSeeksAndDragSelects();
    void altDragMoves();
    void edgesOfTheSelectionCanBeDragged();
    void keysSeekZoomAndSelect();
    void panDrawsWhatAFreshPictureWould();
    void deepDownTheSamplesAreSeen();
    void growsWithoutBeingTold();
    void clippedSamplesAreMarked();
    void overlayShowsBoth();
    void takesOfAPartLieWhereTheyBelong();
    void timeRunsLeftToRightInEveryLanguage();
    void pageTurnsWithThePlayhead();
    void doubleClickZoomsToTheSelection();
    void screenReadersAreTold();

private:
    std::unique_ptr<TimeViewport> m_viewport;
    std::unique_ptr<WaveformView> m_view;
};

void TestWaveformView::init()
{
    m_viewport = std::make_unique<TimeViewport>();
    m_viewport->setDuration(kSeconds);
    m_view = std::make_unique<WaveformView>();
    m_view->setViewport(m_viewport.get());
    m_view->setPeaks(peaksOf(*tone()));
    m_view->resize(1000, 200);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestWaveformView::cleanup()
{
    m_view.reset();
    m_viewport.reset();
}

void TestWaveformView::saysWhenThereIsNothing()
{
    WaveformView empty;
    empty.resize(600, 200);
    empty.setEmptyText(QStringLiteral("Nothing here"));
    QVERIFY(inkIn(empty.grab().toImage(), 300, 0, 200) > 0 || inkIn(empty.grab().toImage(), 290, 0, 200) > 0);
    m_view->setPeaks(nullptr);
    m_view->setEmptyText({});
    QCOMPARE(inkIn(m_view->grab().toImage(), 250, 0, 200), 0);
    QTRY_COMPARE(m_view->accessibleDescription(), QString());
}

void TestWaveformView::drawsWhatIsLoudTallerThanWhatIsQuiet()
{
    m_view->setPlayhead(99.0);
    const QImage picture = m_view->grab().toImage();
    QVERIFY(std::abs(inkIn(picture, 250, 0, 100) - 50) <= 3); // left: half of a lane of 100
    QVERIFY(std::abs(inkIn(picture, 250, 100, 200) - 12) <= 3);
    QVERIFY(inkIn(picture, 750, 0, 100) <= 1); // silence is a line
    m_view->setVerticalZoom(2.0);
    QVERIFY(inkIn(m_view->grab().toImage(), 250, 0, 100) >= 92);
    m_view->setMerged(true);
    m_view->setVerticalZoom(1.0);
    QVERIFY(std::abs(inkIn(m_view->grab().toImage(), 250, 0, 200) - 100) <= 5);
    m_view->setDecibels(true); // -6 dB of 60: nine tenths
    QVERIFY(std::abs(inkIn(m_view->grab().toImage(), 250, 0, 200) - 176) <= 6);
}

void TestWaveformView::wheelKeepsTheMomentUnderThePointer_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<QPoint>("pixels");
    QTest::newRow("left") << 100.0 << QPoint();
    QTest::newRow("middle") << 500.0 << QPoint();
    QTest::newRow("right") << 900.0 << QPoint();
    QTest::newRow("touchpad") << 321.0 << QPoint(0, 50);
}

void TestWaveformView::wheelKeepsTheMomentUnderThePointer()
{
    QFETCH(double, x);
    QFETCH(QPoint, pixels);
    const double before = m_viewport->toSeconds(x, m_view->width());
    for (int i = 0; i < 20; ++i) {
        wheel(*m_view, {x, 50.0}, {0, 120}, Qt::NoModifier, pixels);
        QVERIFY(std::abs(m_viewport->toSeconds(x, m_view->width()) - before) < 1e-6 * kSeconds);
    }
    QVERIFY(m_viewport->visibleSeconds() < kSeconds / 20.0);
    const double shown = m_viewport->visibleSeconds();
    const double begin = m_viewport->beginSeconds();
    wheel(*m_view, {x, 50.0}, {0, -120}, Qt::ShiftModifier);
    QVERIFY(m_viewport->beginSeconds() > begin);
    QVERIFY(std::abs(m_viewport->visibleSeconds() - shown) < 1e-9);
    wheel(*m_view, {x, 50.0}, {0, 120}, Qt::ControlModifier);
    QVERIFY(m_view->verticalZoom() > 1.0);
    QVERIFY(std::abs(m_viewport->visibleSeconds() - shown) < 1e-9);
}

void TestWaveformView::clickSeeksAndDragSelects()
{
    const QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    const QSignalSpy selections(m_view.get(), &WaveformView::selectionChanged);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {300, 50});
    QCOMPARE(seeks.count(), 1);
    QCOMPARE(seeks[0][0].toDouble(), 30.0);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {600, 50});
    QTest::mouseMove(m_view.get(), {400, 50});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {400, 50});
    QCOMPARE(seeks.count(), 1);
    QVERIFY(selections.count() >= 1);
    QCOMPARE(selections.back()[0].value<TimeSpan>(), (TimeSpan{40.0, 60.0}));
    QCOMPARE(m_view->selection(), std::optional(TimeSpan{40.0, 60.0}));
}

void TestWaveformView::altDragMoves()
{
    m_viewport->show(40.0, 60.0);
    const QSignalSpy selections(m_view.get(), &WaveformView::selectionChanged);
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::AltModifier, {500, 50});
    QMouseEvent move(QEvent::MouseMove, QPointF(600, 50), m_view->mapToGlobal(QPointF(600, 50)), Qt::NoButton,
                     Qt::LeftButton, Qt::AltModifier);
    QApplication::sendEvent(m_view.get(), &move);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::AltModifier, {600, 50});
    QCOMPARE(m_viewport->beginSeconds(), 38.0);
    QCOMPARE(selections.count(), 0);
}

void TestWaveformView::edgesOfTheSelectionCanBeDragged()
{
    m_view->setSelection(TimeSpan{20.0, 50.0});
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {501, 50});
    QTest::mouseMove(m_view.get(), {700, 50});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {700, 50});
    QCOMPARE(m_view->selection(), std::optional(TimeSpan{20.0, 70.0}));
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {199, 50});
    QTest::mouseMove(m_view.get(), {800, 50}); // across the other edge
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {800, 50});
    QCOMPARE(m_view->selection(), std::optional(TimeSpan{70.0, 80.0}));
}

void TestWaveformView::keysSeekZoomAndSelect()
{
    const QSignalSpy seeks(m_view.get(), &WaveformView::seekRequested);
    const QSignalSpy cleared(m_view.get(), &WaveformView::selectionCleared);
    m_view->setPlayhead(50.0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(seeks.back()[0].toDouble(), 52.0);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(seeks.back()[0].toDouble(), 48.0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(seeks.back()[0].toDouble(), 0.0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(seeks.back()[0].toDouble(), kSeconds);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_viewport->visibleSeconds(), kSeconds / 2.0);
    QCOMPARE(m_viewport->toPixels(50.0, 1000.0), 500.0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(m_viewport->endSeconds(), kSeconds);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_viewport->visibleSeconds(), kSeconds);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), std::optional(TimeSpan{50.0, 54.0}));
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_viewport->visibleSeconds(), 4.0);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_view->selection());
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->verticalZoom(), 1.25);
}

void TestWaveformView::panDrawsWhatAFreshPictureWould()
{
    m_view->clearFocus(); // no frame around one of them
    WaveformView fresh;
    fresh.setViewport(m_viewport.get());
    fresh.setPeaks(peaksOf(*tone()));
    fresh.resize(m_view->size());
    m_viewport->show(30.0, 50.0);
    for (const double by : {1.0, -3.3, 0.02, 7.77, 15.0, -40.0}) {
        m_view->grab();
        m_viewport->pan(by);
        fresh.peaksGrew();
        QCOMPARE(m_view->grab().toImage(), fresh.grab().toImage());
    }
}

void TestWaveformView::deepDownTheSamplesAreSeen()
{
    const QTemporaryDir folder;
    const auto cache = Cache::open(folder.path().toStdString());
    QVERIFY(cache);
    QThreadPool pool;
    PeakStore store(*cache, pool);
    const auto source = tone();
    m_view->setSource("tone", source, store);
    m_view->setMerged(false);
    QSignalSpy read(&store, &PeakStore::samplesRead);
    m_viewport->show(10.0, 10.02); // two periods of 100 Hz, 6.25 pixels a sample
    m_view->grab();
    QTRY_COMPARE(read.count(), 1);
    const QImage picture = m_view->grab().toImage();
    // A thin line: at a quarter of the period it is near the top of the swing, at three quarters near the bottom.
    const int peakX = 125; // 2.5 ms
    QVERIFY(inkIn(picture, peakX, 0, 100) <= 5);
    QVERIFY(inkIn(picture, peakX, 20, 30) >= 1);
    QVERIFY(inkIn(picture, 375, 70, 80) >= 1);
    m_viewport->show(10.0, 10.004); // and with dots, 31 pixels apart
    m_view->grab();
    const QImage dots = m_view->grab().toImage();
    QVERIFY(inkIn(dots, 500, 0, 100) > inkIn(dots, 515, 0, 100)); // sample 16 against the line beside it
}

void TestWaveformView::growsWithoutBeingTold()
{
    const QTemporaryDir folder;
    const auto cache = Cache::open(folder.path().toStdString());
    QVERIFY(cache);
    QThreadPool pool;
    PeakStore store(*cache, pool);
    QSignalSpy grew(&store, &PeakStore::grew);
    m_view->setSource("tone", tone(), store);
    QTRY_VERIFY(!grew.isEmpty());
    pool.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(std::abs(inkIn(m_view->grab().toImage(), 250, 0, 100) - 50) <= 3);
}

void TestWaveformView::clippedSamplesAreMarked()
{
    m_view->setGridShown(false);
    const auto marked = [this] {
        const QImage picture = m_view->grab().toImage();
        int count = 0;
        for (int x = 0; x < picture.width(); ++x)
            count += picture.pixel(x, 3) == Look::instance().colors().poor.rgb() ? 1 : 0;
        return count;
    };
    QCOMPARE(marked(), 0);
    m_view->setClipLevel(0.45); // the tone reaches 0.5
    QVERIFY(marked() > 100);
}

void TestWaveformView::overlayShowsBoth()
{
    AudioBuffer loud(2, static_cast<std::int64_t>(kRate * kSeconds));
    for (int c = 0; c < 2; ++c)
        for (std::size_t i = 0; i < loud.channel(c).size(); ++i)
            loud.channel(c)[i] = i % 2 == 0 ? 0.8F : -0.8F;
    m_view->setSecondPeaks(peaksOf(MemorySource(std::move(loud), kRate)));
    const int alone = inkIn(m_view->grab().toImage(), 250, 0, 100);
    m_view->setCompareMode(WaveformCompare::Overlay);
    const QImage both = m_view->grab().toImage();
    const int more = inkIn(both, 250, 0, 100) - alone;
    QVERIFY(more >= 2 && more <= 8); // an outline, no filling
    bool outlined = false;           // at 0.8; how wide the line is depends on the font, so it may be blended
    for (int y = 8; y < 16; ++y)
        outlined |= qBlue(both.pixel(250, y)) - qRed(both.pixel(250, y)) > 60;
    QVERIFY(outlined);
    m_view->setCompareMode(WaveformCompare::Stacked);
    m_view->setMerged(true);
    const QImage stacked = m_view->grab().toImage();
    QVERIFY(std::abs(inkIn(stacked, 250, 0, 100) - 50) <= 3);
    QVERIFY(std::abs(inkIn(stacked, 250, 100, 200) - 80) <= 3);
    m_view->setCompareMode(WaveformCompare::Second);
    QVERIFY(std::abs(inkIn(m_view->grab().toImage(), 250, 0, 200) - 160) <= 4);
}

void TestWaveformView::takesOfAPartLieWhereTheyBelong()
{
    m_viewport->setDuration(400.0);
    m_view->setPeaks(peaksOf(*tone()), 200.0); // loud from 200 to 250 s
    const QImage picture = m_view->grab().toImage();
    QVERIFY(inkIn(picture, 480, 0, 100) <= 1);
    QVERIFY(inkIn(picture, 520, 0, 100) >= 40);
    QVERIFY(inkIn(picture, 620, 0, 100) >= 40);
    QVERIFY(inkIn(picture, 640, 0, 100) <= 1);
}

void TestWaveformView::timeRunsLeftToRightInEveryLanguage()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    WaveformView view;
    view.setViewport(m_viewport.get());
    view.setPeaks(peaksOf(*tone()));
    view.resize(1000, 200);
    const QImage picture = view.grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(inkIn(picture, 250, 0, 100) > 40);
    QVERIFY(inkIn(picture, 750, 0, 100) <= 1);
    const QSignalSpy seeks(&view, &WaveformView::seekRequested);
    view.setPlayhead(50.0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(seeks.back()[0].toDouble(), 52.0);
}

void TestWaveformView::pageTurnsWithThePlayhead()
{
    m_viewport->show(20.0, 30.0);
    m_view->setPlayhead(29.9);
    m_view->setPlayhead(30.1);
    QCOMPARE(m_viewport->beginSeconds(), 20.0);
    m_view->setFollowsPlayhead(true);
    m_view->setPlayhead(29.9);
    m_view->setPlayhead(30.1);
    QCOMPARE(m_viewport->beginSeconds(), 30.1);
    m_viewport->show(60.0, 70.0); // looked at by hand: it stays
    m_view->setPlayhead(30.2);
    QCOMPARE(m_viewport->beginSeconds(), 60.0);
}

void TestWaveformView::doubleClickZoomsToTheSelection()
{
    m_view->setSelection(TimeSpan{20.0, 60.0});
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, {400, 50});
    QCOMPARE(m_viewport->beginSeconds(), 20.0);
    QCOMPARE(m_viewport->endSeconds(), 60.0);
}

void TestWaveformView::screenReadersAreTold()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(accessible != nullptr && accessible->valueInterface() != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Slider);
    m_view->setPlayhead(42.0);
    QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 42.0);
    m_view->setSelection(TimeSpan{11.0, 22.0});
    QTRY_VERIFY(accessible->text(QAccessible::Description).contains(QStringLiteral("22")));
}

QTEST_MAIN(TestWaveformView)
#include "test_waveform_view.moc"
