#include "widgets/look/look.h"
#include "widgets/meters/level_meter_view.h"
#include "widgets/meters/loudness_meter_view.h"
#include "widgets/meters/meter_feed.h"
#include "widgets/meters/meter_scale.h"
#include "widgets/meters/true_peak_view.h"

#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr int kRateHz = 48000;

MeterSnapshot reading(double peakDbfs)
{
    MeterSnapshot snapshot;
    snapshot.channels = 2;
    for (ChannelLevel& level : snapshot.level)
        level = {peakDbfs, peakDbfs + 2.0, peakDbfs - 6.0, false};
    snapshot.loudness.momentaryLufs = -18.5;
    snapshot.loudness.shortTermLufs = -20.0;
    snapshot.loudness.integratedLufs = -21.2;
    snapshot.loudness.rangeLu = 6.5;
    snapshot.truePeak.largestDbtp = peakDbfs + 0.5;
    return snapshot;
}

/// A stereo 1 kHz sine of that peak level.
void playTone(MeterTap& tap, double db, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRateHz));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(std::pow(10.0, db / 20.0) *
                                        std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / kRateHz));
    tap.write(samples.data(), samples.data(), static_cast<std::int64_t>(samples.size()));
}

int countColor(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

/// Sees what a widget has to paint.
class PaintWatcher final : public QObject {
public:
    QRegion painted;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent*>(event)->region();
        return false;
    }
};

} // namespace

class TestMeters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scaleGivesMusicItsRoom();
    void feedReadsTheTap();
    void feedWithoutPlayingFalls();
    void feedOfOneChannelReadsAsTheReport();
    void levelsGrowWithTheLevel_data();
    void levelsGrowWithTheLevel();
    void onlyWhatMovedIsPainted();
    void clippingStaysUntilItIsTakenBack();
    void clippingHasAShape();
    void loudnessInNumbersAndWords();
    void truePeakSaysOver();
    void screenReadersAreToldOnceASecond();
    void aFeedThatEndsLeavesNothing();
};

void TestMeters::scaleGivesMusicItsRoom()
{
    const MeterScale scale({-60.0, 0.0, -24.0, 0.65});
    QCOMPARE(scale.share(-60.0), 0.0);
    QCOMPARE(scale.share(-200.0), 0.0);
    QCOMPARE(scale.share(std::nan("")), 0.0);
    QCOMPARE(scale.share(0.0), 1.0);
    QCOMPARE(scale.share(12.0), 1.0);
    QVERIFY(qAbs(scale.share(-24.0) - 0.35) < 1e-12);
    for (double db = -60.0; db < 0.0; db += 0.5)
        QVERIFY(scale.share(db + 0.5) > scale.share(db));
    const QList<double> few = scale.ticks(0.2);
    QVERIFY(few.contains(0.0) && few.size() >= 3);
    QVERIFY(scale.ticks(0.05).size() > few.size());
    for (qsizetype i = 1; i < few.size(); ++i)
        QVERIFY(scale.share(few[i - 1]) - scale.share(few[i]) >= 0.2);
}

void TestMeters::feedReadsTheTap()
{
    MeterTap tap;
    tap.setSampleRateHz(kRateHz);
    MeterFeed feed(tap);
    feed.setPlaying(true);
    QSignalSpy changes(&feed, &MeterFeed::changed);
    playTone(tap, -23.0, 1.0); // within what the tap holds
    QTRY_VERIFY(feed.snapshot().loudness.heardSeconds > 0.9);
    QVERIFY(changes.count() > 0);
    QVERIFY(qAbs(feed.snapshot().loudness.momentaryMaxLufs + 23.0) < 0.2);
    QVERIFY(qAbs(feed.snapshot().loudness.integratedLufs + 23.0) < 0.2);
    QVERIFY(qAbs(feed.snapshot().truePeak.largestDbtp + 23.0) < 0.2);
    feed.reset();
    QCOMPARE(feed.snapshot().loudness.integratedLufs, -70.0);
    QCOMPARE(feed.snapshot().truePeak.largestDbtp, kSilenceDb);
}

