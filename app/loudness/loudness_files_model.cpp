#include "app/loudness/loudness_files_model.h"

#include "widgets/look/error_sentence.h"
#include "widgets/look/look.h"

#include <QFile>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace resonate {
namespace {

constexpr double kNothingDb = -199.0;

QString shown(const std::filesystem::path& path)
{
    return QFile::decodeName(path.c_str());
}

QString none()
{
    return QStringLiteral("\u2013");
}

QString oneDecimal(double value)
{
    return QLocale().toString(std::abs(value) < 0.05 ? 0.0 : value, 'f', 1);
}

QString oneDecimal(const std::optional<double>& value)
{
    return value ? oneDecimal(*value) : none();
}

QString gainText(const std::optional<double>& gainDb)
{
    return gainDb && *gainDb >= 0.05 ? QLocale().positiveSign() + oneDecimal(*gainDb) : oneDecimal(gainDb);
}

QString peakText(double db)
{
    return db > kNothingDb ? oneDecimal(db) : none();
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(seconds + 0.5);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(two(whole % 60));
    return QStringLiteral("%1:%2:%3").arg(whole / 3600).arg(two(whole / 60 % 60), two(whole % 60));
}

} // namespace

void LoudnessFilesModel::add(const Files& files)
{
    for (const std::filesystem::path& file : files) {
        if (std::ranges::any_of(m_rows, [&](const Row& row) { return row.file == file; }))
            continue;
        beginInsertRows({}, count(), count());
        m_rows.push_back({file, State::Added, {}, {}, {}, {}});
        endInsertRows();
    }
}

void LoudnessFilesModel::remove(const QModelIndexList& rows)
{
    std::vector<int> numbers;
    for (const QModelIndex& index : rows)
        numbers.push_back(index.row());
    std::ranges::sort(numbers, std::greater());
    for (const int number : numbers) {
        beginRemoveRows({}, number, number);
        m_rows.erase(m_rows.begin() + number);
        endRemoveRows();
    }
}

void LoudnessFilesModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
}

void LoudnessFilesModel::setScan(int number, const ScanResult& scan)
{
    Row& row = m_rows.at(static_cast<std::size_t>(number));
    row.state = scan ? State::Scanned : State::Failed;
    row.scan = scan ? std::make_shared<const LoudnessScan>(*scan) : nullptr;
    row.error = scan ? Error{} : scan.error();
    changed(number);
}

void LoudnessFilesModel::setMade(int number, const MatchResult& made)
{
    Row& row = m_rows.at(static_cast<std::size_t>(number));
    if (!row.scan) // it was left out
        return;
    row.state = made ? State::Matched : State::Failed;
    row.made = made ? std::make_shared<const MatchedFile>(*made) : nullptr;
    row.error = made ? Error{} : made.error();
    changed(number);
}

void LoudnessFilesModel::setPlan(const MatchPlan& plan)
{
    for (int i = 0; i < count(); ++i) {
        Row& row = m_rows[static_cast<std::size_t>(i)];
        row.match = plan.files.at(static_cast<std::size_t>(i));
        row.made.reset();
        if (row.scan)
            row.state = State::Scanned;
        changed(i);
    }
}

LoudnessFilesModel::Files LoudnessFilesModel::files() const
{
    Files files;
    for (const Row& row : m_rows)
        files.push_back(row.file);
    return files;
}

std::vector<int> LoudnessFilesModel::unscanned() const
{
    std::vector<int> rows;
    for (int i = 0; i < count(); ++i)
        if (m_rows[static_cast<std::size_t>(i)].state == State::Added)
            rows.push_back(i);
    return rows;
}

std::vector<std::shared_ptr<const LoudnessScan>> LoudnessFilesModel::scans() const
{
    std::vector<std::shared_ptr<const LoudnessScan>> scans;
    for (const Row& row : m_rows)
        scans.push_back(row.scan);
    return scans;
}

int LoudnessFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

int LoudnessFilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

bool LoudnessFilesModel::isPlanned(const Row& row, int column) const
{
    return !row.made && column >= Gain && column <= TruePeakAfter;
}

