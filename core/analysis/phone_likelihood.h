#pragma once

#include "core/analysis/recording_report.h"

namespace resonate {

PhoneReading phoneLikelihood(const RecordingReport& report);

} // namespace resonate
