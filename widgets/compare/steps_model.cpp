#include "widgets/compare/steps_model.h"

#include "pipeline/stage_words.h"
#include "widgets/compare/guard_words.h"
#include "widgets/look/look.h"

#include <QLocale>

#include <algorithm>

namespace resonate {
namespace {

bool sameStages(const QList<StepRow>& one, const QList<StepRow>& other)
{
    return std::ranges::equal(
        one, other, [](const StepRow& a, const StepRow& b) { return a.stage == b.stage && a.part == b.part; });
}

QVariant stateColor(StepState state)
{
    const LookColors& colors = Look::instance().colors();
    switch (state) {
    case StepState::Done:
    case StepState::Kept:
        return colors.good;
    case StepState::Reduced:
        return colors.fair;
    case StepState::RolledBack:
        return colors.poor;
    case StepState::Working:
        return {};
    default:
        return colors.dimmedText;
    }
}

int alignmentOf(int column)
{
    return static_cast<int>(Qt::AlignVCenter | (column == StepsModel::Seconds ? Qt::AlignTrailing : Qt::AlignLeading));
}

} // namespace

void StepsModel::setRows(const QList<StepRow>& rows)
{
    if (!sameStages(rows, m_rows)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int StepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString StepsModel::cellText(const StepRow& row, int column) const
{
    const QLocale locale;
    switch (column) {
    case Title:
        return row.title();
    case State:
        return row.state == StepState::Working ? tr("%1 %").arg(locale.toString(static_cast<int>(100.0 * row.fraction)))
                                               : stepStateWord(row.state);
    case Seconds:
        if (!row.seconds)
            return {};
        return row.reused ? tr("was there", "the result of a stage, from an earlier run")
                          : tr("%1 s").arg(locale.toString(*row.seconds, 'f', *row.seconds < 10.0 ? 1 : 0));
    default:
        return row.artifactScore ? artifactWord(*row.artifactScore) : QString();
    }
}

QVariant StepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == State
                   ? QStringLiteral("%1  %2").arg(stepStateShape(row.state)).arg(cellText(row, State))
                   : cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Artifacts && row.artifactScore)
            return tr("Artifact score %1 in the worst second; from %2 on an artifact is heard.")
                .arg(QLocale().toString(*row.artifactScore, 'f', 2), QLocale().toString(0.1, 'f', 1));
        return stageWords(row.stage).does;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ForegroundRole:
        return index.column() == State ? stateColor(row.state) : QVariant();
    case StateRole:
        return static_cast<int>(row.state);
    case FractionRole:
        return row.fraction;
    default:
        return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Step", "column");
    case State:
        return tr("Outcome", "column: kept, reduced or taken back");
    case Seconds:
        return tr("Time", "column: how long it took");
    default:
        return tr("Artifacts", "column");
    }
}

} // namespace resonate
