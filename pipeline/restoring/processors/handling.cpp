#include "core/repair/handling/bump_repairer.h"
#include "core/repair/handling/click_repairer.h"
#include "core/repair/handling/rumble_filter.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/spans_json.h"

namespace resonate {
namespace {

std::vector<TimeSpan> spansOf(const ProcessorRequest& request)
{
    return spansFromJson(request.parameters.value(QStringLiteral("spans")).toArray());
}

} // namespace

Result<MadeProcessor> makeDeclick(const ProcessorRequest& request)
{
    return MadeProcessor{
        std::make_unique<ClickRepairer>(ClickRepairer::Parameters{request.source.format(), spansOf(request), 1.0}),
        {},
        StageKind::Handling};
}

Result<MadeProcessor> makeDebump(const ProcessorRequest& request)
{
    return MadeProcessor{
        std::make_unique<BumpRepairer>(BumpRepairer::Parameters{request.source.format(), spansOf(request), 1.0}),
        {},
        StageKind::Handling};
}

Result<MadeProcessor> makeRumble(const ProcessorRequest& request)
{
    RumbleFilter::Parameters parameters;
    parameters.format = request.source.format();
    parameters.cornerHz = request.parameters.value(QStringLiteral("cornerHz")).toDouble();
    return MadeProcessor{std::make_unique<RumbleFilter>(parameters), {}, StageKind::Handling};
}

} // namespace resonate
