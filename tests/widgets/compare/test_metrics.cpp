#include "widgets/compare/metrics_model.h"
#include "widgets/compare/metrics_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace resonate;

namespace {

RecordingReport quietAndNoisy()
{
    RecordingReport report;
    report.sampleRateHz = 48000;
    report.channels = 2;
    report.durationSeconds = 100.0;
    report.loudness = {-26.0, -20.0, -18.0, 9.0, -9.0, true};
    report.level.crestDb = 15.0;
    report.noise.snrDb = 12.0;
    report.bandwidth = {90.0, 9000.0, 20.0, true, true, false};
    report.clipping.severity = ClippingSeverity::Moderate;
    report.clipping.share = 0.08;
    report.reverb.wetness = ReverbClass::Wet;
    report.reverb.tail = 0.6;
    report.stereo.mono = true;
    return report;
}

RecordingReport loudAndClean()
{
    RecordingReport report = quietAndNoisy();
    report.loudness = {-14.0, -10.0, -9.0, 7.0, -1.0, true};
    report.level.crestDb = 12.0;
    report.noise.snrDb = 25.0;
    report.bandwidth = {45.0, 16500.0, 0.0, false, true, false};
    report.clipping.severity = ClippingSeverity::None;
    report.clipping.share = 0.0;
    report.reverb.wetness = ReverbClass::Dry;
    report.reverb.tail = 0.2;
    return report;
}

MetricRow rowOf(const QList<MetricRow>& rows, const char* id)
{
    for (const MetricRow& row : rows)
        if (row.id == QLatin1String(id))
            return row;
    return {};
}

MetricChange changeAt(const RecordingReport& before, const RecordingReport& after, const char* id,
                      std::optional<double> target = -14.0)
{
    return rowOf(metricRows(before, after, target), id).change;
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void improvementsAreBetter_data();
    void improvementsAreBetter();
    void theReverseIsWorse();
    void nothingChangedIsTheSame();
    void loudnessIsJudgedByItsTarget();
    void unreliableFiguresAreNotJudged();
    void differencesHaveSignsAndUnits();
    void numbersFollowTheLocale();
    void modelSaysWordAndShape();
    void copiesAsText();
};

void TestMetrics::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestMetrics::improvementsAreBetter_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("change");
    const auto row = [](const char* id, MetricChange change) {
        QTest::newRow(id) << QByteArray(id) << static_cast<int>(change);
    };
    row("loudness.integrated", MetricChange::Better);
    row("noise.snr", MetricChange::Better);
    row("bandwidth.high", MetricChange::Better);
    row("bandwidth.low", MetricChange::Better);
    row("clipping.severity", MetricChange::Better);
    row("clipping.share", MetricChange::Better);
    row("reverb.wetness", MetricChange::Better);
    row("reverb.tail", MetricChange::Better);
    row("loudness.range", MetricChange::Changed);
    row("level.crest", MetricChange::Changed);
    row("stereo.mono", MetricChange::Same);
}

void TestMetrics::improvementsAreBetter()
{
    QFETCH(QByteArray, id);
    QFETCH(int, change);
    QCOMPARE(static_cast<int>(changeAt(quietAndNoisy(), loudAndClean(), id.constData())), change);
}

void TestMetrics::theReverseIsWorse()
{
    for (const char* id : {"loudness.integrated", "noise.snr", "bandwidth.high", "clipping.severity", "reverb.tail"})
        QCOMPARE(changeAt(loudAndClean(), quietAndNoisy(), id), MetricChange::Worse);
}

void TestMetrics::nothingChangedIsTheSame()
{
    for (const MetricRow& row : metricRows(quietAndNoisy(), quietAndNoisy(), -14.0))
        if (row.change != MetricChange::Unsure)
            QCOMPARE(row.change, MetricChange::Same);
    RecordingReport nearly = quietAndNoisy();
    nearly.noise.snrDb += 0.5; // nobody hears that
    QCOMPARE(changeAt(quietAndNoisy(), nearly, "noise.snr"), MetricChange::Same);
}

void TestMetrics::loudnessIsJudgedByItsTarget()
{
    QCOMPARE(changeAt(quietAndNoisy(), loudAndClean(), "loudness.integrated", -23.0), MetricChange::Worse);
    QCOMPARE(changeAt(quietAndNoisy(), loudAndClean(), "loudness.integrated", -15.0), MetricChange::Better);
    // Without a target the reading's own verdict counts: -26 is fair, -14 good.
    QCOMPARE(changeAt(quietAndNoisy(), loudAndClean(), "loudness.integrated", {}), MetricChange::Better);
}

void TestMetrics::unreliableFiguresAreNotJudged()
{
    RecordingReport unsure = loudAndClean();
    unsure.noise.reliable = false;
    QCOMPARE(changeAt(quietAndNoisy(), unsure, "noise.snr"), MetricChange::Unsure);
    unsure.loudness.rangeReliable = false;
    QCOMPARE(changeAt(quietAndNoisy(), unsure, "loudness.range"), MetricChange::Unsure);
}

void TestMetrics::differencesHaveSignsAndUnits()
{
    const QList<MetricRow> rows = metricRows(quietAndNoisy(), loudAndClean(), -14.0);
    const QString space(QChar(0x00a0));
    QCOMPARE(rowOf(rows, "loudness.integrated").before, QStringLiteral("-26.0") + space + QStringLiteral("LUFS"));
    QCOMPARE(rowOf(rows, "loudness.integrated").difference, QStringLiteral("+12.0") + space + QStringLiteral("LU"));
    QCOMPARE(rowOf(rows, "loudness.truePeak").difference, QStringLiteral("+8.0") + space + QStringLiteral("dB"));
    QCOMPARE(rowOf(rows, "bandwidth.high").difference, QStringLiteral("+7.5 kHz"));
    QCOMPARE(rowOf(rows, "bandwidth.low").difference, QStringLiteral("-45") + space + QStringLiteral("Hz"));
    QCOMPARE(rowOf(rows, "reverb.tail").difference, QStringLiteral("-40 %"));
    QCOMPARE(rowOf(rows, "clipping.severity").difference, QString());
}

void TestMetrics::numbersFollowTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QList<MetricRow> rows = metricRows(quietAndNoisy(), loudAndClean(), -14.0);
    QVERIFY(rowOf(rows, "loudness.integrated").before.contains(QStringLiteral("26,0")));
    QCOMPARE(rowOf(rows, "bandwidth.high").after, QStringLiteral("16,5 kHz"));
}

void TestMetrics::modelSaysWordAndShape()
{
    MetricsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(metricRows(quietAndNoisy(), loudAndClean(), -14.0));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, MetricsModel::Change);
        const QString word = metricChangeWord(model.rows()[row].change);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), word);
        QVERIFY(cell.data().toString().endsWith(word));
        QVERIFY(cell.data().toString().size() > word.size()); // and a shape before it
    }
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMetrics::copiesAsText()
{
    MetricsModel model;
    model.setRows(metricRows(quietAndNoisy(), loudAndClean(), -14.0));
    MetricsTable table(model);
    QTest::keySequence(&table, QKeySequence::Copy);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), model.rowCount() + 1);
    for (const QString& line : lines)
        QCOMPARE(line.count(QLatin1Char('\t')), MetricsModel::kColumns - 1);
    QVERIFY(lines[1].startsWith(QStringLiteral("Loudness\t")));
    QVERIFY(lines[1].endsWith(QStringLiteral("better")));
}

QTEST_MAIN(TestMetrics)
#include "test_metrics.moc"
