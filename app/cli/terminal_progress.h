#pragma once

#include "pipeline/progress.h"

namespace resonate {

/// Shows progress on standard error: a bar that redraws itself on a terminal, a plain line per stage and tenth
/// elsewhere.
class TerminalProgress final {
public:
    TerminalProgress();
    ~TerminalProgress(); ///< ends the bar's line

    void show(const Progress& progress);
    /// Whether standard error is one, where a bar can redraw itself.
    bool isTerminal() const noexcept { return m_terminal; }
    /// A message on a line of its own, with the bar out of the way.
    void message(const QString& text);
    /// Takes the bar away, until the next show().
    void clear();

private:
    void drawBar(const Progress& progress);
    void drawLine(const Progress& progress);

    bool m_terminal;
    bool m_barShown = false;
    QString m_lastStage;
    int m_lastTenth = -1;
};

} // namespace resonate
