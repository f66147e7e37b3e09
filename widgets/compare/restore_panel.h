#pragma once

#include "widgets/compare/step_row.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace resonate {

class StepDetails;
class StepsModel;

/// Restoring the whole: the button, how far it is stage by stage, and afterwards what was kept, reduced or taken back.
/// Knows nothing of how it is done.
class RestorePanel final : public QWidget {
    Q_OBJECT
public:
    explicit RestorePanel(QWidget* parent = nullptr);

    /// Nothing runs. `headline` and `details` say what there is or what went wrong; `canStart`: there is something to
    /// restore.
    void showIdle(const QString& headline, const QString& details, const QString& buttonText, bool canStart);
    /// `fraction` 0..1 of all; `what`: what is done now, in words.
    void showBusy(double fraction, std::optional<double> secondsLeft, const QString& what);
    /// `beginSeconds`: where the part that is worked on begins in the recording.
    void setSteps(const QList<StepRow>& steps, double beginSeconds);
    bool isBusy() const noexcept { return m_isBusy; }

Q_SIGNALS:
    void startRequested();
    void cancelRequested();
    void momentChosen(double seconds);

private:
    void layOut();
    void showChosenStep();

    QLabel* m_headline;
    QLabel* m_details;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QProgressBar* m_bar;
    QLabel* m_left;
    StepsModel* m_steps;
    QTableView* m_table;
    StepDetails* m_stepDetails;
    double m_beginSeconds = 0.0;
    bool m_isBusy = false;
};

} // namespace resonate
