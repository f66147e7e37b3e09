#include "app/listening/listening.h"
#include "app/pages/compare_page.h"
#include "app/work/export_work.h"
#include "app/work/preview_work.h"
#include "app/work/render_work.h"
#include "app/work/synthesis_work.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"
#include "tests/app/made_restoration.h"
#include "tests/core/playback/fake_device.h"
#include "widgets/compare/bypass_panel.h"
#include "widgets/look/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace resonate;

namespace {

Player::Parameters silent(fake::Sound& sound)
{
    Player::Parameters parameters;
    parameters.device.makeDevice = sound.factory();
    return parameters;
}

/// The page with everything that it uses. Nothing is rendered: results are put into the document as works do.
struct Bench {
    QTemporaryDir folder;
    QThreadPool pool, renderPool;
    Cache cache = *Cache::open(folder.filePath(QStringLiteral("cache")).toStdString(), 1'000'000'000);
    Document document;
    RenderWork render{document, cache, renderPool};
    PreviewWork preview{document, cache, pool};
    ExportWork exporting{pool};
    SynthesisWork synthesis{cache, pool};
    PeakStore peaks{cache, pool};
    TileStore tiles{pool};
    fake::Sound sound;
    Listening listening{silent(sound)};
    std::filesystem::path input = (folder.path() + QStringLiteral("/gig.wav")).toStdString();
    std::shared_ptr<const OpenRecording> recording = MadeRestoration::recording(input);
    ComparePage page{document, render, preview, exporting, synthesis, peaks, tiles, listening};

    Bench()
    {
        preview.setEnabled(false); // there is no engine behind these recordings
        page.resize(1024, 640);
        page.show();
    }
    ~Bench() { pool.waitForDone(); }

    void open()
    {
        document.setRecordingPath(input);
        document.setRecording(recording);
        document.setStep(Step::Compare);
    }
    std::shared_ptr<Restoration> make(double begin = 0.0)
    {
        auto made = MadeRestoration::make(recording);
        made->part = {begin, begin + 10.0};
        return made;
    }
    template <class T>
    T& child(const char* name)
    {
        auto* found = page.findChild<T*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no child %s", name);
        return *found;
    }
    QStringList filesIn(const char* name)
    {
        return QDir(folder.filePath(QLatin1String(name))).entryList(QDir::Files, QDir::Name);
    }
    void exportInto(const char* name)
    {
        QDir(folder.path()).mkpath(QLatin1String(name));
        RestoreSettings settings = document.settings();
        settings.output.folder = folder.filePath(QLatin1String(name)).toStdString();
        document.resetSettings(settings);
    }
    QMessageBox* question() { return page.findChild<QMessageBox*>(QStringLiteral("export.exists")); }
    bool isExported() { return !child<QPushButton>("export.play").isHidden(); }
};

} // namespace

class TestComparePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyStatesHaveWords();
    void takesAreHeardAtThisStepOnly();
    void previewAndSongsCanBeCompared();
    void mutingAStemIsHeard();
    void outcomeIsShownWithItsFigures();
    void leavingOutIsAStepOfTheHistory();
    void exportsEverythingAndAReport();
    void existingFilesAreKeptUnlessAskedFor();
    void cancelledQuestionWritesNothing();
    void fitsSmallScreensAndOtherDirections();
};

void TestComparePage::emptyStatesHaveWords()
{
    Bench bench;
    QVERIFY(!bench.child<QPushButton>("compare.restore").isEnabled());
    QVERIFY(!bench.child<QPushButton>("export.export").isEnabled());
    for (const char* name : {"compare.restoreHeadline", "compare.numbersEmpty", "compare.stemsEmpty",
                             "compare.bypassEmpty", "export.message"})
        QVERIFY2(!bench.child<QLabel>(name).text().isEmpty(), name);
    bench.open();
    QVERIFY(bench.child<QPushButton>("compare.restore").isEnabled());
    QVERIFY(bench.child<QLabel>("compare.restoreDetails").text().contains(QStringLiteral("about")));
    QVERIFY(!bench.child<QPushButton>("export.export").isEnabled());
}

