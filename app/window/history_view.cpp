#include "app/window/history_view.h"

#include <QUndoStack>

namespace resonate {

HistoryView::HistoryView(QUndoStack& history, QWidget* parent) : QUndoView(&history, parent), m_history(history)
{
    setObjectName(QStringLiteral("history"));
    setEmptyLabel(tr("As it began"));
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideRight);
    connect(&history, &QUndoStack::indexChanged, this, &HistoryView::describe);
    describe();
}

void HistoryView::describe()
{
    setAccessibleName(tr("History of changes"));
    setAccessibleDescription(m_history.index() == 0 ? tr("Nothing is changed.")
                                                    : tr("Now at: %1").arg(m_history.text(m_history.index() - 1)));
}

} // namespace resonate
