#include "core/audio/memory_audio.h"
#include "core/overview/peaks/peak_builder.h"
#include "core/overview/peaks/peak_pyramid.h"
#include "pipeline/overview/tile_store.h"
#include "widgets/look/look.h"
#include "widgets/spectrogram/color_legend.h"
#include "widgets/spectrogram/frequency_marks.h"
#include "widgets/spectrogram/frequency_text.h"
#include "widgets/spectrogram/spectrogram_controls.h"
#include "widgets/spectrogram/spectrogram_view.h"
#include "widgets/time/time_viewport.h"

#include <QComboBox>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <numbers>

using namespace resonate;

class TestSpectrogramView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sineIsABrightLine();
    void crosshairTellsTimeFrequencyAndLevel();
    void differenceTellsTheChange();
    void differenceOfTheSameIsGrey();
    void wheelZoomsAboutThePointer();
    void controlWheelZoomsFrequencies();
    void dragPansAndClickSeeks();
    void keysDoWhatTheMouseDoes();
    void laterPartsLieWhereTheyBelong();
    void emptyStatesHaveWords();
    void theOneBeforeStandsIn();
    void unreadableIsTold();
    void hiddenViewsWantNothing();
    void linkedViewsFollow();
    void waveformLiesOver();
    void selectionIsSeen();
    void labelsAreOnTheOtherSideWhenMirrored();
    void controlsKeepARange();
    void marksAreRoundAndApart_data();
    void marksAreRoundAndApart();
    void notes_data();
    void notes();
};

namespace {

constexpr int kPatienceMs = 60000; ///< for busy machines and sanitizers
constexpr int kRate = 8000;
constexpr double kSeconds = 20.0;
constexpr double kToneHz = 1000.0; // the middle of bin 64

TileSource tone(double amplitude, const char* key)
{
    AudioBuffer audio(1, static_cast<std::int64_t>(kSeconds * kRate));
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        audio.channel(0)[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * kToneHz * static_cast<double>(i) / kRate));
    return {key, std::make_shared<MemorySource>(std::move(audio), kRate)};
}

class BrokenSource final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return {kRate, 1}; }
    std::int64_t frames() const noexcept override { return static_cast<std::int64_t>(kSeconds * kRate); }
    Result<> read(std::int64_t, AudioView) const override { return Error{ErrorCode::Io, "gone"}; }
};

/// A view of a tone of -20 dBFS.
struct Shown {
    QThreadPool pool;
    TileStore store{pool};
    TimeViewport viewport;
    SpectrogramView view;

    Shown()
    {
        viewport.setDuration(kSeconds);
        view.setViewport(&viewport);
        view.resize(400, 300);
        SpectrogramStyle style;
        style.scale = FrequencyScale::Linear;
        view.setSpectrogramStyle(style);
        view.setSource(tone(0.1, "tone"), store);
        view.show();
    }
    bool isDone()
    {
        view.grab();
        return view.isComplete();
    }
    /// Without the pointer's own movements.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    }
    void wheel(QPoint at, int notches, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(&view, &event);
    }
    int yOf(double hz) const { return qRound((1.0 - view.axis().position(hz)) * view.height()); }
};

} // namespace

void TestSpectrogramView::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSpectrogramView::sineIsABrightLine()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage image = shown.view.grab().toImage();
    const int y = shown.yOf(kToneHz);
    for (const int x : {200, 300, 399}) { // to the right of the labels
        int brightest = 0;
        for (int row = 0; row < image.height(); ++row)
            if (qGray(image.pixel(x, row)) > qGray(image.pixel(x, brightest)))
                brightest = row;
        QVERIFY2(std::abs(brightest - y) <= 2, qPrintable(QString::number(brightest)));
    }
    QCOMPARE(image.pixel(300, 20), colorTable(ColorMap::Ember).front());
}

void TestSpectrogramView::crosshairTellsTimeFrequencyAndLevel()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    shown.view.setCrosshair(SpectrogramView::Crosshair{10.0, kToneHz});
    QCOMPARE(shown.view.reading(), QStringLiteral("0:10.00 \u00b7 1 kHz (B5 +21 cents) \u00b7 \u221220.0 dBFS"));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(shown.view.reading().contains(QStringLiteral("0:10,00")));
    QVERIFY(shown.view.reading().contains(QStringLiteral("\u221220,0 dBFS")));
    shown.view.setCrosshair(std::nullopt);
    QVERIFY(shown.view.reading().isEmpty());
}

