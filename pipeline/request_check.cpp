#include "pipeline/request_check.h"

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

} // namespace

Result<> checkRequest(const RestoreRequest& request)
{
    return checkReference(request);
}

} // namespace resonate
