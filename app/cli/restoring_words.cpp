#include "app/cli/restoring_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace resonate {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Restoring", text);
}

QString titleOf(const QString& stage)
{
    static const QHash<QString, const char*> titles = {
        {QStringLiteral("dcOffset"), QT_TRANSLATE_NOOP("Restoring", "Offset")},
        {QStringLiteral("declip"), QT_TRANSLATE_NOOP("Restoring", "Clipping")},
        {QStringLiteral("dehum"), QT_TRANSLATE_NOOP("Restoring", "Hum")},
        {QStringLiteral("declick"), QT_TRANSLATE_NOOP("Restoring", "Clicks")},
        {QStringLiteral("debump"), QT_TRANSLATE_NOOP("Restoring", "Bumps")},
        {QStringLiteral("rumble"), QT_TRANSLATE_NOOP("Restoring", "Rumble")},
        {QStringLiteral("crowd"), QT_TRANSLATE_NOOP("Restoring", "Audience")},
        {QStringLiteral("denoise"), QT_TRANSLATE_NOOP("Restoring", "Noise")},
        {QStringLiteral("enhance"), QT_TRANSLATE_NOOP("Restoring", "Instruments")},
        {QStringLiteral("highs"), QT_TRANSLATE_NOOP("Restoring", "High end")},
        {QStringLiteral("subBass"), QT_TRANSLATE_NOOP("Restoring", "Low end")},
        {QStringLiteral("dereverb"), QT_TRANSLATE_NOOP("Restoring", "Room")},
        {QStringLiteral("tone"), QT_TRANSLATE_NOOP("Restoring", "Tone")},
    };
    const auto found = titles.find(stage);
    return found == titles.end() ? stage : tr(*found);
}

QString line(const QString& title, const QString& text)
{
    return QStringLiteral("  %1  %2").arg(title, -11).arg(text);
}

/// How many windows a guard did not let pass as they were.
int windowsTakenBack(const QJsonArray& windows)
{
    int count = 0;
    for (const QJsonValue& window : windows)
        count += window.toObject().contains(QStringLiteral("verdict")) ? 1 : 0;
    return count;
}

/// What the guard did to a stage; nothing when it let it pass.
QString guardWords(const QJsonObject& record)
{
    const QString stem = record.value(QStringLiteral("stem")).toString();
    const QString where = stem.isEmpty() ? QString() : tr(" on %1").arg(stem);
    const QString verdict = record.value(QStringLiteral("verdict")).toString();
    const QJsonArray windows = record.value(QStringLiteral("windows")).toArray();
    if (record.value(QStringLiteral("details")).toObject().value(QStringLiteral("heardAlone")).toBool())
        return tr("Heard alone%1, unjudged by the guard.").arg(where);
    if (verdict == QLatin1String("rolledBack"))
        return tr("Taken back%1: it did more harm than good (artifact score %2).")
            .arg(where)
            .arg(record.value(QStringLiteral("artifactScore")).toDouble(), 0, 'f', 2);
    if (verdict == QLatin1String("reduced"))
        return tr("Held back%1 in %2 of %3 seconds, where it would have been heard.")
            .arg(where)
            .arg(windowsTakenBack(windows))
            .arg(windows.size());
    return {};
}

QStringList guardLines(const QJsonObject& report, const QString& stage)
{
    QStringList lines;
    for (const QJsonValue& value : report.value(QStringLiteral("stages")).toArray()) {
        const QJsonObject record = value.toObject();
        if (record.value(QStringLiteral("stage")) != stage)
            continue;
        if (const QString words = guardWords(record); !words.isEmpty())
            lines << line({}, words);
    }
    return lines;
}

QString sentenceOf(const QJsonObject& planned)
{
    const QString measured = planned.value(QStringLiteral("decisions"))
                                 .toArray()
                                 .first()
                                 .toObject()
                                 .value(QStringLiteral("sentence"))
                                 .toString();
    return planned.value(QStringLiteral("chosenBy")) == QLatin1String("user")
               ? tr("Worked on because you asked for it. %1").arg(measured)
               : measured;
}

} // namespace

QStringList restoringLines(const QJsonObject& report)
{
    QStringList lines, leftAlone;
    for (const QJsonValue& value :
         report.value(QStringLiteral("plan")).toObject().value(QStringLiteral("stages")).toArray()) {
        const QJsonObject planned = value.toObject();
        if (!planned.contains(QStringLiteral("scope")))
            continue; // separating, mixing and mastering restore nothing
        const QString stage = planned.value(QStringLiteral("stage")).toString();
        if (!planned.value(QStringLiteral("enabled")).toBool()) {
            leftAlone << titleOf(stage).toLower();
            continue;
        }
        lines << line(titleOf(stage), sentenceOf(planned)) << guardLines(report, stage);
    }
    if (!leftAlone.isEmpty())
        lines << line(tr("Left alone"), leftAlone.join(QStringLiteral(", ")));
    return lines;
}

} // namespace resonate
