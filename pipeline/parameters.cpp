#include "pipeline/parameters.h"

#include "pipeline/parameter_table.h"
#include "pipeline/text.h"

#include <QtGlobal>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

QString describe(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::fromStdString(formatShort(value.toDouble()));
    case QJsonValue::String:
        return quoted(value.toString());
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    default:
        return QStringLiteral("null");
    }
}

Error badUsage(const QString& text)
{
    return {ErrorCode::BadUsage, text.toStdString()};
}

/// What a user typed as JSON: a number where the table wants one and the text is one, else the text.
QJsonValue valueFromText(const Parameter& parameter, const QString& text)
{
    const std::string bytes = text.toStdString();
    double number = 0.0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    const bool isNumber = read.ec == std::errc() && read.ptr == bytes.data() + bytes.size() && std::isfinite(number);
    return isNumber && !parameter.isChoice() ? QJsonValue(number) : QJsonValue(text);
}

} // namespace

std::span<const Parameter> allParameters()
{
    static const std::vector<Parameter> kTable = parameterTable();
    return kTable;
}

const Parameter* findParameter(const QString& id)
{
    const auto all = allParameters();
    const auto found = std::ranges::find(all, id, &Parameter::id);
    return found == all.end() ? nullptr : &*found;
}

Result<> checkParameter(const QString& id, const QJsonValue& value)
{
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return badUsage(QStringLiteral("there is no parameter %1").arg(quoted(id)));
    if (parameter->isChoice()) {
        if (value.isString() && parameter->choices.contains(value.toString()))
            return {};
        return badUsage(
            QStringLiteral("'%1' must be one of %2, is ").arg(id, parameter->choices.join(QStringLiteral(", "))) +
            describe(value));
    }
    const double number = value.toDouble();
    if (!value.isDouble())
        return badUsage(QStringLiteral("'%1' must be a number, is ").arg(id) + describe(value));
    if (!(number >= parameter->minimum && number <= parameter->maximum))
        return badUsage(QStringLiteral("'%1' must be between %2 and %3, is ")
                            .arg(id, QString::fromStdString(formatShort(parameter->minimum)),
                                 QString::fromStdString(formatShort(parameter->maximum))) +
                        describe(value));
    if (parameter->whole && number != std::floor(number))
        return badUsage(QStringLiteral("'%1' must be a whole number, is ").arg(id) + describe(value));
    return {};
}

Result<> ParameterSet::set(const QString& id, const QJsonValue& value)
{
    if (auto good = checkParameter(id, value); !good)
        return good;
    m_values.insert(id, value);
    return {};
}

Result<> ParameterSet::setFromText(const QString& assignment)
{
    const qsizetype equals = assignment.indexOf(QLatin1Char('='));
    if (equals < 0)
        return badUsage(quoted(assignment) + QStringLiteral(" is not of the form stage.parameter=value"));
    const QString id = assignment.left(equals);
    const Parameter* parameter = findParameter(id);
    if (parameter == nullptr)
        return checkParameter(id, {});
    return set(id, valueFromText(*parameter, assignment.mid(equals + 1)));
}

void ParameterSet::merge(const ParameterSet& stronger)
{
    for (auto it = stronger.m_values.begin(); it != stronger.m_values.end(); ++it)
        m_values.insert(it.key(), it.value());
}

double ParameterSet::number(const QString& id, ProcessingMode mode) const
{
    const Parameter* parameter = findParameter(id);
    assert(parameter != nullptr && !parameter->isChoice());
    return m_values.contains(id) ? m_values.value(id).toDouble() : parameter->standardFor(mode).toDouble();
}

QString ParameterSet::choice(const QString& id, ProcessingMode mode) const
{
    const Parameter* parameter = findParameter(id);
    assert(parameter != nullptr && parameter->isChoice());
    return m_values.contains(id) ? m_values.value(id).toString() : parameter->standardFor(mode).toString();
}

QJsonObject ParameterSet::resolved(ProcessingMode mode) const
{
    QJsonObject all;
    for (const Parameter& parameter : allParameters())
        all.insert(parameter.id,
                   m_values.contains(parameter.id) ? m_values.value(parameter.id) : parameter.standardFor(mode));
    return all;
}

} // namespace resonate
