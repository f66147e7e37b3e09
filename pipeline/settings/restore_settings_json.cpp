#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/plan.h"
#include "pipeline/preset.h"
#include "pipeline/settings/path_json.h"
#include "pipeline/settings/restore_settings.h"
#include "pipeline/text.h"

#include <QJsonArray>

#include <cmath>

namespace resonate {
namespace {

constexpr int kMostSongs = 10'000;
constexpr qsizetype kLongestName = 200;
constexpr double kLatestStartSeconds = 1e6; // longer than any recording that is read

Error wrong(const QString& key, const QString& must)
{
    return {ErrorCode::BadUsage, QStringLiteral("'%1' %2").arg(key, must).toStdString()};
}

using Read = Result<> (*)(const QString& key, const QJsonValue& value, RestoreSettings& settings);

struct Member {
    QLatin1String key;
    Read read;
};

Result<> readMembers(const QString& prefix, const QJsonObject& json, std::span<const Member> members,
                     RestoreSettings& settings)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto member =
            std::ranges::find_if(members, [&](const Member& candidate) { return candidate.key == it.key(); });
        if (member == members.end())
            return Error{ErrorCode::BadUsage, "there is no setting " + quoted(prefix + it.key()).toStdString()};
        if (auto read = member->read(prefix + it.key(), it.value(), settings); !read)
            return read;
    }
    return {};
}

Result<> readPath(const QString& key, const QJsonValue& value, std::filesystem::path& path)
{
    const auto read = pathFromJson(value);
    if (!read)
        return wrong(key, QStringLiteral("must be a path"));
    path = *read;
    return {};
}

Result<> readPreset(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    const QStringList known = builtInPresets() + builtInVenues();
    if (!known.contains(value.toString()))
        return wrong(key, QStringLiteral("must be one of %1").arg(known.join(QStringLiteral(", "))));
    settings.preset = value.toString();
    return {};
}

Result<> readMasterPreset(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isString() || !(value.toString().isEmpty() || masteringPresets().contains(value.toString())))
        return wrong(key,
                     QStringLiteral("must be empty or one of %1").arg(masteringPresets().join(QStringLiteral(", "))));
    settings.masterPreset = value.toString();
    return {};
}

Result<> readParameters(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isObject())
        return wrong(key, QStringLiteral("must be an object"));
    ParameterSet changed;
    const QJsonObject values = value.toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        if (auto set = changed.set(it.key(), it.value()); !set)
            return set;
    settings.changed = changed;
    return {};
}

Result<> readSkips(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isArray())
        return wrong(key, QStringLiteral("must be a list"));
    QSet<QString> stages;
    for (const auto& entry : value.toArray()) {
        if (!skippableStages().contains(entry.toString()))
            return wrong(key,
                         QStringLiteral("names stages among %1").arg(skippableStages().join(QStringLiteral(", "))));
        stages.insert(entry.toString());
    }
    settings.skippedStages = stages;
    return {};
}

Result<> readModel(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    const auto model = pathFromJson(value); // a name, or a file of any bytes
    if (!model || model->empty())
        return wrong(key, QStringLiteral("must be a model's name or a file"));
    settings.model = model->native();
    return {};
}

Result<> readTarget(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isString())
        return wrong(key, QStringLiteral("must be a text"));
    settings.target = value.toString();
    if (settings.target.isEmpty())
        return {};
    const auto target = parseTarget(settings.target);
    return target ? Result<>() : Result<>(target.error());
}

Result<> readReference(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    return readPath(key, value, settings.reference);
}

Result<> readPreviewStart(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    settings.previewStartSeconds.reset();
    if (value.isNull())
        return {};
    const double seconds = value.toDouble(-1.0);
    if (!(seconds >= 0.0 && seconds <= kLatestStartSeconds))
        return wrong(key, QStringLiteral("must be null or seconds from the beginning"));
    settings.previewStartSeconds = seconds;
    return {};
}

Result<> readSongs(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    const Error error = wrong(key, QStringLiteral("must be a list of songs, each once, counted from 0"));
    if (!value.isArray() || value.toArray().size() > kMostSongs)
        return error;
    QList<int> songs;
    for (const auto& entry : value.toArray()) {
        const int song = entry.toInt(-1); // a fraction is no integer either
        if (song < 0 || song >= kMostSongs || songs.contains(song))
            return error;
        songs.append(song);
    }
    settings.songs = songs;
    return {};
}

Result<> readFolder(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    return readPath(key, value, settings.output.folder);
}

Result<> readFormat(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!outputFormats().contains(value.toString()))
        return wrong(key, QStringLiteral("must be one of %1").arg(outputFormats().join(QStringLiteral(", "))));
    settings.output.form.format = value.toString();
    return {};
}

Result<> readBits(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (const auto fine = checkParameter(QStringLiteral("output.bits"), value); !fine)
        return wrong(key, QStringLiteral("must be 16, 24 or 32f"));
    settings.output.form.bits = value.toString();
    return {};
}

/// One of the switches of the form.
template <bool OutputForm::*Member>
Result<> readSwitch(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isBool())
        return wrong(key, QStringLiteral("must be true or false"));
    settings.output.form.*Member = value.toBool();
    return {};
}