void TestSpectrogramView::differenceTellsTheChange()
{
    Shown shown;
    shown.view.setSecondSource(tone(0.1 * std::pow(10.0, -6.0 / 20.0), "quieter"));
    shown.view.setContent(SpectrogramContent::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    shown.view.setCrosshair(SpectrogramView::Crosshair{10.0, kToneHz});
    QVERIFY2(shown.view.reading().endsWith(QStringLiteral("\u221220.0 dBFS became \u221226.0 dBFS (\u22126.0 dB)")),
             qPrintable(shown.view.reading()));
    shown.view.setCrosshair(std::nullopt);
    const QColor pixel = shown.view.grab().toImage().pixelColor(300, shown.yOf(kToneHz));
    QVERIFY(pixel.blue() > pixel.red());
    shown.view.setContent(SpectrogramContent::Second);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    shown.view.setCrosshair(SpectrogramView::Crosshair{10.0, kToneHz});
    QVERIFY(shown.view.reading().endsWith(QStringLiteral("\u221226.0 dBFS")));
}

void TestSpectrogramView::differenceOfTheSameIsGrey()
{
    Shown shown;
    shown.view.setSecondSource(tone(0.1, "tone"));
    shown.view.setContent(SpectrogramContent::Difference);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage image = shown.view.grab().toImage();
    for (int y = 0; y < image.height(); ++y)
        QCOMPARE(image.pixel(300, y), differenceTable()[128]);
}

void TestSpectrogramView::wheelZoomsAboutThePointer()
{
    Shown shown;
    const double before = shown.viewport.toSeconds(100, 400);
    shown.wheel({100, 100}, 3, Qt::NoModifier);
    QVERIFY(shown.viewport.visibleSeconds() < 0.6 * kSeconds);
    QVERIFY(std::abs(shown.viewport.toSeconds(100, 400) - before) < 1e-6);
    const double visible = shown.viewport.visibleSeconds();
    shown.wheel({100, 100}, -1, Qt::ShiftModifier);
    QCOMPARE(shown.viewport.visibleSeconds(), visible);
    QVERIFY(shown.viewport.beginSeconds() > before - 100.0 / 400.0 * visible);
}

void TestSpectrogramView::controlWheelZoomsFrequencies()
{
    Shown shown;
    for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel}) {
        SpectrogramStyle style;
        style.scale = scale;
        shown.view.setSpectrogramStyle(style);
        shown.view.setFrequencies(0.0, 4000.0);
        const double before = shown.view.axis().hz(1.0 - 100.0 / 300.0);
        shown.wheel({100, 100}, 2, Qt::ControlModifier);
        QVERIFY(shown.view.axis().highHz() - shown.view.axis().lowHz() < 3500.0);
        QVERIFY(std::abs(shown.view.axis().hz(1.0 - 100.0 / 300.0) - before) < 1e-6 * before);
        QCOMPARE(shown.viewport.visibleSeconds(), kSeconds);
        shown.wheel({100, 100}, -20, Qt::ControlModifier);
        QVERIFY(std::abs(shown.view.axis().lowHz() - (scale == FrequencyScale::Log ? 20.0 : 0.0)) < 1e-6);
        QVERIFY(std::abs(shown.view.axis().highHz() - 4000.0) < 1e-6);
    }
}

void TestSpectrogramView::dragPansAndClickSeeks()
{
    Shown shown;
    QSignalSpy seeks(&shown.view, &SpectrogramView::seekRequested);
    shown.viewport.show(5.0, 10.0);
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, {200, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(100, 100), shown.view.mapToGlobal(QPointF(100, 100)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&shown.view, &move);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, {100, 100});
    QVERIFY(std::abs(shown.viewport.beginSeconds() - 6.25) < 1e-9);
    QCOMPARE(seeks.count(), 0);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, {200, 100});
    QCOMPARE(seeks.count(), 1);
    QVERIFY(std::abs(seeks.first().first().toDouble() - 8.75) < 0.01);
}

