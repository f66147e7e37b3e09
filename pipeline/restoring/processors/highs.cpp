#include "core/restoration/bandwidth/high_extender.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/processors/synthesis_json.h"

namespace resonate {

Result<MadeProcessor> makeHighs(const ProcessorRequest& request)
{
    HighExtender::Parameters parameters;
    parameters.format = request.source.format();
    parameters.cutoffHz = request.parameters.value(QStringLiteral("cutoffHz")).toDouble();
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    parameters.addedOnly = request.parameters.value(QStringLiteral("solo")).toBool();
    auto extender = std::make_unique<HighExtender>(parameters);
    const HighExtender* told = extender.get();
    return MadeProcessor{std::move(extender), [told] { return synthesisJson(told->synthesis()); },
                         StageKind::HighExtension, !parameters.addedOnly};
}

} // namespace resonate
