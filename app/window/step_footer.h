#pragma once

#include "app/document/document.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace resonate {

/// Back and Next at the bottom of a window, and between them what Next waits for.
class StepFooter final : public QWidget {
    Q_OBJECT
public:
    explicit StepFooter(QWidget* parent = nullptr);

    void setStep(Step step);
    /// `waitsFor`: why Next cannot be pressed yet; empty: it can.
    void setNext(bool allowed, const QString& waitsFor);

Q_SIGNALS:
    void back();
    void next();

private:
    QPushButton* m_back;
    QLabel* m_hint;
    QPushButton* m_next;
};

} // namespace resonate
