#include "core/quality/artifact_features.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"
#include "tests/app/made_restoration.h"
#include "widgets/compare/bypass_panel.h"
#include "widgets/compare/comparison_view.h"
#include "widgets/compare/export_panel.h"
#include "widgets/compare/guard_strip.h"
#include "widgets/compare/guard_words.h"
#include "widgets/compare/restore_panel.h"
#include "widgets/compare/stem_lanes.h"
#include "widgets/compare/steps_model.h"
#include "widgets/compare/verdict.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace resonate;

namespace {

template <class T>
T& child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<T*>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no child %s", name);
    return *found;
}

QList<StepRow> madeRows()
{
    return stepRows(MadeRestoration::plan(), MadeRestoration::records());
}

StepState stateOf(const QList<StepRow>& rows, const char* stage, const char* part = "")
{
    for (const StepRow& row : rows)
        if (row.stage == QLatin1String(stage) && row.part == QLatin1String(part))
            return row.state;
    qFatal("no row %s", stage);
}

} // namespace

class TestComparePanels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void recordsBecomeRows();
    void leftOutByTheUserIsSaidSo();
    void plannedStagesWait();
    void everyArtifactHasWords();
    void verdictCountsWhatTheGuardDid();
    void stepsKeepTheirSelection();
    void stripWalksThroughWindows();
    void panelGoesFromReadyToBusyToDone();
    void chosenStepTellsItsReasons();
    void bypassRowsAsk();
    void exportPanelFollowsTheSettings();
    void exportPanelAsksForChanges();
    void exportPanelTellsHowItWent();
    void modesShowWhatTheyAreCalled();
    void viewsAreLinked();
    void lanesAskForWhatIsHeard();
};

void TestComparePanels::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestComparePanels::recordsBecomeRows()
{
    const QList<StepRow> rows = madeRows();
    QCOMPARE(stateOf(rows, "declip"), StepState::NotNeeded);
    QCOMPARE(stateOf(rows, "denoise"), StepState::Reduced);
    QCOMPARE(stateOf(rows, "enhance", "vocals"), StepState::Kept);
    QCOMPARE(stateOf(rows, "enhance", "drums"), StepState::RolledBack);
    QCOMPARE(stateOf(rows, "mix"), StepState::Done);
    QCOMPARE(stateOf(rows, "check"), StepState::Done);
    QCOMPARE(rows[0].reasons, QStringList{QStringLiteral("Noise is heard all the time.")});
    QVERIFY(rows[0].guardVerdict.contains(QStringLiteral("2 of 3")));
    QVERIFY(rows[0].guardVerdict.contains(QStringLiteral("the level pumped")));
    QCOMPARE(rows.last().stage, QStringLiteral("declip")); // what was not needed comes last
    QVERIFY(!rows.last().seconds.has_value());             // and took no time
}

void TestComparePanels::leftOutByTheUserIsSaidSo()
{
    Plan plan = MadeRestoration::plan();
    plan.stages[0].chosenBy = ChosenBy::User;
    QCOMPARE(stateOf(stepRows(plan, MadeRestoration::records()), "declip"), StepState::LeftOut);
}

void TestComparePanels::plannedStagesWait()
{
    const QList<StepRow> rows = stepRows(MadeRestoration::plan(), {});
    QCOMPARE(stateOf(rows, "denoise"), StepState::Waiting);
    QCOMPARE(stateOf(rows, "declip"), StepState::NotNeeded);
    QCOMPARE(stateOf(rows, "check"), StepState::Waiting);
}

void TestComparePanels::everyArtifactHasWords()
{
    for (std::size_t i = 1; i < kArtifactFeatures; ++i) {
        const std::string_view feature = name(static_cast<ArtifactFeature>(i));
        QVERIFY2(!artifactFeatureWords(QString::fromLatin1(feature.data(), qsizetype(feature.size()))).isEmpty(),
                 feature.data());
    }
    QVERIFY(artifactWord(0.0) != artifactWord(0.05));
    QVERIFY(artifactWord(0.05) != artifactWord(0.1)); // where an artifact begins
    QVERIFY(artifactWord(0.1) != artifactWord(0.9));
}

