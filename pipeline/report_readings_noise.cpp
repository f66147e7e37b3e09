#include "pipeline/report_readings.h"

namespace resonate {
namespace {

/// Under 20 dB noise is heard in every quiet passage; under 10 dB it is as present as the music's softer parts.
constexpr double kGoodSnrDb = 20.0;
constexpr double kPoorSnrDb = 10.0;
/// Hum louder than this is heard on any loudspeaker that plays 100 Hz.
constexpr double kLoudHumDbfs = -40.0;
/// From here on the level is heard to breathe with the music; less is hard to tell from playing.
constexpr double kStrongPumpingDb = 8.0;

Severity bySnr(double snrDb)
{
    return snrDb >= kGoodSnrDb ? Severity::Good : snrDb >= kPoorSnrDb ? Severity::Fair : Severity::Poor;
}

QString whyNoNoise()
{
    return Report::tr("Unreliable because there is too little sound to judge its noise.");
}

Figure snr(const NoiseReading& noise)
{
    const Severity severity = bySnr(noise.snrDb);
    const QString reading =
        noise.atLeast
            ? Report::tr("%1 dB or better; quieter noise hides under the music.").arg(fixedText(noise.snrDb, 0))
        : severity == Severity::Good ? Report::tr("Steady noise is hard to hear under the music.")
        : severity == Severity::Fair ? Report::tr("Steady noise is heard in quiet passages.")
                                     : Report::tr("Steady noise is heard all the time.");
    Figure figure =
        numberFigure("noise", "snr", Report::tr("Signal to noise"), noise.snrDb, "dB", 0, reading, severity);
    figure.estimate = true;
    figure.atLeast = noise.atLeast;
    if (noise.atLeast && !figure.value.isNull())
        figure.shown = QStringLiteral("\u2265 ") + figure.shown;
    return noise.reliable ? figure : unreliable(figure, whyNoNoise());
}

Figure noiseFloor(const NoiseReading& noise)
{
    const Figure figure = numberFigure("noise", "floor", Report::tr("Noise floor"), noise.floorDbfs, "dBFS", 0,
                                       Report::tr("Estimate of the level of the steady noise."));
    return noise.reliable ? figure : unreliable(figure, whyNoNoise());
}

Figures humFigures(const HumReading& hum)
{
    const QString label = Report::tr("Mains hum");
    const QString frequencyLabel = Report::tr("Hum frequency");
    const QString levelLabel = Report::tr("Hum level");
    const Figure score =
        numberFigure("hum", "score", Report::tr("Hum evidence"), hum.score, "dB", 1,
                     Report::tr("How far the tones of a hum stand out on average; 6 dB speak for one."));
    if (!hum.present) {
        const QString none = Report::tr("No hum found.");
        return {flagFigure("hum", "present", label, false, none, Severity::Good),
                absentFigure("hum", "frequency", frequencyLabel, "Hz", none),
                absentFigure("hum", "level", levelLabel, "dBFS", none),
                numberFigure("hum", "harmonics", Report::tr("Hum overtones"), 0.0, "", 0, none), score};
    }
    const Severity severity = hum.levelDbfs > kLoudHumDbfs ? Severity::Poor : Severity::Fair;
    return {flagFigure("hum", "present", label, true,
                       Report::tr("The hum of a %1 Hz mains supply at %2 dBFS.")
                           .arg(fixedText(hum.frequencyHz, 0), fixedText(hum.levelDbfs, 0)),
                       severity),
            numberFigure("hum", "frequency", frequencyLabel, hum.frequencyHz, "Hz", 2,
                         Report::tr("The lowest tone of the hum.")),
            numberFigure("hum", "level", levelLabel, hum.levelDbfs, "dBFS", 0,
                         Report::tr("All tones of the hum together.")),
            numberFigure("hum", "harmonics", Report::tr("Hum overtones"), hum.harmonics, "", 0,
                         Report::tr("How many tones of the hum were found.")),
            score};
}

Figure pumping(const PumpingReading& pumping)
{
    const QString reading =
        pumping.present
            ? Report::tr("The recorder turned its level up and down by about %1 dB.").arg(fixedText(pumping.rangeDb, 0))
            : Report::tr("No sign that the recorder changed its level by itself.");
    const Severity severity = !pumping.present                      ? Severity::Good
                              : pumping.rangeDb >= kStrongPumpingDb ? Severity::Poor
                                                                    : Severity::Fair;
    return flagFigure("pumping", "present", Report::tr("Automatic level"), pumping.present, reading, severity);
}

Figures pumpingFigures(const PumpingReading& reading)
{
    Figures figures = {
        pumping(reading),
        reading.present ? numberFigure("pumping", "range", Report::tr("Range of the automatic level"), reading.rangeDb,
                                       "dB", 1, Report::tr("Estimate of how far the recorder moved its level."))
                        : absentFigure("pumping", "range", Report::tr("Range of the automatic level"), "dB",
                                       Report::tr("No sign that the recorder changed its level by itself.")),
        numberFigure("pumping", "correlation", Report::tr("Noise against music"), reading.correlation, "", 2,
                     Report::tr("Noise that falls when the music rises (under -0.4) speaks for an automatic level.")),
    };
    if (!reading.reliable)
        for (Figure& figure : figures)
            figure =
                unreliable(figure, Report::tr("Unreliable because the noise cannot be followed through the music."));
    return figures;
}

} // namespace

Figures noiseFigures(const RecordingReport& report)
{
    const Figure raw = numberFigure("noise", "rawSnr", Report::tr("Signal to noise, raw"), report.noise.rawSnrDb, "dB",
                                    1, Report::tr("As measured, before it was corrected for what dense music hides."));
    Figures figures = {snr(report.noise), noiseFloor(report.noise),
                       report.noise.reliable ? raw : unreliable(raw, whyNoNoise())};
    for (const Figures& more : {humFigures(report.hum), pumpingFigures(report.pumping)})
        figures.insert(figures.end(), more.begin(), more.end());
    return figures;
}

} // namespace resonate
