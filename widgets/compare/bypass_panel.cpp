#include "widgets/compare/bypass_panel.h"

#include "pipeline/stage_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace resonate {
namespace {

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

BypassPanel::BypassPanel(QWidget* parent)
    : QWidget(parent),
      m_list(new QWidget),
      m_grid(new QGridLayout(m_list)),
      m_empty(wrapped(tr("Nothing to leave out: there is no preview yet, or nothing was restored in it."), this)),
      m_status(wrapped({}, this))
{
    auto* intro =
        wrapped(tr("What does each step contribute? Tick one to hear the preview of 30 seconds without it. The "
                   "restored whole stays as it is until you restore it again."),
                this);
    auto* listen = new QPushButton(tr("&Listen to the preview"), this);
    listen->setObjectName(QStringLiteral("compare.listenPreview"));
    m_status->setObjectName(QStringLiteral("compare.bypassStatus"));
    m_empty->setObjectName(QStringLiteral("compare.bypassEmpty"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false); // the tab's own surface is behind
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->setAlignment(Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    auto* row = new QHBoxLayout;
    row->addWidget(listen);
    row->addWidget(m_status, 1);
    layout->addLayout(row);
    layout->addWidget(m_empty);
    layout->addWidget(scroll, 1);
    connect(listen, &QPushButton::clicked, this, &BypassPanel::listenRequested);
}

void BypassPanel::setItems(const QList<BypassItem>& items)
{
    const bool sameStages = std::ranges::equal(items, m_rows, {}, &BypassItem::stage, &Row::stage);
    if (!sameStages)
        makeRows(items);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        showItem(m_rows[i], items[static_cast<qsizetype>(i)]);
    m_empty->setVisible(items.isEmpty());
}

void BypassPanel::makeRows(const QList<BypassItem>& items)
{
    for (const Row& row : m_rows)
        for (QWidget* widget : {static_cast<QWidget*>(row.without), static_cast<QWidget*>(row.does),
                                static_cast<QWidget*>(row.forGood)}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater(); // it may be what was just clicked
        }
    m_rows.clear();
    for (const BypassItem& item : items)
        m_rows.push_back(makeRow(item.stage, static_cast<int>(m_rows.size())));
}

BypassPanel::Row BypassPanel::makeRow(const QString& stage, int row)
{
    Row made{stage, false, new QCheckBox(m_list), wrapped({}, m_list), new QPushButton(m_list)};
    made.without->setObjectName(QStringLiteral("compare.without.") + stage);
    made.forGood->setObjectName(QStringLiteral("compare.leaveOut.") + stage);
    made.forGood->setToolTip(tr("Changes the settings; Undo brings it back."));
    const StageWords words = stageWords(stage);
    made.without->setText(tr("Without “%1”", "a check box; %1 is a stage").arg(words.title));
    made.without->setAccessibleName(tr("Hear the preview without %1").arg(words.title));
    m_grid->addWidget(made.without, row, 0, Qt::AlignTop);
    m_grid->addWidget(made.does, row, 1, Qt::AlignTop);
    m_grid->addWidget(made.forGood, row, 2, Qt::AlignTop);
    connect(made.without, &QCheckBox::clicked, this,
            [this, stage](bool checked) { Q_EMIT withoutChanged(stage, checked); });
    connect(made.forGood, &QPushButton::clicked, this, [this, stage] {
        const auto found = std::ranges::find(m_rows, stage, &Row::stage);
        if (found != m_rows.end())
            Q_EMIT leaveOutRequested(stage, !found->leftOut);
    });
    return made;
}

void BypassPanel::showItem(Row& row, const BypassItem& item)
{
    const StageWords words = stageWords(item.stage);
    row.leftOut = item.leftOut;
    row.without->setChecked(item.without || item.leftOut);
    row.without->setEnabled(!item.leftOut);
    row.does->setText(item.leftOut ? tr("Left out for good.") : words.does);
    row.forGood->setText(item.leftOut ? tr("Take it in again") : tr("Leave it out for good"));
    row.forGood->setAccessibleName(item.leftOut ? tr("Take %1 in again").arg(words.title)
                                                : tr("Leave %1 out for good").arg(words.title));
}

void BypassPanel::setStatus(const QString& status)
{
    m_status->setText(status);
}

} // namespace resonate
