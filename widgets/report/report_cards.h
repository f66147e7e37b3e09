#pragma once

#include "pipeline/report_cards.h"

#include <QWidget>

namespace resonate {

class CardGridLayout;
class FigureCard;

/// The report as cards, as many beside each other as fit.
class ReportCards final : public QWidget {
    Q_OBJECT
public:
    explicit ReportCards(QWidget* parent = nullptr);
    /// Cards that were opened stay so.
    void setReport(const RecordingReport& report);
    void clear();
    const std::vector<FigureCard*>& cards() const noexcept { return m_cards; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void chooseColumnWidth();

    CardGridLayout* m_grid;
    std::vector<FigureCard*> m_cards;
};

} // namespace resonate