void TestComparePanels::verdictCountsWhatTheGuardDid()
{
    const auto made = MadeRestoration::make();
    const QString verdict = verdictSentences(metricRows(*made), madeRows()).join(QLatin1Char(' '));
    QVERIFY(verdict.contains(QStringLiteral("nothing that was measured got worse")));
    QVERIFY(verdict.contains(QStringLiteral("Better: Loudness")));
    QVERIFY(verdict.contains(QStringLiteral("held back 1 stage")));
    QVERIFY(verdict.contains(QStringLiteral("took back 1 stage")));
    made->after = MadeRestoration::report(-40.0, 2.0);
    QVERIFY(verdictSentences(metricRows(*made), {}).first().contains(QStringLiteral("compare by ear")));
}

void TestComparePanels::stepsKeepTheirSelection()
{
    StepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<StepRow> rows = stepRows(MadeRestoration::plan(), {});
    model.setRows(rows);
    const QPersistentModelIndex second = model.index(1, 0);
    rows[1].state = StepState::Working;
    rows[1].fraction = 0.42;
    model.setRows(rows);
    QVERIFY(second.isValid());
    QCOMPARE(model.index(1, StepsModel::State).data(Qt::AccessibleTextRole).toString(), QStringLiteral("42 %"));
    model.setRows(madeRows()); // other rows: begins anew
    QVERIFY(!second.isValid());
    for (int row = 0; row < model.rowCount(); ++row) { // a word and a shape for every state
        const QModelIndex cell = model.index(row, StepsModel::State);
        QVERIFY(cell.data().toString().size() > cell.data(Qt::AccessibleTextRole).toString().size());
    }
}

void TestComparePanels::stripWalksThroughWindows()
{
    GuardStrip strip;
    strip.resize(300, 60);
    strip.setWindows(MadeRestoration::windows(), 60.0);
    QCOMPARE(strip.count(), 3);
    QSignalSpy chosen(&strip, &GuardStrip::momentChosen);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.current(), 0);
    QTest::keyClick(&strip, Qt::Key_Right);
    QVERIFY(
        strip.accessibleDescription().contains(QStringLiteral("1:01: artifact score 0.31, heard at half the amount")));
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(strip.current(), 2);
    QVERIFY(strip.textOf(2).contains(QStringLiteral("taken back; the level pumped")));
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.current(), 2); // the last one
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().first().toDouble(), 62.0);
    QTest::mouseMove(&strip, QPoint(20, 30));
    QTest::mouseDClick(&strip, Qt::LeftButton, {}, QPoint(150, 30));
    QCOMPARE(chosen.takeFirst().first().toDouble(), 61.0);
    strip.setWindows({}, 0.0);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.current(), -1);
}

void TestComparePanels::panelGoesFromReadyToBusyToDone()
{
    RestorePanel panel;
    panel.show();
    auto& start = child<QPushButton>(panel, "compare.restore");
    auto& cancel = child<QPushButton>(panel, "compare.cancelRestore");
    auto& bar = child<QProgressBar>(panel, "compare.restoreBar");
    panel.showIdle(QStringLiteral("Ready"), {}, QStringLiteral("Go"), true);
    QVERIFY(start.isEnabled() && start.isVisible() && !cancel.isVisible() && !bar.isVisible());
    QSignalSpy started(&panel, &RestorePanel::startRequested), cancelledBy(&panel, &RestorePanel::cancelRequested);
    QTest::mouseClick(&start, Qt::LeftButton);
    QCOMPARE(started.count(), 1);
    panel.showBusy(0.25, 180.0, QStringLiteral("Lowering the noise..."));
    QVERIFY(!start.isVisible() && cancel.isVisible() && bar.isVisible());
    QCOMPARE(bar.value(), 250);
    QVERIFY(child<QLabel>(panel, "compare.timeLeft").text().contains(QStringLiteral("3 minute")));
    QVERIFY(child<QLabel>(panel, "compare.timeLeft").text().contains(QStringLiteral("are kept")));
    QTest::mouseClick(&cancel, Qt::LeftButton);
    QCOMPARE(cancelledBy.count(), 1);
    panel.showIdle(QStringLiteral("Nothing"), {}, QStringLiteral("Go"), false);
    QVERIFY(!start.isEnabled());
}

