#pragma once

#include "core/analysis/recording_report.h"

namespace resonate {

/// A stereo recording of a hundred seconds that needs nothing.
inline RecordingReport cleanReport()
{
    RecordingReport report;
    report.sampleRateHz = 48000;
    report.channels = 2;
    report.durationSeconds = 100.0;
    report.loudness.integratedLufs = -20.0;
    report.loudness.truePeakDbtp = -3.0;
    report.level.samplePeakDbfs = -3.5;
    report.level.dcOffset = {0.0, 0.0};
    report.noise.snrDb = 30.0;
    report.bandwidth = {35.0, 20000.0, 20.0, true, true};
    report.reverb = {ReverbClass::Dry, 0.4, false, 1.0, 0.0};
    report.stereo = {2, 0.6, -6.0, false, {}};
    report.spectrum.centroidHz = 2600.0;
    return report;
}

} // namespace resonate
