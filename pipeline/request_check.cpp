#include "pipeline/request_check.h"

#include "pipeline/noise_region.h"

namespace resonate {
namespace {

Error usage(const char* text)
{
    return {ErrorCode::BadUsage, text};
}

/// A reference that nothing would follow.
Result<> checkReference(const RestoreRequest& request)
{
    const auto tone = QStringLiteral("tone");
    if (request.reference.empty())
        return {};
    if (request.skippedStages.contains(tone) ||
        request.parameters.choice(QStringLiteral("tone.use"), request.mode) == QLatin1String("off") ||
        request.parameters.number(QStringLiteral("tone.strength"), request.mode) == 0.0)
        return usage("--reference is what the stage tone works towards, and tone is left out");
    if (request.parameters.choice(QStringLiteral("tone.scope"), request.mode) == QLatin1String("stem") &&
        !request.skippedStages.contains(QStringLiteral("separate")))
        return usage(
            "--reference is a whole piece, which single stems cannot be held against: leave tone.scope at mix");
    return {};
}

/// A stretch of noise that tells nothing, or something about other sound than is denoised.
Result<> checkProfile(const RestoreRequest& request)
{
    const auto region = noiseRegion(request);
    if (!region)
        return {};
    if (request.parameters.number(QStringLiteral("denoise.profileSeconds"), request.mode) < kLeastNoiseSeconds)
        return usage("denoise.profileSeconds: noise is learned from a quarter of a second at least");
    if (request.parameters.choice(QStringLiteral("denoise.scope"), request.mode) != QLatin1String("recording"))
        return usage(
            "denoise.profileSeconds learns the recording's noise, which a stem or the mix does not have: leave "
            "denoise.scope at recording");
    return {};
}

} // namespace

Result<> checkRequest(const RestoreRequest& request)
{
    if (auto fine = checkReference(request); !fine)
        return fine;
    return checkProfile(request);
}

} // namespace resonate
