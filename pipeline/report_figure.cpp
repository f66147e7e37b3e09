#include "pipeline/report_figure.h"

#include "pipeline/number_words.h"

#include <cmath>

namespace resonate {

Figure numberFigure(const char* group, const char* key, const QString& label, double value, const char* unit,
                    int decimals, const QString& reading, Severity severity)
{
    const QString unitText = QString::fromUtf8(unit);
    if (!std::isfinite(value)) {
        Figure unknown = absentFigure(group, key, label, unit, Report::tr("Could not be measured."));
        unknown.reliable = false;
        return unknown;
    }
    const QString shown = unitText == QLatin1String("Hz") ? hertzText(value)
                          : unitText == QLatin1String("0..1")
                              ? percentText(value)
                              : fixedText(value, decimals) + QLatin1Char(' ') + unitText;
    return {group, key, label, value, unitText, shown.trimmed(), reading, true, severity, {}};
}

Figure absentFigure(const char* group, const char* key, const QString& label, const char* unit, const QString& reading)
{
    return {group, key, label, QJsonValue(), QString::fromUtf8(unit), QStringLiteral("-"), reading};
}

Figure wordFigure(const char* group, const char* key, const QString& label, const char* value, const QString& shown,
                  const QString& reading, Severity severity)
{
    return {group, key, label, QString::fromUtf8(value), {}, shown, reading, true, severity, {}};
}

Figure flagFigure(const char* group, const char* key, const QString& label, bool value, const QString& reading,
                  Severity severity)
{
    return {group, key, label, value, {}, value ? Report::tr("yes") : Report::tr("no"), reading, true, severity, {}};
}

Figure estimated(Figure figure)
{
    figure.estimate = true;
    return figure;
}

Figure unreliable(Figure figure, const QString& why)
{
    figure.reliable = false;
    figure.severity = Severity::None;
    figure.reading = Report::tr("%1 %2", "one sentence after another").arg(figure.reading, why);
    return figure;
}

QString fullReading(const Figure& figure)
{
    return figure.estimate ? Report::tr("Estimate: %1", "before a whole sentence").arg(figure.reading) : figure.reading;
}

QString fixedText(double value, int decimals)
{
    return numberText(value, decimals);
}

QString hertzText(double hertz)
{
    return hertz < 1000.0 ? Report::tr("%1 Hz").arg(fixedText(hertz, 0))
                          : Report::tr("%1 kHz").arg(fixedText(hertz / 1000.0, 1));
}

QString percentText(double share)
{
    const double percent = 100.0 * share;
    return Report::tr("%1 %", "percent").arg(fixedText(percent, percent > 0.0 && percent < 1.0 ? 1 : 0));
}

QJsonValue finiteOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return QStringLiteral("good");
    case Severity::Fair:
        return QStringLiteral("fair");
    case Severity::Poor:
        return QStringLiteral("poor");
    default:
        return {};
    }
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return Report::tr("good");
    case Severity::Fair:
        return Report::tr("fair");
    case Severity::Poor:
        return Report::tr("poor");
    default:
        return {};
    }
}

} // namespace resonate