void TestSpectrogramView::keysDoWhatTheMouseDoes()
{
    Shown shown;
    QSignalSpy seeks(&shown.view, &SpectrogramView::seekRequested);
    QSignalSpy moves(&shown.view, &SpectrogramView::crosshairMoved);
    shown.press(Qt::Key_Plus);
    QCOMPARE(shown.viewport.visibleSeconds(), kSeconds / 2.0);
    shown.press(Qt::Key_Up, Qt::ControlModifier);
    const double low = shown.view.axis().lowHz();
    QCOMPARE(shown.view.axis().highHz() - low, 2000.0);
    shown.press(Qt::Key_Up);
    QVERIFY(shown.view.axis().lowHz() > low);
    shown.press(Qt::Key_0);
    QCOMPARE(shown.viewport.visibleSeconds(), kSeconds);
    QCOMPARE(shown.view.axis().highHz(), 4000.0);
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(shown.view.crosshair());
    QCOMPARE(shown.view.crosshair()->seconds, kSeconds / 2.0);
    shown.press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(shown.view.crosshair()->seconds < kSeconds / 2.0);
    QCOMPARE(moves.count(), 2);
    shown.press(Qt::Key_Return);
    QCOMPARE(seeks.takeFirst().first().toDouble(), shown.view.crosshair()->seconds);
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.view.crosshair());
    shown.press(Qt::Key_End);
    QCOMPARE(seeks.takeFirst().first().toDouble(), kSeconds);
    shown.view.setPlayhead(10.0);
    shown.press(Qt::Key_Left);
    QVERIFY(seeks.takeFirst().first().toDouble() < 10.0);
}

void TestSpectrogramView::laterPartsLieWhereTheyBelong()
{
    // A render of 20 s from 30 s of a recording of 60 s.
    Shown shown;
    shown.viewport.setDuration(60.0);
    shown.view.setSource(tone(0.1, "tone"), shown.store, 30.0);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    shown.view.setCrosshair(SpectrogramView::Crosshair{31.0, kToneHz});
    QVERIFY(shown.view.reading().contains(QStringLiteral("dBFS")));
    shown.view.setCrosshair(SpectrogramView::Crosshair{29.0, kToneHz});
    QVERIFY(!shown.view.reading().contains(QStringLiteral("dBFS")));
    shown.view.setCrosshair(std::nullopt);
    const QImage image = shown.view.grab().toImage();
    const int y = shown.yOf(kToneHz);
    QVERIFY(image.pixel(210, y) != image.pixel(190, y));
    QCOMPARE(image.pixel(190, y), image.pixel(390, y)); // before it and behind it
}

void TestSpectrogramView::emptyStatesHaveWords()
{
    SpectrogramView view;
    view.resize(400, 300);
    const QImage blank(view.grab().toImage());
    QSet<QRgb> colors;
    for (int y = 0; y < blank.height(); ++y)
        for (int x = 0; x < blank.width(); ++x)
            colors.insert(blank.pixel(x, y));
    QVERIFY(colors.size() > 2); // a plot and letters on it
    QVERIFY(view.reading().isEmpty());
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::mouseClick(&view, Qt::LeftButton);
}

void TestSpectrogramView::theOneBeforeStandsIn()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage before = shown.view.grab().toImage();
    shown.pool.waitForDone();
    shown.pool.setMaxThreadCount(1);
    QSemaphore hold; // of the only thread that could compute
    shown.pool.start([&] { hold.acquire(); });
    shown.view.setSource(tone(0.01, "rendered again"), shown.store);
    const QImage meanwhile = shown.view.grab().toImage();
    hold.release();
    QCOMPARE(meanwhile, before);
    QVERIFY(!shown.view.isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const int y = shown.yOf(kToneHz);
    QVERIFY(qGray(shown.view.grab().toImage().pixel(300, y)) < qGray(before.pixel(300, y)));
}

