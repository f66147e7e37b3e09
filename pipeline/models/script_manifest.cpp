#include "pipeline/models/script_manifest.h"

#include "pipeline/json_document.h"
#include "pipeline/models/manifest_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace resonate {
namespace {

constexpr int kSchema = 1;
constexpr int kMostSources = 16;
constexpr double kLongestSegmentSeconds = 60.0;
/// Of all sources together, per piece: 256 MiB of floats.
constexpr std::int64_t kMostValues = 1 << 26;

const QString kSources = QStringLiteral("sources");
const QString kWaveform = QStringLiteral("waveform");
const QString kSpectrum = QStringLiteral("spectrum");
const QStringList kAxes = {QStringLiteral("bins frames"), QStringLiteral("frames bins")};
const QStringList kOutputs = {QStringLiteral("magnitudes"), QStringLiteral("masks")};

std::vector<std::string> readSources(ManifestReader& reader)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9_]{1,32}")));
    std::vector<std::string> sources;
    const QJsonArray list = reader.list(kSources, 1, kMostSources);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString source = list[i].toString();
        if (!name.match(source).hasMatch())
            reader.refuse({kSources, QString::number(i)},
                          QStringLiteral("a source's name has 1 to 32 of the characters a-z, 0-9 and _"));
        else if (std::ranges::count(sources, source.toStdString()) > 0)
            reader.refuse({kSources, QString::number(i)},
                          QStringLiteral("the source '%1' stands there twice").arg(source));
        sources.push_back(source.toStdString());
    }
    return sources;
}

void readWaveform(const ManifestReader& root, ScriptModelDescription& model)
{
    ManifestReader reader = root.member(kWaveform, {QStringLiteral("segmentFrames"), QStringLiteral("fixedLength")});
    const auto most = static_cast<std::int64_t>(kLongestSegmentSeconds * model.sampleRateHz);
    model.segmentFrames = reader.wholeNumber(QStringLiteral("segmentFrames"), 1024, most);
    model.fixedLength = reader.flag(QStringLiteral("fixedLength"), true);
}

void readSpectrum(const ManifestReader& root, ScriptModelDescription& model)
{
    ManifestReader reader =
        root.member(kSpectrum, {QStringLiteral("fftSize"), QStringLiteral("hop"), QStringLiteral("clipFrames"),
                                QStringLiteral("clips"), QStringLiteral("axes"), QStringLiteral("output"),
                                QStringLiteral("exponent"), QStringLiteral("complete")});
    ScriptSpectrum spectrum;
    spectrum.fftSize = static_cast<int>(reader.wholeNumber(QStringLiteral("fftSize"), 64, 32768));
    if (spectrum.fftSize % 2 != 0)
        reader.refuse(QStringLiteral("fftSize"), QStringLiteral("'spectrum.fftSize' must be even"));
    spectrum.hop =
        static_cast<int>(reader.wholeNumber(QStringLiteral("hop"), spectrum.fftSize / 32, spectrum.fftSize / 2));
    spectrum.clipFrames = static_cast<int>(reader.wholeNumber(QStringLiteral("clipFrames"), 2, 20000));
    spectrum.clips = static_cast<int>(reader.wholeNumber(QStringLiteral("clips"), 1, 1024));
    spectrum.axes = static_cast<ScriptSpectrum::Axes>(reader.choice(QStringLiteral("axes"), kAxes));
    spectrum.output = static_cast<ScriptSpectrum::Output>(reader.choice(QStringLiteral("output"), kOutputs));
    spectrum.exponent = reader.number(QStringLiteral("exponent"), 0.25, 4.0, 1.0);
    spectrum.complete = reader.flag(QStringLiteral("complete"), model.sources.size() > 1);
    if (spectrum.complete && model.sources.size() == 1)
        reader.refuse(QStringLiteral("complete"), QStringLiteral("a single source cannot be complete"));
    const std::int64_t frames = static_cast<std::int64_t>(spectrum.clips) * spectrum.clipFrames;
    model.segmentFrames = (frames - 1) * spectrum.hop;
    if (static_cast<double>(model.segmentFrames) > kLongestSegmentSeconds * model.sampleRateHz)
        reader.refuse(QStringLiteral("clips"), QStringLiteral("all clips together are longer than 60 s"));
    else if (frames * spectrum.bins() * model.channels * static_cast<std::int64_t>(model.sources.size()) > kMostValues)
        reader.refuse(QStringLiteral("clips"),
                      QStringLiteral("all clips together have more than %1 values").arg(kMostValues));
    model.spectrum = spectrum;
}

