#include "tests/core/inference/htdemucs/parity_manifest.h"

#include "core/io/sound_file.h"
#include "tests/core/inference/htdemucs/npy_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

namespace resonate {
namespace {

std::vector<std::int64_t> wholeNumbers(const QJsonValue& list)
{
    std::vector<std::int64_t> numbers;
    for (const QJsonValue& value : list.toArray())
        numbers.push_back(value.toInteger());
    return numbers;
}

ParityProbe probeOf(const QJsonObject& row)
{
    ParityProbe probe = {
        row[u"mean"].toDouble(), row[u"rms"].toDouble(), row[u"min"].toDouble(), row[u"max"].toDouble(), {}};
    for (const QJsonValue& value : row[u"at"].toArray())
        probe.at.push_back(static_cast<float>(value.toDouble()));
    return probe;
}

ParityCase caseOf(const QJsonObject& object)
{
    const QJsonObject probes = object[u"probes"].toObject();
    ParityCase item;
    item.name = object[u"name"].toString().toStdString();
    item.model = object[u"model"].toString().toStdString();
    item.input = object[u"input"].toString().toStdString();
    item.expectedFile = object[u"expected"].toString().toStdString();
    item.bare = !object.contains(u"overlap");
    item.overlap = object[u"overlap"].toDouble(0.25);
    if (object.contains(u"segment"))
        item.segmentSeconds = object[u"segment"].toDouble();
    item.offsets = wholeNumbers(object[u"offsets"]);
    item.sizes = wholeNumbers(probes[u"shape"]);
    item.probedFrames = wholeNumbers(probes[u"index"]);
    for (const QJsonValue& row : probes[u"rows"].toArray())
        item.probes.push_back(probeOf(row.toObject()));
    return item;
}

Result<AudioBuffer> readWave(const std::string& path)
{
    SF_INFO info = {};
    const SoundFile file(sf_open(path.c_str(), SFM_READ, &info));
    if (!file)
        return Error{ErrorCode::BadInput, path + ": cannot be read"};
    std::vector<float> interleaved(static_cast<std::size_t>(info.frames * info.channels));
    AudioBuffer audio(info.channels, info.frames);
    if (sf_readf_float(file.get(), interleaved.data(), info.frames) != info.frames)
        return Error{ErrorCode::BadInput, path + ": is cut short"};
    deinterleave(interleaved.data(), audio.view());
    return audio;
}

Result<AudioBuffer> readArray(const std::string& path)
{
    const Result<NpyArray> array = readNpy(path);
    if (!array)
        return array.error();
    AudioBuffer audio(static_cast<int>(array->sizes.at(0)), array->sizes.at(1));
    copyAudio({array->values.data(), audio.channels(), audio.frames(), audio.frames()}, audio.view());
    return audio;
}

/// "40000:145000" between ", " and "]".
AudioBuffer sliced(const AudioBuffer& audio, const std::string& input)
{
    const std::size_t comma = input.find("[:, ");
    if (comma == std::string::npos)
        return audio;
    std::size_t digits = 0;
    const std::int64_t first = std::stoll(input.substr(comma + 4), &digits);
    const std::int64_t end = std::stoll(input.substr(comma + 4 + digits + 1));
    AudioBuffer part(audio.channels(), end - first);
    copyAudio(audio.view().slice(first, end - first), part.view());
    return part;
}

} // namespace

Result<ParityManifest> readParityManifest(const std::string& folder)
{
    QFile file(QString::fromStdString(folder + "/manifest.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::BadInput, folder + ": has no manifest.json"};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    ParityManifest manifest;
    manifest.mainModel = object[u"model"].toObject()[u"fp16"].toString().toStdString();
    for (const QJsonValue& item : object[u"cases"].toArray())
        manifest.cases.push_back(caseOf(item.toObject()));
    if (manifest.cases.empty() || manifest.mainModel.empty())
        return Error{ErrorCode::BadInput, folder + ": its manifest.json names no cases"};
    return manifest;
}

Result<AudioBuffer> readParityInput(const std::string& folder, const std::string& input)
{
    if (input.starts_with("zeros [")) {
        const std::size_t comma = input.find(", ");
        return AudioBuffer(std::stoi(input.substr(7)), std::stoll(input.substr(comma + 2)));
    }
    const std::string name = input.substr(0, input.find('['));
    const std::string stem = folder + "/" + name.substr(0, name.rfind('.'));
    const std::string resampled = stem + "_resampled.npy";
    const bool isArray = name.ends_with(".npy");
    Result<AudioBuffer> audio = isArray                              ? readArray(folder + "/" + name)
                                : std::filesystem::exists(resampled) ? readArray(resampled)
                                                                     : readWave(folder + "/" + name);
    if (!audio)
        return audio.error();
    return sliced(*audio, input);
}

} // namespace resonate
