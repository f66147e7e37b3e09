#include "app/pages/compare/render_estimate.h"

#include "app/work/render_requests.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {
namespace {

const QString kSeparate = QStringLiteral("separate");

/// Seconds of recording per second of taking apart.
double separationRate(const Document& document)
{
    if (const auto& preview = document.preview())
        for (const StageRecord& record : preview->records)
            if (record.stage == kSeparate && !record.reused && record.seconds > 0.1)
                return (preview->part.endSeconds - preview->part.beginSeconds) / record.seconds;
    return document.settings().model == "none" ? kBasicSeparationRate : kModelSeparationRate;
}

double workPerSecond(const Plan& plan, double separation)
{
    double work = 1.0 / kMasterRate + 1.0 / kAnalysisRate;
    for (const PlannedStage& stage : plan.stages) {
        if (!stage.enabled)
            continue;
        if (stage.id == kSeparate)
            work += 1.0 / separation;
        else if (stage.scope)
            work += (*stage.scope == StageScope::Stem ? static_cast<double>(kStemCount) : 1.0) / kRestoringRate;
    }
    return work;
}

} // namespace

std::optional<double> renderEstimateSeconds(const Document& document)
{
    if (!document.recording())
        return std::nullopt;
    const auto requests = renderRequests(document.settings(), *document.recording());
    if (!requests)
        return std::nullopt;
    double seconds = 0.0;
    for (const RestoreRequest& request : *requests) {
        const double length = request.part ? request.part->endSeconds - request.part->beginSeconds
                                           : document.recording()->report.durationSeconds;
        seconds += length * workPerSecond(makePlan(document.recording()->report, request), separationRate(document));
    }
    return seconds;
}

} // namespace resonate
