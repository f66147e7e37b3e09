#pragma once

#include "pipeline/report_cards.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QToolButton;

namespace resonate {

class SeverityBadge;

/// One subject of the report: its title and verdict, the number that matters, a plain sentence, and the other figures
/// on request (the button, or Space on the card). As high as its text needs.
class FigureCard final : public QWidget {
    Q_OBJECT
public:
    explicit FigureCard(QWidget* parent = nullptr);

    void setCard(const ReportCard& card);
    void setExpanded(bool expanded);
    bool isExpanded() const noexcept { return m_expanded; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showMore();
    void describe();
    void alignTexts();

    ReportCard m_card;
    bool m_expanded = false;
    QLabel* m_title;
    SeverityBadge* m_badge;
    QLabel* m_value;
    QLabel* m_label;
    QLabel* m_sentence;
    QLabel* m_mark;
    QToolButton* m_toggle;
    QWidget* m_details;
};

} // namespace resonate
