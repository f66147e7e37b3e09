#include "app/document/document.h"
#include "app/listening/listening.h"
#include "app/pages/analyze/picture_panel.h"
#include "app/pages/analyze/song_model.h"
#include "app/pages/analyze/song_panel.h"
#include "app/pages/analyze_page.h"
#include "app/work/analysis_work.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"
#include "tests/core/playback/fake_device.h"
#include "widgets/charts/loudness_chart.h"
#include "widgets/charts/spectrum_chart.h"
#include "widgets/report/report_cards.h"
#include "widgets/waveform/waveform_view.h"

#include <QAbstractScrollArea>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QtEndian>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr int kRateHz = 16000;

/// A mono tone as a WAV file with 16 bits.
QString toneFile(const QTemporaryDir& folder, double seconds)
{
    const auto frames = static_cast<quint32>(seconds * kRateHz);
    QByteArray bytes("RIFF");
    const auto put = [&bytes](auto value) {
        value = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    };
    put(36 + 2 * frames);
    bytes.append("WAVEfmt ");
    put(quint32(16));
    put(quint16(1));
    put(quint16(1));
    put(quint32(kRateHz));
    put(quint32(2 * kRateHz));
    put(quint16(2));
    put(quint16(16));
    bytes.append("data");
    put(2 * frames);
    for (quint32 i = 0; i < frames; ++i)
        put(static_cast<qint16>(8000.0 * std::sin(2.0 * std::numbers::pi * 440.0 * i / kRateHz)));
    const QString path = folder.filePath(QStringLiteral("a long name of a concert.wav"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// A concert of three songs, measured already.
std::shared_ptr<OpenRecording> concert()
{
    auto recording = std::make_shared<OpenRecording>();
    recording->input = "/music/concert.wav";
    recording->key = "concert";
    recording->audio = fake::tone(440.0, 0.2, 12.0, kRateHz);
    RecordingReport& report = recording->report;
    report.sampleRateHz = kRateHz;
    report.channels = 2;
    report.durationSeconds = 12.0;
    report.loudness = {-23.4, -20.0, -18.0, 6.0, -0.4, true};
    report.noise = {-45.0, 7.0, 9.0, false, true};
    report.bandwidth = {90.0, 5000.0, 40.0, true, true};
    report.spectrum.thirdOctaveHz = {100.0, 1000.0, 4000.0};
    report.spectrum.thirdOctaveDb = {-30.0, -20.0, -40.0};
    report.loudnessCurve.shortTermLufs.assign(12, -23.0F);
    report.structure.songs = {{0.0, 4.0}, {4.5, 8.0}, {8.5, 12.0}};
    return recording;
}

class Bench final {
public:
    Bench()
        : cache(*Cache::open(folder.filePath(QStringLiteral("cache")).toStdString())),
          work(document, cache, pool),
          peaks(cache, pool),
          tiles(pool),
          listening({.device = {.makeDevice = sound.factory()}}),
          page(document, work, peaks, tiles, listening)
    {
        page.resize(1024, 640);
    }
    ~Bench() { pool.waitForDone(); }

    QWidget* state() const { return page.currentWidget(); }
    bool shows(const char* name) const { return state()->objectName() == QLatin1String(name); }
    template <class Kind>
    Kind* part(const char* name) const
    {
        return page.findChild<Kind*>(QLatin1String(name));
    }
    QString title() const { return part<QLabel>("message.title")->text(); }

    QTemporaryDir folder;
    QThreadPool pool;
    fake::Sound sound;
    Document document;
    Cache cache;
    AnalysisWork work;
    PeakStore peaks;
    TileStore tiles;
    Listening listening;
    AnalyzePage page;
};

} // namespace

class TestAnalyzePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media"); }
    void emptySaysWhatToDo();
    void readsMeasuresAndShows();
    void canBeStoppedAndGoOn();
    void tellsWhatFailedAndWhatToDo();
    void anotherRecordingTakesItsPlace();
    void songsAreChosenWithTheirBoxes();
    void songsOfAProjectAreShown();
    void aClickPlaysFromThere();
    void oneSongIsNoChoice();
    void everyControlHasAName();
};

void TestAnalyzePage::emptySaysWhatToDo()
{
    Bench bench;
    bench.document.setStep(Step::Analyze);
    QVERIFY(bench.shows("analyze.message"));
    QVERIFY(!bench.title().isEmpty());
    bench.page.show();
    QTest::mouseClick(bench.part<QPushButton>("message.first"), Qt::LeftButton);
    QCOMPARE(bench.document.step(), Step::Upload);
    QVERIFY(bench.part<QPushButton>("message.second")->isHidden());
}

void TestAnalyzePage::readsMeasuresAndShows()
{
    Bench bench;
    bench.page.show();
    QSignalSpy progress(&bench.work, &AnalysisWork::progressed);
    QSignalSpy arriving(&bench.work, &AnalysisWork::arriving);
    bench.document.setRecordingPath(toneFile(bench.folder, 5.0).toStdString());
    QVERIFY(bench.shows("analyze.reading"));
    QVERIFY(bench.part<QPushButton>("analyze.cancel")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows("analyze.report"), 30000);
    QVERIFY(progress.count() > 0 && arriving.count() > 0);
    QVERIFY(bench.part<QProgressBar>("analyze.progress")->value() > 0);
    QCOMPARE(bench.part<ReportCards>("analyze.cards")->cards().size(), std::size_t{10});
    QVERIFY(!bench.part<SpectrumChart>("analyze.spectrum")->curveNames().isEmpty());
    QVERIFY(!bench.part<QLabel>("verdict.sentence")->text().isEmpty());
    QCOMPARE(bench.listening.takes(), QStringList{QStringLiteral("original")});
    RestoreSettings settings = bench.document.settings();
    settings.target = QStringLiteral("-9");
    bench.document.change(settings, QStringLiteral("louder"));
    QCOMPARE(bench.part<LoudnessChart>("analyze.loudness")->marks().size(), 1);
    QCOMPARE(bench.part<LoudnessChart>("analyze.loudness")->marks()[0].value, -9.0);
}

void TestAnalyzePage::canBeStoppedAndGoOn()
{
    Bench bench;
    bench.page.show();
    bench.document.setRecordingPath(toneFile(bench.folder, 30.0).toStdString());
    QVERIFY(bench.shows("analyze.reading"));
    QTest::mouseClick(bench.part<QPushButton>("analyze.cancel"), Qt::LeftButton);
    QVERIFY(bench.shows("analyze.message"));
    QVERIFY(!bench.work.isBusy());
    QTest::mouseClick(bench.part<QPushButton>("message.first"), Qt::LeftButton);
    QVERIFY(bench.shows("analyze.reading"));
    bench.work.cancel(); // by another page
    QVERIFY(bench.shows("analyze.message"));
    QTest::mouseClick(bench.part<QPushButton>("message.first"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows("analyze.report"), 60000);
}

void TestAnalyzePage::tellsWhatFailedAndWhatToDo()
{
    Bench bench;
    bench.page.show();
    const QString path = bench.folder.filePath(QStringLiteral("no music.wav"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("these are words");
    file.close();
    bench.document.setRecordingPath(path.toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows("analyze.message"), 30000);
    QVERIFY(!bench.title().isEmpty());
    QVERIFY(!bench.part<QLabel>("message.advice")->text().isEmpty());
    QVERIFY(bench.part<QLabel>("message.detail")->text().contains(QStringLiteral("no music.wav")));
    QTest::mouseClick(bench.part<QPushButton>("message.second"), Qt::LeftButton);
    QCOMPARE(bench.document.step(), Step::Upload);
    QFile::remove(path);
    QVERIFY(QFile::rename(toneFile(bench.folder, 5.0), path)); // it was copied anew
    QTest::mouseClick(bench.part<QPushButton>("message.first"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.shows("analyze.report"), 30000);
}

void TestAnalyzePage::anotherRecordingTakesItsPlace()
{
    Bench bench;
    bench.page.show();
    bench.document.setRecordingPath("/music/concert.wav");
    bench.document.setRecording(concert());
    QVERIFY(bench.shows("analyze.report"));
    bench.document.setRecordingPath("");
    QVERIFY(bench.shows("analyze.message"));
    QVERIFY(bench.part<SpectrumChart>("analyze.spectrum")->curveNames().isEmpty());
}

void TestAnalyzePage::songsAreChosenWithTheirBoxes()
{
    Bench bench;
    bench.page.show();
    bench.document.setRecording(concert());
    auto* list = bench.part<QTreeView>("analyze.songs");
    QVERIFY(list->isVisible() && !list->isEnabled());
    QCOMPARE(list->model()->rowCount(), 3);
    bench.part<QRadioButton>("analyze.chosenSongs")->click();
    QCOMPARE(bench.document.settings().songs, QList<int>({0, 1, 2}));
    QVERIFY(list->isEnabled());
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(bench.document.settings().songs, QList<int>({0, 2}));
    QVERIFY(bench.document.history().undoText().contains(SongModel::nameOf(2)));
    bench.document.history().undo();
    QVERIFY(bench.document.settings().songs.isEmpty());
    QVERIFY(bench.part<QRadioButton>("analyze.wholeRecording")->isChecked());
    for (int song = 0; song < 3; ++song) // none at all is the whole again
        list->model()->setData(list->model()->index(song, 0), song == 1 ? Qt::Checked : Qt::Unchecked,
                               Qt::CheckStateRole);
    QCOMPARE(bench.document.settings().songs, QList<int>({1}));
    list->model()->setData(list->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(bench.document.settings().songs.isEmpty());
    QVERIFY(bench.part<QRadioButton>("analyze.wholeRecording")->isChecked());
}

void TestAnalyzePage::songsOfAProjectAreShown()
{
    Bench bench;
    RestoreSettings settings;
    settings.songs = {2};
    bench.document.resetSettings(settings);
    bench.document.setRecording(concert());
    const auto* list = bench.part<QTreeView>("analyze.songs");
    QCOMPARE(list->model()->index(2, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    QCOMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
    QVERIFY(bench.part<QRadioButton>("analyze.chosenSongs")->isChecked());
}

void TestAnalyzePage::aClickPlaysFromThere()
{
    Bench bench;
    bench.page.show();
    bench.document.setRecording(concert());
    QTest::keyClick(bench.part<LoudnessChart>("analyze.loudness"), Qt::Key_End);
    QTRY_VERIFY(bench.listening.positionSeconds() > 11.0);
    QTRY_VERIFY(bench.part<WaveformView>("analyze.waveform")->playhead() > 11.0);
    auto* list = bench.part<QTreeView>("analyze.songs");
    bench.part<QRadioButton>("analyze.chosenSongs")->click();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(qAbs(bench.listening.positionSeconds() - 4.5) < 0.1);
}

void TestAnalyzePage::oneSongIsNoChoice()
{
    Bench bench;
    const auto one = concert();
    one->report.structure.songs.resize(1);
    bench.page.show();
    bench.document.setRecording(one);
    QVERIFY(!bench.part<QTreeView>("analyze.songs")->isVisible());
}

void TestAnalyzePage::everyControlHasAName()
{
    Bench bench;
    bench.page.show();
    bench.document.setRecording(concert());
    for (const QWidget* widget : bench.page.findChildren<QWidget*>()) {
        const bool isViewport = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || isViewport)
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             (label && !label->text().isEmpty()) || widget->inherits("QScrollBar") ||
                             widget == bench.state() || widget->objectName().startsWith(QLatin1String("qt_"));
        QVERIFY2(isNamed, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                                     widget->objectName() + QLatin1String(" in ") +
                                     QLatin1String(widget->parent()->metaObject()->className())));
    }
}

QTEST_MAIN(TestAnalyzePage)
#include "test_analyze_page.moc"
