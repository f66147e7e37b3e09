#include "pipeline/request_check.h"

#include "pipeline/mastering/plan_match.h"
#include "pipeline/noise_region.h"
#include "pipeline/text.h"

namespace resonate {
namespace {

Error usage(const char* text)
{
    return {ErrorCode::BadUsage, text};
}

/// A reference that nothing would follow, or loudness after one that is not there.
Result<> checkReference(const RestoreRequest& request)
{
    if (!request.reference.empty() && !followsReference(request))
        return usage(
            "--reference is what mastering works towards: do not skip master, and leave master.matchAmount over 0");
    if (request.reference.empty() &&
        request.parameters.choice(QStringLiteral("master.matchLoudness"), request.mode) == QLatin1String("reference"))
        return usage("master.matchLoudness=reference needs a piece to follow: --reference FILE");
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

/// The stages that are to be heard alone.
QStringList soloedStages(const RestoreRequest& request)
{
    QStringList ids;
    for (const auto& id : {QStringLiteral("highs"), QStringLiteral("subBass")})
        if (request.parameters.choice(id + QStringLiteral(".solo"), request.mode) == QLatin1String("on"))
            ids << id;
    return ids;
}

/// Of what is made up in one place, another would hear only what is made up.
Result<> checkSoloScopes(const RestoreRequest& request)
{
    QSet<QString> scopes;
    for (const QString& id : soloedStages(request))
        scopes.insert(request.parameters.choice(id + QStringLiteral(".scope"), request.mode));
    if (scopes.size() > 1)
        return usage("highs.solo and subBass.solo are heard together only where highs.scope and subBass.scope are one");
    return {};
}

} // namespace

Result<> checkPart(const RestoreRequest& request, double recordingSeconds)
{
    constexpr double kSlackSeconds = 1e-3; // of a length that was rounded
    if (!request.part || request.mode == ProcessingMode::Preview)
        return {};
    const auto [begin, end] = *request.part;
    if (begin >= 0.0 && begin < end && end <= recordingSeconds + kSlackSeconds)
        return {};
    return Error{ErrorCode::BadUsage, "the part from " + formatFixed(begin, 3) + " s to " + formatFixed(end, 3) +
                                          " s does not lie within the recording, which lasts " +
                                          formatFixed(recordingSeconds, 3) + " s"};
}

Result<> checkSolo(const RestoreRequest& request, const Plan& plan)
{
    const QStringList ids = soloedStages(request);
    for (const QString& id : ids)
        if (plan.stage(id)->enabled)
            return {};
    if (ids.isEmpty())
        return {};
    return Error{ErrorCode::BadUsage, (ids.front() + QStringLiteral(".solo: nothing is made up for this recording, so "
                                                                    "there is nothing to hear alone; %1.use=on makes "
                                                                    "it up in any case")
                                                         .arg(ids.front()))
                                          .toStdString()};
}

Result<> checkRequest(const RestoreRequest& request)
{
    if (auto fine = checkReference(request); !fine)
        return fine;
    if (auto fine = checkSoloScopes(request); !fine)
        return fine;
    return checkProfile(request);
}

} // namespace resonate
