#include "pipeline/report_readings.h"

#include "pipeline/report_verdict.h"
#include "pipeline/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace resonate {
namespace {

struct FigureName {
    std::string_view group;
    std::string_view key;
};

/// What a person asks first, in this order.
constexpr std::array kSummary = {
    FigureName{"loudness", "integrated"}, FigureName{"loudness", "range"},       FigureName{"loudness", "truePeak"},
    FigureName{"noise", "snr"},           FigureName{"bandwidth", "high"},       FigureName{"bandwidth", "low"},
    FigureName{"clipping", "severity"},   FigureName{"hum", "present"},          FigureName{"handling", "clicks"},
    FigureName{"handling", "bumps"},      FigureName{"handling", "windPresent"}, FigureName{"reverb", "wetness"},
    FigureName{"pumping", "present"},     FigureName{"stereo", "mono"},          FigureName{"crowd", "likelihood"},
    FigureName{"phone", "likelihood"},
};

Figure recording(const RecordingReport& report)
{
    const QString channels = report.channels == 1   ? Report::tr("mono")
                             : report.channels == 2 ? Report::tr("stereo")
                                                    : Report::tr("%n channels", nullptr, report.channels);
    Figure figure = {"", "", Report::tr("Recording")};
    figure.shown = QString::fromStdString(formatDuration(report.durationSeconds));
    figure.reading = Report::tr("%1, %2.").arg(hertzText(report.sampleRateHz), channels);
    return figure;
}

Figures summaryFigures(const RecordingReport& report)
{
    Figures chosen = {recording(report)};
    const Figures all = reportFigures(report);
    for (const FigureName& wanted : kSummary)
        std::ranges::copy_if(all, std::back_inserter(chosen), [&](const Figure& figure) {
            return figure.group == wanted.group && figure.key == wanted.key;
        });
    return chosen;
}

qsizetype widest(const Figures& figures, const auto& text)
{
    qsizetype width = 0;
    for (const Figure& figure : figures)
        width = std::max(width, text(figure).size());
    return width;
}

} // namespace

Figures reportFigures(const RecordingReport& report)
{
    Figures figures;
    for (const Figures& part : {levelFigures(report), noiseFigures(report), handlingFigures(report),
                                distortionFigures(report), sceneFigures(report)})
        figures.insert(figures.end(), part.begin(), part.end());
    return figures;
}

QStringList summaryLines(const RecordingReport& report)
{
    constexpr auto kGap = QLatin1String("  ");
    const Figures figures = summaryFigures(report);
    const auto verdict = [](const Figure& figure) {
        return figure.reliable ? severityWord(figure.severity) : QStringLiteral("?");
    };
    const qsizetype labelWidth = widest(figures, [](const Figure& figure) { return figure.label; });
    const qsizetype valueWidth = widest(figures, [](const Figure& figure) { return figure.shown; });
    const qsizetype verdictWidth = widest(figures, verdict);
    QStringList lines;
    for (const Figure& figure : figures)
        lines.append(figure.label.leftJustified(labelWidth) + kGap + figure.shown.rightJustified(valueWidth) + kGap +
                     verdict(figure).leftJustified(verdictWidth) + kGap + fullReading(figure));
    const ReportVerdict whole = reportVerdict(report);
    lines << whole.sentence << whole.matters;
    return lines;
}

} // namespace resonate