void readModel(ManifestReader& reader, ScriptModelDescription& model)
{
    model.sources = readSources(reader);
    model.sampleRateHz = static_cast<int>(reader.wholeNumber(QStringLiteral("sampleRateHz"), 8000, 192000));
    model.channels = static_cast<int>(reader.wholeNumber(QStringLiteral("channels"), 1, 2));
    model.inputRms = reader.number(QStringLiteral("inputRms"), 1e-3, 1e4, 1.0);
    if (reader.has(kWaveform) == reader.has(kSpectrum))
        reader.refuse(QString(), QStringLiteral("a manifest has either 'waveform' or 'spectrum'"));
    else if (reader.has(kWaveform))
        readWaveform(reader, model);
    else
        readSpectrum(reader, model);
}

Result<ScriptManifest> fromDocument(const JsonDocument& document)
{
    std::optional<Error> problem;
    ManifestReader reader(document, problem,
                          {QStringLiteral("schema"), QStringLiteral("name"), QStringLiteral("file"),
                           QStringLiteral("licence"), QStringLiteral("overlap"), kSources,
                           QStringLiteral("sampleRateHz"), QStringLiteral("channels"), QStringLiteral("inputRms"),
                           kWaveform, kSpectrum});
    ScriptManifest manifest;
    reader.wholeNumber(QStringLiteral("schema"), kSchema, kSchema);
    manifest.name =
        reader.text(QStringLiteral("name"), QStringLiteral("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}"),
                    QStringLiteral("1 to 64 letters, digits, '_', '.' and '-', the first a letter or digit"));
    manifest.file =
        reader.text(QStringLiteral("file"), QStringLiteral("[^./\\x00-\\x1f\\x7f][^/\\x00-\\x1f\\x7f]{0,127}"),
                    QStringLiteral("the name of a file in the same folder"));
    manifest.licence = reader.optionalText(QStringLiteral("licence"));
    manifest.overlap = reader.number(QStringLiteral("overlap"), 0.0, 0.95, 0.25);
    readModel(reader, manifest.model);
    if (problem)
        return *problem;
    return manifest;
}

QJsonObject spectrumJson(const ScriptSpectrum& spectrum)
{
    return {{QStringLiteral("fftSize"), spectrum.fftSize},
            {QStringLiteral("hop"), spectrum.hop},
            {QStringLiteral("clipFrames"), spectrum.clipFrames},
            {QStringLiteral("clips"), spectrum.clips},
            {QStringLiteral("axes"), kAxes[static_cast<qsizetype>(spectrum.axes)]},
            {QStringLiteral("output"), kOutputs[static_cast<qsizetype>(spectrum.output)]},
            {QStringLiteral("exponent"), spectrum.exponent},
            {QStringLiteral("complete"), spectrum.complete}};
}

} // namespace

Result<ScriptManifest> parseScriptManifest(std::string_view bytes, const std::string& fileName)
{
    const auto document = JsonDocument::parse(bytes, fileName);
    return document ? fromDocument(*document) : Result<ScriptManifest>(document.error());
}

Result<ScriptManifest> loadScriptManifest(const std::filesystem::path& folder)
{
    const auto document = JsonDocument::load(folder / ScriptManifest::kFileName);
    return document ? fromDocument(*document) : Result<ScriptManifest>(document.error());
}

QJsonObject toJson(const ScriptManifest& manifest)
{
    const ScriptModelDescription& model = manifest.model;
    QJsonArray sources;
    for (const std::string& source : model.sources)
        sources.append(QString::fromStdString(source));
    QJsonObject json = {{QStringLiteral("schema"), kSchema},
                        {QStringLiteral("name"), manifest.name},
                        {QStringLiteral("file"), manifest.file},
                        {QStringLiteral("licence"), manifest.licence},
                        {QStringLiteral("overlap"), manifest.overlap},
                        {kSources, sources},
                        {QStringLiteral("sampleRateHz"), model.sampleRateHz},
                        {QStringLiteral("channels"), model.channels},
                        {QStringLiteral("inputRms"), model.inputRms}};
    if (model.spectrum)
        json[kSpectrum] = spectrumJson(*model.spectrum);
    else
        json[kWaveform] = QJsonObject{{QStringLiteral("segmentFrames"), static_cast<qint64>(model.segmentFrames)},
                                      {QStringLiteral("fixedLength"), model.fixedLength}};
    return json;
}

Result<ScriptManifest> scriptManifestFromJson(const QJsonObject& json)
{
    return parseScriptManifest(QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString(), "manifest");
}

} // namespace resonate
