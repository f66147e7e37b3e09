#include "widgets/report/report_cards.h"

#include "widgets/report/card_grid_layout.h"
#include "widgets/report/figure_card.h"

#include <QEvent>

namespace resonate {
namespace {

/// A card holds about so many letters in a line.
constexpr int kLettersPerLine = 34;

} // namespace

ReportCards::ReportCards(QWidget* parent) : QWidget(parent), m_grid(new CardGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    chooseColumnWidth();
}

void ReportCards::setReport(const RecordingReport& report)
{
    const std::vector<ReportCard> cards = reportCards(report);
    while (m_cards.size() > cards.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < cards.size()) {
        m_cards.push_back(new FigureCard(this));
        m_grid->addWidget(m_cards.back());
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_cards[i]->setCard(cards[i]);
}

void ReportCards::clear()
{
    qDeleteAll(m_cards);
    m_cards.clear();
}

void ReportCards::chooseColumnWidth()
{
    m_grid->setColumnWidth(kLettersPerLine * fontMetrics().averageCharWidth());
    m_grid->setSpacing(fontMetrics().height() * 3 / 4);
}

void ReportCards::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        chooseColumnWidth();
    QWidget::changeEvent(event);
}

} // namespace resonate
