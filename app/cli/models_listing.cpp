#include "app/cli/models_listing.h"

#include "pipeline/text.h"

#include <QJsonArray>

#include <algorithm>

namespace resonate {
namespace {

QString sizeText(std::int64_t bytes)
{
    return QString::fromStdString(formatBytes(bytes));
}

QString stateText(const ModelPresence& presence)
{
    const auto files = static_cast<int>(presence.model->files.size());
    if (presence.isComplete())
        return QStringLiteral("installed, %1").arg(sizeText(presence.bytes));
    const std::int64_t begun = presence.bytes + presence.partialBytes;
    if (begun > 0)
        return QStringLiteral("begun, %1; %2 of %3 files are there")
            .arg(sizeText(begun))
            .arg(presence.filesThere)
            .arg(files);
    const auto bytes = presence.model->bytes();
    return bytes ? QStringLiteral("not installed, %1 to fetch").arg(sizeText(*bytes)) : QStringLiteral("not installed");
}

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list.append(QString::fromStdString(word));
    return list.join(QStringLiteral(", "));
}

QString folderText(const ModelStore& store)
{
    return QString::fromStdString(store.root().string());
}

QJsonObject fileJson(const ModelStore& store, const CatalogueFile& file)
{
    std::error_code error;
    return {{QStringLiteral("name"), QString::fromStdString(file.name)},
            {QStringLiteral("sha256"), QString::fromStdString(file.sha256)},
            {QStringLiteral("bytes"), file.bytes ? QJsonValue(static_cast<qint64>(*file.bytes)) : QJsonValue()},
            {QStringLiteral("there"), std::filesystem::is_regular_file(store.pathOf(file), error)}};
}

QJsonObject modelJson(const ModelStore& store, const CatalogueModel& model)
{
    const ModelPresence presence = store.presence(model);
    QJsonArray sources;
    for (const std::string& source : model.sources)
        sources.append(QString::fromStdString(source));
    QJsonArray files;
    for (const CatalogueFile& file : model.files)
        files.append(fileJson(store, file));
    return {{QStringLiteral("name"), model.id},
            {QStringLiteral("title"), model.title},
            {QStringLiteral("goodFor"), model.goodFor},
            {QStringLiteral("recommended"), model.id == store.catalogue().recommended},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("installed"), presence.isComplete()},
            {QStringLiteral("bytesOnDisk"), static_cast<qint64>(presence.bytes)},
            {QStringLiteral("bytesBegun"), static_cast<qint64>(presence.partialBytes)},
            {QStringLiteral("files"), files},
            {QStringLiteral("address"), model.address},
            {QStringLiteral("codeLicence"), model.codeLicence},
            {QStringLiteral("weightsLicence"), model.weightsLicence}};
}

QString stateName(FileVerdict::State state)
{
    switch (state) {
    case FileVerdict::State::Good:
        return QStringLiteral("good");
    case FileVerdict::State::Missing:
        return QStringLiteral("missing");
    case FileVerdict::State::Damaged:
        break;
    }
    return QStringLiteral("damaged");
}

bool allGood(const std::vector<FileVerdict>& verdicts)
{
    return std::ranges::all_of(verdicts, [](const FileVerdict& one) { return one.state == FileVerdict::State::Good; });
}

} // namespace

QStringList modelListLines(const ModelStore& store)
{
    QStringList lines = {
        QStringLiteral("Models (--model NAME), best first; they are kept in %1").arg(folderText(store))};
    for (const CatalogueModel& model : store.catalogue().models) {
        lines << QString()
              << QStringLiteral("  %1  %2%3")
                     .arg(model.id, -14)
                     .arg(stateText(store.presence(model)),
                          model.id == store.catalogue().recommended ? QStringLiteral(" (recommended)") : QString());
        lines << QStringLiteral("      %1").arg(model.goodFor);
        lines << QStringLiteral("      Stems: %1").arg(joined(model.sources));
    }
    return lines;
}

QJsonObject modelListJson(const ModelStore& store)
{
    QJsonArray models;
    for (const CatalogueModel& model : store.catalogue().models)
        models.append(modelJson(store, model));
    return {{QStringLiteral("folder"), folderText(store)}, {QStringLiteral("models"), models}};
}

QStringList fetchNoticeLines(const ModelStore& store, const CatalogueModel& model)
{
    QStringList lines = {QStringLiteral("%1 (%2)").arg(model.title, model.id)};
    for (const CatalogueFile& file : model.files) {
        const QString size =
            file.bytes
                ? sizeText(*file.bytes)
                : QStringLiteral("size not known before, %1 at the most").arg(sizeText(CatalogueFile::kLargestBytes));
        std::error_code error;
        lines << QStringLiteral("  %1%2  (%3)")
                     .arg(model.address, QString::fromStdString(file.name),
                          std::filesystem::exists(store.pathOf(file), error) ? QStringLiteral("is there already")
                                                                             : size);
    }
    lines << QStringLiteral("  into %1").arg(folderText(store));
    lines << QStringLiteral("  Licence of the code: %1. Licence of the weights: %2.")
                 .arg(model.codeLicence, model.weightsLicence);
    return lines;
}

QStringList verdictLines(const CatalogueModel& model, const std::vector<FileVerdict>& verdicts)
{
    if (allGood(verdicts))
        return {QStringLiteral("%1  good").arg(model.id, -14)};
    QStringList lines;
    for (const FileVerdict& verdict : verdicts)
        if (verdict.state != FileVerdict::State::Good)
            lines << QStringLiteral("%1  %2").arg(model.id, -14).arg(QString::fromStdString(verdict.reason));
    return lines;
}

QJsonObject verdictJson(const CatalogueModel& model, const std::vector<FileVerdict>& verdicts)
{
    QJsonArray files;
    for (const FileVerdict& verdict : verdicts)
        files.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(verdict.name)},
                                 {QStringLiteral("state"), stateName(verdict.state)},
                                 {QStringLiteral("reason"), QString::fromStdString(verdict.reason)}});
    return {{QStringLiteral("name"), model.id},
            {QStringLiteral("good"), allGood(verdicts)},
            {QStringLiteral("files"), files}};
}

} // namespace resonate