void TestComparePanels::chosenStepTellsItsReasons()
{
    RestorePanel panel;
    panel.resize(1000, 500);
    panel.show();
    panel.setSteps(madeRows(), 30.0);
    auto& table = child<QTableView>(panel, "compare.steps");
    table.setCurrentIndex(table.model()->index(0, 0));
    QVERIFY(
        child<QLabel>(panel, "compare.stepReasons").text().contains(QStringLiteral("Noise is heard all the time.")));
    QVERIFY(child<QLabel>(panel, "compare.stepGuard").isVisible());
    auto& strip = child<GuardStrip>(panel, "compare.guardStrip");
    QVERIFY(strip.isVisible());
    QSignalSpy moment(&panel, &RestorePanel::momentChosen);
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_Return);
    QCOMPARE(moment.takeFirst().first().toDouble(), 30.0);
    table.setCurrentIndex(table.model()->index(table.model()->rowCount() - 1, 0)); // not needed: nothing was judged
    QVERIFY(!strip.isVisible());
}

void TestComparePanels::bypassRowsAsk()
{
    BypassPanel panel;
    panel.show();
    QVERIFY(child<QLabel>(panel, "compare.bypassEmpty").isVisibleTo(&panel));
    panel.setItems({{QStringLiteral("denoise"), false, false}, {QStringLiteral("highs"), false, true}});
    QVERIFY(!child<QLabel>(panel, "compare.bypassEmpty").isVisibleTo(&panel));
    QSignalSpy without(&panel, &BypassPanel::withoutChanged), leaveOut(&panel, &BypassPanel::leaveOutRequested);
    auto& box = child<QCheckBox>(panel, "compare.without.denoise");
    box.click();
    QCOMPARE(without.takeFirst(), (QVariantList{QStringLiteral("denoise"), true}));
    QVERIFY(!child<QCheckBox>(panel, "compare.without.highs").isEnabled()); // it is out of the settings
    child<QPushButton>(panel, "compare.leaveOut.highs").click();
    QCOMPARE(leaveOut.takeFirst(), (QVariantList{QStringLiteral("highs"), false}));
    child<QPushButton>(panel, "compare.leaveOut.denoise").click();
    QCOMPARE(leaveOut.takeFirst(), (QVariantList{QStringLiteral("denoise"), true}));
    panel.setItems({{QStringLiteral("denoise"), true, false}});
    QVERIFY(child<QCheckBox>(panel, "compare.without.denoise").isChecked());
}

void TestComparePanels::exportPanelFollowsTheSettings()
{
    ExportPanel panel;
    OutputSettings output;
    output.form.format = QStringLiteral("flac");
    output.form.bits = QStringLiteral("16");
    output.form.stems = true;
    output.folder = "/music/out";
    panel.setOutput(output);
    QCOMPARE(child<QComboBox>(panel, "export.format").currentData().toString(), QStringLiteral("flac"));
    QCOMPARE(child<QComboBox>(panel, "export.bits").currentData().toString(), QStringLiteral("16"));
    QCOMPARE(child<QComboBox>(panel, "export.bits").count(), 2); // FLAC holds no floats
    QVERIFY(child<QCheckBox>(panel, "export.stems").isChecked());
    QCOMPARE(child<QLineEdit>(panel, "export.folder").text(), QStringLiteral("/music/out"));
}

