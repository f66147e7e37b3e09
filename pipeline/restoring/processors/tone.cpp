#include "core/enhance/tone/tone_corrector.h"
#include "core/enhance/tone/tone_need.h"
#include "pipeline/restoring/processors/measured_source.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/tone_plan.h"
#include "pipeline/stem_targets.h"

namespace resonate {
namespace {

StemTarget targetOf(const ProcessorRequest& request)
{
    for (const Stem stem : kStems)
        if (request.part.toStdString() == stemName(stem))
            return stemTarget(stem);
    return wholeTarget();
}

} // namespace

Result<MadeProcessor> makeTone(const ProcessorRequest& request)
{
    // What came before has changed the spectrum: it is measured again, and on the part itself.
    const auto measured = measuredSpectrum(request.source, request.context.stop);
    if (!measured)
        return measured.error();
    const auto number = [&](const char* key) { return request.parameters.value(QLatin1String(key)).toDouble(); };
    const ToneNeed need =
        toneNeed(*measured, targetOf(request), toneLimits(number("amount"), number("lowHz"), number("highHz")));
    if (!need.needed())
        return MadeProcessor{};
    const QJsonObject told{{QStringLiteral("meanDeviationDb"), need.meanDeviationDb},
                           {QStringLiteral("largestGainDb"), need.largestGainDb}};
    return MadeProcessor{
        std::make_unique<ToneCorrector>(ToneCorrector::Parameters{request.source.format(), need.centreHz, need.gainDb}),
        [told] { return told; }, StageKind::Tone};
}

} // namespace resonate
