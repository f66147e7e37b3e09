#include "widgets/charts/before_after_chart.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/charts/level_histogram_chart.h"
#include "widgets/charts/loudness_chart.h"
#include "widgets/charts/spectrum_chart.h"
#include "widgets/look/look.h"

#include <QChart>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

SpectrumReading fallingSpectrum(double firstDb)
{
    SpectrumReading spectrum;
    double level = firstDb;
    for (double hertz = 25.0; hertz < 20000.0; hertz *= std::cbrt(2.0), level -= 1.0) {
        spectrum.thirdOctaveHz.push_back(hertz);
        spectrum.thirdOctaveDb.push_back(level);
    }
    return spectrum;
}

BandwidthReading phoneBand()
{
    return {90.0, 8000.0, 40.0, true, true};
}

LoudnessCurve risingCurve(std::size_t seconds)
{
    LoudnessCurve curve;
    for (std::size_t i = 0; i < seconds; ++i)
        curve.shortTermLufs.push_back(-40.0F + 20.0F * static_cast<float>(i) / static_cast<float>(seconds));
    return curve;
}

QLineSeries* lineOf(const ReportChart& chart, int index)
{
    return qobject_cast<QLineSeries*>(chart.chart()->series().at(index));
}

void showSized(QWidget& widget, QSize size = {700, 320})
{
    widget.resize(size);
    widget.show();
    QCoreApplication::sendPostedEvents();
    (void)widget.grab();
}

} // namespace