Result<> readQuality(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    constexpr qsizetype kLongestQuality = 16;
    if (!value.isString() || value.toString().size() > kLongestQuality)
        return wrong(key, QStringLiteral("must be a short text"));
    settings.output.form.quality = value.toString(); // whether the format has it is known when all was read
    return {};
}

Result<> readSampleRate(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    const int rate = value.toInt(-1);
    if (rate < 0)
        return wrong(key, QStringLiteral("must be 0 or a whole number of Hz"));
    settings.output.form.sampleRateHz = rate;
    return {};
}

Result<> readNameTemplate(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    const QString name = value.toString();
    const bool printable = std::ranges::all_of(name, [](QChar letter) { return letter.isPrint(); });
    if (name.isEmpty() || name.size() > kLongestName || !printable || name.contains(QLatin1Char('/')))
        return wrong(key, QStringLiteral("must be a file's name"));
    settings.output.nameTemplate = name;
    return {};
}

constexpr Member kOutputMembers[] = {{QLatin1String("folder"), readFolder},
                                     {QLatin1String("format"), readFormat},
                                     {QLatin1String("bits"), readBits},
                                     {QLatin1String("quality"), readQuality},
                                     {QLatin1String("sampleRateHz"), readSampleRate},
                                     {QLatin1String("replayGain"), readSwitch<&OutputForm::replayGain>},
                                     {QLatin1String("stems"), readSwitch<&OutputForm::stems>},
                                     {QLatin1String("residual"), readSwitch<&OutputForm::residual>},
                                     {QLatin1String("stemFile"), readSwitch<&OutputForm::stemFile>},
                                     {QLatin1String("dawProject"), readSwitch<&OutputForm::dawProject>},
                                     {QLatin1String("video"), readSwitch<&OutputForm::video>},
                                     {QLatin1String("nameTemplate"), readNameTemplate}};

Result<> readOutput(const QString& key, const QJsonValue& value, RestoreSettings& settings)
{
    if (!value.isObject())
        return wrong(key, QStringLiteral("must be an object"));
    if (auto read = readMembers(key + QLatin1Char('.'), value.toObject(), kOutputMembers, settings); !read)
        return read;
    if (const auto fine = checkForm(settings.output.form); !fine)
        return wrong(key, QStringLiteral("does not go together: %1").arg(QString::fromStdString(fine.error().detail)));
    return {};
}

constexpr Member kMembers[] = {
    {QLatin1String("preset"), readPreset},         {QLatin1String("masterPreset"), readMasterPreset},
    {QLatin1String("parameters"), readParameters}, {QLatin1String("skip"), readSkips},
    {QLatin1String("model"), readModel},           {QLatin1String("target"), readTarget},
    {QLatin1String("reference"), readReference},   {QLatin1String("previewStartSeconds"), readPreviewStart},
    {QLatin1String("songs"), readSongs},           {QLatin1String("output"), readOutput}};

} // namespace

QJsonObject toJson(const RestoreSettings& settings)
{
    QStringList skips(settings.skippedStages.begin(), settings.skippedStages.end());
    skips.sort();
    QJsonArray songs;
    for (const int song : settings.songs)
        songs.append(song);
    const OutputSettings& output = settings.output;
    return {
        {QStringLiteral("preset"), settings.preset},
        {QStringLiteral("masterPreset"), settings.masterPreset},
        {QStringLiteral("parameters"), settings.changed.values()},
        {QStringLiteral("skip"), QJsonArray::fromStringList(skips)},
        {QStringLiteral("model"), pathToJson(settings.model)},
        {QStringLiteral("target"), settings.target},
        {QStringLiteral("reference"), pathToJson(settings.reference)},
        {QStringLiteral("previewStartSeconds"),
         settings.previewStartSeconds ? QJsonValue(*settings.previewStartSeconds) : QJsonValue()},
        {QStringLiteral("songs"), songs},
        {QStringLiteral("output"), QJsonObject{{QStringLiteral("folder"), pathToJson(output.folder)},
                                               {QStringLiteral("format"), output.form.format},
                                               {QStringLiteral("bits"), output.form.bits},
                                               {QStringLiteral("quality"), output.form.quality},
                                               {QStringLiteral("sampleRateHz"), output.form.sampleRateHz},
                                               {QStringLiteral("replayGain"), output.form.replayGain},
                                               {QStringLiteral("stems"), output.form.stems},
                                               {QStringLiteral("residual"), output.form.residual},
                                               {QStringLiteral("stemFile"), output.form.stemFile},
                                               {QStringLiteral("dawProject"), output.form.dawProject},
                                               {QStringLiteral("video"), output.form.video},
                                               {QStringLiteral("nameTemplate"), output.nameTemplate}}},
    };
}

Result<RestoreSettings> restoreSettingsFromJson(const QJsonObject& json)
{
    RestoreSettings settings;
    if (auto read = readMembers({}, json, kMembers, settings); !read)
        return read.error();
    return settings;
}

} // namespace resonate
