#pragma once

#include "app/report_document/printed_plot.h"
#include "core/analysis/recording_report.h"

#include <QJsonArray>

#include <optional>

namespace resonate {

/// Loudness over time before and after. `part`: the stretch of the recording that `after` belongs to; `targetLufs`:
/// what the whole of it was to become, when it was.
PrintedPlot loudnessPlot(const RecordingReport& before, const RecordingReport& after, const TimeSpan& part,
                         std::optional<double> targetLufs = {});
/// What compressor and limiter took off, the most at each moment. `series`: "gainReduction" of the master's record.
/// Empty where that is nothing anybody could hear.
std::optional<PrintedPlot> reductionPlot(const QJsonArray& series, const TimeSpan& part);
/// Long-term level in thirds of an octave before and after.
PrintedPlot spectrumPlot(const RecordingReport& before, const RecordingReport& after);

/// An empty plot over that stretch of time, with its ticks; upwards from 0 to 1.
PrintedPlot timePlot(const TimeSpan& part);
/// Round frequencies of the audible range.
QList<PlotTick> frequencyTicks();

} // namespace resonate