void TestComparePanels::exportPanelAsksForChanges()
{
    ExportPanel panel;
    OutputSettings output;
    output.form.bits = QStringLiteral("32f");
    panel.setOutput(output);
    QSignalSpy wanted(&panel, &ExportPanel::outputWanted);
    auto& format = child<QComboBox>(panel, "export.format");
    format.setCurrentIndex(1);
    Q_EMIT format.activated(1);
    const auto flac = wanted.takeFirst().first().value<OutputSettings>();
    QCOMPARE(flac.form.format, QStringLiteral("flac"));
    QCOMPARE(flac.form.bits, QStringLiteral("24")); // which FLAC can hold
    child<QCheckBox>(panel, "export.stems").click();
    QVERIFY(wanted.takeFirst().first().value<OutputSettings>().form.stems);
    auto& names = child<QLineEdit>(panel, "export.names");
    names.setFocus();
    QTest::keyClicks(&names, QStringLiteral("x"));
    const QVariantList named = wanted.takeFirst();
    QVERIFY(named[0].value<OutputSettings>().nameTemplate.contains(QLatin1Char('x')));
    QVERIFY(!named[2].toString().isEmpty()); // typing is one step of the history
}

void TestComparePanels::exportPanelTellsHowItWent()
{
    ExportPanel panel;
    panel.show();
    auto& button = child<QPushButton>(panel, "export.export");
    panel.showIdle(true);
    panel.setFiles({QStringLiteral("/a/gig.master.wav")}, {});
    QVERIFY(button.isEnabled());
    panel.setFiles({}, QStringLiteral("The names do not work."));
    QVERIFY(!button.isEnabled());
    QVERIFY(child<QLabel>(panel, "export.trouble").isVisible());
    panel.setFiles({QStringLiteral("/a/gig.master.wav")}, {});
    panel.showBusy(0.5, {});
    QVERIFY(!button.isVisible() && child<QPushButton>(panel, "export.cancel").isVisible());
    QCOMPARE(child<QProgressBar>(panel, "export.bar").value(), 500);
    panel.showDone({QStringLiteral("/a/gig.master.wav"), QStringLiteral("/a/gig.report.json")});
    QVERIFY(child<QLabel>(panel, "export.message").text().startsWith(QStringLiteral("2 file")));
    QSignalSpy play(&panel, &ExportPanel::playRequested);
    child<QPushButton>(panel, "export.play").click();
    QCOMPARE(play.takeFirst().first().toString(), QStringLiteral("/a/gig.master.wav"));
    panel.showIdle(true, QStringLiteral("The disk is full."), QStringLiteral("/a: ENOSPC"));
    QVERIFY(child<QLabel>(panel, "export.detail").isVisible());
    QVERIFY(!child<QPushButton>(panel, "export.play").isVisible());
}

namespace {

/// The stores and views of a comparison, over made-up audio.
struct Compared {
    QTemporaryDir folder;
    QThreadPool pool;
    Cache cache = *Cache::open(folder.path().toStdString(), 1'000'000'000);
    PeakStore peaks{cache, pool};
    TileStore tiles{pool};
    TimeViewport viewport;
    Compared() { viewport.setDuration(10.0); }
    ~Compared() { pool.waitForDone(); }
};

ComparedAudio tone(const char* key, double hertz)
{
    return {key, MadeRestoration::tone(hertz, 0.2F)};
}

} // namespace

void TestComparePanels::modesShowWhatTheyAreCalled()
{
    Compared compared;
    ComparisonView view(compared.viewport, compared.peaks, compared.tiles);
    view.resize(1000, 600);
    view.show();
    view.setAudio(tone("before", 300.0), tone("after", 500.0), tone("removed", 700.0), 0.0);
    auto& first = child<SpectrogramView>(view, "compare.spectrogram.before");
    auto& second = child<SpectrogramView>(view, "compare.spectrogram.after");
    auto& waves = child<WaveformView>(view, "compare.waveform.before");
    QVERIFY(first.isVisible() && second.isVisible());
    QCOMPARE(first.content(), SpectrogramContent::First);
    QSignalSpy changed(&view, &ComparisonView::modeChanged);
    child<QRadioButton>(view, "compare.mode.overlay").click();
    QCOMPARE(view.mode(), ComparisonMode::Overlay);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!second.isVisible());
    QCOMPARE(waves.compareMode(), WaveformCompare::Overlay);
    QCOMPARE(first.content(), SpectrogramContent::Second); // the restored one is heard
    view.setOriginalHeard(true);
    QCOMPARE(first.content(), SpectrogramContent::First);
    child<QRadioButton>(view, "compare.mode.difference").click();
    QCOMPARE(first.content(), SpectrogramContent::Difference);
    QCOMPARE(waves.compareMode(), WaveformCompare::First); // of what was removed
    view.setMode(ComparisonMode::SideBySide);
    QVERIFY(child<QRadioButton>(view, "compare.mode.sideBySide").isChecked());
    QVERIFY(second.isVisible());
    view.setAudio({}, {}, {}, 0.0); // nothing to see, and nothing breaks
}

