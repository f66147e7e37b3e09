#include "pipeline/restoring/asked_needs.h"

#include "pipeline/noise_region.h"
#include "pipeline/plan_words.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/restoring/tone_plan.h"
#include "pipeline/text.h"

#include <algorithm>

namespace resonate {
namespace {

} // namespace

Need referenceToneNeed(const RecordingReport& report, const ReferenceTone& reference)
{
    const ToneLimits limits = toneLimits(1.0, std::max(report.bandwidth.lowHz, reference.lowHz),
                                         std::min(report.bandwidth.highHz, reference.highHz));
    const ToneNeed need = toneNeed(report.spectrum, reference.target, limits);
    const bool needed = need.meanDeviationDb > limits.deadZoneDb;
    const QString sentence =
        needed
            ? PlanWords::tr(
                  "Its tone is %1 dB off that of the reference %2, on average over the bands; it is brought towards "
                  "the reference %2.")
            : PlanWords::tr("Its tone is that of the reference %2, within %1 dB on average over the bands; it stays.");
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("spectrum.referenceDeviation"), need.meanDeviationDb, limits.deadZoneDb,
              QStringLiteral("dB"), sentence.arg(numberText(need.meanDeviationDb, 1), quoted(reference.name))}}};
}

Need learnedNoiseNeed(const RecordingReport& report, const TimeSpan& region)
{
    const double seconds = region.endSeconds - region.beginSeconds;
    Need need{
        1.0,
        {{QStringLiteral("denoise.profile"), seconds, kLeastNoiseSeconds, QStringLiteral("s"),
          PlanWords::tr("The noise is learned from the %1 s after %2 s, where you say that it is alone, and lowered "
                        "everywhere.")
              .arg(numberText(seconds, 2), numberText(region.beginSeconds, 2))}}};
    if (const Need measured = denoiseNeed(report); measured.share > 0.0) // what is measured speaks for it as well
        need.decisions += measured.decisions;
    return need;
}

} // namespace resonate
