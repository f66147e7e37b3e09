#include "pipeline/loudness_json.h"

#include "core/audio/limits.h"
#include "pipeline/media_report_json.h"

#include <QJsonArray>

#include <cmath>

namespace resonate {
namespace {

const QString kMedia = QStringLiteral("media");
const QString kIntegrated = QStringLiteral("integratedLufs");
const QString kShortTerm = QStringLiteral("shortTermMaxLufs");
const QString kMomentary = QStringLiteral("momentaryMaxLufs");
const QString kRange = QStringLiteral("rangeLu");
const QString kTruePeak = QStringLiteral("truePeakDbtp");
const QString kSamplePeak = QStringLiteral("samplePeakDbfs");
const QString kWindows = QStringLiteral("momentaries");
constexpr int kNumbersPerBin = 3;                            // which, how often, energy
constexpr std::int64_t kMostWindows = std::int64_t{1} << 40; // three thousand years; sums of all bins do not overflow

QJsonValue valueOf(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<double> numberOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonArray windowsJson(const LoudnessHistogram& histogram)
{
    QJsonArray array;
    const auto bins = histogram.bins();
    for (std::size_t i = 0; i < bins.size(); ++i) {
        if (bins[i].count == 0)
            continue;
        array.append(static_cast<qint64>(i));
        array.append(static_cast<qint64>(bins[i].count));
        array.append(bins[i].energy);
    }
    return array;
}

bool readWindows(const QJsonArray& array, LoudnessHistogram& histogram)
{
    if (array.size() % kNumbersPerBin != 0 || array.size() > qsizetype{kNumbersPerBin} * LoudnessHistogram::kBins)
        return false;
    for (qsizetype i = 0; i < array.size(); i += kNumbersPerBin) {
        const int bin = array[i].toInt(-1);
        const LoudnessHistogram::Bin counted{array[i + 1].toInteger(), array[i + 2].toDouble()};
        if (bin < 0 || bin >= LoudnessHistogram::kBins || counted.count < 1 || counted.count > kMostWindows ||
            !(counted.energy > 0.0))
            return false;
        histogram.add(bin, counted);
    }
    return true;
}

} // namespace

QJsonObject loudnessJson(const MediaReport& media, const ProgramLevels& levels, const LoudnessHistogram& momentaries)
{
    return {{kMedia, mediaReportJson(media)},
            {kIntegrated, valueOf(levels.integratedLufs)},
            {kShortTerm, valueOf(levels.shortTermMaxLufs)},
            {kMomentary, valueOf(levels.momentaryMaxLufs)},
            {kRange, levels.rangeLu},
            {kTruePeak, levels.truePeakDbtp},
            {kSamplePeak, levels.samplePeakDbfs},
            {kWindows, windowsJson(momentaries)}};
}

std::optional<LoudnessScan> loudnessScanFromJson(const QJsonObject& json)
{
    LoudnessScan scan;
    scan.media = mediaReportFromJson(json[kMedia].toObject());
    scan.integratedLufs = numberOf(json[kIntegrated]);
    scan.shortTermMaxLufs = numberOf(json[kShortTerm]);
    scan.momentaryMaxLufs = numberOf(json[kMomentary]);
    scan.rangeLu = json[kRange].toDouble();
    scan.truePeakDbtp = json[kTruePeak].toDouble(-200.0);
    scan.samplePeakDbfs = json[kSamplePeak].toDouble(-200.0);
    scan.sampleRateHz = scan.media.sourceSampleRateHz;
    scan.channels = scan.media.sourceChannels;
    const bool possible = scan.media.frames > 0 && scan.sampleRateHz >= kMinSampleRateHz &&
                          scan.sampleRateHz <= kMaxSampleRateHz && scan.channels >= 1 &&
                          scan.channels <= kMaxInputChannels;
    if (!possible || !readWindows(json[kWindows].toArray(), scan.momentaries))
        return std::nullopt;
    scan.seconds = static_cast<double>(scan.media.frames) / scan.sampleRateHz;
    return scan;
}

} // namespace resonate