void TestMeters::feedWithoutPlayingFalls()
{
    MeterTap tap;
    tap.setSampleRateHz(kRateHz);
    MeterFeed feed(tap);
    feed.setPlaying(true);
    playTone(tap, -3.0, 1.0);
    QTRY_VERIFY(feed.snapshot().loudness.heardSeconds > 0.9);
    const MeterSnapshot before = feed.snapshot();
    feed.setPlaying(false);
    playTone(tap, -3.0, 0.5); // nobody hears it
    QTRY_VERIFY(feed.snapshot().level[0].peakDbfs < before.level[0].peakDbfs - 1.0);
    QCOMPARE(feed.snapshot().loudness.heardSeconds, before.loudness.heardSeconds);
    QCOMPARE(feed.snapshot().loudness.integratedLufs, before.loudness.integratedLufs);
}

void TestMeters::feedOfOneChannelReadsAsTheReport()
{
    MeterTap tap;
    tap.setSampleRateHz(kRateHz);
    MeterFeed feed(tap);
    feed.setPlaying(true);
    feed.setChannels(1);
    playTone(tap, -20.0, 1.0); // one channel of a sine of -20 dBFS: -23 LUFS
    QTRY_VERIFY(feed.snapshot().loudness.heardSeconds > 0.9);
    QCOMPARE(feed.snapshot().channels, 1);
    QVERIFY(qAbs(feed.snapshot().loudness.integratedLufs + 23.0) < 0.2);
}

void TestMeters::levelsGrowWithTheLevel_data()
{
    QTest::addColumn<Qt::Orientation>("orientation");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("vertical") << Qt::Vertical << Qt::LeftToRight;
    QTest::newRow("horizontal") << Qt::Horizontal << Qt::LeftToRight;
    QTest::newRow("horizontal, right to left") << Qt::Horizontal << Qt::RightToLeft;
}

void TestMeters::levelsGrowWithTheLevel()
{
    QFETCH(Qt::Orientation, orientation);
    QFETCH(Qt::LayoutDirection, direction);
    LevelMeterView view(orientation);
    view.setLayoutDirection(direction);
    view.resize(orientation == Qt::Vertical ? QSize(view.sizeHint().width(), 300)
                                            : QSize(300, view.sizeHint().height()));
    int last = -1;
    for (const double db : {-100.0, -50.0, -30.0, -20.0, -10.0}) {
        view.setSnapshot(reading(db));
        const int filled = countColor(view.grab().toImage(), Look::instance().colors().good);
        QVERIFY2(filled > last, qPrintable(QString::number(db)));
        last = filled;
    }
}

void TestMeters::onlyWhatMovedIsPainted()
{
    LevelMeterView view(Qt::Vertical);
    PaintWatcher watcher;
    view.installEventFilter(&watcher);
    view.resize(view.sizeHint().width(), 400);
    view.setSnapshot(reading(-20.0));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTRY_VERIFY(!watcher.painted.isEmpty());
    watcher.painted = {};
    view.setSnapshot(reading(-20.0));
    MeterSnapshot next = reading(-20.0);
    next.level[0].peakDbfs = -18.0;
    view.setSnapshot(next);
    QTRY_VERIFY(!watcher.painted.isEmpty());
    const QRect area = watcher.painted.boundingRect();
    QVERIFY2(area.height() < 60 && area.width() < view.width(), qPrintable(QString::number(area.height())));
}