QString LoudnessFilesModel::beforeText(const Row& row, int column) const
{
    if (!row.scan)
        return {};
    switch (column) {
    case Length:
        return durationText(row.scan->seconds);
    case Integrated:
        return oneDecimal(row.scan->integratedLufs);
    case ShortTerm:
        return oneDecimal(row.scan->shortTermMaxLufs);
    case Momentary:
        return oneDecimal(row.scan->momentaryMaxLufs);
    case Range:
        return row.scan->shortTermMaxLufs ? oneDecimal(row.scan->rangeLu) : none();
    default:
        return peakText(row.scan->truePeakDbtp);
    }
}

QString LoudnessFilesModel::afterText(const Row& row, int column) const
{
    if (!row.scan)
        return {};
    switch (column) {
    case Gain:
        return gainText(row.made ? std::optional(row.made->gainDb) : row.match.gainDb);
    case IntegratedAfter:
        return oneDecimal(row.made ? row.made->after.integratedLufs : row.match.lufs);
    default:
        return peakText(row.made ? row.made->after.truePeakDbtp : row.match.truePeakDbtp);
    }
}

QString LoudnessFilesModel::remark(const Row& row) const
{
    if (row.state == State::Failed)
        return errorSentence(row.error);
    if (!row.scan)
        return tr("Not measured yet");
    if (row.made) {
        QStringList said = {tr("Done: %1").arg(shown(row.made->file.filename()))};
        if (row.made->limitingMaxDb >= 0.05)
            said.append(tr("peaks limited by up to %1 dB").arg(oneDecimal(row.made->limitingMaxDb)));
        if (!row.made->notes.empty())
            said.append(tr("see the note"));
        return said.join(QStringLiteral("; "));
    }
    if (!row.match.gainDb)
        return tr("Too quiet or too short to have a loudness: stays as it is");
    if (row.match.overCeilingDb >= 0.05)
        return tr("Peaks will be limited by up to %1 dB").arg(oneDecimal(row.match.overCeilingDb));
    if (row.match.loweredDb >= 0.05)
        return tr("%1 dB less than the target asks for, because of the peaks").arg(oneDecimal(row.match.loweredDb));
    return tr("Only the level changes");
}

QString LoudnessFilesModel::text(const Row& row, int column) const
{
    if (column == Name)
        return shown(row.file.filename());
    if (column == Remark)
        return remark(row);
    return column < Gain ? beforeText(row, column) : afterText(row, column);
}

QString LoudnessFilesModel::story(int number) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(number));
    if (row.state == State::Failed)
        return QString::fromStdString(row.error.detail);
    QStringList notes;
    if (row.made)
        for (const std::string& note : row.made->notes)
            notes.append(QString::fromStdString(note));
    return notes.join(QLatin1Char('\n'));
}

QVariant LoudnessFilesModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole: {
        const QString said = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString() +
                             QStringLiteral(": ") + text(row, column);
        return isPlanned(row, column) ? tr("%1 (planned)").arg(said) : said;
    }
    case Qt::ToolTipRole: {
        const QString more = story(index.row());
        return more.isEmpty() ? shown(row.file) : shown(row.file) + QLatin1Char('\n') + more;
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == Name || column == Remark ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isPlanned(row, column));
        return font;
    }
    case Qt::ForegroundRole:
        if (column == Remark && row.state == State::Failed)
            return Look::instance().colors().poor;
        return isPlanned(row, column) ? QVariant(Look::instance().colors().dimmedText) : QVariant();
    default:
        return {};
    }
}

QVariant LoudnessFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const std::pair<QString, QString> kTitles[kColumns] = {
        {tr("File"), {}},
        {tr("Length"), {}},
        {tr("Loudness"), tr("LUFS")},
        {tr("Loudest 3 s"), tr("LUFS")},
        {tr("Loudest 0.4 s"), tr("LUFS")},
        {tr("Range"), tr("LU")},
        {tr("True peak"), tr("dBTP")},
        {tr("Gain"), tr("dB")},
        {tr("Loudness after"), tr("LUFS")},
        {tr("True peak after"), tr("dBTP")},
        {tr("What happens"), {}},
    };
    const auto& [title, unit] = kTitles[section];
    if (role == Qt::DisplayRole)
        return unit.isEmpty() ? title : title + QLatin1Char('\n') + unit;
    if (role == Qt::AccessibleTextRole)
        return unit.isEmpty() ? title : title + QStringLiteral(", ") + unit;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Name || section == Remark ? Qt::AlignLeading : Qt::AlignTrailing));
    return {};
}

} // namespace resonate
