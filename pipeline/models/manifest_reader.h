#pragma once

#include "pipeline/json_document.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace resonate {

/// Takes the members of one object of a manifest, strictly. The first thing that is wrong is kept, with its line, and
/// whatever is taken after that is only there to go on with.
class ManifestReader final {
public:
    /// Of the document's root; `problem` outlives the reader, as the document does.
    ManifestReader(const JsonDocument& document, std::optional<Error>& problem, const QStringList& knownKeys);
    /// Of an object within this one.
    ManifestReader member(const QString& key, const QStringList& knownKeys) const;

    bool has(const QString& key) const { return m_object.contains(key); }

    /// Without `otherwise` the member must be there.
    double number(const QString& key, double least, double most, std::optional<double> otherwise = {});
    std::int64_t wholeNumber(const QString& key, std::int64_t least, std::int64_t most);
    bool flag(const QString& key, bool otherwise);
    /// Its place in `choices`.
    int choice(const QString& key, const QStringList& choices);
    /// Must match; `what` ends the sentence "'key' must be ...".
    QString text(const QString& key, const QString& pattern, const QString& what);
    /// Empty when it is not there.
    QString optionalText(const QString& key);
    QJsonArray list(const QString& key, qsizetype least, qsizetype most);

    void refuse(const QString& key, const QString& text) { refuse(QStringList{key}, text); }
    /// `path` within this object.
    void refuse(const QStringList& path, const QString& text);

private:
    ManifestReader(const JsonDocument& document, std::optional<Error>& problem, const QStringList& path,
                   const QJsonObject& object, const QStringList& knownKeys);
    QString nameOf(const QString& key) const;
    bool missing(const QString& key);

    const JsonDocument& m_document;
    std::optional<Error>& m_problem;
    QStringList m_path;
    QJsonObject m_object;
};

} // namespace resonate
