#include "pipeline/restoring/asked_needs.h"

#include "pipeline/noise_region.h"
#include "pipeline/plan_words.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/text.h"

namespace resonate {
Need followedToneNeed(const std::filesystem::path& reference)
{
    return {0.0,
            {{QStringLiteral("master.reference"),
              0.0,
              0.0,
              {},
              PlanWords::tr("Its tone is left to mastering, where it follows the reference %1.")
                  .arg(quoted(QString::fromStdString(reference.filename().string())))}}};
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
