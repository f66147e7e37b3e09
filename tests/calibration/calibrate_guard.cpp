// Where the guard's limits come from, and how well it tells honest work from broken.
//   calibrate_guard FILE...           clean and degraded recordings and stems (WAV, FLAC), at least twelve
//   calibrate_guard --csv TABLE FILE...   also writes every window's features
// The part of a file's name before the first underscore is its group: limits are learnt without the group that they are
// tried on. Every stage x strength is run on every recording as honest; every fault is put on top of every stage on
// every twelfth recording, and on the untouched recording on all of them. A row is one second.
#include "calibration_set.h"
#include "core/quality/feature_weighing.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <thread>

using namespace resonate;
using namespace resonate::calibration;

namespace {

struct Tally {
    int rows = 0, past = 0;
    std::map<ArtifactFeature, int> reasons;
    void add(double score, ArtifactFeature reason)
    {
        ++rows;
        past += score > 0.1;
        if (score > 0.1)
            ++reasons[reason];
    }
    double share() const { return static_cast<double>(past) / std::max(1, rows); }
};

void printTally(const std::string& name, const Tally& tally, const char* word)
{
    std::printf("%-34s %6d windows, %s %5.1f %%  ", name.c_str(), tally.rows, word, 100.0 * tally.share());
    for (const auto& [reason, count] : tally.reasons)
        std::printf(" %s %d", std::string(resonate::name(reason)).c_str(), count);
    std::printf("\n");
}

struct Verdicts {
    std::map<std::string, Tally> honest, faults;
    std::vector<double> honestScores, brokenScores;

    void add(const WindowRow& row, const FeatureValues& limits)
    {
        const double score = artifactScore(row.features, limits);
        const ArtifactFeature reason = decidingFeature(row.features, limits);
        (row.fault.empty() ? honestScores : brokenScores).push_back(score);
        if (row.fault.empty())
            honest[std::string(name(row.kind)) + ": " + row.stage].add(score, reason);
        else
            faults[row.fault].add(score, reason);
    }
};

double shareAbove(const std::vector<double>& scores)
{
    const auto count = std::ranges::count_if(scores, [](double s) { return s > 0.1; });
    return static_cast<double>(count) / static_cast<double>(std::max<std::size_t>(1, scores.size()));
}

void print(const char* title, const Verdicts& verdicts)
{
    std::printf("\n== %s\n", title);
    std::printf("honest windows %zu, pass %.2f %% (target 97)\n", verdicts.honestScores.size(),
                100.0 - 100.0 * shareAbove(verdicts.honestScores));
    std::printf("broken windows %zu, caught %.2f %% (target 95)\n", verdicts.brokenScores.size(),
                100.0 * shareAbove(verdicts.brokenScores));
    std::printf("AUC %.4f (target 0.985)\n", areaUnderCurve(verdicts.honestScores, verdicts.brokenScores));
    for (const auto& [stage, tally] : verdicts.honest)
        printTally(stage, tally, "refused");
    for (const auto& [fault, tally] : verdicts.faults)
        printTally((tally.share() < 0.8 ? "! " : "  ") + fault, tally, "caught");
}

void printFeatures(const std::vector<WindowRow>& rows, const Limits& limits)
{
    std::printf("\n== AUC of each feature alone\n");
    for (std::size_t f = 1; f < kArtifactFeatures; ++f) {
        std::vector<double> honest, broken;
        for (const WindowRow& row : rows)
            (row.fault.empty() ? honest : broken).push_back(row.features[f] / limits.of(row.kind)[f]);
        std::printf("%-20s %.3f\n", std::string(name(static_cast<ArtifactFeature>(f))).c_str(),
                    areaUnderCurve(honest, broken));
    }
}

void printLimits(const Limits& limits)
{
    std::printf("\n== limits\n");
    for (int k = 0; k < kStageKinds; ++k) {
        std::printf("// %s\nreturn {kUnused", std::string(name(static_cast<StageKind>(k))).c_str());
        for (std::size_t f = 1; f < kArtifactFeatures; ++f)
            std::printf(", %.2g", limits.of(static_cast<StageKind>(k))[f]);
        std::printf("};\n");
    }
}

} // namespace

int main(int argc, char** argv)
{
    std::span<char* const> arguments(argv + 1, static_cast<std::size_t>(argc - 1));
    std::string csv;
    if (arguments.size() > 1 && std::string_view(arguments[0]) == "--csv") {
        csv = arguments[1];
        arguments = arguments.subspan(2);
    }
    const auto recordings = loadRecordings(arguments);
    if (recordings.empty()) {
        std::printf("calibrate_guard [--csv TABLE] FILE...\n");
        return 0;
    }
    ThreadExecutor executor(static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    const auto rows = measureSet(recordings, executor);
    if (!csv.empty())
        writeCsv(rows, csv);

    std::set<std::string> groups;
    for (const WindowRow& row : rows)
        groups.insert(row.group);
    Verdicts committed, validated;
    for (const std::string& group : groups) {
        const Limits limits = learnLimits(rows, group);
        for (const WindowRow& row : rows)
            if (row.group == group) {
                validated.add(row, limits.of(row.kind));
                committed.add(row, limitsFor(row.kind));
            }
    }
    print("limits learnt from the other groups", validated);
    print("limits of core/quality/stage_limits.cpp", committed);
    const Limits learnt = learnLimits(rows, {});
    printFeatures(rows, learnt);
    printLimits(learnt);
    return 0;
}
