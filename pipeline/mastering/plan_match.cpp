#include "pipeline/mastering/plan_match.h"

#include "pipeline/plan_words.h"
#include "pipeline/text.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kSameToneDb = 0.5;    // of mean difference, which nobody hears
constexpr double kWideRangeLu = 5.0;   // less than that is seldom narrowed by a match
constexpr double kQuietNoiseDb = 20.0; // the analysis sees no further, and there is nothing to beware of

bool runs(const QList<PlannedStage>& stages, QLatin1String id)
{
    return std::ranges::any_of(stages, [&](const PlannedStage& stage) { return stage.id == id && stage.enabled; });
}

/// Mean distance of the recording's third octaves from the reference's, between the ends of both, the level left out.
double meanDifferenceDb(const SpectrumReading& own, const MatchTask& task)
{
    const ReferenceProfile& profile = task.reference.profile;
    const double lowHz = std::max(task.lowHz, profile.lowHz);
    const double highHz = std::min(task.highHz > 0.0 ? task.highHz : profile.highHz, profile.highHz);
    const TonePowers powers = TonePowers::of(profile);
    const auto levels = ToneNodes::levelsDb(powers.mid, std::vector<double>(powers.mid.size(), 1.0));
    std::vector<double> differences;
    for (std::size_t node = 0; node < ToneNodes::kCount; node += 2)
        for (std::size_t i = 0; i < own.thirdOctaveHz.size(); ++i)
            if (const double hz = own.thirdOctaveHz[i];
                std::abs(hz / ToneNodes::centreHz(node) - 1.0) < 0.01 && hz >= lowHz && hz <= highHz)
                differences.push_back(levels[node] - own.thirdOctaveDb[i]);
    if (differences.empty())
        return 0.0;
    const auto count = static_cast<double>(differences.size());
    double mean = 0.0, distance = 0.0;
    for (const double difference : differences)
        mean += difference / count;
    for (const double difference : differences)
        distance += std::abs(difference - mean) / count;
    return distance;
}

QString percent(double share)
{
    return numberText(100.0 * share, 0);
}

Decision toneDecision(const RecordingReport& report, const MatchTask& task)
{
    const double difference = meanDifferenceDb(report.spectrum, task);
    const QString sentence =
        difference > kSameToneDb
            ? PlanWords::tr(
                  "It is to sound like the reference %1: its tone is %2 dB off, on average over the bands, and "
                  "is brought %3 % of the way there, middle and sides each.")
            : PlanWords::tr("It is to sound like the reference %1, and does within %2 dB, on average over the bands.");
    const QString filled = sentence.arg(quoted(task.reference.name), numberText(difference, 1));
    return {QStringLiteral("spectrum.referenceDeviation"), difference, kSameToneDb, QStringLiteral("dB"),
            difference > kSameToneDb ? filled.arg(percent(task.amount)) : filled};
}

/// What is not raised, and why.
QList<Decision> cautions(const RecordingReport& report, const MatchTask& task)
{
    QList<Decision> decisions;
    if (const NoiseReading& noise = report.noise; noise.reliable && !noise.atLeast && noise.snrDb < kQuietNoiseDb)
        decisions.append(
            {QStringLiteral("noise.snr"), noise.snrDb, kQuietNoiseDb, QStringLiteral("dB"),
             PlanWords::tr("Its music is only %1 dB louder than its noise, so no band is raised further than "
                           "it stands above its own noise, and a band of nothing but noise is not raised "
                           "at all.")
                 .arg(numberText(noise.snrDb, 0))});
    if (task.highHz > 0.0)
        decisions.append(
            {QStringLiteral("bandwidth.high"), task.highHz, task.reference.profile.highHz, QStringLiteral("Hz"),
             (task.highMadeUp ? PlanWords::tr("The recording ends at %1 Hz; what is made up above moves with the band "
                                              "below, and no further.")
                              : PlanWords::tr("Nothing is raised above %1 Hz, where the recording ends."))
                 .arg(numberText(task.highHz, 0))});
    if (const double rangeLu = report.loudness.rangeLu; rangeLu > kWideRangeLu)
        decisions.append(
            {QStringLiteral("loudness.range"), rangeLu, kWideRangeLu, QStringLiteral("LU"),
             PlanWords::tr("Its quiet and loud parts lie %1 LU apart. Bands that would bring them together "
                           "by more than 1 LU are matched less.")
                 .arg(numberText(rangeLu, 1))});
    return decisions;
}

} // namespace

bool followsReference(const RestoreRequest& request)
{
    return !request.reference.empty() && !request.skippedStages.contains(QStringLiteral("master")) &&
           request.parameters.number(QStringLiteral("master.matchAmount"), request.mode) > 0.0;
}

bool followsLoudness(const RestoreRequest& request)
{
    return followsReference(request) && request.parameters.choice(QStringLiteral("master.matchLoudness"),
                                                                  request.mode) == QLatin1String("reference");
}

MatchTask matchTask(const RecordingReport& report, const RestoreRequest& request, const ReferencePiece& reference,
                    const QList<PlannedStage>& restoring)
{
    MatchTask task{reference, request.parameters.number(QStringLiteral("master.matchAmount"), request.mode) / 100.0,
                   0.0, 0.0};
    task.followsLoudness = followsLoudness(request);
    const BandwidthReading& band = report.bandwidth;
    if (!band.reliable)
        return task;
    task.lowHz = band.lowHz;
    task.lowMadeUp = runs(restoring, QLatin1String("subBass"));
    if (band.bandLimited && !band.musicAbove)
        task.highHz = band.highHz;
    task.highMadeUp = runs(restoring, QLatin1String("highs"));
    return task;
}

QList<Decision> matchDecisions(const RecordingReport& report, const RestoreRequest& request, const MatchTask* task)
{
    if (task != nullptr)
        return QList<Decision>{toneDecision(report, *task)} + cautions(report, *task);
    return {{QStringLiteral("master.matchAmount"),
             0.0,
             0.0,
             {},
             PlanWords::tr("It is to sound like the reference %1, which is listened to first.")
                 .arg(quoted(QString::fromStdString(request.reference.filename().string())))}};
}

} // namespace resonate
