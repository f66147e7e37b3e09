#include "pipeline/reference_tone.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kSilentDbfs = -90.0; // in every band: less than what 16 bits hold

const QString kFile = QStringLiteral("file"), kCentreHz = QStringLiteral("centreHz"),
              kLevelDb = QStringLiteral("levelDb"), kLowHz = QStringLiteral("lowHz"),
              kHighHz = QStringLiteral("highHz");

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

} // namespace

QJsonObject ReferenceTone::toJson() const
{
    return {{kFile, name},
            {kCentreHz, listOf(target.centreHz)},
            {kLevelDb, listOf(target.levelDb)},
            {kLowHz, lowHz},
            {kHighHz, highHz}};
}

ReferenceTone ReferenceTone::fromJson(const QJsonObject& json)
{
    return {json.value(kFile).toString(),
            {valuesOf(json.value(kCentreHz)), valuesOf(json.value(kLevelDb)), {}},
            json.value(kLowHz).toDouble(),
            json.value(kHighHz).toDouble()};
}

Result<ReferenceTone> referenceTone(const RecordingReport& report, const std::filesystem::path& path)
{
    const SpectrumReading& spectrum = report.spectrum;
    if (std::ranges::none_of(spectrum.thirdOctaveDb, [](double level) { return level > kSilentDbfs; }))
        return Error{ErrorCode::BadInput, path.string() + ": the reference is silent, so it has no tone to follow"};
    ReferenceTone reference{QString::fromStdString(path.filename().string()), {}};
    reference.target.centreHz = spectrum.thirdOctaveHz;
    for (std::size_t i = 0; i < spectrum.thirdOctaveHz.size(); ++i) // targets hold power per hertz
        reference.target.levelDb.push_back(spectrum.thirdOctaveDb[i] - 10.0 * std::log10(spectrum.thirdOctaveHz[i]));
    const BandwidthReading& band = report.bandwidth;
    reference.lowHz = band.reliable ? band.lowHz : 0.0;
    reference.highHz = band.reliable && band.highHz > 0.0 ? band.highHz : spectrum.thirdOctaveHz.back();
    return reference;
}

} // namespace resonate
