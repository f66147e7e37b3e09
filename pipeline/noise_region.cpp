#include "pipeline/noise_region.h"

#include "pipeline/text.h"

namespace resonate {

std::optional<TimeSpan> noiseRegion(const RestoreRequest& request)
{
    const double begin = request.parameters.number(QStringLiteral("denoise.profileStart"), request.mode);
    const double seconds = request.parameters.number(QStringLiteral("denoise.profileSeconds"), request.mode);
    return seconds > 0.0 ? std::optional(TimeSpan{begin, begin + seconds}) : std::nullopt;
}

Result<> checkNoiseRegion(const RestoreRequest& request, double recordingSeconds)
{
    const auto region = noiseRegion(request);
    if (!region || region->endSeconds <= recordingSeconds)
        return {};
    return Error{ErrorCode::BadUsage,
                 "denoise.profileStart and denoise.profileSeconds: the noise is to be learned from " +
                     formatShort(region->beginSeconds) + " s to " + formatShort(region->endSeconds) +
                     " s, and the recording lasts " + formatFixed(recordingSeconds, 2) + " s"};
}

} // namespace resonate
