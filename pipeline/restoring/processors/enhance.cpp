#include "core/enhance/stems/bass_chain.h"
#include "core/enhance/stems/drum_chain.h"
#include "core/enhance/stems/other_chain.h"
#include "core/enhance/stems/vocal_chain.h"
#include "pipeline/restoring/processors/measured_source.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/stem_targets.h"

#include <algorithm>

namespace resonate {
namespace {

/// What the chain decided to do, tool by tool, for the report.
QJsonObject decisionsJson(const StemDecisions& decisions)
{
    QJsonArray tools;
    for (const StemDecision& decision : decisions)
        if (decision.acts())
            tools.append(QJsonObject{{QStringLiteral("tool"), QLatin1String(decision.tool)},
                                     {QStringLiteral("measure"), QLatin1String(decision.measure)},
                                     {QStringLiteral("measuredDb"), decision.measuredDb},
                                     {QStringLiteral("thresholdDb"), decision.thresholdDb},
                                     {QStringLiteral("strengthDb"), decision.strengthDb}});
    return {{QStringLiteral("tools"), tools}};
}

/// A chain that finds nothing to do is not made, so that its stem keeps its bits and its time.
template <class Chain>
MadeProcessor makeChain(const ProcessorRequest& request, const StemNeeds& needs, [[maybe_unused]] Stem stem)
{
    typename Chain::Parameters parameters;
    parameters.format = request.source.format();
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    parameters.needs = needs;
    if constexpr (requires { parameters.target; }) // drums are judged by their strokes alone
        parameters.target = stemTarget(stem);
    const StemDecisions decisions = Chain::decide(parameters);
    if (std::ranges::none_of(decisions, &StemDecision::acts))
        return {};
    return MadeProcessor{std::make_unique<Chain>(parameters), [decisions] { return decisionsJson(decisions); },
                         StageKind::StemTools};
}

} // namespace

Result<MadeProcessor> makeEnhance(const ProcessorRequest& request)
{
    auto needs = measuredStem(request.source, request.context.stop);
    if (!needs)
        return needs.error();
    needs->recordingMono = request.parameters.value(QStringLiteral("recordingMono")).toBool();
    needs->bandwidthHz = request.parameters.value(QStringLiteral("bandwidthHz")).toDouble();
    needs->impairment = request.parameters.value(QStringLiteral("impairment")).toDouble();
    if (request.part == QLatin1String("vocals"))
        return makeChain<VocalChain>(request, *needs, Stem::Vocals);
    if (request.part == QLatin1String("drums"))
        return makeChain<DrumChain>(request, *needs, Stem::Drums);
    if (request.part == QLatin1String("bass"))
        return makeChain<BassChain>(request, *needs, Stem::Bass);
    return makeChain<OtherChain>(request, *needs, Stem::Other);
}

} // namespace resonate
