#include "app/cli/before_after.h"

#include <QJsonArray>
#include <QList>

namespace resonate {
namespace {

struct Row {
    const char* label;
    QStringList path; ///< into `analysis` and `result`, to an object with value, unit and reliable
    int decimals;
};

QJsonObject figureAt(QJsonObject object, const QStringList& path)
{
    for (const QString& key : path)
        object = object.value(key).toObject();
    return object;
}

QString cell(const QJsonObject& figure, int decimals)
{
    const QJsonValue value = figure.value(QStringLiteral("value"));
    if (!value.isDouble())
        return QStringLiteral("-");
    return QString::number(value.toDouble(), 'f', decimals) + QLatin1Char(' ') +
           figure.value(QStringLiteral("unit")).toString();
}

const QList<Row>& rows()
{
    static const QList<Row> list = {
        {"Loudness", {QStringLiteral("loudness"), QStringLiteral("integrated")}, 1},
        {"Loudness range", {QStringLiteral("loudness"), QStringLiteral("range")}, 1},
        {"True peak", {QStringLiteral("loudness"), QStringLiteral("truePeak")}, 2},
        {"Crest", {QStringLiteral("level"), QStringLiteral("crest")}, 1},
        {"Signal to noise (estimate)", {QStringLiteral("noise"), QStringLiteral("snr")}, 1},
        {"Upper edge of the sound", {QStringLiteral("bandwidth"), QStringLiteral("high")}, 0},
        {"Spectral centroid", {QStringLiteral("spectrum"), QStringLiteral("centroid")}, 0},
    };
    return list;
}

QStringList outputLines(const QJsonObject& outputs)
{
    QStringList lines;
    const auto add = [&](const QString& what, const QString& where) {
        lines << QStringLiteral("%1  %2").arg(what, -8).arg(where);
    };
    add(QStringLiteral("Master"), outputs.value(QStringLiteral("master")).toString());
    const QJsonObject stems = outputs.value(QStringLiteral("stems")).toObject();
    for (const QString& stem : stems.keys())
        add(stem.left(1).toUpper() + stem.mid(1), stems.value(stem).toString());
    add(QStringLiteral("Report"), outputs.value(QStringLiteral("report")).toString());
    return lines;
}

} // namespace

QStringList beforeAfterLines(const QJsonObject& report)
{
    const QJsonObject before = report.value(QStringLiteral("analysis")).toObject();
    const QJsonObject after = report.value(QStringLiteral("result")).toObject();
    QStringList lines;
    lines << QStringLiteral("%1  %2  %3")
                 .arg(QString(), -26)
                 .arg(QStringLiteral("before"), 13)
                 .arg(QStringLiteral("after"), 13);
    for (const Row& row : rows())
        lines << QStringLiteral("%1  %2  %3")
                     .arg(QLatin1String(row.label), -26)
                     .arg(cell(figureAt(before, row.path), row.decimals), 13)
                     .arg(cell(figureAt(after, row.path), row.decimals), 13);
    for (const QJsonValue& notice :
         report.value(QStringLiteral("input")).toObject().value(QStringLiteral("notices")).toArray())
        lines << QStringLiteral("Note: ") + notice.toObject().value(QStringLiteral("text")).toString();
    for (const QJsonValue& stage : report.value(QStringLiteral("stages")).toArray()) {
        const QString reason =
            stage.toObject().value(QStringLiteral("details")).toObject().value(QStringLiteral("reason")).toString();
        if (!reason.isEmpty())
            lines << QStringLiteral("Note: ") + reason;
    }
    lines << QString();
    return lines + outputLines(report.value(QStringLiteral("outputs")).toObject());
}

} // namespace resonate
