#include "pipeline/loudness/match_plan.h"

#include "core/metering/program_meter.h"

#include <algorithm>

namespace resonate {
namespace {

std::optional<double> loudnessTogether(std::span<const LoudnessScan* const> scans)
{
    LoudnessHistogram together;
    for (const LoudnessScan* scan : scans)
        if (scan != nullptr)
            together.add(scan->momentaries);
    return together.empty() ? std::nullopt : std::optional(together.gatedLufs(kIntegratedGateLu));
}

/// How far a gain brings a file's true peak past the ceiling.
double excessDb(const LoudnessScan& scan, double gainDb, const MatchSettings& settings)
{
    return std::max(0.0, scan.truePeakDbtp + gainDb - settings.ceilingDbtp);
}

FileMatch untouched(const LoudnessScan* scan)
{
    FileMatch match;
    if (scan != nullptr)
        match.truePeakDbtp = scan->truePeakDbtp;
    return match;
}

MatchPlan planTracks(std::span<const LoudnessScan* const> scans, const MatchSettings& settings)
{
    MatchPlan plan;
    for (const LoudnessScan* scan : scans) {
        if (scan == nullptr || !scan->integratedLufs) {
            plan.files.push_back(untouched(scan));
            continue;
        }
        const double gainDb = settings.targetLufs - *scan->integratedLufs;
        const double loweredDb = settings.limit ? 0.0 : excessDb(*scan, gainDb, settings);
        plan.files.push_back(matchAtGain(*scan, gainDb - loweredDb, loweredDb, settings));
    }
    return plan;
}

MatchPlan planAlbum(std::span<const LoudnessScan* const> scans, double albumLufs, const MatchSettings& settings)
{
    const double gainDb = settings.targetLufs - albumLufs;
    double loweredDb = 0.0;
    for (const LoudnessScan* scan : scans)
        if (scan != nullptr && !settings.limit)
            loweredDb = std::max(loweredDb, excessDb(*scan, gainDb, settings));
    MatchPlan plan;
    for (const LoudnessScan* scan : scans)
        plan.files.push_back(scan != nullptr ? matchAtGain(*scan, gainDb - loweredDb, loweredDb, settings)
                                             : untouched(scan));
    return plan;
}

} // namespace

FileMatch matchAtGain(const LoudnessScan& scan, double gainDb, double loweredDb, const MatchSettings& settings)
{
    FileMatch match;
    match.gainDb = gainDb;
    match.loweredDb = loweredDb;
    match.overCeilingDb = settings.limit ? excessDb(scan, gainDb, settings) : 0.0;
    if (scan.integratedLufs)
        match.lufs = *scan.integratedLufs + gainDb;
    match.truePeakDbtp = scan.truePeakDbtp + gainDb - match.overCeilingDb;
    return match;
}

MatchPlan planMatch(std::span<const LoudnessScan* const> scans, const MatchSettings& settings)
{
    const auto together = loudnessTogether(scans);
    MatchPlan plan =
        settings.as == MatchAs::Album && together ? planAlbum(scans, *together, settings) : planTracks(scans, settings);
    plan.albumLufs = together;
    return plan;
}

} // namespace resonate
