#pragma once

#include <QTableView>

namespace resonate {

class MetricsModel;

/// The table of figures before and after. Copy takes all of it along, as text.
class MetricsTable final : public QTableView {
    Q_OBJECT
public:
    explicit MetricsTable(MetricsModel& model, QWidget* parent = nullptr);
    void copyAll() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    MetricsModel& m_model;
};

} // namespace resonate
