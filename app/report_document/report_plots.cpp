#include "app/report_document/report_plots.h"

#include "widgets/time/time_text.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// translate() of the context "ReportPlots".
struct ReportPlots {
    Q_DECLARE_TR_FUNCTIONS(ReportPlots)
};

constexpr double kQuietestLufs = -60.0;
constexpr double kSpectrumRangeDb = 80.0;
constexpr double kLeastRangeDb = 20.0;
constexpr double kAudibleReductionDb = 0.1;
const QColor kBefore(0x6b, 0x6b, 0x76);
const QColor kAfter(0x00, 0x72, 0xb2);

PlotCurve beforeCurve(QList<QPointF> points)
{
    return {ReportPlots::tr("before"), kBefore, Qt::DashLine, std::move(points)};
}

PlotCurve afterCurve(QList<QPointF> points)
{
    return {ReportPlots::tr("after"), kAfter, Qt::SolidLine, std::move(points)};
}

/// About five round steps over a range.
double roundStep(double range)
{
    const double rough = std::max(range, 1e-9) / 5.0, magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * magnitude >= rough)
            return step * magnitude;
    return 10.0 * magnitude;
}

/// The same for a clock: seconds and minutes come in other steps than tens.
double roundTimeStep(double seconds)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0})
        if (step * 8.0 >= seconds)
            return step;
    return 7200.0;
}

QList<PlotTick> decibelTicks(double bottom, double top)
{
    QList<PlotTick> ticks;
    const double step = roundStep(top - bottom);
    for (double value = std::ceil(bottom / step) * step; value <= top + 1e-9; value += step)
        ticks.append({value, QLocale().toString(value, 'f', 0)});
    return ticks;
}

/// Of the curve's values that lie in `span` of the recording; `shift` is added to their time.
QList<QPointF> loudnessPoints(const LoudnessCurve& curve, const TimeSpan& span, double shift)
{
    QList<QPointF> points;
    double at = 0.0;
    for (const float value : curve.shortTermLufs) {
        if (at >= span.beginSeconds - 1e-9 && at <= span.endSeconds)
            points.append({at + shift, std::max<double>(value, kQuietestLufs)});
        at += curve.stepSeconds;
    }
    return points;
}

QList<QPointF> spectrumPoints(const SpectrumReading& spectrum)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < std::min(spectrum.thirdOctaveHz.size(), spectrum.thirdOctaveDb.size()); ++i)
        points.append({spectrum.thirdOctaveHz[i], spectrum.thirdOctaveDb[i]});
    return points;
}

double highest(const QList<PlotCurve>& curves, double least)
{
    double top = least;
    for (const PlotCurve& curve : curves)
        for (const QPointF& point : curve.points)
            top = std::max(top, point.y());
    return top;
}

double lowest(const QList<PlotCurve>& curves, double most)
{
    double bottom = most;
    for (const PlotCurve& curve : curves)
        for (const QPointF& point : curve.points)
            bottom = std::min(bottom, point.y());
    return bottom;
}

struct ReductionStyle {
    const char* name; ///< as the master's record calls the series
    const char* shown;
    QColor color;
    Qt::PenStyle style;
};
const ReductionStyle kReductionStyles[] = {
    {"low", QT_TRANSLATE_NOOP("ReportPlots", "low"), {0x00, 0x72, 0xb2}, Qt::DashLine},
    {"mid", QT_TRANSLATE_NOOP("ReportPlots", "mid"), {0x00, 0x80, 0x5c}, Qt::DashDotLine},
    {"high", QT_TRANSLATE_NOOP("ReportPlots", "high"), {0xb0, 0x4f, 0x86}, Qt::DotLine},
    {"limiter", QT_TRANSLATE_NOOP("ReportPlots", "limiter"), {0xb0, 0x3a, 0x00}, Qt::SolidLine}};

PlotCurve reductionCurve(const QJsonObject& series, double beginSeconds)
{
    const QString name = series.value(QStringLiteral("name")).toString();
    PlotCurve curve{name, kBefore, Qt::SolidLine, {}};
    for (const ReductionStyle& style : kReductionStyles)
        if (name == QLatin1String(style.name))
            curve = {ReportPlots::tr(style.shown), style.color, style.style, {}};
    const double step = series.value(QStringLiteral("secondsPerPoint")).toDouble();
    double at = beginSeconds + step / 2.0;
    for (const QJsonValue& value : series.value(QStringLiteral("maxDb")).toArray()) {
        curve.points.append({at, -value.toDouble()});
        at += step;
    }
    return curve;
}

} // namespace

