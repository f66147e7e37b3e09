#include "pipeline/plan_words.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/restoring/tone_plan.h"
#include "pipeline/stem_targets.h"

#include <algorithm>

namespace resonate {
namespace {

/// A need that is just there; less would not be heard.
constexpr double kLeastShare = 0.25;

/// kLeastShare at `from`, growing to 1 at `to`.
double shareBetween(double value, double from, double to)
{
    return kLeastShare + (1.0 - kLeastShare) * std::clamp((value - from) / (to - from), 0.0, 1.0);
}

/// Whether the band ends where the recorder stopped, and not where the music does.
bool endsByRecorder(const BandwidthReading& bandwidth)
{
    return bandwidth.bandLimited && !bandwidth.musicAbove &&
           (bandwidth.highHz >= kLowestPhoneEndHz || bandwidth.highStepDb >= kWallDb);
}

/// How far away or how poor the phone was, 0..1: what else is wrong says how much of an odd tone is not the music's
/// own.
double distance(const RecordingReport& report)
{
    const auto ramp = [](double value, double none, double all) {
        return std::clamp((value - none) / (all - none), 0.0, 1.0);
    };
    const double band =
        endsByRecorder(report.bandwidth) ? ramp(report.bandwidth.highHz, kFullBandHz, kColouredBandHz) : 0.0;
    const double noise = report.noise.reliable ? ramp(report.noise.snrDb, kQuietSnrDb, kNoisySnrDb) : 0.0;
    return std::max({band, noise, ramp(report.reverb.rt60Seconds, kNearRt60Seconds, kFarRt60Seconds)});
}

} // namespace

Need denoiseNeed(const RecordingReport& report)
{
    const NoiseReading& noise = report.noise;
    const bool needed = noise.reliable && noise.snrDb < kQuietSnrDb;
    const QString snr = numberText(noise.snrDb, 0);
    const QString sentence =
        !noise.reliable ? PlanWords::tr("There is too little sound to judge its noise, so none is removed.")
        : !needed
            ? PlanWords::tr("The noise lies %1 dB or more under the music and is hard to hear; it stays.").arg(snr)
        : noise.snrDb > kNoisySnrDb
            ? PlanWords::tr("The noise lies only %1 dB under the music; it is lowered with care.").arg(snr)
            : PlanWords::tr("The noise lies only %1 dB under the music; it is lowered as far as the music allows.")
                  .arg(snr);
    return {needed ? 1.0 : 0.0, // how deep, the denoiser's own rule says
            {{QStringLiteral("noise.snr"), noise.snrDb, kQuietSnrDb, QStringLiteral("dB"), sentence}}};
}

Need highsNeed(const RecordingReport& report)
{
    const double endHz = report.bandwidth.highHz;
    const double centroidHz = report.spectrum.centroidHz;
    const bool ends = report.bandwidth.reliable && endHz > 0.0 && endHz < kFullBandHz;
    const bool muffled = centroidHz > 0.0 && centroidHz < kMuffledCentroidHz;
    const bool needed = ends && (endsByRecorder(report.bandwidth) || (!report.bandwidth.bandLimited && muffled));
    const QString end = numberText(endHz / 1000.0, 1);
    const bool tooLow = ends && report.bandwidth.bandLimited && !report.bandwidth.musicAbove && !needed;
    const QString sentence =
        needed ? PlanWords::tr("The sound ends at %1 kHz; what music has above is put back, quietly.").arg(end)
        : tooLow
            ? PlanWords::tr("The sound has a step at %1 kHz, lower than any phone's; it is taken for the music's own.")
                  .arg(end)
        : ends && report.bandwidth.musicAbove
            ? PlanWords::tr("Quiet music goes on above %1 kHz, so nothing is missing there; nothing is made up.")
                  .arg(end)
        : ends ? PlanWords::tr("The sound fades out towards %1 kHz by itself; nothing is put above.").arg(end)
               : PlanWords::tr("The high end of the sound is there; nothing is made up.");
    const Decision byEnd = {QStringLiteral("bandwidth.high"), endHz, tooLow ? kLowestPhoneEndHz : kFullBandHz,
                            QStringLiteral("Hz"), sentence};
    const Decision byCentroid = {QStringLiteral("spectrum.centroid"), centroidHz, kMuffledCentroidHz,
                                 QStringLiteral("Hz"),
                                 !muffled ? PlanWords::tr("The sound is not muffled.")
                                 : needed ? PlanWords::tr("The sound is muffled, which speaks for more of it.")
                                          : PlanWords::tr("The sound is dark, but nothing is missing above.")};
    double share = needed ? shareBetween(endHz, kFullBandHz, kNarrowBandHz) : 0.0;
    if (needed && !muffled)
        share *= 0.75; // bright enough as it is: a touch of air
    Need need{share, {byEnd, byCentroid}};
    if (needed && report.noise.reliable && report.noise.snrDb < kHissySnrDb) {
        need.share *= shareBetween(report.noise.snrDb, kDrownedSnrDb, kHissySnrDb);
        need.decisions.append(
            {QStringLiteral("noise.snr"), report.noise.snrDb, kHissySnrDb, QStringLiteral("dB"),
             PlanWords::tr("The noise is so loud that what lay above is uncertain, so less is put there.")});
    }
    return need;
}

Need subBassNeed(const RecordingReport& report)
{
    const double beginHz = report.bandwidth.lowHz;
    const bool needed = report.bandwidth.reliable && beginHz > kFullBassHz;
    return {
        needed ? shareBetween(beginHz, kFullBassHz, kNoBassHz) : 0.0,
        {{QStringLiteral("bandwidth.low"), beginHz, kFullBassHz, QStringLiteral("Hz"),
          needed ? PlanWords::tr("The sound begins only at %1 Hz; the lowest octave of the bass is put back under it.")
                       .arg(numberText(beginHz, 0))
                 : PlanWords::tr("The low end of the bass is there; nothing is made up.")}}};
}

double likelyTail(const RecordingReport& report)
{
    const bool hidden = report.noise.reliable && report.noise.snrDb < kHiddenRoomSnrDb &&
                        report.reverb.rt60Seconds >= kHiddenRoomRt60Seconds &&
                        report.phone.likelihood > kWellMadeLikelihood;
    return std::max(report.reverb.tail, hidden ? kHiddenTail : 0.0);
}

Need dereverbNeed(const RecordingReport& report)
{
    const double heard = report.reverb.tail, likely = likelyTail(report);
    const QString seconds = numberText(report.reverb.rt60Seconds, 1);
    Need need{
        likely > 0.0 ? 1.0 : 0.0, // how far, the tail itself says
        {{QStringLiteral("reverb.tail"), heard, 0.0, QStringLiteral("0..1"),
          heard > 0.0 ? PlanWords::tr(
                            "The room rings on behind the music, by an estimate for %1 s; it is lowered, not removed.")
                            .arg(seconds)
          : likely > 0.0
              ? PlanWords::tr("No room could be told from the music behind this noise.")
              : PlanWords::tr("Nothing of a room is heard that could be told from the music, so it stays.")}}};
    if (likely > heard)
        need.decisions.append(
            {QStringLiteral("noise.snr"), report.noise.snrDb, kHiddenRoomSnrDb, QStringLiteral("dB"),
             PlanWords::tr("The noise may hide a room, which by an estimate rings for %1 s; it is lowered by "
                           "half as much as one that is heard.")
                 .arg(seconds)});
    return need;
}

Need widthNeed(const RecordingReport& report)
{
    const StereoReading& stereo = report.stereo;
    const bool possible = report.channels == 2;
    const bool needed = possible && stereo.sideToMidDb < kMonoSideToMidDb;
    const QString sentence =
        !possible ? PlanWords::tr("The recording has one channel and keeps it, so there is no picture to widen.")
        : needed  ? PlanWords::tr(
                        "Both channels are alike; the accompaniment is spread out a little, safe on one loudspeaker.")
                 : PlanWords::tr("The recording has a stereo picture, which stays as it is.");
    return {
        needed ? 1.0 : 0.0,
        {{QStringLiteral("stereo.sideToMid"), stereo.sideToMidDb, kMonoSideToMidDb, QStringLiteral("dB"), sentence}}};
}

/// Why a recording is changed in kind and not only repaired, and how far.
Decision distanceDecision(double share)
{
    return {
        QStringLiteral("recorder.distance"), share, 0.0, QStringLiteral("0..1"),
        share > 0.0
            ? PlanWords::tr("Band, noise and room say that the recorder was poor or far away, so some of its sound is "
                            "not the music's own.")
            : PlanWords::tr("Band, noise and room are those of a good place, so its sound is the music's own.")};
}

Need enhanceNeed(const RecordingReport& report)
{
    const double likelihood = report.phone.likelihood;
    const bool phone = likelihood > kWellMadeLikelihood;
    const double far = distance(report);
    const Decision decision = {
        QStringLiteral("phone.likelihood"), likelihood, kWellMadeLikelihood, QStringLiteral("0..1"),
        phone && far > 0.0
            ? PlanWords::tr(
                  "It sounds like a phone's recording, so each instrument is brought closer to a well-made one.")
        : phone
            ? PlanWords::tr("It sounds like a phone's recording from a good place: how its instruments sound stays.")
            : PlanWords::tr("It sounds well made: how its instruments sound is taste and stays.")};
    return {phone ? far : 0.0, {decision, distanceDecision(far), widthNeed(report).decisions.front()}};
}

Need toneNeed(const RecordingReport& report)
{
    const ToneNeed need =
        toneNeed(report.spectrum, wholeTarget(), toneLimits(1.0, report.bandwidth.lowHz, report.bandwidth.highHz));
    const double far = distance(report);
    const bool odd = report.phone.likelihood > kWellMadeLikelihood && need.meanDeviationDb > kOddToneDb;
    const QString deviation = numberText(need.meanDeviationDb, 1);
    return {
        odd ? far : 0.0,
        {{QStringLiteral("spectrum.meanDeviation"), need.meanDeviationDb, kOddToneDb, QStringLiteral("dB"),
          odd && far > 0.0
              ? PlanWords::tr("Its tone is %1 dB off that of music, on average over the bands; it is brought closer.")
                    .arg(deviation)
          : odd ? PlanWords::tr("Its tone is %1 dB off that of music, on average over the bands; that is its own.")
                      .arg(deviation)
                : PlanWords::tr("Its tone is that of music, within what pieces differ by; it stays.")},
         distanceDecision(far)}};
}

} // namespace resonate
