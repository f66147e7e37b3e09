#include "app/cli/loudness_words.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace resonate {
namespace {

constexpr qsizetype kLongestName = 44;
constexpr double kNothingDb = -199.0;

QString shown(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

QString number(double value, bool withSign = false)
{
    const QString text = QString::number(value == 0.0 ? 0.0 : value, 'f', 1);
    return withSign && value > 0.0 ? QLatin1Char('+') + text : text;
}

QString number(const std::optional<double>& value)
{
    return value ? number(*value) : QStringLiteral("-");
}

QString peak(double db)
{
    return db < kNothingDb ? QStringLiteral("-") : number(db);
}

QString shortened(const QString& name)
{
    if (name.size() <= kLongestName)
        return name;
    const qsizetype half = (kLongestName - 1) / 2;
    return name.left(half) + QChar(0x2026) + name.right(half);
}

QString duration(double seconds)
{
    const auto whole = static_cast<qint64>(seconds + 0.5);
    const QString rest = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0')).arg(rest);
}

/// Rows of cells as lines: the first column to the left, the others to the right.
QStringList aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.front().size(), 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line = row[0].leftJustified(widths[0]);
        for (qsizetype i = 1; i < row.size(); ++i)
            line += QStringLiteral("  ") + row[i].rightJustified(widths[i]);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QStringList scanCells(const LoudnessScan& scan)
{
    return {duration(scan.seconds),        number(scan.integratedLufs), number(scan.shortTermMaxLufs),
            number(scan.momentaryMaxLufs), number(scan.rangeLu),        peak(scan.truePeakDbtp)};
}

/// What the limiter has to do, or what was given up instead of it.
QString ceilingCell(const LoudnessRun& run, std::size_t file)
{
    const FileMatch& match = run.plan.files[file];
    if (!run.made.empty() && run.made[file]) {
        const MatchedFile& made = *run.made[file];
        return made.limitingMaxDb > 0.0 ? QStringLiteral("limited %1 dB").arg(number(made.limitingMaxDb)) : QString();
    }
    if (match.overCeilingDb > 0.0)
        return QStringLiteral("limits %1 dB").arg(number(match.overCeilingDb));
    return match.loweredDb > 0.0 ? QStringLiteral("lowered %1 dB").arg(number(match.loweredDb)) : QString();
}

QStringList matchCells(const LoudnessRun& run, std::size_t file)
{
    const FileMatch& match = run.plan.files[file];
    if (!run.made.empty() && run.made[file]) {
        const MatchedFile& made = *run.made[file];
        return {number(made.gainDb, true), number(made.after.integratedLufs), peak(made.after.truePeakDbtp),
                ceilingCell(run, file)};
    }
    return {match.gainDb ? number(*match.gainDb, true) : QStringLiteral("-"), number(match.lufs),
            peak(match.truePeakDbtp), ceilingCell(run, file)};
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject levelsJson(const LoudnessScan& scan)
{
    QJsonArray notices;
    for (const MediaNotice& notice : scan.media.notices)
        notices.append(QString::fromStdString(notice.text));
    return {{QStringLiteral("integratedLufs"), jsonOf(scan.integratedLufs)},
            {QStringLiteral("shortTermMaxLufs"), jsonOf(scan.shortTermMaxLufs)},
            {QStringLiteral("momentaryMaxLufs"), jsonOf(scan.momentaryMaxLufs)},
            {QStringLiteral("loudnessRangeLu"), scan.rangeLu},
            {QStringLiteral("truePeakDbtp"), scan.truePeakDbtp},
            {QStringLiteral("samplePeakDbfs"), scan.samplePeakDbfs},
            {QStringLiteral("seconds"), scan.seconds},
            {QStringLiteral("sampleRateHz"), scan.sampleRateHz},
            {QStringLiteral("channels"), scan.channels},
            {QStringLiteral("container"), QString::fromStdString(scan.media.container)},
            {QStringLiteral("codec"), QString::fromStdString(scan.media.codec)},
            {QStringLiteral("notices"), notices}};
}

QJsonObject matchJson(const FileMatch& match)
{
    return {{QStringLiteral("gainDb"), jsonOf(match.gainDb)},
            {QStringLiteral("overCeilingDb"), match.overCeilingDb},
            {QStringLiteral("loweredDb"), match.loweredDb},
            {QStringLiteral("integratedLufs"), jsonOf(match.lufs)},
            {QStringLiteral("truePeakDbtp"), match.truePeakDbtp}};
}

QJsonObject madeJson(const MatchedFile& made)
{
    QJsonObject json = levelsJson(made.after);
    QJsonArray notes;
    for (const std::string& note : made.notes)
        notes.append(QString::fromStdString(note));
    json.insert(QStringLiteral("file"), shown(made.file));
    json.insert(QStringLiteral("gainDb"), made.gainDb);
    json.insert(QStringLiteral("limitingMaxDb"), made.limitingMaxDb);
    json.insert(QStringLiteral("limitingP99Db"), made.limitingP99Db);
    json.insert(QStringLiteral("notes"), notes);
    return json;
}

QJsonObject fileJson(const LoudnessRun& run, std::size_t i)
{
    const bool scanned = static_cast<bool>(run.scans[i]);
    QJsonObject json = scanned ? levelsJson(*run.scans[i]) : QJsonObject();
    json.insert(QStringLiteral("file"), shown(run.files[i]));
    if (!scanned)
        json.insert(QStringLiteral("error"), QString::fromStdString(run.scans[i].error().detail));
    if (scanned && run.target)
        json.insert(QStringLiteral("match"), matchJson(run.plan.files[i]));
    if (scanned && !run.made.empty()) {
        if (run.made[i])
            json.insert(QStringLiteral("made"), madeJson(*run.made[i]));
        else
            json.insert(QStringLiteral("error"), QString::fromStdString(run.made[i].error().detail));
    }
    return json;
}

QStringList remarks(const LoudnessRun& run)
{
    QStringList lines;
    if (run.plan.albumLufs && std::ranges::count_if(run.scans, [](const auto& scan) { return bool(scan); }) > 1)
        lines.append(QStringLiteral("All together: %1 LUFS.").arg(number(*run.plan.albumLufs)));
    for (std::size_t i = 0; i < run.made.size(); ++i)
        if (run.made[i])
            for (const std::string& note : run.made[i]->notes)
                lines.append(
                    QStringLiteral("%1: %2").arg(shown(run.files[i].filename()), QString::fromStdString(note)));
    return lines;
}

} // namespace

QStringList loudnessLines(const LoudnessRun& run)
{
    QStringList head = {QStringLiteral("File"),   QStringLiteral("Length"), QStringLiteral("I LUFS"),
                        QStringLiteral("S max"),  QStringLiteral("M max"),  QStringLiteral("LRA LU"),
                        QStringLiteral("TP dBTP")};
    if (run.target)
        head += {QStringLiteral("Gain dB"), run.made.empty() ? QStringLiteral("will be") : QStringLiteral("now"),
                 QStringLiteral("TP dBTP"), QString()};
    QList<QStringList> rows = {head};
    for (std::size_t i = 0; i < run.files.size(); ++i) {
        if (!run.scans[i])
            continue;
        rows.append(QStringList(shortened(shown(run.files[i].filename()))) + scanCells(*run.scans[i]));
        if (run.target)
            rows.back() += matchCells(run, i);
    }
    if (rows.size() == 1)
        return {};
    return aligned(rows) + remarks(run);
}

QJsonObject loudnessRunJson(const LoudnessRun& run)
{
    QJsonArray files;
    for (std::size_t i = 0; i < run.files.size(); ++i)
        files.append(fileJson(run, i));
    QJsonObject json = {{QStringLiteral("files"), files}, {QStringLiteral("albumLufs"), jsonOf(run.plan.albumLufs)}};
    if (run.target)
        json.insert(QStringLiteral("target"),
                    QJsonObject{{QStringLiteral("id"), run.target->id},
                                {QStringLiteral("loudnessLufs"), run.settings.targetLufs},
                                {QStringLiteral("ceilingDbtp"), run.settings.ceilingDbtp},
                                {QStringLiteral("as"), run.settings.as == MatchAs::Album ? QStringLiteral("album")
                                                                                         : QStringLiteral("tracks")},
                                {QStringLiteral("limit"), run.settings.limit}});
    return json;
}

} // namespace resonate
