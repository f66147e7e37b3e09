#include "pipeline/report_readings.h"

#include <algorithm>

namespace resonate {
namespace {

/// Most adults hear little over 16 kHz; under 10 kHz cymbals and breath lose their air.
constexpr double kFullTrebleHz = 16'000.0;
constexpr double kDullTrebleHz = 10'000.0;
/// Under 4 kHz it is a telephone.
constexpr double kTelephoneHz = 4'000.0;
/// The low E of a bass guitar has 41 Hz, that of a guitar 82 Hz.
constexpr double kFullBassHz = 50.0;
constexpr double kThinBassHz = 120.0;

Figure highEdge(const BandwidthReading& bandwidth)
{
    const double hertz = bandwidth.highHz;
    const bool full = !bandwidth.bandLimited || hertz >= kFullTrebleHz;
    const QString reading =
        full                    ? Report::tr("The treble is all there.")
        : hertz < kTelephoneHz  ? Report::tr("Nothing above %1: as over a telephone.").arg(hertzText(hertz))
        : hertz < kDullTrebleHz ? Report::tr("Nothing above %1: it sounds dull.").arg(hertzText(hertz))
                                : Report::tr("Nothing above %1: a little treble is missing.").arg(hertzText(hertz));
    const Severity severity = full ? Severity::Good : hertz < kDullTrebleHz ? Severity::Poor : Severity::Fair;
    return numberFigure("bandwidth", "high", Report::tr("Treble reaches to"), hertz, "Hz", 0, reading, severity);
}

Figure lowEdge(const BandwidthReading& bandwidth)
{
    const double hertz = bandwidth.lowHz;
    const QString reading = hertz <= kFullBassHz   ? Report::tr("The bass is all there.")
                            : hertz <= kThinBassHz ? Report::tr("The lowest notes are missing.")
                                                   : Report::tr("The bass is missing.");
    const Severity severity = hertz <= kFullBassHz   ? Severity::Good
                              : hertz <= kThinBassHz ? Severity::Fair
                                                     : Severity::Poor;
    return numberFigure("bandwidth", "low", Report::tr("Bass reaches to"), hertz, "Hz", 0, reading, severity);
}

Figures bandwidthFigures(const BandwidthReading& bandwidth)
{
    Figures figures = {
        highEdge(bandwidth),
        lowEdge(bandwidth),
        numberFigure("bandwidth", "highStep", Report::tr("Edge of the treble"), bandwidth.highStepDb, "dB", 0,
                     Report::tr("How far the spectrum falls at its end; 9 dB and more are a real edge.")),
        flagFigure("bandwidth", "bandLimited", Report::tr("Treble cut off"), bandwidth.bandLimited,
                   bandwidth.bandLimited ? Report::tr("The spectrum ends at an edge before the file's own limit.")
                                         : Report::tr("The spectrum has no edge.")),
    };
    if (!bandwidth.reliable)
        for (Figure& figure : figures)
            figure = unreliable(
                figure, Report::tr("Unreliable because there is too little sound to see where its spectrum ends."));
    return figures;
}

Figure clippingWord(const ClippingReading& clipping)
{
    const QString label = Report::tr("Clipping");
    const QString share = percentText(clipping.share);
    switch (clipping.severity) {
    case ClippingSeverity::Light:
        return wordFigure("clipping", "severity", label, "light", Report::tr("light"),
                          Report::tr("A few peaks are cut off (%1 of the time).").arg(share), Severity::Fair);
    case ClippingSeverity::Moderate:
        return wordFigure("clipping", "severity", label, "moderate", Report::tr("moderate"),
                          Report::tr("Many peaks are cut off (%1 of the time): it sounds rough.").arg(share),
                          Severity::Poor);
    case ClippingSeverity::Severe:
        return wordFigure("clipping", "severity", label, "severe", Report::tr("severe"),
                          Report::tr("Peaks are cut off all along (%1 of the time): it sounds distorted.").arg(share),
                          Severity::Poor);
    default:
        return wordFigure("clipping", "severity", label, "none", Report::tr("none"),
                          Report::tr("No cut-off peaks found."), Severity::Good);
    }
}

Figures clippingFigures(const ClippingReading& clipping)
{
    const bool clipped = clipping.severity != ClippingSeverity::None;
    const QString levelLabel = Report::tr("Clipping level");
    return {
        clippingWord(clipping),
        clipped ? numberFigure("clipping", "level", levelLabel, clipping.levelDbfs, "dBFS", 1,
                               Report::tr("Estimate of where peaks were cut off."))
                : absentFigure("clipping", "level", levelLabel, "dBFS", Report::tr("No cut-off peaks found.")),
        numberFigure("clipping", "share", Report::tr("Time at the ceiling"), clipping.share, "0..1", 4,
                     Report::tr("The share of 4 ms pieces whose peak is at the ceiling.")),
        flagFigure("clipping", "hardPcm", Report::tr("Flat tops"), clipping.hardPcm,
                   clipping.hardPcm ? Report::tr("The samples themselves have flat tops.")
                                    : Report::tr("The samples have no flat tops.")),
        flagFigure("clipping", "beforeCodec", Report::tr("Clipped before coding"), clipping.beforeCodec,
                   clipping.beforeCodec ? Report::tr("It was clipped first and compressed to a file afterwards.")
                                        : Report::tr("No sign of clipping before the file was compressed.")),
        numberFigure("clipping", "score", Report::tr("Clipping evidence"), clipping.score, "", 2,
                     Report::tr("How peaks pile up at one level; over 1.2 speaks for clipping.")),
    };
}

} // namespace

Figures distortionFigures(const RecordingReport& report)
{
    Figures figures = bandwidthFigures(report.bandwidth);
    const Figures more = clippingFigures(report.clipping);
    figures.insert(figures.end(), more.begin(), more.end());
    return figures;
}

} // namespace resonate
