#include "core/enhance/denoise/denoiser.h"
#include "core/enhance/denoise/noise_profile.h"
#include "pipeline/restoring/processors/processors.h"

#include <cassert>

namespace resonate {
namespace {

const QString kProfileBegin = QStringLiteral("profileBegin"), kProfileEnd = QStringLiteral("profileEnd");

/// Learns from where the user pointed; that the place is in the recording was seen to before.
Result<NoiseProfile> learnedProfile(const ProcessorRequest& request)
{
    assert(request.recording != nullptr);
    const TimeSpan region{request.parameters.value(kProfileBegin).toDouble(),
                          request.parameters.value(kProfileEnd).toDouble()};
    auto profile = learnNoiseProfile(*request.recording, region, request.context.stop);
    if (!profile && profile.error().code == ErrorCode::BadInput) // it is the place that is bad
        return Error{ErrorCode::BadUsage, "denoise.profileStart and denoise.profileSeconds: " + profile.error().detail};
    return profile;
}

} // namespace

Result<MadeProcessor> makeDenoise(const ProcessorRequest& request)
{
    Denoiser::Parameters parameters;
    parameters.format = request.source.format();
    parameters.quality = qualityOf(request.mode);
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    parameters.snrDb = request.parameters.value(QStringLiteral("snrDb")).toDouble();
    MadeProcessor made{nullptr, {}, StageKind::Denoise};
    if (request.parameters.contains(kProfileEnd)) {
        auto profile = learnedProfile(request);
        if (!profile)
            return profile.error();
        parameters.learnedProfile = std::move(*profile);
        const QJsonObject told{{kProfileBegin, request.parameters.value(kProfileBegin)},
                               {kProfileEnd, request.parameters.value(kProfileEnd)}};
        made.details = [told] { return told; };
    }
    made.processor = std::make_unique<Denoiser>(parameters);
    return made;
}

} // namespace resonate
