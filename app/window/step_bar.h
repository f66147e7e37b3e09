#pragma once

#include "app/document/document.h"

#include <QWidget>

#include <array>

namespace resonate {

class StepButton;

/// The four steps at the top of a window: which is shown, which are done, which can be gone to. Arrow keys move
/// between them; each says its state by shape, by word and to a screen reader.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);

    Step current() const noexcept { return m_current; }
    void setCurrent(Step step);
    void setDone(Step step, bool done);
    /// Whether it can be gone to.
    void setAllowed(Step step, bool allowed);
    /// What is going on there, e.g. "43 %"; empty: nothing.
    void setActivity(Step step, const QString& words);

    /// "Upload", ...: what a step is called everywhere.
    static QString title(Step step);

Q_SIGNALS:
    void chosen(resonate::Step step);

private:
    StepButton& button(Step step) { return *m_buttons[static_cast<std::size_t>(step)]; }

    std::array<StepButton*, 4> m_buttons = {}; // children
    Step m_current = Step::Upload;
};

} // namespace resonate
