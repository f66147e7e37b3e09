#include "widgets/compare/restore_panel.h"

#include "widgets/compare/step_details.h"
#include "widgets/compare/step_state_delegate.h"
#include "widgets/compare/steps_model.h"
#include "widgets/time/time_text.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace resonate {
namespace {

QTableView* makeTable(StepsModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("compare.steps"));
    table->setAccessibleName(RestorePanel::tr("Steps"));
    table->setModel(model);
    table->setItemDelegateForColumn(StepsModel::State, new StepStateDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 7 / 4);
    QHeaderView& header = *table->horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(StepsModel::Title, QHeaderView::Stretch);
    return table;
}

QLabel* textLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

RestorePanel::RestorePanel(QWidget* parent)
    : QWidget(parent),
      m_headline(textLabel("compare.restoreHeadline", this)),
      m_details(textLabel("compare.restoreDetails", this)),
      m_start(new QPushButton(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_bar(new QProgressBar(this)),
      m_left(textLabel("compare.timeLeft", this)),
      m_steps(new StepsModel(this)),
      m_table(makeTable(m_steps, this)),
      m_stepDetails(new StepDetails(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_headline->setFont(large);
    m_start->setObjectName(QStringLiteral("compare.restore"));
    m_start->setDefault(true);
    m_start->setFont(large);
    m_start->setMinimumHeight(fontMetrics().height() * 3);
    m_cancel->setObjectName(QStringLiteral("compare.cancelRestore"));
    m_cancel->setAccessibleDescription(tr("Stops. Steps that have ended are kept and are not done again."));
    m_bar->setObjectName(QStringLiteral("compare.restoreBar"));
    m_bar->setAccessibleName(tr("How far the restoring is"));
    m_bar->setRange(0, 1000);
    layOut();
    connect(m_start, &QPushButton::clicked, this, &RestorePanel::startRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RestorePanel::cancelRequested);
    connect(m_stepDetails, &StepDetails::momentChosen, this, &RestorePanel::momentChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestorePanel::showChosenStep);
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &RestorePanel::showChosenStep);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &RestorePanel::showChosenStep);
    showIdle({}, {}, tr("&Restore the whole recording"), false);
    setSteps({}, 0.0);
}

void RestorePanel::layOut()
{
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_headline);
    texts->addWidget(m_details);
    texts->addWidget(m_bar);
    texts->addWidget(m_left);
    auto* top = new QHBoxLayout;
    top->setSpacing(fontMetrics().height());
    top->addLayout(texts, 1);
    top->addWidget(m_start, 0, Qt::AlignVCenter);
    top->addWidget(m_cancel, 0, Qt::AlignVCenter);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("compare.stepDetails"));
    scroll->setAccessibleName(tr("About the chosen step"));
    scroll->setWidget(m_stepDetails);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_stepDetails->setAutoFillBackground(false); // the tab's own surface is behind
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
}

void RestorePanel::showIdle(const QString& headline, const QString& details, const QString& buttonText, bool canStart)
{
    m_isBusy = false;
    m_headline->setText(headline);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_start->setText(buttonText);
    m_start->setEnabled(canStart);
    m_start->show();
    m_cancel->hide();
    m_bar->hide();
    m_left->hide();
}

void RestorePanel::showBusy(double fraction, std::optional<double> secondsLeft, const QString& what)
{
    const bool begins = !m_isBusy;
    m_isBusy = true;
    m_headline->setText(what);
    m_details->hide();
    m_bar->setValue(qRound(1000.0 * fraction));
    m_left->setText(secondsLeft
                        ? tr("About %1 left. You may cancel: steps that have ended are kept and are not done again.")
                              .arg(timeWords(*secondsLeft))
                        : tr("You may cancel: steps that have ended are kept and are not done again."));
    m_bar->show();
    m_left->show();
    m_cancel->show();
    if (begins && m_start->hasFocus())
        m_cancel->setFocus();
    m_start->hide();
}

void RestorePanel::setSteps(const QList<StepRow>& steps, double beginSeconds)
{
    m_beginSeconds = beginSeconds;
    m_steps->setRows(steps);
    m_table->setVisible(!steps.isEmpty());
    m_stepDetails->setVisible(!steps.isEmpty());
}

void RestorePanel::showChosenStep()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_steps->rowCount())
        m_stepDetails->showStep(m_steps->rows()[row], m_beginSeconds);
    else
        m_stepDetails->showNothing();
}

} // namespace resonate
