#include "pipeline/report_json.h"

#include "pipeline/report_readings.h"
#include "pipeline/text.h"

#include <QJsonArray>

#include <cmath>

namespace resonate {
namespace {

QJsonObject figureJson(const QJsonValue& value, const QString& unit, const QString& reading, bool reliable = true)
{
    return {{QStringLiteral("value"), value},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("reading"), reading},
            {QStringLiteral("reliable"), reliable}};
}

QJsonObject figureJson(const Figure& figure)
{
    QJsonObject json = figureJson(figure.value, figure.unit, fullReading(figure), figure.reliable);
    if (figure.severity != Severity::None)
        json[QStringLiteral("severity")] = severityKey(figure.severity);
    if (figure.atLeast)
        json[QStringLiteral("atLeast")] = *figure.atLeast;
    return json;
}

void insertIn(QJsonObject& root, const char* group, const char* key, const QJsonObject& figure)
{
    const QString name = QString::fromLatin1(group);
    QJsonObject members = root[name].toObject();
    members[QString::fromLatin1(key)] = figure;
    root[name] = members;
}

QJsonArray toJson(const std::vector<TimeSpan>& spans)
{
    QJsonArray list;
    for (const TimeSpan& span : spans)
        list.append(QJsonObject{{QStringLiteral("beginSeconds"), finiteOrNull(span.beginSeconds)},
                                {QStringLiteral("endSeconds"), finiteOrNull(span.endSeconds)}});
    return list;
}

QJsonArray toJson(const std::vector<StereoBand>& bands)
{
    QJsonArray list;
    for (const StereoBand& band : bands)
        list.append(QJsonObject{{QStringLiteral("lowHz"), finiteOrNull(band.lowHz)},
                                {QStringLiteral("highHz"), finiteOrNull(band.highHz)},
                                {QStringLiteral("correlation"), finiteOrNull(band.correlation)},
                                {QStringLiteral("sideToMidDb"), finiteOrNull(band.sideToMidDb)}});
    return list;
}

QJsonArray toJson(const std::vector<PhoneFeature>& features)
{
    QJsonArray list;
    for (const PhoneFeature& feature : features)
        list.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(feature.name)},
                                {QStringLiteral("value"), finiteOrNull(feature.value)},
                                {QStringLiteral("weight"), finiteOrNull(feature.weight)}});
    return list;
}

QJsonArray thirdOctaves(const SpectrumReading& spectrum)
{
    QJsonArray list;
    for (std::size_t i = 0; i < spectrum.thirdOctaveHz.size() && i < spectrum.thirdOctaveDb.size(); ++i)
        list.append(QJsonObject{{QStringLiteral("centreHz"), finiteOrNull(spectrum.thirdOctaveHz[i])},
                                {QStringLiteral("levelDbfs"), finiteOrNull(spectrum.thirdOctaveDb[i])}});
    return list;
}

QJsonArray toJson(const std::vector<double>& values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(finiteOrNull(value));
    return list;
}

QJsonArray shares(const std::vector<double>& values)
{
    QJsonArray list;
    for (const double value : values) // to a millionth: one piece of five hours
        list.append(finiteOrNull(std::round(1e6 * value) / 1e6));
    return list;
}

QJsonArray curve(const std::vector<float>& values)
{
    QJsonArray list;
    for (const float value : values) // to a hundredth: a curve of a long concert is most of the file
        list.append(finiteOrNull(std::round(100.0 * static_cast<double>(value)) / 100.0));
    return list;
}

void insertWhole(QJsonObject& root, const RecordingReport& report)
{
    root[QStringLiteral("sampleRate")] =
        figureJson(report.sampleRateHz, QStringLiteral("Hz"), Report::tr("Samples per second."));
    root[QStringLiteral("channels")] = figureJson(report.channels, {}, Report::tr("Channels of the file."));
    root[QStringLiteral("duration")] =
        figureJson(finiteOrNull(report.durationSeconds), QStringLiteral("s"),
                   Report::tr("It lasts %1.").arg(QString::fromStdString(formatDuration(report.durationSeconds))));
}

void insertLists(QJsonObject& root, const RecordingReport& report)
{
    const auto add = [&root](const char* group, const char* key, const QJsonArray& list, const char* unit,
                             const QString& reading) {
        insertIn(root, group, key, figureJson(list, QString::fromLatin1(unit), reading));
    };
    add("level", "dcOffsetPerChannel", toJson(report.level.dcOffset), "0..1",
        Report::tr("The DC offset of each channel."));
    add("stereo", "bands", toJson(report.stereo.bands), "", Report::tr("The stereo picture in bands of frequency."));
    add("spectrum", "thirdOctaves", thirdOctaves(report.spectrum), "dBFS",
        Report::tr("The mean level of each third of an octave."));
    add("handling", "clickSpans", toJson(report.handling.clicks), "s",
        Report::tr("Where clicks are; of very many, the first."));
    add("handling", "bumpSpans", toJson(report.handling.bumps), "s",
        Report::tr("Where a hand is heard on the phone; of very many, the first."));
    add("crowd", "spans", toJson(report.crowd.spans), "s", Report::tr("Where the audience is louder than the music."));
    add("phone", "features", toJson(report.phone.features), "",
        Report::tr("What speaks for a phone, and what against."));
    add("structure", "silences", toJson(report.structure.silences), "s", Report::tr("Where nothing is heard."));
    add("structure", "songs", toJson(report.structure.songs), "s", Report::tr("Where songs begin and end."));
    add("loudnessCurve", "shortTerm", curve(report.loudnessCurve.shortTermLufs), "LUFS",
        Report::tr("The loudness of the three seconds around each point in time."));
    insertIn(root, "loudnessCurve", "step",
             figureJson(finiteOrNull(report.loudnessCurve.stepSeconds), QStringLiteral("s"),
                        Report::tr("The time between two points of the curve.")));
    add("levelHistogram", "rms", shares(report.levelHistogram.rmsShares), "0..1",
        Report::tr("How much of the time has which level, in steps of 1 dB."));
    add("levelHistogram", "peak", shares(report.levelHistogram.peakShares), "0..1",
        Report::tr("The same of the peaks of every 20 ms."));
    insertIn(root, "levelHistogram", "lowest",
             figureJson(LevelHistogram::kLowestDbfs, QStringLiteral("dBFS"),
                        Report::tr("Where the first step begins; it also holds what is quieter.")));
}

} // namespace

QJsonObject toJson(const RecordingReport& report)
{
    QJsonObject root;
    insertWhole(root, report);
    for (const Figure& figure : reportFigures(report))
        insertIn(root, figure.group, figure.key, figureJson(figure));
    insertLists(root, report);
    return root;
}

} // namespace resonate
