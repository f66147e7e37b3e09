#include "core/audio/dc_offset.h"
#include "pipeline/plan_words.h"
#include "pipeline/restoring/needs.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

QString clippingSentence(const ClippingReading& clipping)
{
    const QString share = numberText(100.0 * clipping.share, 0);
    switch (clipping.severity) {
    case ClippingSeverity::None:
        return PlanWords::tr("No peaks were cut off, so none are rebuilt.");
    case ClippingSeverity::Light:
        return PlanWords::tr("The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.")
            .arg(share);
    case ClippingSeverity::Moderate:
        return PlanWords::tr("The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.")
            .arg(share);
    case ClippingSeverity::Severe:
        break;
    }
    return PlanWords::
        tr("The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.")
            .arg(share);
}

QString clickSentence(int clicks)
{
    return clicks == 0   ? PlanWords::tr("No clicks were found.")
           : clicks == 1 ? PlanWords::tr("One click was found; it is replaced by what the sound around it predicts.")
                         : PlanWords::tr("%n clicks were found; each is replaced by what the sound around it predicts.",
                                         nullptr, clicks);
}

QString bumpSentence(int bumps)
{
    return bumps == 0 ? PlanWords::tr("No bumps of a hand on the phone were found.")
           : bumps == 1
               ? PlanWords::tr("A hand bumped the phone once; the thump is taken out from under the music.")
               : PlanWords::tr("A hand bumped the phone %n times; the thumps are taken out from under the music.",
                               nullptr, bumps);
}

} // namespace

Need dcOffsetNeed(const RecordingReport& report)
{
    double largest = 0.0;
    for (const double offset : report.level.dcOffset)
        largest = std::max(largest, std::abs(offset));
    const bool needed = report.durationSeconds >= kDcOffsetMinSeconds && largest > kDcOffsetThreshold;
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("level.dcOffset"), largest, kDcOffsetThreshold, PlanWords::tr("of full scale"),
              needed ? PlanWords::tr("The recording does not swing about zero; its constant offset is removed.")
                     : PlanWords::tr("The recording swings evenly about zero; there is no offset to remove.")}}};
}

Need declipNeed(const RecordingReport& report)
{
    const ClippingReading& clipping = report.clipping;
    const bool needed = clipping.severity != ClippingSeverity::None;
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("clipping.share"), needed ? 100.0 * clipping.share : 0.0, 0.0, QStringLiteral("%"),
              clippingSentence(clipping)}}};
}

Need dehumNeed(const RecordingReport& report)
{
    const HumReading& hum = report.hum;
    return {hum.present ? 1.0 : 0.0,
            {{QStringLiteral("hum.score"), hum.score, kHumScoreDb, QStringLiteral("dB"),
              hum.present ? PlanWords::tr("The mains hum at %1 Hz, with %2 overtones; it is taken out.")
                                .arg(numberText(hum.frequencyHz, 1), numberText(std::max(0, hum.harmonics - 1), 0))
                          : PlanWords::tr("No hum of the mains was found.")}}};
}

Need declickNeed(const RecordingReport& report)
{
    const std::size_t clicks = report.handling.clicks.size();
    return {clicks > 0 ? 1.0 : 0.0,
            {{QStringLiteral("handling.clicks"), static_cast<double>(clicks), 0.0, PlanWords::tr("clicks"),
              clickSentence(static_cast<int>(clicks))}}};
}

Need debumpNeed(const RecordingReport& report)
{
    const std::size_t bumps = report.handling.bumps.size();
    return {bumps > 0 ? 1.0 : 0.0,
            {{QStringLiteral("handling.bumps"), static_cast<double>(bumps), 0.0, PlanWords::tr("bumps"),
              bumpSentence(static_cast<int>(bumps))}}};
}

Need rumbleNeed(const RecordingReport& report)
{
    const HandlingReading& handling = report.handling;
    const double cornerHz = handling.windPresent ? handling.windCornerHz : 0.0;
    return {
        handling.windPresent ? 1.0 : 0.0,
        {{QStringLiteral("handling.windCorner"), cornerHz, 0.0, QStringLiteral("Hz"),
          handling.windPresent
              ? PlanWords::tr("Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.")
                    .arg(numberText(cornerHz, 0))
              : PlanWords::tr("No wind was found in the microphone.")}}};
}

Need crowdNeed(const RecordingReport& report)
{
    double seconds = 0.0;
    for (const TimeSpan& span : report.crowd.spans)
        seconds += std::max(0.0, span.endSeconds - span.beginSeconds);
    const bool needed = seconds >= kShortestCrowdSeconds;
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("crowd.spans"), seconds, kShortestCrowdSeconds, QStringLiteral("s"),
              needed ? PlanWords::tr(
                           "The audience is louder than the music for %1 s; it is lowered there, and nowhere else.")
                           .arg(numberText(seconds, 0))
                     : PlanWords::tr("The audience is nowhere louder than the music.")}}};
}

} // namespace resonate