void TestMeters::clippingStaysUntilItIsTakenBack()
{
    MeterTap tap;
    tap.setSampleRateHz(kRateHz);
    MeterFeed feed(tap);
    feed.setPlaying(true);
    LevelMeterView view(Qt::Vertical);
    view.setFeed(&feed);
    playTone(tap, 1.0, 0.1);
    QTRY_VERIFY(feed.snapshot().level[1].clipped);
    QTRY_VERIFY(view.snapshot().level[0].clipped);
    playTone(tap, -40.0, 0.1);
    QTRY_VERIFY(feed.snapshot().loudness.heardSeconds > 0.18);
    QVERIFY(view.snapshot().level[0].clipped);
    QTest::keyClick(&view, Qt::Key_Space);
    QVERIFY(!feed.snapshot().level[0].clipped && !view.snapshot().level[0].clipped);
    playTone(tap, 1.0, 0.1);
    QTRY_VERIFY(view.snapshot().level[0].clipped);
    QTest::mouseClick(&view, Qt::LeftButton);
    QVERIFY(!view.snapshot().level[0].clipped);
}

void TestMeters::clippingHasAShape()
{
    LevelMeterView view(Qt::Vertical);
    view.resize(view.sizeHint().width(), 200);
    view.setSnapshot(reading(-20.0));
    const QImage before = view.grab().toImage();
    MeterSnapshot clipped = reading(-20.0);
    clipped.level[0].clipped = true;
    view.setSnapshot(clipped);
    const QImage after = view.grab().toImage();
    const int inside = countColor(after, Look::instance().colors().poor);
    QVERIFY(inside > 0); // how many depends on the font
    QCOMPARE(countColor(before, Look::instance().colors().poor), 0);
    const int crossed =
        countColor(after, Look::instance().colors().surface) - countColor(before, Look::instance().colors().surface);
    QVERIFY(crossed > 0); // the cross, whatever the colours
}

void TestMeters::loudnessInNumbersAndWords()
{
    LoudnessMeterView view;
    view.setTarget(-14.0);
    view.setSnapshot(reading(-10.0));
    for (const QString& told :
         {QStringLiteral("-18.5 LUFS"), QStringLiteral("-20.0 LUFS"), QStringLiteral("-21.2 LUFS"),
          QStringLiteral("6.5 LU"), QStringLiteral("Target -14.0 LUFS")}) {
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(&view, &focus);
        QVERIFY2(view.accessibleDescription().contains(told), qPrintable(view.accessibleDescription()));
    }
    view.resize(view.sizeHint());
    QVERIFY(countColor(view.grab().toImage(), Look::instance().colors().restored) > 100);
}

void TestMeters::truePeakSaysOver()
{
    TruePeakView view;
    view.setSnapshot(reading(-1.0));
    QCOMPARE(view.accessibleDescription(), QStringLiteral("-0.5 dBTP"));
    TruePeakView over;
    over.setSnapshot(reading(0.7));
    QCOMPARE(over.accessibleDescription(), QStringLiteral("1.2 dBTP, over"));
    over.resize(over.sizeHint());
    QVERIFY(countColor(over.grab().toImage(), Look::instance().colors().poor) > 20);
}

void TestMeters::screenReadersAreToldOnceASecond()
{
    TruePeakView view;
    view.setSnapshot(reading(-20.0));
    const QString first = view.accessibleDescription();
    for (int i = 0; i < 20; ++i)
        view.setSnapshot(reading(-19.0 + i));
    QCOMPARE(view.accessibleDescription(), first);
    QTRY_VERIFY_WITH_TIMEOUT((view.setSnapshot(reading(-5.0)), view.accessibleDescription() != first), 3000);
}

void TestMeters::aFeedThatEndsLeavesNothing()
{
    MeterTap tap;
    LevelMeterView view(Qt::Horizontal);
    {
        MeterFeed feed(tap);
        view.setFeed(&feed);
        QCOMPARE(view.snapshot().channels, 2);
    }
    QCOMPARE(view.feed(), nullptr);
    QCOMPARE(view.snapshot().channels, 0);
}

QTEST_MAIN(TestMeters)
#include "test_meters.moc"
