#pragma once

#include "widgets/compare/step_row.h"

#include <QWidget>

class QLabel;

namespace resonate {

class GuardStrip;

/// Why one stage did what it did, what the guard thought of it, and its scores second by second.
class StepDetails final : public QWidget {
    Q_OBJECT
public:
    explicit StepDetails(QWidget* parent = nullptr);
    /// `beginSeconds`: where the part that was worked on begins in the recording.
    void showStep(const StepRow& step, double beginSeconds);
    void showNothing();

Q_SIGNALS:
    /// This moment of the recording shall be heard.
    void momentChosen(double seconds);

private:
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_guard;
    GuardStrip* m_strip;
    QLabel* m_window;
};

} // namespace resonate
