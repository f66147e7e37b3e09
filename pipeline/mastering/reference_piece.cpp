#include "pipeline/mastering/reference_piece.h"

#include <QJsonArray>

#include <cmath>

namespace resonate {
namespace {

const QString kFile = QStringLiteral("file"), kProfile = QStringLiteral("profile"),
              kRate = QStringLiteral("sampleRateHz"), kChannels = QStringLiteral("channels"),
              kSeconds = QStringLiteral("seconds"), kMid = QStringLiteral("midDb"), kSide = QStringLiteral("sideDb"),
              kMidSnr = QStringLiteral("midSnrDb"), kSideSnr = QStringLiteral("sideSnrDb"),
              kLow = QStringLiteral("lowHz"), kHigh = QStringLiteral("highHz"),
              kLufs = QStringLiteral("integratedLufs"), kRange = QStringLiteral("rangeLu");

QJsonArray listOf(const std::vector<double>& values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

std::vector<double> valuesOf(const QJsonValue& list)
{
    std::vector<double> values;
    for (const QJsonValue value : list.toArray())
        values.push_back(value.toDouble());
    return values;
}

std::vector<double> rounded(std::vector<double> values)
{
    for (double& value : values)
        value = std::round(1000.0 * value) / 1000.0;
    return values;
}

} // namespace

QJsonObject profileToJson(const ReferenceProfile& profile)
{
    return {{kRate, profile.sampleRateHz},
            {kChannels, profile.channels},
            {kSeconds, profile.seconds},
            {kMid, listOf(profile.midDb)},
            {kSide, listOf(profile.sideDb)},
            {kMidSnr, listOf(profile.midSnrDb)},
            {kSideSnr, listOf(profile.sideSnrDb)},
            {kLow, profile.lowHz},
            {kHigh, profile.highHz},
            {kLufs, profile.integratedLufs ? QJsonValue(*profile.integratedLufs) : QJsonValue(QJsonValue::Null)},
            {kRange, profile.rangeLu}};
}

ReferenceProfile profileFromJson(const QJsonObject& json)
{
    const QJsonValue lufs = json.value(kLufs);
    return {json.value(kRate).toInt(),       json.value(kChannels).toInt(),
            json.value(kSeconds).toDouble(), valuesOf(json.value(kMid)),
            valuesOf(json.value(kSide)),     valuesOf(json.value(kMidSnr)),
            valuesOf(json.value(kSideSnr)),  json.value(kLow).toDouble(),
            json.value(kHigh).toDouble(),    lufs.isDouble() ? std::optional(lufs.toDouble()) : std::nullopt,
            json.value(kRange).toDouble()};
}

QJsonObject ReferencePiece::toJson() const
{
    ReferenceProfile plain = profile;
    plain.midDb = rounded(std::move(plain.midDb));
    plain.sideDb = rounded(std::move(plain.sideDb));
    plain.midSnrDb.clear(); // nobody lifts the reference
    plain.sideSnrDb.clear();
    return {{kFile, name}, {kProfile, profileToJson(plain)}};
}

ReferencePiece ReferencePiece::fromJson(const QJsonObject& json)
{
    return {json.value(kFile).toString(), profileFromJson(json.value(kProfile).toObject())};
}

Result<ReferencePiece> referencePiece(const ReferenceProfile& profile, const RecordingReport& report,
                                      const std::filesystem::path& path)
{
    if (profile.silent())
        return Error{ErrorCode::BadInput, path.string() + ": the reference is silent, so it has no sound to follow"};
    ReferencePiece piece{QString::fromStdString(path.filename().string()), profile};
    const BandwidthReading& band = report.bandwidth;
    if (band.reliable && band.lowHz > 0.0)
        piece.profile.lowHz = band.lowHz;
    if (band.reliable && band.bandLimited && !band.musicAbove)
        piece.profile.highHz = band.highHz;
    return piece;
}

} // namespace resonate
