#include "widgets/compare/bypass_panel.h"

#include "pipeline/stage_words.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

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
      m_grid(nullptr),
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
    m_list->setAutoFillBackground(false);
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
    if (items == m_items && m_grid != nullptr)
        return;
    m_items = items;
    const auto focused = QApplication::focusWidget();
    const QString focusedName = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    qDeleteAll(m_list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    for (int row = 0; row < items.size(); ++row)
        addRow(items[row], row);
    m_grid->setRowStretch(static_cast<int>(items.size()), 1);
    m_empty->setVisible(items.isEmpty());
    if (auto* again = focusedName.isEmpty() ? nullptr : m_list->findChild<QWidget*>(focusedName))
        again->setFocus();
}

void BypassPanel::addRow(const BypassItem& item, int row)
{
    const StageWords words = stageWords(item.stage);
    auto* without = new QCheckBox(tr("Without “%1”", "a check box; %1 is a stage").arg(words.title), m_list);
    without->setObjectName(QStringLiteral("compare.without.") + item.stage);
    without->setAccessibleName(tr("Hear the preview without %1").arg(words.title));
    without->setChecked(item.without || item.leftOut);
    without->setEnabled(!item.leftOut);
    auto* does = wrapped(item.leftOut ? tr("Left out for good.") : words.does, m_list);
    auto* forGood = new QPushButton(item.leftOut ? tr("Take it in again") : tr("Leave it out for good"), m_list);
    forGood->setObjectName(QStringLiteral("compare.leaveOut.") + item.stage);
    forGood->setAccessibleName(item.leftOut ? tr("Take %1 in again").arg(words.title)
                                            : tr("Leave %1 out for good").arg(words.title));
    forGood->setToolTip(tr("Changes the settings; Undo brings it back."));
    m_grid->addWidget(without, row, 0, Qt::AlignTop);
    m_grid->addWidget(does, row, 1, Qt::AlignTop);
    m_grid->addWidget(forGood, row, 2, Qt::AlignTop);
    connect(without, &QCheckBox::toggled, this,
            [this, stage = item.stage](bool checked) { Q_EMIT withoutChanged(stage, checked); });
    connect(forGood, &QPushButton::clicked, this,
            [this, item] { Q_EMIT leaveOutRequested(item.stage, !item.leftOut); });
}

void BypassPanel::setStatus(const QString& status)
{
    m_status->setText(status);
}

} // namespace resonate