class TestReportCharts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyChartsSaySo()
    {
        for (ReportChart* chart :
             std::initializer_list<ReportChart*>{new SpectrumChart, new LoudnessChart, new LevelHistogramChart}) {
            const std::unique_ptr<ReportChart> owned(chart);
            showSized(*chart);
            QVERIFY(chart->curveNames().isEmpty());
            QVERIFY(!chart->accessibleName().isEmpty());
        }
    }
    void spectrumHasItsPointsAndEnds()
    {
        SpectrumChart chart;
        chart.setBefore(fallingSpectrum(-20.0), phoneBand());
        showSized(chart);
        QCOMPARE(chart.curveNames(), QStringList({QStringLiteral("Recording")}));
        const QList<QPointF> points = lineOf(chart, 0)->points();
        QCOMPARE(points.size(), static_cast<qsizetype>(fallingSpectrum(-20.0).thirdOctaveHz.size()));
        QCOMPARE(points.first(), QPointF(std::log10(25.0), -20.0));
        QCOMPARE(chart.marks().size(), 2);
        QCOMPARE(chart.marks()[0].text, QStringLiteral("Bass begins at 90 Hz"));
        QCOMPARE(chart.marks()[1].text, QStringLiteral("Treble ends at 8.0 kHz"));
        QCOMPARE(chart.marks()[1].value, std::log10(8000.0));
        QVERIFY(chart.accessibleDescription().contains(chart.marks()[1].text));
    }
    void noEndIsMarkedThatIsNoneOrNotSure()
    {
        SpectrumChart chart;
        chart.setBefore(fallingSpectrum(-20.0), {15.0, 22050.0, 0.0, false, true});
        QVERIFY(chart.marks().isEmpty());
        BandwidthReading unsure = phoneBand();
        unsure.reliable = false;
        chart.setBefore(fallingSpectrum(-20.0), unsure);
        QVERIFY(chart.marks().isEmpty());
    }
    void curvesDifferByDashAndColour()
    {
        SpectrumChart chart;
        chart.setBefore(fallingSpectrum(-20.0), phoneBand());
        chart.setAfter(fallingSpectrum(-15.0));
        chart.setReference(fallingSpectrum(-10.0));
        QCOMPARE(chart.curveNames(),
                 QStringList({QStringLiteral("Before"), QStringLiteral("After"), QStringLiteral("Reference")}));
        for (const LookKind kind : {LookKind::Light, LookKind::Dark, LookKind::HighContrast}) {
            Look::instance().apply(kind);
            for (int i = 0; i < 3; ++i)
                for (int k = i + 1; k < 3; ++k) {
                    QVERIFY(lineOf(chart, i)->pen().style() != lineOf(chart, k)->pen().style());
                    QVERIFY(lineOf(chart, i)->pen().color() != lineOf(chart, k)->pen().color());
                }
            QCOMPARE(lineOf(chart, 1)->pen().color(), Look::instance().colors().restored);
        }
        Look::instance().apply(LookKind::Light);
        chart.setBefore(fallingSpectrum(-20.0), phoneBand());
        QCOMPARE(chart.curveNames().size(), 2); // the reference stays
    }
    void aClickOnTheLoudnessAsksForThatMoment()
    {
        LoudnessChart chart;
        chart.setBefore(risingCurve(200));
        showSized(chart);
        QSignalSpy seeks(&chart, &LoudnessChart::seekRequested);
        const QRectF plot = chart.chart()->plotArea();
        const QPoint middle = chart.mapFromScene(chart.chart()->mapToScene(plot.center()));
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(seeks.count(), 1);
        QVERIFY(qAbs(seeks[0][0].toDouble() - 100.0) < 1.0);
        chart.setPlayhead(100.0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(seeks.last()[0].toDouble(), 105.0);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(seeks.last()[0].toDouble(), 200.0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(seeks.last()[0].toDouble(), 0.0);
    }
    void loudnessOfAPartLiesWhereThePartDoes()
    {
        LoudnessChart chart;
        chart.setBefore(risingCurve(200));
        chart.setAfter(risingCurve(30), 50.0);
        chart.setTarget(-14.0);
        QCOMPARE(lineOf(chart, 1)->points().first().x(), 51.0);
        QCOMPARE(lineOf(chart, 1)->points().last().x(), 80.0);
        QCOMPARE(chart.marks().size(), 1);
        QCOMPARE(chart.marks()[0].value, -14.0);
        QCOMPARE(chart.marks()[0].text, QStringLiteral("Target -14.0 LUFS"));
    }
    /// What lies between the pixels is not lost: the loudest second of three hours is drawn.
    void aLongCurveKeepsItsExtremes()
    {
        LoudnessCurve curve = risingCurve(3 * 3600);
        curve.shortTermLufs[5000] = -5.0F;
        curve.shortTermLufs[7000] = -58.0F;
        LoudnessChart chart;
        chart.setBefore(curve);
        const QList<QPointF> points = lineOf(chart, 0)->points();
        QVERIFY(points.size() <= 502);
        QVERIFY(points.contains(QPointF(5001.0, -5.0)));
        QVERIFY(points.contains(QPointF(7001.0, -58.0)));
        QVERIFY(std::ranges::is_sorted(points, {}, &QPointF::x));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("1:23:21"))); // the loudest
    }
    void timesAreRound_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("labels");
        QTest::addColumn<double>("step");
        QTest::newRow("seconds") << 10.0 << 10 << 1.0;
        QTest::newRow("a song") << 200.0 << 8 << 30.0;
        QTest::newRow("a concert") << 3 * 3600.0 << 10 << 1800.0;
        QTest::newRow("a day") << 24 * 3600.0 << 6 << 4 * 3600.0;
        QTest::newRow("nothing") << 0.0 << 6 << 1.0;
    }
    void timesAreRound()
    {
        QFETCH(double, seconds);
        QFETCH(int, labels);
        QFETCH(double, step);
        QCOMPARE(timeStep(seconds, labels), step);
    }
    void histogramShowsSharesAndClipping()
    {
        LevelHistogram histogram;
        histogram.rmsShares.assign(LevelHistogram::kSteps, 0.0);
        histogram.peakShares = histogram.rmsShares;
        histogram.rmsShares[10] = 0.25; // -86 dBFS: under the axis
        histogram.rmsShares[76] = 0.75; // -20 dBFS
        histogram.peakShares[95] = 1.0;
        ClippingReading clipping;
        clipping.severity = ClippingSeverity::Severe;
        clipping.levelDbfs = -0.5;
        LevelHistogramChart chart;
        chart.setBefore(histogram, clipping);
        showSized(chart);
        QCOMPARE(chart.curveNames(), QStringList({QStringLiteral("Level"), QStringLiteral("Peaks")}));
        QVERIFY(lineOf(chart, 0)->points().contains(QPointF(-20.0, 75.0)));
        QCOMPARE(lineOf(chart, 0)->points().first(), QPointF(-72.0, 25.0));
        QCOMPARE(chart.marks().size(), 1);
        QCOMPARE(chart.marks()[0].text, QStringLiteral("Cut off at -0.5 dBFS"));
        chart.setAfter(histogram);
        QCOMPARE(chart.curveNames(), QStringList({QStringLiteral("Before"), QStringLiteral("After")}));
    }
    void barsBeforeAndAfter()
    {
        BeforeAfterChart chart;
        chart.setBars({{QStringLiteral("Noise"), 0.0, 30.0, 0.0, 60.0, QStringLiteral("0 dB"), QStringLiteral("30 dB"),
                        QStringLiteral("better")}});
        showSized(chart, {600, 100});
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Noise: 0 dB before, 30 dB after, better")));
        const QImage image = chart.grab().toImage();
        const int after = chart.fontMetrics().height() * 2 + 1; // the lower bar's middle
        int filled = 0;
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, after) == Look::instance().colors().restored)
                ++filled;
        QVERIFY2(filled > 50 && filled < 500, qPrintable(QString::number(filled)));
    }
    void textsStayWithinTheChart()
    {
        SpectrumChart chart;
        chart.setBefore(fallingSpectrum(-20.0), {19000.0 / 1.1, 19000.0, 40.0, true, true});
        for (const QSize size : {QSize(300, 200), QSize(2000, 900)}) {
            showSized(chart, size);
            QVERIFY(chart.chart()->plotArea().width() > size.width() / 2.0);
            QVERIFY(chart.chart()->plotArea().height() > size.height() / 3.0);
        }
    }
};

QTEST_MAIN(TestReportCharts)
#include "test_report_charts.moc"
