#include "app/cli/batch_lines.h"

#include "pipeline/text.h"

#include <QFile>

#include <algorithm>

namespace resonate {
namespace {

constexpr qsizetype kWidestName = 60; // longer ones push their own line to the right, no other

QString formatted(double value, int decimals)
{
    return QString::fromStdString(formatFixed(value, decimals));
}

/// On one line, whatever is in it.
QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return text;
}

QString nameOf(const BatchItem& item)
{
    return oneLine(QFile::decodeName(item.request.input.c_str()));
}

QString titleOf(BatchOutcome::Kind kind)
{
    switch (kind) {
    case BatchOutcome::Kind::Done:
        return QStringLiteral("done");
    case BatchOutcome::Kind::Unchanged:
        return QStringLiteral("as before");
    case BatchOutcome::Kind::Refused:
        return QStringLiteral("refused");
    case BatchOutcome::Kind::Failed:
        return QStringLiteral("failed");
    case BatchOutcome::Kind::Cancelled:
        return QStringLiteral("stopped");
    case BatchOutcome::Kind::NotBegun:
        break;
    }
    return QStringLiteral("not begun");
}

/// Without the path, where that is the recording's, which the line names already.
QString reasonOf(const BatchItem& item, const BatchOutcome& outcome)
{
    std::string_view reason = outcome.error.detail;
    const std::string path = item.request.input.string() + ": ";
    if (reason.starts_with(path))
        reason.remove_prefix(path.size());
    return oneLine(QString::fromUtf8(reason.data(), static_cast<qsizetype>(reason.size())));
}

bool hasReason(const BatchOutcome& outcome)
{
    return outcome.kind == BatchOutcome::Kind::Refused || outcome.kind == BatchOutcome::Kind::Failed;
}

struct Row {
    QString file, result, lufs, seconds, reason;
};

/// One for each song that was made, or for the recording.
QList<Row> rowsOf(const BatchItem& item, const BatchOutcome& outcome)
{
    QList<Row> rows;
    for (const QJsonObject& made : outcome.made) {
        const int song = made.value(QStringLiteral("song")).toInt();
        const QString file = song > 0 ? QStringLiteral("%1, song %2").arg(nameOf(item)).arg(song) : nameOf(item);
        rows.append({file,
                     titleOf(BatchOutcome::Kind::Done),
                     formatted(made.value(QStringLiteral("integratedLufs")).toDouble(), 1),
                     {},
                     {}});
        if (outcome.kind == BatchOutcome::Kind::Unchanged)
            rows.last().result = titleOf(outcome.kind);
    }
    const bool finished = outcome.kind == BatchOutcome::Kind::Done || outcome.kind == BatchOutcome::Kind::Unchanged;
    if (!finished || rows.isEmpty())
        rows.append(
            {nameOf(item), titleOf(outcome.kind), {}, {}, hasReason(outcome) ? reasonOf(item, outcome) : QString()});
    if (outcome.kind == BatchOutcome::Kind::Done)
        rows.last().seconds = formatted(outcome.seconds, 1);
    return rows;
}

QStringList tableOf(const QList<Row>& rows)
{
    qsizetype width = 4;
    for (const Row& row : rows)
        width = std::max(width, std::min(row.file.size(), kWidestName));
    const auto line = [&](const Row& row) {
        QString text = row.file.leftJustified(width) + QStringLiteral("  ") + row.result.leftJustified(9);
        if (!row.reason.isEmpty())
            text += QStringLiteral("  ") + row.reason;
        else
            text += QStringLiteral("  ") + row.lufs.rightJustified(5) + QStringLiteral("  ") +
                    row.seconds.rightJustified(7);
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        return text;
    };
    QStringList lines{line(
        {QStringLiteral("File"), QStringLiteral("Result"), QStringLiteral("LUFS"), QStringLiteral("Seconds"), {}})};
    for (const Row& row : rows)
        lines << line(row);
    return lines;
}

QString countsOf(const Batch& batch)
{
    const std::pair<BatchOutcome::Kind, const char*> kWords[] = {
        {BatchOutcome::Kind::Done, "%1 restored"},        {BatchOutcome::Kind::Unchanged, "%1 as before"},
        {BatchOutcome::Kind::Refused, "%1 refused"},      {BatchOutcome::Kind::Failed, "%1 failed"},
        {BatchOutcome::Kind::Cancelled, "%1 broken off"}, {BatchOutcome::Kind::NotBegun, "%1 not begun"}};
    QStringList counts;
    for (const auto& [kind, words] : kWords)
        if (const int count = batch.count(kind); count > 0)
            counts << QString::fromLatin1(words).arg(count);
    const auto all = static_cast<int>(batch.items.size());
    return QStringLiteral("%1 %2: %3, in %4.")
        .arg(all)
        .arg(all == 1 ? QStringLiteral("recording") : QStringLiteral("recordings"), counts.join(QStringLiteral(", ")),
             QString::fromStdString(formatDuration(batch.seconds)));
}

QStringList leftOutOf(const CollectedInputs& collected)
{
    QStringList left;
    const auto add = [&](int count, const char* words) {
        if (count > 0)
            left << QString::fromLatin1(words).arg(count);
    };
    add(collected.unlikeRecordings, "%1 whose names are not of sound or video");
    add(collected.madeByUs, "%1 made by Resonate");
    add(collected.namedTwice, "%1 named twice");
    add(collected.linkedFolders, "%1 links to folders");
    return left.isEmpty() ? left : QStringList(QStringLiteral("Left out: %1.").arg(left.join(QStringLiteral(", "))));
}

} // namespace

QString outcomeLine(const BatchItem& item, const BatchOutcome& outcome)
{
    QString text = titleOf(outcome.kind).leftJustified(9) + QStringLiteral("  ");
    if (hasReason(outcome))
        return text + nameOf(item) + QStringLiteral(": ") + reasonOf(item, outcome);
    if (outcome.kind == BatchOutcome::Kind::Done && outcome.made.size() == 1)
        text += QStringLiteral("%1 LUFS  ")
                    .arg(formatted(outcome.made.first().value(QStringLiteral("integratedLufs")).toDouble(), 1), 5);
    if (outcome.kind == BatchOutcome::Kind::Done)
        text += QStringLiteral("%1 s  ").arg(formatted(outcome.seconds, 1), 6);
    return text + nameOf(item);
}

QStringList batchLines(const Batch& batch)
{
    QList<Row> rows;
    for (std::size_t i = 0; i < batch.items.size(); ++i)
        rows += rowsOf(batch.items[i], batch.outcomes[i]);
    QStringList lines = tableOf(rows) + QStringList{{}, countsOf(batch)} + leftOutOf(batch.collected);
    if (batch.endedByFullDisk())
        lines << QStringLiteral(
            "The disk is full, so no more were begun. Make room and give the same command again: it "
            "goes on from here.");
    else if (batch.cancelled)
        lines << QStringLiteral("The same command goes on from here.");
    return lines;
}

} // namespace resonate