void TestComparePage::takesAreHeardAtThisStepOnly()
{
    Bench bench;
    bench.open();
    bench.document.setStep(Step::Settings);
    bench.document.setRenders({bench.make()});
    QVERIFY(bench.listening.takes().isEmpty());
    bench.document.setStep(Step::Compare);
    QCOMPARE(bench.listening.takes(),
             (QStringList{QStringLiteral("original"), QStringLiteral("restored"), QStringLiteral("stem.vocals"),
                          QStringLiteral("stem.drums"), QStringLiteral("stem.bass"), QStringLiteral("stem.other"),
                          QStringLiteral("removed"), QStringLiteral("stems")}));
}

void TestComparePage::previewAndSongsCanBeCompared()
{
    Bench bench;
    bench.open();
    bench.document.setPreview(bench.make(20.0));
    auto& choice = bench.child<QComboBox>("compare.choice");
    QCOMPARE(choice.count(), 1);
    QCOMPARE(bench.listening.part(), (TimeSpan{20.0, 30.0}));
    RestoreSettings settings = bench.document.settings();
    settings.songs = {0, 2};
    bench.document.resetSettings(settings);
    bench.document.setRenders({bench.make(0.0), bench.make(40.0)});
    QCOMPARE(choice.count(), 3);
    QVERIFY(choice.itemText(1).contains(QStringLiteral("Song 3")));
    QCOMPARE(bench.listening.part(), (TimeSpan{0.0, 10.0}));
    choice.setCurrentIndex(1);
    Q_EMIT choice.activated(1);
    QCOMPARE(bench.listening.part(), (TimeSpan{40.0, 50.0}));
    bench.child<QPushButton>("compare.listenPreview").click();
    QCOMPARE(choice.currentIndex(), 2);
    QCOMPARE(bench.listening.part(), (TimeSpan{20.0, 30.0}));
    QCOMPARE(bench.listening.take(), QStringLiteral("restored"));
}

void TestComparePage::mutingAStemIsHeard()
{
    Bench bench;
    bench.open();
    bench.document.setRenders({bench.make()});
    bench.listening.selectTake(QStringLiteral("restored"));
    bench.listening.seek(3.0);
    bench.child<QToolButton>("compare.mute.vocals").click();
    QCOMPARE(bench.listening.take(), QStringLiteral("stems"));
    QCOMPARE(bench.listening.positionSeconds(), 3.0); // at the same moment
    const auto& takes = bench.listening.player().takes();
    const auto stems = std::ranges::find(takes, TakeKind::Stems, &Take::kind);
    QVERIFY(stems != takes.end());
    AudioBuffer heard(2, 100), sum(2, 100), one(2, 100);
    QVERIFY(stems->audio->read(500, heard.view()));
    for (const Take& take : takes)
        if (take.kind == TakeKind::Stem && take.stem != Stem::Vocals) {
            QVERIFY(take.audio->read(500, one.view()));
            for (std::size_t i = 0; i < 100; ++i)
                sum.channel(0)[i] += one.channel(0)[i];
        }
    for (std::size_t i = 0; i < 100; ++i)
        QCOMPARE(heard.channel(0)[i], sum.channel(0)[i]);
}

void TestComparePage::outcomeIsShownWithItsFigures()
{
    Bench bench;
    bench.open();
    bench.document.setRenders({bench.make()});
    QCOMPARE(bench.child<QTableView>("compare.steps").model()->rowCount(), 9);
    QVERIFY(bench.child<QTableView>("compare.metrics").model()->rowCount() > 8);
    QVERIFY(bench.child<QLabel>("compare.restoreHeadline").text().contains(QStringLiteral("got better")));
    RestoreSettings settings = bench.document.settings();
    settings.preset = QStringLiteral("aggressive");
    bench.document.change(settings, QStringLiteral("another preset"));
    QVERIFY(bench.child<QLabel>("compare.restoreHeadline").text().contains(QStringLiteral("have changed since")));
    bench.document.history().undo();
    QVERIFY(bench.child<QLabel>("compare.restoreHeadline").text().contains(QStringLiteral("got better")));
}

