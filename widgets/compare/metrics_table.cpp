#include "widgets/compare/metrics_table.h"

#include "widgets/compare/metrics_model.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace resonate {

MetricsTable::MetricsTable(MetricsModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Figures before and after"));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    QHeaderView& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setStretchLastSection(true);
    header.setMinimumSectionSize(fontMetrics().averageCharWidth() * 8);
    connect(&Look::instance(), &Look::changed, this, [this] { viewport()->update(); });
}

void MetricsTable::copyAll() const
{
    QApplication::clipboard()->setText(m_model.asText());
}

void MetricsTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyAll();
    else
        QTableView::keyPressEvent(event);
}

void MetricsTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    connect(menu.addAction(tr("&Copy the table")), &QAction::triggered, this, &MetricsTable::copyAll);
    menu.exec(event->globalPos());
}

} // namespace resonate
