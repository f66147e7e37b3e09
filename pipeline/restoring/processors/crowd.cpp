#include "core/enhance/denoise/crowd_reducer.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/spans_json.h"

namespace resonate {

Result<MadeProcessor> makeCrowd(const ProcessorRequest& request)
{
    CrowdReducer::Parameters parameters;
    parameters.format = request.source.format();
    parameters.quality = qualityOf(request.mode);
    parameters.spans = spansFromJson(request.parameters.value(QStringLiteral("spans")).toArray());
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    return MadeProcessor{std::make_unique<CrowdReducer>(parameters), {}, StageKind::Crowd};
}

} // namespace resonate
