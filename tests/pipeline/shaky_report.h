#pragma once

#include "core/analysis/recording_report.h"

namespace resonate::test {

/// A noisy recording in a ringing room, with the mains' hum and a dozen clicks.
inline RecordingReport shakyReport()
{
    RecordingReport report;
    report.sampleRateHz = 48'000;
    report.channels = 2;
    report.durationSeconds = 120.0;
    report.loudness.integratedLufs = -24.0;
    report.loudness.truePeakDbtp = -6.0;
    report.noise.snrDb = 12.0;
    report.bandwidth.highHz = 20'000.0;
    report.hum = {true, 50.0, -50.0, 5, 9.0};
    report.handling.clicks.assign(12, TimeSpan{1.0, 1.001});
    report.reverb.tail = 0.6;
    report.reverb.rt60Seconds = 0.8;
    report.stereo.sideToMidDb = -12.0;
    return report;
}

} // namespace resonate::test