void TestSpectrogramView::unreadableIsTold()
{
    Shown shown;
    const auto broken = std::make_shared<BrokenSource>();
    shown.view.clearSources();
    shown.view.setSource({"broken", broken}, shown.store);
    const QImage before = shown.view.grab().toImage();
    QSignalSpy failed(&shown.store, &TileStore::failed);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatienceMs);
    // The hatch and "drawing" give way to a sentence on the plot's colour.
    const QImage image = shown.view.grab().toImage();
    QVERIFY(image != before);
    QCOMPARE(image.pixelColor(5, 5), Look::instance().colors().plot);
    QCOMPARE(image.pixelColor(5, 295), Look::instance().colors().plot);
}

void TestSpectrogramView::hiddenViewsWantNothing()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    shown.view.hide();
    shown.viewport.show(3.0, 3.1);
    QCoreApplication::processEvents();
    shown.pool.waitForDone();
    const TileSource source = tone(0.1, "tone");
    RasterView near{3.0, 3.1, shown.view.axis(), 400, 300};
    QVERIFY(shown.store.tiles(source, tilesInView(source.grid(), near)).front()->level > 0);
    shown.view.show();
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    QCOMPARE(shown.store.tiles(source, tilesInView(source.grid(), near)).front()->level, 0);
}

void TestSpectrogramView::linkedViewsFollow()
{
    Shown shown;
    SpectrogramView other;
    other.resize(400, 300);
    other.setViewport(&shown.viewport);
    other.setSpectrogramStyle(shown.view.spectrogramStyle());
    other.setSource(tone(0.05, "other"), shown.store);
    for (auto [from, to] : {std::pair(&shown.view, &other), std::pair(&other, &shown.view)}) {
        connect(from, &SpectrogramView::frequenciesChanged, to, &SpectrogramView::setFrequencies);
        connect(from, &SpectrogramView::crosshairMoved, to, &SpectrogramView::setCrosshair);
    }
    shown.wheel({100, 100}, 2, Qt::ControlModifier);
    QCOMPARE(other.axis(), shown.view.axis());
    QVERIFY(other.crosshair() && *other.crosshair() == *shown.view.crosshair());
    QTest::keyClick(&other, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(other.axis(), shown.view.axis());
    QTest::keyClick(&other, Qt::Key_Escape);
    QVERIFY(!shown.view.crosshair());
}

void TestSpectrogramView::waveformLiesOver()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage without = shown.view.grab().toImage();
    AudioBuffer audio(1, static_cast<std::int64_t>(kSeconds * kRate));
    for (std::int64_t i = 0; i < audio.frames() / 2; ++i) // silence in the second half
        audio.channel(0)[i] = i % 2 == 0 ? 0.5F : -0.5F;
    PeakBuilder builder({kRate, 1});
    builder.append(audio.view());
    builder.finish();
    SpectrogramStyle style = shown.view.spectrogramStyle();
    style.waveform = true;
    shown.view.setSpectrogramStyle(style);
    shown.view.setWaveform(std::make_shared<PeakPyramid>(builder.table()));
    const QImage with = shown.view.grab().toImage();
    // Half of full scale reaches 0.6 / 4 of the height to both sides of the middle: rows 105 to 195.
    for (const int y : {107, 120, 180, 193})
        QVERIFY(qGray(with.pixel(190, y)) > qGray(without.pixel(190, y)));
    for (const int y : {100, 200})
        QCOMPARE(with.pixel(190, y), without.pixel(190, y));
    QCOMPARE(with.pixel(350, 120), without.pixel(350, 120));
}

void TestSpectrogramView::selectionIsSeen()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage without = shown.view.grab().toImage();
    shown.view.setSelection(TimeSpan{8.0, 12.0});
    const QImage with = shown.view.grab().toImage();
    QVERIFY(with.pixel(200, 1) != without.pixel(200, 1));
    QVERIFY(with.pixel(160, 100) != without.pixel(160, 100)); // its beginning
    QCOMPARE(with.pixel(300, 1), without.pixel(300, 1));
    QCOMPARE(with.pixel(200, 100), without.pixel(200, 100)); // colours mean what they mean
    shown.view.setSelection(std::nullopt);
    QCOMPARE(shown.view.grab().toImage(), without);
}

