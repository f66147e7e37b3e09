#include "pipeline/models/manifest_reader.h"

#include "pipeline/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace resonate {

ManifestReader::ManifestReader(const JsonDocument& document, std::optional<Error>& problem, const QStringList& path,
                               const QJsonObject& object, const QStringList& knownKeys)
    : m_document(document), m_problem(problem), m_path(path), m_object(object)
{
    for (const QString& key : m_object.keys())
        if (!knownKeys.contains(key))
            refuse(key, QStringLiteral("there is no key %1 here").arg(quoted(key)));
}

ManifestReader::ManifestReader(const JsonDocument& document, std::optional<Error>& problem,
                               const QStringList& knownKeys)
    : ManifestReader(document, problem, {}, document.root(), knownKeys)
{
}

ManifestReader ManifestReader::member(const QString& key, const QStringList& knownKeys) const
{
    if (!m_object[key].isObject() && !m_problem)
        m_problem = m_document.errorAt(m_path + QStringList{key}, QStringLiteral("'%1' must be an object").arg(key));
    return {m_document, m_problem, m_path + QStringList{key}, m_object[key].toObject(), knownKeys};
}

void ManifestReader::refuse(const QStringList& path, const QString& text)
{
    if (!m_problem)
        m_problem = m_document.errorAt(m_path + path, text);
}

QString ManifestReader::nameOf(const QString& key) const
{
    return QLatin1Char('\'') + (m_path + QStringList{key}).join(QLatin1Char('.')) + QLatin1Char('\'');
}

bool ManifestReader::missing(const QString& key)
{
    if (has(key))
        return false;
    refuse(QStringList(), nameOf(key) + QStringLiteral(" is missing"));
    return true;
}

double ManifestReader::number(const QString& key, double least, double most, std::optional<double> otherwise)
{
    if (!has(key) && otherwise)
        return *otherwise;
    if (missing(key))
        return least;
    const double value = m_object[key].isDouble() ? m_object[key].toDouble() : std::nan("");
    if (value >= least && value <= most)
        return value;
    refuse(key, nameOf(key) +
                    QStringLiteral(" must be a number between %1 and %2")
                        .arg(QString::fromStdString(formatShort(least)), QString::fromStdString(formatShort(most))));
    return least;
}

std::int64_t ManifestReader::wholeNumber(const QString& key, std::int64_t least, std::int64_t most)
{
    if (missing(key))
        return least;
    const double value = m_object[key].isDouble() ? m_object[key].toDouble() : std::nan("");
    if (value >= static_cast<double>(least) && value <= static_cast<double>(most) && value == std::floor(value))
        return static_cast<std::int64_t>(value);
    refuse(key, least == most
                    ? nameOf(key) + QStringLiteral(" must be %1").arg(least)
                    : nameOf(key) + QStringLiteral(" must be a whole number between %1 and %2").arg(least).arg(most));
    return least;
}

bool ManifestReader::flag(const QString& key, bool otherwise)
{
    if (has(key) && !m_object[key].isBool())
        refuse(key, nameOf(key) + QStringLiteral(" must be true or false"));
    return m_object[key].toBool(otherwise);
}

int ManifestReader::choice(const QString& key, const QStringList& choices)
{
    if (missing(key))
        return 0;
    const auto place = choices.indexOf(m_object[key].toString());
    if (place < 0)
        refuse(key, nameOf(key) + QStringLiteral(" must be one of '%1'").arg(choices.join(QStringLiteral("', '"))));
    return static_cast<int>(std::max<qsizetype>(place, 0));
}

QString ManifestReader::text(const QString& key, const QString& pattern, const QString& what)
{
    if (missing(key))
        return {};
    const QString text = m_object[key].toString();
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
    if (!whole.match(text).hasMatch())
        refuse(key, nameOf(key) + QStringLiteral(" must be ") + what);
    return text;
}

QString ManifestReader::optionalText(const QString& key)
{
    if (has(key) && !m_object[key].isString())
        refuse(key, nameOf(key) + QStringLiteral(" must be a text"));
    return m_object[key].toString();
}

QJsonArray ManifestReader::list(const QString& key, qsizetype least, qsizetype most)
{
    if (missing(key))
        return {};
    const QJsonArray list = m_object[key].toArray();
    if (list.size() < least || list.size() > most)
        refuse(key, nameOf(key) + QStringLiteral(" must be a list of %1 to %2").arg(least).arg(most));
    return list.size() > most ? QJsonArray() : list;
}

} // namespace resonate
