#include "core/audio/dc_offset.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Plan", text);
}

QString figure(double value, int decimals)
{
    return QString::fromStdString(formatFixed(value, decimals));
}

QString clippingSentence(const ClippingReading& clipping)
{
    const QString share = figure(100.0 * clipping.share, 0);
    switch (clipping.severity) {
    case ClippingSeverity::None:
        return tr("No peaks were cut off, so none are rebuilt.");
    case ClippingSeverity::Light:
        return tr("The recorder cut off peaks now and then, in %1 % of all moments; they are rebuilt.").arg(share);
    case ClippingSeverity::Moderate:
        return tr("The recorder was overloaded and cut off peaks in %1 % of all moments; they are rebuilt.").arg(share);
    case ClippingSeverity::Severe:
        break;
    }
    return tr("The recorder was badly overloaded and cut off peaks in %1 % of all moments; they are rebuilt with care.")
        .arg(share);
}

} // namespace

Need dcOffsetNeed(const RecordingReport& report)
{
    double largest = 0.0;
    for (const double offset : report.level.dcOffset)
        largest = std::max(largest, std::abs(offset));
    const bool needed = report.durationSeconds >= kDcOffsetMinSeconds && largest > kDcOffsetThreshold;
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("level.dcOffset"), largest, kDcOffsetThreshold, tr("of full scale"),
              needed ? tr("The recording does not swing about zero; its constant offset is removed.")
                     : tr("The recording swings evenly about zero; there is no offset to remove.")}}};
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
              hum.present ? tr("The mains hum at %1 Hz, with %2 overtones; it is taken out.")
                                .arg(figure(hum.frequencyHz, 1), figure(std::max(0, hum.harmonics - 1), 0))
                          : tr("No hum of the mains was found.")}}};
}

Need declickNeed(const RecordingReport& report)
{
    const std::size_t clicks = report.handling.clicks.size();
    return {
        clicks > 0 ? 1.0 : 0.0,
        {{QStringLiteral("handling.clicks"), static_cast<double>(clicks), 0.0, tr("clicks"),
          clicks > 0 ? tr("%1 clicks were found; each is replaced by what the sound around it predicts.").arg(clicks)
                     : tr("No clicks were found.")}}};
}

Need debumpNeed(const RecordingReport& report)
{
    const std::size_t bumps = report.handling.bumps.size();
    return {
        bumps > 0 ? 1.0 : 0.0,
        {{QStringLiteral("handling.bumps"), static_cast<double>(bumps), 0.0, tr("bumps"),
          bumps > 0 ? tr("A hand bumped the phone %1 times; the thumps are taken out from under the music.").arg(bumps)
                    : tr("No bumps of a hand on the phone were found.")}}};
}

Need rumbleNeed(const RecordingReport& report)
{
    const HandlingReading& handling = report.handling;
    const double cornerHz = handling.windPresent ? handling.windCornerHz : 0.0;
    return {handling.windPresent ? 1.0 : 0.0,
            {{QStringLiteral("handling.windCorner"), cornerHz, 0.0, QStringLiteral("Hz"),
              handling.windPresent
                  ? tr("Wind blew into the microphone and covers the music up to %1 Hz; it is taken out there.")
                        .arg(figure(cornerHz, 0))
                  : tr("No wind was found in the microphone.")}}};
}

Need crowdNeed(const RecordingReport& report)
{
    double seconds = 0.0;
    for (const TimeSpan& span : report.crowd.spans)
        seconds += std::max(0.0, span.endSeconds - span.beginSeconds);
    const bool needed = seconds >= kShortestCrowdSeconds;
    return {needed ? 1.0 : 0.0,
            {{QStringLiteral("crowd.spans"), seconds, kShortestCrowdSeconds, QStringLiteral("s"),
              needed ? tr("The audience is louder than the music for %1 s; it is lowered there, and nowhere else.")
                           .arg(figure(seconds, 0))
                     : tr("The audience is nowhere louder than the music.")}}};
}

} // namespace resonate
