#include "pipeline/batch/run_identity.h"

#include "core/base/hash.h"
#include "pipeline/batch/size_and_time.h"
#include "pipeline/durable_file.h"
#include "pipeline/models/model_choice.h"
#include "pipeline/settings/path_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace resonate {
namespace {

namespace fs = std::filesystem;

QJsonArray toJson(const PartSelection& selection)
{
    if (const auto* range = std::get_if<TimeRange>(&selection))
        return {QStringLiteral("range"), range->beginSeconds, range->endSeconds ? *range->endSeconds : QJsonValue()};
    QJsonArray json;
    if (const auto* songs = std::get_if<SongSelection>(&selection)) {
        json.append(QStringLiteral("songs"));
        for (const int number : songs->numbers)
            json.append(number);
    }
    return json;
}

/// A folder of somebody else's, which is too large to be read for this.
QJsonObject stampsIn(const fs::path& folder)
{
    QJsonObject stamps;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
        if (const auto stamp = SizeAndTime::of(entry.path()))
            stamps.insert(QString::fromStdString(entry.path().filename().string()), resonate::toJson(*stamp));
    return stamps;
}

Result<QJsonValue> modelIdentity(const std::string& model, const ModelWork& work)
{
    const auto chosen = chooseModel(model, ModelStore(), work);
    if (!chosen)
        return chosen.error();
    if (const auto* files = std::get_if<DemucsFiles>(&*chosen))
        return QJsonValue(QString::fromStdString(files->fingerprint));
    if (const auto* folder = std::get_if<ModelFolder>(&*chosen))
        return QJsonValue(stampsIn(folder->folder));
    return QJsonValue();
}

Result<QJsonValue> referenceIdentity(const fs::path& reference, const std::stop_token& stop)
{
    if (reference.empty())
        return QJsonValue();
    std::error_code error;
    const auto content = fingerprintFile(fs::canonical(reference, error), stop);
    if (!content)
        return content.error();
    return QJsonValue(QString::fromStdString(content->checksum));
}

QJsonObject parametersThatMatter(const ParameterSet& parameters, ProcessingMode mode)
{
    QJsonObject values = parameters.resolved(mode);
    for (const QString& id : values.keys())
        if (id.startsWith(QLatin1String("cache.")))
            values.remove(id);
    return values;
}

} // namespace

Result<QJsonObject> runIdentity(const RestoreRequest& request, const ModelWork& work)
{
    // Every member by its name: whoever adds one to a request is made to say here whether it changes what is made.
    const auto& [input, outputFolder, parameters, presetName, masteringName, mode, previewStartSeconds, part, song,
                 songNumber, songCount, selection, reference, target, skippedStages, model, form, nameTemplate,
                 overwrite, documents] = request;
    (void)input, (void)outputFolder, (void)part, (void)song, (void)songNumber, (void)songCount, (void)overwrite;

    const bool separates = !skippedStages.contains(QStringLiteral("separate"));
    const auto separation = separates ? modelIdentity(model, work) : Result<QJsonValue>(QJsonValue(false));
    if (!separation)
        return separation.error();
    const auto followed = referenceIdentity(reference, work.stop);
    if (!followed)
        return followed.error();
    QJsonArray pages;
    for (const ExportedDocument& document : documents)
        pages.append(QString::fromStdString(document.extension));
    QStringList skipped(skippedStages.begin(), skippedStages.end());
    std::ranges::sort(skipped);
    return QJsonObject{{QStringLiteral("program"), QCoreApplication::applicationVersion()},
                       {QStringLiteral("parameters"), parametersThatMatter(parameters, mode)},
                       {QStringLiteral("preset"), presetName},
                       {QStringLiteral("mastering"), masteringName},
                       {QStringLiteral("mode"), static_cast<int>(mode)},
                       {QStringLiteral("previewStart"), previewStartSeconds ? *previewStartSeconds : QJsonValue()},
                       {QStringLiteral("selection"), toJson(selection)},
                       {QStringLiteral("reference"), *followed},
                       {QStringLiteral("target"),
                        target ? QJsonArray{target->id, target->loudnessLufs, target->ceilingDbtp} : QJsonArray()},
                       {QStringLiteral("form"), resonate::toJson(form)},
                       {QStringLiteral("skipped"), QJsonArray::fromStringList(skipped)},
                       {QStringLiteral("separation"), *separation},
                       {QStringLiteral("names"), nameTemplate},
                       {QStringLiteral("documents"), pages}};
}

std::string identityHash(const QJsonObject& identity)
{
    ContentHash hash;
    hash.add(QJsonDocument(identity).toJson(QJsonDocument::Compact).toStdString()); // QJsonObject sorts its keys
    return hash.hex();
}

} // namespace resonate
