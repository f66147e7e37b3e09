#pragma once

#include "core/enhance/stems/stem_needs.h"

namespace resonate {

struct RecordingReport;

/// Adds what is known of the whole recording to what was measured on one of its stems.
/// A well-made recording differs from the average one by taste, a bad one by accident, and no spectrum tells the two
/// apart: so how much is done follows from how likely it is that a phone made the recording. Well-made music reads 0.05
/// to 0.15 there, phones 0.3 and more.
void addRecordingFacts(const RecordingReport& report, StemNeeds& needs);

} // namespace resonate
