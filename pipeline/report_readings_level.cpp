#include "pipeline/report_readings.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// What most streaming services turn music to.
constexpr double kStreamingLufs = -14.0;
/// Nobody hears a difference of two decibels between two songs as a fault.
constexpr double kStreamingToleranceDb = 2.0;
/// Turned up by more than this, the noise of a phone comes up to where it is heard in pauses.
constexpr double kQuietLufs = -24.0;
constexpr double kVeryQuietLufs = -34.0;
/// The gate of BS.1770: what is under it does not count.
constexpr double kGateLufs = -70.0;
/// Lossy coding moves peaks by up to about a decibel: the reason for the usual ceiling of -1 dBTP.
constexpr double kAudibleOverDb = 1.0; // what is cut off under it is too short to be heard as distortion
constexpr double kCodecMarginDb = 1.0;
/// Loudness ranges of pop productions lie under 5 LU, of classical music over 15 (EBU Tech 3342 and everyday practice).
constexpr double kSmallRangeLu = 5.0;
constexpr double kLargeRangeLu = 15.0;
/// Crest factors: squashed masters have under 8 dB, untouched music over 12.
constexpr double kLowCrestDb = 8.0;
constexpr double kHighCrestDb = 12.0;
/// Half a percent of full scale costs no headroom worth a word.
constexpr double kDcShare = 0.005;
constexpr double kNoSignalDb = -120.0;

Figure integrated(const LoudnessReading& loudness)
{
    const auto figure = [&](const QString& reading, Severity severity) {
        return numberFigure("loudness", "integrated", Report::tr("Loudness"), loudness.integratedLufs, "LUFS", 1,
                            reading, severity);
    };
    const double over = loudness.integratedLufs - kStreamingLufs;
    if (loudness.integratedLufs <= kGateLufs)
        return figure(Report::tr("Nothing in it is loud enough to count."), Severity::Poor);
    if (std::abs(over) <= kStreamingToleranceDb)
        return figure(Report::tr("About as loud as streaming services play music."), Severity::Good);
    if (over > 0.0)
        return figure(Report::tr("%1 dB louder than streaming services play music: they will turn it down.")
                          .arg(fixedText(over, 1)),
                      Severity::Good);
    return figure(Report::tr("%1 dB quieter than streaming services play music.").arg(fixedText(-over, 1)),
                  loudness.integratedLufs > kQuietLufs       ? Severity::Good
                  : loudness.integratedLufs > kVeryQuietLufs ? Severity::Fair
                                                             : Severity::Poor);
}

Figure range(const LoudnessReading& loudness)
{
    const QString reading =
        loudness.rangeLu < kSmallRangeLu   ? Report::tr("Quiet and loud passages are nearly equally loud.")
        : loudness.rangeLu > kLargeRangeLu ? Report::tr("Quiet and loud passages are far apart.")
                                           : Report::tr("A usual difference between quiet and loud passages.");
    Figure figure = numberFigure("loudness", "range", Report::tr("Loudness range"), loudness.rangeLu, "LU", 1, reading);
    return loudness.rangeReliable
               ? figure
               : unreliable(figure, Report::tr("Unreliable because a range takes at least a minute of music."));
}

Figure truePeak(const LoudnessReading& loudness)
{
    const double peak = loudness.truePeakDbtp;
    const auto figure = [&](const QString& reading, Severity severity) {
        return numberFigure("loudness", "truePeak", Report::tr("True peak"), peak, "dBTP", 1, reading, severity);
    };
    if (peak > 0.0)
        return figure(Report::tr("Peaks go %1 dB over full scale: players will distort them.").arg(fixedText(peak, 1)),
                      peak > kAudibleOverDb ? Severity::Poor : Severity::Fair);
    if (peak > -kCodecMarginDb)
        return figure(Report::tr("Peaks come within 1 dB of full scale: MP3 and the like may push them over it."),
                      Severity::Fair);
    if (peak <= kNoSignalDb)
        return figure(Report::tr("There is no signal."), Severity::Poor);
    return figure(Report::tr("Peaks stay %1 dB under full scale.").arg(fixedText(-peak, 1)), Severity::Good);
}

Figure crest(const LevelReading& level)
{
    const QString reading = level.rmsDbfs <= kNoSignalDb   ? Report::tr("There is no signal.")
                            : level.crestDb < kLowCrestDb  ? Report::tr("Peaks hardly stand out: strongly compressed.")
                            : level.crestDb < kHighCrestDb ? Report::tr("Peaks stand out moderately.")
                                                           : Report::tr("Peaks stand out as in uncompressed music.");
    return numberFigure("level", "crest", Report::tr("Crest factor"), level.crestDb, "dB", 1, reading);
}

Figure dcOffset(const LevelReading& level)
{
    double largest = 0.0;
    for (const double offset : level.dcOffset)
        largest = std::isfinite(offset) ? std::max(largest, std::abs(offset)) : offset;
    const bool fine = largest < kDcShare;
    const QString reading =
        fine ? Report::tr("The signal is centred around zero.")
             : Report::tr("The signal is shifted by %1 of full scale, which costs headroom.").arg(percentText(largest));
    return numberFigure("level", "dcOffset", Report::tr("DC offset"), largest, "0..1", 4, reading,
                        fine ? Severity::Good : Severity::Fair);
}

} // namespace

Figures levelFigures(const RecordingReport& report)
{
    const LoudnessReading& loudness = report.loudness;
    const LevelReading& level = report.level;
    return {
        integrated(loudness),
        truePeak(loudness),
        numberFigure("loudness", "shortTermMax", Report::tr("Loudest three seconds"), loudness.shortTermMaxLufs, "LUFS",
                     1, Report::tr("How loud the loudest three seconds are.")),
        numberFigure("loudness", "momentaryMax", Report::tr("Loudest moment"), loudness.momentaryMaxLufs, "LUFS", 1,
                     Report::tr("How loud the loudest 0.4 seconds are.")),
        range(loudness),
        numberFigure("level", "samplePeak", Report::tr("Sample peak"), level.samplePeakDbfs, "dBFS", 1,
                     Report::tr("The largest sample; between samples the signal can be higher.")),
        numberFigure("level", "rms", Report::tr("Level"), level.rmsDbfs, "dBFS", 1,
                     Report::tr("The mean level of the whole recording.")),
        crest(level),
        numberFigure("level", "peakToLoudness", Report::tr("Peak to loudness"), level.peakToLoudnessDb, "dB", 1,
                     Report::tr("How far the highest peak stands above the loudness.")),
        dcOffset(level),
    };
}

} // namespace resonate
