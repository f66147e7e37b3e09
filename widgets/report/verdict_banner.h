#pragma once

#include "pipeline/report_verdict.h"

#include <QWidget>

class QLabel;

namespace resonate {

/// What the report comes down to: a sentence, and what matters most.
class VerdictBanner final : public QWidget {
    Q_OBJECT
public:
    explicit VerdictBanner(QWidget* parent = nullptr);
    void setVerdict(const ReportVerdict& verdict);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int shapeSide() const;

    ReportVerdict m_verdict;
    QLabel* m_sentence;
    QLabel* m_matters;
};

} // namespace resonate
