#pragma once

#include <QColor>

namespace resonate {

enum class LookKind { Light, Dark, HighContrast };

/// The colours that our own painting needs beside QPalette's, by what they stand for. Every meaning also has a shape or
/// a word. What is read stands 4.5:1 against surface, plot and window, what is only drawn 3:1 (WCAG 2.1, 1.4.3 and
/// 1.4.11).
struct LookColors {
    QColor original; ///< waveforms and curves of the recording as it was
    QColor restored; ///< the same of what was made of it
    QColor removed;
    QColor synthesised;
    QColor stems[4]; ///< in kStems order: vocals, drums, bass, other
    QColor good;
    QColor fair;
    QColor poor;
    QColor playhead;
    QColor selection; ///< with its transparency
    QColor grid;      ///< decoration: what it divides is readable without it
    QColor surface;   ///< what cards stand out with from the window
    QColor outline;   ///< of cards: decoration
    QColor plot;      ///< behind waveforms and charts
    QColor dimmedText;
    QColor focus; ///< the ring around what has the keyboard
};

LookColors lookColors(LookKind kind);

} // namespace resonate
