#pragma once

#include "app/report_document/printed_plot.h"
#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"

#include <stop_token>

namespace resonate {

/// The spectrogram of a source, dark on white as paper wants it, over a logarithmic frequency axis. `part`: where the
/// source lies in the recording. Reads at most a few transforms a pixel, however long the source is. Errors: Cancelled,
/// those of the source.
Result<PrintedPlot> spectrogramPlot(const AudioSource& source, const TimeSpan& part, const QString& title,
                                    const std::stop_token& stop);

} // namespace resonate
