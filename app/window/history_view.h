#pragma once

#include <QUndoView>

class QUndoStack;

namespace resonate {

/// Every change of the settings in a list, with the present one marked; choosing one goes there.
class HistoryView final : public QUndoView {
    Q_OBJECT
public:
    explicit HistoryView(QUndoStack& history, QWidget* parent = nullptr);

private:
    void describe();
    QUndoStack& m_history;
};

} // namespace resonate
