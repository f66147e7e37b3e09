#pragma once

#include "pipeline/report_readings.h"

namespace resonate {

/// What one subject of the report comes down to, and everything else that is known of it.
struct ReportCard {
    const char* id = ""; ///< "noise"; stable
    QString title = {};  ///< translated, context "Report"
    Figure leading = {}; ///< the worst of what a person asks first
    Figures more = {};   ///< the rest, in order
};

/// The report as a person reads it: noise, clipping, bandwidth, reverb, hum, level, stereo, crowd, phone, handling.
std::vector<ReportCard> reportCards(const RecordingReport& report);

} // namespace resonate
