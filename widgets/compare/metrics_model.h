#pragma once

#include "widgets/compare/metric_rows.h"

#include <QAbstractTableModel>

namespace resonate {

/// Figures before and after, one a row. The change is told by a word and a shape; the colour only repeats it.
class MetricsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Label, Before, After, Difference, Change, kColumns };
    /// MetricChange as an int, of every cell.
    static constexpr int ChangeRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<MetricRow>& rows);
    const QList<MetricRow>& rows() const noexcept { return m_rows; }
    /// All of it, a row a line and cells parted by tabs: pastes as a table anywhere.
    QString asText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MetricRow> m_rows;
};

} // namespace resonate
