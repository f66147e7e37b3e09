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
    /// A message on a line of its own, with the bar out of the way.
    void message(const QString& text);

private:
    void drawBar(const Progress& progress);
    void drawLine(const Progress& progress);
    void clear();

    bool m_terminal;
    bool m_barShown = false;
    QString m_lastStage;
    int m_lastTenth = -1;
};

} // namespace resonate
