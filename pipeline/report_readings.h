#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/report_figure.h"

#include <QStringList>

#include <vector>

namespace resonate {

using Figures = std::vector<Figure>;

/// Every figure of a report with its reading, in the order people want them. Lists and curves are in the JSON only.
Figures reportFigures(const RecordingReport& report);

/// The figures that matter most, one a line in aligned columns (label, value, verdict, reading), and at the end the
/// verdict and what needs help most, a line each. For a terminal of any width; no colours.
QStringList summaryLines(const RecordingReport& report);

// The parts of reportFigures(), each in a file of its own.
Figures levelFigures(const RecordingReport& report);      ///< loudness, peaks, DC
Figures noiseFigures(const RecordingReport& report);      ///< noise, hum, pumping
Figures handlingFigures(const RecordingReport& report);   ///< clicks, bumps, wind
Figures distortionFigures(const RecordingReport& report); ///< bandwidth, clipping
Figures sceneFigures(const RecordingReport& report);      ///< room, stereo, timbre, crowd, phone

} // namespace resonate
