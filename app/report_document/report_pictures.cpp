#include "app/report_document/report_pictures.h"

#include "app/report_document/report_plots.h"
#include "app/report_document/spectrogram_plot.h"
#include "widgets/compare/metric_rows.h"

#include <QBuffer>
#include <QCoreApplication>

namespace resonate {
namespace {

/// translate() of the context "ReportPlots".
struct ReportPlots {
    Q_DECLARE_TR_FUNCTIONS(ReportPlots)
};

constexpr double kPixelsPerCssPixel = 2.0;

QByteArray png(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

ReportPicture asPng(const DrawnPlot& drawn)
{
    return {drawn.id, drawn.plot.title, "image/png", png(plotImage(drawn.plot, kPixelsPerCssPixel)), kPlotSize};
}

ReportPicture asSvg(const DrawnPlot& drawn)
{
    return {drawn.id, drawn.plot.title, "image/svg+xml", plotSvg(drawn.plot), kPlotSize};
}

std::shared_ptr<const AudioSource> audioOf(const Restoration& made, TakeKind kind)
{
    for (const Take& take : made.takes)
        if (take.kind == kind)
            return take.audio;
    return nullptr;
}

QJsonArray reductionOf(const Restoration& made)
{
    for (const StageRecord& record : made.records)
        if (record.stage == QLatin1String("master"))
            return record.details.value(QStringLiteral("gainReduction")).toArray();
    return {};
}

} // namespace

Result<QList<DrawnPlot>> drawReportPlots(const Restoration& made, const std::stop_token& stop)
{
    QList<DrawnPlot> plots;
    const std::tuple<TakeKind, QString, QString> spectrograms[] = {
        {TakeKind::Original, QStringLiteral("spectrogram.before"), ReportPlots::tr("Spectrogram before")},
        {TakeKind::Restored, QStringLiteral("spectrogram.after"), ReportPlots::tr("Spectrogram after")}};
    for (const auto& [kind, id, title] : spectrograms) {
        const auto audio = audioOf(made, kind);
        if (!audio)
            continue;
        auto plot = spectrogramPlot(*audio, made.part, title, stop);
        if (!plot)
            return plot.error();
        plots.append({id, std::move(*plot)});
    }
    plots.append({QStringLiteral("spectrum"), spectrumPlot(made.before, made.after)});
    plots.append(
        {QStringLiteral("loudness"), loudnessPlot(made.before, made.after, made.part, targetLufsOf(made.plan))});
    if (auto plot = reductionPlot(reductionOf(made), made.part))
        plots.append({QStringLiteral("reduction"), std::move(*plot)});
    return plots;
}

QList<ReportPicture> picturesForHtml(const QList<DrawnPlot>& plots)
{
    QList<ReportPicture> pictures;
    for (const DrawnPlot& drawn : plots)
        pictures.append(drawn.plot.picture.isNull() ? asSvg(drawn) : asPng(drawn));
    return pictures;
}

QList<ReportPicture> picturesForPrint(const QList<DrawnPlot>& plots)
{
    QList<ReportPicture> pictures;
    for (const DrawnPlot& drawn : plots)
        pictures.append(asPng(drawn));
    return pictures;
}

} // namespace resonate