void TestSpectrogramView::labelsAreOnTheOtherSideWhenMirrored()
{
    Shown shown;
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage image = shown.view.grab().toImage();
    shown.view.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isDone(), kPatienceMs);
    const QImage mirrored = shown.view.grab().toImage();
    // Time runs from left to right in both: between the labels nothing changes.
    QCOMPARE(image.copy(150, 0, 100, 300), mirrored.copy(150, 0, 100, 300));
    QVERIFY(image.copy(0, 0, 100, 300) != mirrored.copy(0, 0, 100, 300));
    QVERIFY(image.copy(300, 0, 100, 300) != mirrored.copy(300, 0, 100, 300));
}

void TestSpectrogramView::controlsKeepARange()
{
    SpectrogramControls controls;
    QSignalSpy changes(&controls, &SpectrogramControls::styleChanged);
    auto* const floor = controls.findChild<QSpinBox*>(QStringLiteral("spectrogram.floor"));
    auto* const ceiling = controls.findChild<QSpinBox*>(QStringLiteral("spectrogram.ceiling"));
    QVERIFY(floor && ceiling);
    floor->setValue(-10);
    QCOMPARE(controls.spectrogramStyle().floorDb, -10.0);
    QCOMPARE(controls.spectrogramStyle().ceilingDb, -4.0);
    ceiling->setValue(-120);
    QCOMPARE(controls.spectrogramStyle().ceilingDb, -114.0);
    QCOMPARE(controls.spectrogramStyle().floorDb, -120.0);
    QCOMPARE(changes.count(), 2);
    auto* const colors = controls.findChild<QComboBox*>(QStringLiteral("spectrogram.colors"));
    colors->setCurrentIndex(2);
    QCOMPARE(controls.spectrogramStyle().colors, ColorMap::Grey);
    for (QWidget* child : controls.findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && !child->objectName().startsWith(QLatin1String("qt_")))
            QVERIFY2(!child->accessibleName().isEmpty() || child->inherits("QCheckBox"),
                     qPrintable(child->objectName()));
}

void TestSpectrogramView::marksAreRoundAndApart_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    for (int scale = 0; scale < 3; ++scale) {
        QTest::addRow("all %d", scale) << scale << 0.0 << 24000.0;
        QTest::addRow("lows %d", scale) << scale << 0.0 << 200.0;
        QTest::addRow("narrow %d", scale) << scale << 3210.0 << 3290.0;
    }
}

void TestSpectrogramView::marksAreRoundAndApart()
{
    QFETCH(int, scale);
    QFETCH(double, low);
    QFETCH(double, high);
    const FrequencyAxis axis(static_cast<FrequencyScale>(scale), low, high);
    const std::vector<double> marks = frequencyMarks(axis, 500.0, 40.0);
    QVERIFY(marks.size() >= 4);
    for (const double a : marks) {
        QVERIFY(a >= low && a <= high);
        for (const double b : marks)
            QVERIFY(a == b || std::abs(axis.position(a) - axis.position(b)) * 500.0 >= 40.0);
    }
}

void TestSpectrogramView::notes_data()
{
    QTest::addColumn<double>("hz");
    QTest::addColumn<QString>("text");
    QTest::newRow("a") << 440.0 << QStringLiteral("A4");
    QTest::newRow("middle c") << 261.6256 << QStringLiteral("C4");
    QTest::newRow("below") << 435.0 << QStringLiteral("A4 \u221220 cents");
    QTest::newRow("b before c") << 246.94 << QStringLiteral("B3");
    QTest::newRow("too low") << 10.0 << QString();
    QTest::newRow("too high") << 15000.0 << QString();
}

void TestSpectrogramView::notes()
{
    QFETCH(double, hz);
    QFETCH(QString, text);
    QCOMPARE(noteText(hz), text);
    QCOMPARE(frequencyText(1250.0), QStringLiteral("1.25 kHz"));
    QCOMPARE(frequencyText(20000.0), QStringLiteral("20 kHz"));
    QCOMPARE(frequencyText(49.5), QStringLiteral("49.5 Hz"));
}

QTEST_MAIN(TestSpectrogramView)
#include "test_spectrogram_view.moc"
