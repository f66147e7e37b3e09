#pragma once

#include "widgets/compare/step_row.h"

#include <QAbstractTableModel>

namespace resonate {

/// The stages of a run, one a row. Rows that stay the same stages are updated in place, so that what is selected stays
/// selected while it works.
class StepsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, State, Seconds, Artifacts, kColumns };
    static constexpr int StateRole = Qt::UserRole;        ///< StepState as an int
    static constexpr int FractionRole = Qt::UserRole + 1; ///< double, while working

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<StepRow>& rows);
    const QList<StepRow>& rows() const noexcept { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const StepRow& row, int column) const;
    QList<StepRow> m_rows;
};

} // namespace resonate
