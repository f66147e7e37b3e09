#pragma once

#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// As much of JSON Schema, draft 2020-12, as a description of our own files needs: type, const, enum, minimum, maximum,
/// items, minItems, maxItems, properties, required, additionalProperties, propertyNames, $ref to "#/$defs/...", allOf,
/// anyOf, oneOf, if and then, and schemas that are true or false. A schema with any other keyword than these and plain
/// annotations is faulty here: nothing of it is ever passed over in silence.
class JsonSchema final {
public:
    explicit JsonSchema(const QJsonObject& schema) : m_root(schema) {}

    /// What is wrong with `value`, each fault with its place: "/plan/stages/3/scope: ...". Empty: it is valid.
    QStringList faults(const QJsonValue& value) const { return check(m_root, value, {}); }
    /// The same by the schema $defs/`name`.
    QStringList faultsBy(const QString& name, const QJsonValue& value) const;
    /// The names under $defs that no $ref leads to.
    QStringList unusedDefinitions() const;

private:
    QStringList check(const QJsonValue& schema, const QJsonValue& value, const QString& place) const;
    QStringList checkObject(const QJsonObject& schema, const QJsonObject& value, const QString& place) const;
    QStringList checkArray(const QJsonObject& schema, const QJsonArray& value, const QString& place) const;
    QStringList checkCombined(const QJsonObject& schema, const QJsonValue& value, const QString& place) const;

    QJsonObject m_root;
};

} // namespace resonate
