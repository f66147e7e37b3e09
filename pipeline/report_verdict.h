#pragma once

#include "pipeline/report_cards.h"

namespace resonate {

/// What a whole report comes down to. Texts are translated, context "Report".
struct ReportVerdict {
    Severity severity = Severity::None;
    QString sentence; ///< how the recording is
    QString matters;  ///< what needs help most, the worst first
};

/// By how many subjects are poor or fair; what cannot be relied on does not count.
ReportVerdict reportVerdict(const RecordingReport& report);

} // namespace resonate
