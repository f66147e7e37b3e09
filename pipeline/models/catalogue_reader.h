#pragma once

#include "pipeline/json_document.h"
#include "pipeline/models/model_catalogue.h"

#include <QSet>

namespace resonate {

/// Reads a catalogue of models out of a JSON document, strictly: every key known, every value sensible. What is read
/// here decides what is fetched from where and which file names are made, so nothing in it is taken on trust.
class CatalogueReader final {
public:
    explicit CatalogueReader(const JsonDocument& document) : m_document(document) {}
    /// Errors: BadUsage, as "NAME:LINE: what is wrong".
    Result<ModelCatalogue> read();

private:
    using Path = QStringList; // from the document's root

    Result<> checkKeys(const Path& path, const QJsonObject& object, const QStringList& required,
                       const QStringList& optional) const;
    Result<> readText(const Path& path, const QJsonObject& object, const QString& key, QString& text) const;
    Result<CatalogueModel> readModel(const Path& path, const QJsonValue& value);
    Result<> readSources(const Path& path, const QJsonValue& value, CatalogueModel& model) const;
    Result<> readFiles(const Path& path, const QJsonValue& value, CatalogueModel& model);
    Result<CatalogueFile> readFile(const Path& path, const QJsonValue& value);
    Result<> readWeights(const Path& path, const QJsonValue& value, CatalogueModel& model) const;
    Result<> checkAddress(const Path& path, const QString& address) const;

    const JsonDocument& m_document;
    QSet<QString> m_ids;
    QSet<QString> m_fileNames;
};

} // namespace resonate
