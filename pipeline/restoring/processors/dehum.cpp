#include "core/repair/dehum/hum_remover.h"
#include "pipeline/restoring/processors/processors.h"

namespace resonate {

Result<MadeProcessor> makeDehum(const ProcessorRequest& request)
{
    HumRemover::Parameters parameters;
    parameters.format = request.source.format();
    parameters.frequencyHz = request.parameters.value(QStringLiteral("frequencyHz")).toDouble();
    parameters.executor = &request.context.executor;
    return MadeProcessor{std::make_unique<HumRemover>(parameters), {}, StageKind::Dehum};
}

} // namespace resonate