void TestComparePage::leavingOutIsAStepOfTheHistory()
{
    Bench bench;
    bench.open();
    bench.document.setPreview(bench.make());
    bench.child<QCheckBox>("compare.without.denoise").click();
    QCOMPARE(bench.preview.bypassed(), QSet<QString>{QStringLiteral("denoise")});
    QVERIFY(bench.document.settings().skippedStages.isEmpty()); // only heard without
    bench.child<QPushButton>("compare.leaveOut.denoise").click();
    QVERIFY(bench.document.settings().skippedStages.contains(QStringLiteral("denoise")));
    QVERIFY(bench.preview.bypassed().isEmpty());
    QVERIFY(!bench.child<QCheckBox>("compare.without.denoise").isEnabled());
    bench.document.history().undo();
    QVERIFY(bench.document.settings().skippedStages.isEmpty());
    QVERIFY(bench.child<QCheckBox>("compare.without.denoise").isEnabled());
}

void TestComparePage::exportsEverythingAndAReport()
{
    Bench bench;
    bench.open();
    bench.exportInto("out");
    bench.document.setRenders({bench.make()});
    bench.child<QCheckBox>("export.stems").click();
    bench.child<QPushButton>("export.export").click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isExported(), 8'000);
    const QStringList expected = {QStringLiteral("gig.bass.wav"),    QStringLiteral("gig.drums.wav"),
                                  QStringLiteral("gig.master.wav"),  QStringLiteral("gig.other.wav"),
                                  QStringLiteral("gig.report.html"), QStringLiteral("gig.report.json"),
                                  QStringLiteral("gig.report.pdf"),  QStringLiteral("gig.vocals.wav")};
    QCOMPARE(bench.filesIn("out"), expected);
    QCOMPARE(bench.child<QListWidget>("export.files").count(), static_cast<int>(expected.size()));
}

void TestComparePage::existingFilesAreKeptUnlessAskedFor()
{
    Bench bench;
    bench.open();
    bench.exportInto("out");
    bench.document.setRenders({bench.make()});
    bench.child<QCheckBox>("export.report").setChecked(false);
    auto& button = bench.child<QPushButton>("export.export");
    button.click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isExported(), 8'000);
    for (const char* answer : {"export.keepBoth", "export.keepBoth", "export.replace"}) {
        button.click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.question(), 8'000);
        bench.question()->findChild<QPushButton*>(QLatin1String(answer))->click();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isExported() && !bench.question(), 8'000);
    }
    QCOMPARE(bench.filesIn("out"),
             (QStringList{QStringLiteral("gig.master (2).wav"), QStringLiteral("gig.master (3).wav"),
                          QStringLiteral("gig.master.wav"), QStringLiteral("gig.report (2).json"),
                          QStringLiteral("gig.report (3).json"), QStringLiteral("gig.report.json")}));
}

void TestComparePage::cancelledQuestionWritesNothing()
{
    Bench bench;
    bench.open();
    bench.exportInto("out");
    QFile mine(bench.folder.filePath(QStringLiteral("out/gig.master.wav")));
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    bench.document.setRenders({bench.make()});
    bench.child<QPushButton>("export.export").click();
    QTRY_VERIFY_WITH_TIMEOUT(bench.question(), 8'000);
    bench.question()->reject();
    QTRY_VERIFY(!bench.exporting.isBusy());
    QCOMPARE(bench.filesIn("out"), QStringList{QStringLiteral("gig.master.wav")});
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    QVERIFY(bench.child<QPushButton>("export.export").isEnabled());
}

void TestComparePage::fitsSmallScreensAndOtherDirections()
{
    Look::instance().apply(LookKind::Light); // with the paddings that users see
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Bench bench;
        bench.page.setLayoutDirection(direction);
        bench.open();
        bench.document.setPreview(bench.make());
        bench.document.setRenders({bench.make()});
        auto& tabs = bench.child<QTabWidget>("compare.tabs");
        for (int i = 0; i < tabs.count(); ++i) {
            tabs.setCurrentIndex(i);
            // German words are longer by 40 %.
            QVERIFY2(bench.page.minimumSizeHint().width() <= 730,
                     qPrintable(QStringLiteral("tab %1: %2").arg(i).arg(bench.page.minimumSizeHint().width())));
            QVERIFY2(bench.page.minimumSizeHint().height() <= 520,
                     qPrintable(QStringLiteral("tab %1: %2").arg(i).arg(bench.page.minimumSizeHint().height())));
        }
    }
}

QTEST_MAIN(TestComparePage)
#include "test_compare_page.moc"
