#include "core/enhance/denoise/denoiser.h"
#include "pipeline/restoring/processors/processors.h"

namespace resonate {

Result<MadeProcessor> makeDenoise(const ProcessorRequest& request)
{
    Denoiser::Parameters parameters;
    parameters.format = request.source.format();
    parameters.quality = qualityOf(request.mode);
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    parameters.snrDb = request.parameters.value(QStringLiteral("snrDb")).toDouble();
    return MadeProcessor{std::make_unique<Denoiser>(parameters), {}, StageKind::Denoise};
}

} // namespace resonate
