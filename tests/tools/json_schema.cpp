#include "tests/tools/json_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

const QString kPrefix = QStringLiteral("#/$defs/");

const QSet<QString>& knownKeywords()
{
    static const QSet<QString> kKnown = [] {
        const QStringList names =
            QStringLiteral("$schema $id $defs $comment title description examples default type const enum minimum "
                           "maximum items minItems maxItems properties required additionalProperties propertyNames "
                           "$ref allOf anyOf oneOf if then")
                .split(QLatin1Char(' '));
        return QSet<QString>(names.begin(), names.end());
    }();
    return kKnown;
}

bool isOfType(const QJsonValue& value, const QString& type)
{
    if (type == QLatin1String("integer")) // section 4.2.3: 1.0 is one
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    return (type == QLatin1String("object") && value.isObject()) ||
           (type == QLatin1String("array") && value.isArray()) ||
           (type == QLatin1String("string") && value.isString()) ||
           (type == QLatin1String("number") && value.isDouble()) ||
           (type == QLatin1String("boolean") && value.isBool()) || (type == QLatin1String("null") && value.isNull());
}

QString shown(const QJsonValue& value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).left(80);
}

QStringList checkType(const QJsonValue& type, const QJsonValue& value, const QString& place)
{
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    for (const QJsonValue& one : types)
        if (isOfType(value, one.toString()))
            return {};
    return {place + QStringLiteral(": %1 is not of type %2").arg(shown(value), shown(type))};
}

QStringList checkNumber(const QJsonObject& schema, double value, const QString& place)
{
    QStringList faults;
    if (const QJsonValue least = schema.value(QStringLiteral("minimum")); least.isDouble() && value < least.toDouble())
        faults << place + QStringLiteral(": %1 is less than %2").arg(value).arg(least.toDouble());
    if (const QJsonValue most = schema.value(QStringLiteral("maximum")); most.isDouble() && value > most.toDouble())
        faults << place + QStringLiteral(": %1 is more than %2").arg(value).arg(most.toDouble());
    return faults;
}

void collectReferences(const QJsonValue& value, QSet<QString>& names)
{
    for (const QJsonValue& item : value.toArray())
        collectReferences(item, names);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("$ref"))
            names.insert(it.value().toString().mid(kPrefix.size()));
        collectReferences(it.value(), names);
    }
}

} // namespace

QStringList JsonSchema::faultsBy(const QString& name, const QJsonValue& value) const
{
    return check(QJsonObject{{QStringLiteral("$ref"), kPrefix + name}}, value, {});
}

QStringList JsonSchema::unusedDefinitions() const
{
    QSet<QString> used;
    collectReferences(m_root, used);
    QStringList unused;
    for (const QString& name : m_root.value(QStringLiteral("$defs")).toObject().keys())
        if (!used.contains(name))
            unused << name;
    return unused;
}

QStringList JsonSchema::check(const QJsonValue& schema, const QJsonValue& value, const QString& place) const
{
    if (schema.isBool())
        return schema.toBool() ? QStringList{} : QStringList{place + QStringLiteral(": should not be there")};
    if (!schema.isObject())
        return {place + QStringLiteral(": the schema is no schema")};
    const QJsonObject rules = schema.toObject();
    QStringList faults;
    for (const QString& keyword : rules.keys())
        if (!knownKeywords().contains(keyword))
            faults << place + QStringLiteral(": the schema has the unknown keyword ") + keyword;
    if (rules.contains(QStringLiteral("type")))
        faults << checkType(rules.value(QStringLiteral("type")), value, place);
    if (rules.contains(QStringLiteral("const")) && value != rules.value(QStringLiteral("const")))
        faults << place + QStringLiteral(": %1 is not %2").arg(shown(value), shown(rules[QStringLiteral("const")]));
    if (rules.contains(QStringLiteral("enum")) && !rules.value(QStringLiteral("enum")).toArray().contains(value))
        faults << place + QStringLiteral(": %1 is none of %2").arg(shown(value), shown(rules[QStringLiteral("enum")]));
    if (value.isDouble())
        faults << checkNumber(rules, value.toDouble(), place);
    if (value.isObject())
        faults << checkObject(rules, value.toObject(), place);
    if (value.isArray())
        faults << checkArray(rules, value.toArray(), place);
    return faults << checkCombined(rules, value, place);
}

QStringList JsonSchema::checkObject(const QJsonObject& schema, const QJsonObject& value, const QString& place) const
{
    QStringList faults;
    const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    for (const QJsonValue& name : schema.value(QStringLiteral("required")).toArray())
        if (!value.contains(name.toString()))
            faults << place + QStringLiteral(": %1 is missing").arg(name.toString());
    for (auto member = value.begin(); member != value.end(); ++member) {
        const QString at = place + QLatin1Char('/') + member.key();
        if (schema.contains(QStringLiteral("propertyNames")))
            faults << check(schema.value(QStringLiteral("propertyNames")), member.key(), at);
        if (properties.contains(member.key()))
            faults << check(properties.value(member.key()), member.value(), at);
        else if (schema.contains(QStringLiteral("additionalProperties")))
            faults << check(schema.value(QStringLiteral("additionalProperties")), member.value(), at);
    }
    return faults;
}

QStringList JsonSchema::checkArray(const QJsonObject& schema, const QJsonArray& value, const QString& place) const
{
    QStringList faults;
    if (value.size() < schema.value(QStringLiteral("minItems")).toInt(0))
        faults << place + QStringLiteral(": has too few items");
    if (schema.contains(QStringLiteral("maxItems")) && value.size() > schema.value(QStringLiteral("maxItems")).toInt())
        faults << place + QStringLiteral(": has too many items");
    if (schema.contains(QStringLiteral("items")))
        for (qsizetype i = 0; i < value.size(); ++i)
            faults << check(schema.value(QStringLiteral("items")), value[i], place + QStringLiteral("/%1").arg(i));
    return faults;
}

QStringList JsonSchema::checkCombined(const QJsonObject& schema, const QJsonValue& value, const QString& place) const
{
    QStringList faults;
    if (const QString reference = schema.value(QStringLiteral("$ref")).toString(); !reference.isEmpty()) {
        const QJsonObject definitions = m_root.value(QStringLiteral("$defs")).toObject();
        const QJsonValue target = definitions.value(reference.mid(kPrefix.size()));
        if (!reference.startsWith(kPrefix) || target.isUndefined())
            return {place + QStringLiteral(": the schema refers to nothing by ") + reference};
        faults << check(target, value, place);
    }
    for (const QJsonValue& every : schema.value(QStringLiteral("allOf")).toArray())
        faults << check(every, value, place);
    for (const char* keyword : {"anyOf", "oneOf"}) {
        if (!schema.contains(QLatin1String(keyword)))
            continue;
        QStringList reasons;
        int matches = 0;
        for (const QJsonValue& one : schema.value(QLatin1String(keyword)).toArray()) {
            const QStringList found = check(one, value, place);
            matches += found.isEmpty() ? 1 : 0;
            reasons << found.mid(0, 1);
        }
        if (matches == 0 || (matches > 1 && QLatin1String(keyword) == QLatin1String("oneOf")))
            faults << place + QStringLiteral(": matches %1 of %2 (%3)")
                                  .arg(matches)
                                  .arg(QLatin1String(keyword), reasons.join(QStringLiteral("; ")));
    }
    if (schema.contains(QStringLiteral("if")) && check(schema.value(QStringLiteral("if")), value, place).isEmpty())
        faults << check(schema.value(QStringLiteral("then")), value, place);
    return faults;
}

} // namespace resonate
