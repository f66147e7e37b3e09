#include "pipeline/report_readings.h"

namespace resonate {
namespace {

/// Likelihoods between these say neither yes nor no.
constexpr double kLikely = 0.7;
constexpr double kUnlikely = 0.3;
/// Muffled: more of the energy than in nearly any mix lies under 1 kHz.
constexpr double kDarkCentroidHz = 1'000.0;
constexpr double kBrightCentroidHz = 3'500.0;
/// Channels this much alike hold one picture; under zero they cancel on a mono loudspeaker.
constexpr double kNarrowCorrelation = 0.95;

Figure wetness(const ReverbReading& reverb)
{
    const QString label = Report::tr("Reverberation");
    switch (reverb.wetness) {
    case ReverbClass::Dry:
        return estimated(wordFigure("reverb", "wetness", label, "dry", Report::tr("dry"),
                                    Report::tr("The room is hardly heard."), Severity::Good));
    case ReverbClass::Moderate:
        return estimated(wordFigure("reverb", "wetness", label, "moderate", Report::tr("moderate"),
                                    Report::tr("The room is heard."), Severity::Fair));
    default:
        return estimated(wordFigure("reverb", "wetness", label, "wet", Report::tr("wet"),
                                    Report::tr("The room blurs the music."), Severity::Poor));
    }
}

Figures reverbFigures(const ReverbReading& reverb)
{
    const Figure rt60 = numberFigure("reverb", "rt60", Report::tr("Reverberation time"), reverb.rt60Seconds, "s", 1,
                                     Report::tr("Estimate of how long a sound takes to die away in the room."));
    return {
        wetness(reverb),
        reverb.reliable ? rt60
                        : unreliable(rt60, Report::tr("Unreliable because the music's own decay hides the room's.")),
        numberFigure("reverb", "tail", Report::tr("Room to take out"), reverb.tail, "0..1", 2,
                     Report::tr("Estimate of how much of the room rings on behind the music.")),
        numberFigure("reverb", "modulationRatio", Report::tr("Clarity"), reverb.modulationRatio, "", 2,
                     Report::tr("Slow against fast changes of level; only to compare one recording with another."))};
}

Figure stereoPicture(const StereoReading& stereo)
{
    const QString label = Report::tr("Stereo");
    if (stereo.mono)
        return flagFigure("stereo", "mono", label, true,
                          stereo.channels == 1 ? Report::tr("One channel.")
                                               : Report::tr("Two channels with the same sound: mono."),
                          Severity::Fair);
    if (stereo.correlation < 0.0)
        return flagFigure("stereo", "mono", label, false,
                          Report::tr("The channels work against each other: on one loudspeaker much of it vanishes."),
                          Severity::Poor);
    return flagFigure("stereo", "mono", label, false,
                      stereo.correlation > kNarrowCorrelation ? Report::tr("A narrow stereo picture.")
                                                              : Report::tr("A true stereo picture."),
                      Severity::Good);
}

Figures stereoFigures(const StereoReading& stereo)
{
    Figure picture = stereoPicture(stereo);
    picture.shown = stereo.mono ? Report::tr("mono") : Report::tr("stereo");
    return {picture,
            numberFigure("stereo", "channels", Report::tr("Channels judged"), stereo.channels, "", 0,
                         Report::tr("Of how many channels the picture was judged.")),
            numberFigure("stereo", "correlation", Report::tr("Correlation"), stereo.correlation, "", 2,
                         Report::tr("1: both channels are alike; 0: unrelated; -1: opposite.")),
            numberFigure("stereo", "sideToMid", Report::tr("Sides against middle"), stereo.sideToMidDb, "dB", 1,
                         Report::tr("The level of what differs between the channels, against what they share."))};
}

Figures spectrumFigures(const SpectrumReading& spectrum)
{
    const double centroid = spectrum.centroidHz;
    const QString reading = centroid <= 0.0                ? Report::tr("There is no signal.")
                            : centroid < kDarkCentroidHz   ? Report::tr("A dark sound.")
                            : centroid > kBrightCentroidHz ? Report::tr("A bright sound.")
                                                           : Report::tr("Neither dark nor bright.");
    return {numberFigure("spectrum", "centroid", Report::tr("Brightness"), centroid, "Hz", 0, reading),
            numberFigure("spectrum", "rolloff85", Report::tr("Energy up to"), spectrum.rolloff85Hz, "Hz", 0,
                         Report::tr("85 % of the energy lies below."))};
}

Figure crowd(const CrowdReading& crowd)
{
    const double likelihood = crowd.likelihood;
    return estimated(numberFigure("crowd", "likelihood", Report::tr("Audience"), likelihood, "0..1", 2,
                                  likelihood >= kLikely     ? Report::tr("Applause, cheering or talk is heard clearly.")
                                  : likelihood >= kUnlikely ? Report::tr("An audience is heard now and then.")
                                                            : Report::tr("Hardly any audience is heard."),
                                  likelihood >= kLikely     ? Severity::Poor
                                  : likelihood >= kUnlikely ? Severity::Fair
                                                            : Severity::Good));
}

Figure phone(const PhoneReading& phone)
{
    const double likelihood = phone.likelihood;
    return estimated(numberFigure("phone", "likelihood", Report::tr("Recorded by a phone"), likelihood, "0..1", 2,
                                  likelihood >= kLikely     ? Report::tr("Most likely a phone recording.")
                                  : likelihood >= kUnlikely ? Report::tr("Perhaps a phone recording.")
                                                            : Report::tr("Most likely no phone recording.")));
}

} // namespace

Figures sceneFigures(const RecordingReport& report)
{
    Figures figures = reverbFigures(report.reverb);
    for (const Figures& more : {stereoFigures(report.stereo), spectrumFigures(report.spectrum)})
        figures.insert(figures.end(), more.begin(), more.end());
    figures.push_back(crowd(report.crowd));
    figures.push_back(phone(report.phone));
    return figures;
}

} // namespace resonate
