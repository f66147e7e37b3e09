#include "pipeline/report_readings.h"

namespace resonate {
namespace {

/// Events every so often, and many: from here on they are heard all along.
constexpr double kManySeconds = 10.0;
/// Wind louder than this is heard on any loudspeaker with some bass.
constexpr double kLoudWindDbfs = -40.0;

std::int64_t countOf(const std::vector<TimeSpan>& spans, std::int64_t notListed)
{
    return static_cast<std::int64_t>(spans.size()) + notListed;
}

Figure eventFigure(const char* key, const QString& label, std::int64_t count, double durationSeconds,
                   const QString& reading)
{
    const Severity severity = count == 0                                                    ? Severity::Good
                              : static_cast<double>(count) * kManySeconds > durationSeconds ? Severity::Poor
                                                                                            : Severity::Fair;
    return numberFigure("handling", key, label, static_cast<double>(count), "", 0, reading, severity);
}

QString clickReading(std::int64_t count)
{
    return count == 0   ? Report::tr("No clicks found.")
           : count == 1 ? Report::tr("One click was found.")
                        : Report::tr("%n clicks were found.", nullptr, static_cast<int>(count));
}

QString bumpReading(std::int64_t count)
{
    return count == 0   ? Report::tr("No thumps of a hand found that stand out of the music.")
           : count == 1 ? Report::tr("One thump of a hand on the phone was found.")
                        : Report::tr("%n thumps of a hand on the phone were found.", nullptr, static_cast<int>(count));
}

Figures windFigures(const HandlingReading& handling)
{
    const QString label = Report::tr("Wind");
    const QString levelLabel = Report::tr("Wind level");
    const QString cornerLabel = Report::tr("Wind reaches to");
    if (!handling.windPresent) {
        const QString none = Report::tr("No wind found.");
        return {flagFigure("handling", "windPresent", label, false, none, Severity::Good),
                absentFigure("handling", "windLevel", levelLabel, "dBFS", none),
                absentFigure("handling", "windCorner", cornerLabel, "Hz", none)};
    }
    return {flagFigure(
                "handling", "windPresent", label, true,
                Report::tr("Wind blows into the microphone: rumble at %1 dBFS.").arg(fixedText(handling.windDbfs, 0)),
                handling.windDbfs > kLoudWindDbfs ? Severity::Poor : Severity::Fair),
            numberFigure("handling", "windLevel", levelLabel, handling.windDbfs, "dBFS", 0,
                         Report::tr("Estimate of the wind's level while it blows.")),
            numberFigure("handling", "windCorner", cornerLabel, handling.windCornerHz, "Hz", 0,
                         Report::tr("Up to here the wind covers the music."))};
}

} // namespace

Figures handlingFigures(const RecordingReport& report)
{
    const HandlingReading& handling = report.handling;
    const std::int64_t clicks = countOf(handling.clicks, handling.clicksNotListed);
    const std::int64_t bumps = countOf(handling.bumps, handling.bumpsNotListed);
    Figures figures = {
        eventFigure("clicks", Report::tr("Clicks"), clicks, report.durationSeconds, clickReading(clicks)),
        eventFigure("bumps", Report::tr("Handling bumps"), bumps, report.durationSeconds, bumpReading(bumps))};
    const Figures wind = windFigures(handling);
    figures.insert(figures.end(), wind.begin(), wind.end());
    return figures;
}

} // namespace resonate
