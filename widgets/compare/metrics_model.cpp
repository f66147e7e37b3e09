#include "widgets/compare/metrics_model.h"

#include "widgets/look/look.h"

#include <QStringList>

namespace resonate {
namespace {

QChar changeShape(MetricChange change)
{
    switch (change) {
    case MetricChange::Better:
        return QChar(0x25b2); // pointing up
    case MetricChange::Worse:
        return QChar(0x25bc); // pointing down
    case MetricChange::Same:
        return QChar(u'=');
    case MetricChange::Changed:
        return QChar(0x25c6); // a diamond
    case MetricChange::Unsure:
        break;
    }
    return QChar(u'?');
}

QColor changeColor(MetricChange change)
{
    const LookColors& colors = Look::instance().colors();
    return change == MetricChange::Better  ? colors.good
           : change == MetricChange::Worse ? colors.poor
                                           : colors.dimmedText;
}

QString cellText(const MetricRow& row, int column)
{
    switch (column) {
    case MetricsModel::Label:
        return row.label;
    case MetricsModel::Before:
        return leftToRight(row.before);
    case MetricsModel::After:
        return leftToRight(row.after);
    case MetricsModel::Difference:
        return leftToRight(row.difference);
    default:
        return QStringLiteral("%1 %2").arg(changeShape(row.change)).arg(metricChangeWord(row.change));
    }
}

} // namespace

void MetricsModel::setRows(const QList<MetricRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MetricsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetricsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant MetricsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MetricRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole: // without the shape, which a screen reader would spell out
        return column == Change ? metricChangeWord(row.change) : cellText(row, column);
    case Qt::ToolTipRole:
        return row.reading;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (column == Label || column == Change ? Qt::AlignLeading : Qt::AlignTrailing));
    case Qt::ForegroundRole:
        return column == Change ? QVariant(changeColor(row.change)) : QVariant();
    case ChangeRole:
        return static_cast<int>(row.change);
    default:
        return {};
    }
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter |
                                (section == Label || section == Change ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("Measure", "column: what was measured");
    case Before:
        return tr("Before", "column");
    case After:
        return tr("After", "column");
    case Difference:
        return tr("Change", "column: by how much a figure changed");
    default:
        return tr("Verdict", "column: better or worse");
    }
}

QString MetricsModel::asText() const
{
    QStringList lines, header;
    for (int column = 0; column < kColumns; ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << header.join(QLatin1Char('\t'));
    for (const MetricRow& row : m_rows)
        lines << QStringList{row.label, row.before, row.after, row.difference, metricChangeWord(row.change)}.join(
            QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace resonate
