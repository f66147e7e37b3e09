#pragma once

#include "app/report_document/printed_plot.h"
#include "app/report_document/report_facts.h"

#include <stop_token>

namespace resonate {

/// The pictures of a report, with their ids: spectrograms before and after, the spectrum, the loudness, what
/// compressor and limiter took off.
struct DrawnPlot {
    QString id;
    PrintedPlot plot;
};
/// Errors: Cancelled, those of the audio.
Result<QList<DrawnPlot>> drawReportPlots(const Restoration& restoration, const std::stop_token& stop);

/// For pages: curves as SVG, spectrograms as PNG.
QList<ReportPicture> picturesForHtml(const QList<DrawnPlot>& plots);
/// For QTextDocument, which knows no SVG: PNG, fine enough for print.
QList<ReportPicture> picturesForPrint(const QList<DrawnPlot>& plots);

} // namespace resonate
