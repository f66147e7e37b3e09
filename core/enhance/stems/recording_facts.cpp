#include "core/enhance/stems/recording_facts.h"

#include "core/analysis/recording_report.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr double kHarmless = 0.2, kImpaired = 0.5; // likelihood of a phone

}

void addRecordingFacts(const RecordingReport& report, StemNeeds& needs)
{
    needs.recordingMono = report.stereo.mono;
    needs.bandwidthHz =
        report.bandwidth.bandLimited && report.bandwidth.reliable ? report.bandwidth.highHz : report.sampleRateHz / 2.0;
    needs.impairment = std::clamp((report.phone.likelihood - kHarmless) / (kImpaired - kHarmless), 0.0, 1.0);
}

} // namespace resonate
