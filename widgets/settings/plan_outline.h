#pragma once

#include "pipeline/plan_summary.h"

#include <QWidget>

class QLabel;

namespace resonate {

/// What a plan comes to, on a card: chips with amounts, why, and what is left.
class PlanOutline final : public QWidget {
    Q_OBJECT
public:
    explicit PlanOutline(QWidget* parent = nullptr);
    /// Null: there is no recording to plan for yet.
    void showSummary(const PlanSummary* summary);
    /// The same in sentences, for assistive tools.
    QString spoken() const { return m_spoken; }

private:
    void showChips(const PlanSummary& summary);

    QWidget* m_chips;
    QLabel* m_why;
    QLabel* m_left;
    QString m_spoken;
};

} // namespace resonate