void TestComparePanels::viewsAreLinked()
{
    Compared compared;
    ComparisonView view(compared.viewport, compared.peaks, compared.tiles);
    view.resize(1000, 600);
    view.show();
    view.setAudio(tone("before", 300.0), tone("after", 500.0), tone("removed", 700.0), 0.0);
    auto& first = child<SpectrogramView>(view, "compare.spectrogram.before");
    auto& second = child<SpectrogramView>(view, "compare.spectrogram.after");
    Q_EMIT first.crosshairMoved(SpectrogramView::Crosshair{2.0, 1000.0});
    QCOMPARE(second.crosshair(), std::optional(SpectrogramView::Crosshair{2.0, 1000.0}));
    Q_EMIT second.frequenciesChanged(100.0, 2000.0);
    QVERIFY(std::abs(first.axis().highHz() - 2000.0) < 1.0);
    QSignalSpy seek(&view, &ComparisonView::seekRequested), selected(&view, &ComparisonView::selectionChanged);
    auto& waves = child<WaveformView>(view, "compare.waveform.after");
    Q_EMIT waves.seekRequested(4.0);
    QCOMPARE(seek.takeFirst().first().toDouble(), 4.0);
    Q_EMIT waves.selectionChanged({1.0, 3.0});
    QCOMPARE(selected.count(), 1);
    view.setSelection(TimeSpan{1.0, 3.0});
    view.setPlayhead(2.5);
    for (const char* name : {"compare.waveform.before", "compare.waveform.after"}) {
        QCOMPARE(child<WaveformView>(view, name).selection(), std::optional(TimeSpan{1.0, 3.0}));
        QCOMPARE(child<WaveformView>(view, name).playhead(), 2.5);
    }
}

void TestComparePanels::lanesAskForWhatIsHeard()
{
    Compared compared;
    StemLanes lanes(compared.viewport, compared.peaks);
    lanes.resize(900, 400);
    lanes.show();
    QVERIFY(child<QLabel>(lanes, "compare.stemsEmpty").isVisible());
    lanes.setAudio({tone("v", 300.0), tone("d", 400.0), tone("b", 500.0), tone("o", 600.0)}, 0.0);
    QVERIFY(!child<QLabel>(lanes, "compare.stemsEmpty").isVisible());
    QSignalSpy changed(&lanes, &StemLanes::choiceChanged);
    QTest::mouseClick(&child<QToolButton>(lanes, "compare.mute.drums"), Qt::LeftButton);
    QTest::keyClick(&child<QToolButton>(lanes, "compare.solo.bass"), Qt::Key_Space);
    QCOMPARE(changed.count(), 2);
    QVERIFY(lanes.choice().muted[1] && lanes.choice().soloed[2]);
    QVERIFY(lanes.choice().isHeard(Stem::Bass) && !lanes.choice().isHeard(Stem::Vocals));
    QTest::mouseClick(&child<QPushButton>(lanes, "compare.allStems"), Qt::LeftButton);
    QCOMPARE(lanes.choice(), StemChoice());
    QVERIFY(!child<QToolButton>(lanes, "compare.mute.drums").isChecked());
}

QTEST_MAIN(TestComparePanels)
#include "test_compare_panels.moc"