PrintedPlot timePlot(const TimeSpan& part)
{
    PrintedPlot plot;
    plot.horizontal = ReportPlots::tr("Time");
    plot.left = part.beginSeconds;
    plot.right = std::max(part.endSeconds, part.beginSeconds + 1.0);
    const double step = roundTimeStep(plot.right - plot.left);
    for (double at = std::ceil(plot.left / step) * step; at <= plot.right; at += step)
        plot.across.append({at, timeText(at)});
    return plot;
}

QList<PlotTick> frequencyTicks()
{
    QList<PlotTick> ticks;
    for (const double hertz : {20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0, 20000.0})
        ticks.append({hertz, hertz < 1000.0 ? QLocale().toString(hertz, 'f', 0)
                                            : ReportPlots::tr("%1k", "thousands of hertz on an axis")
                                                  .arg(QLocale().toString(hertz / 1000.0, 'f', 0))});
    return ticks;
}

PrintedPlot loudnessPlot(const RecordingReport& before, const RecordingReport& after, const TimeSpan& part,
                         std::optional<double> targetLufs)
{
    PrintedPlot plot = timePlot(part);
    plot.title = ReportPlots::tr("Loudness over time, before and after");
    plot.vertical = ReportPlots::tr("Loudness (LUFS)");
    plot.curves = {
        beforeCurve(loudnessPoints(before.loudnessCurve, part, 0.0)),
        afterCurve(loudnessPoints(after.loudnessCurve, {0.0, part.endSeconds - part.beginSeconds}, part.beginSeconds))};
    plot.top = std::ceil(highest(plot.curves, -10.0) / 10.0) * 10.0;
    plot.bottom = std::floor(lowest(plot.curves, plot.top - kLeastRangeDb) / 10.0) * 10.0;
    if (targetLufs) {
        plot.levels = {{*targetLufs,
                        ReportPlots::tr("target: %1 LUFS for the whole").arg(QLocale().toString(*targetLufs, 'f', 1))}};
        plot.bottom = std::clamp(std::floor(*targetLufs / 10.0) * 10.0, kQuietestLufs, plot.bottom);
    }
    plot.upwards = decibelTicks(plot.bottom, plot.top);
    return plot;
}

std::optional<PrintedPlot> reductionPlot(const QJsonArray& series, const TimeSpan& part)
{
    PrintedPlot plot = timePlot(part);
    plot.title = ReportPlots::tr("Gain reduction over time");
    plot.vertical = ReportPlots::tr("Gain (dB)");
    for (const QJsonValue& one : series)
        plot.curves.append(reductionCurve(one.toObject(), part.beginSeconds));
    const double deepest = lowest(plot.curves, 0.0);
    if (deepest > -kAudibleReductionDb)
        return std::nullopt;
    plot.top = 0.0;
    plot.bottom = std::min(std::floor(deepest), -3.0);
    plot.upwards = decibelTicks(plot.bottom, plot.top);
    return plot;
}

PrintedPlot spectrumPlot(const RecordingReport& before, const RecordingReport& after)
{
    PrintedPlot plot;
    plot.title = ReportPlots::tr("Spectrum, before and after");
    plot.horizontal = ReportPlots::tr("Frequency (Hz)");
    plot.vertical = ReportPlots::tr("Level (dBFS)");
    plot.curves = {beforeCurve(spectrumPoints(before.spectrum)), afterCurve(spectrumPoints(after.spectrum))};
    plot.logarithmic = true;
    plot.left = 20.0;
    plot.right = 20'000.0;
    plot.top = std::ceil(highest(plot.curves, -20.0) / 10.0) * 10.0;
    plot.bottom = plot.top - kSpectrumRangeDb;
    plot.upwards = decibelTicks(plot.bottom, plot.top);
    plot.across = frequencyTicks();
    return plot;
}

} // namespace resonate
