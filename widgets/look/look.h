#pragma once

#include <QColor>
#include <QObject>

namespace resonate {

/// The colours that our own painting needs beside QPalette's, by what they stand for. Every meaning also has a shape or
/// a word.
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
    QColor grid;
    QColor surface; ///< what cards stand out with from the window
    QColor outline; ///< of cards and of focus
    QColor plot;    ///< behind waveforms and charts
    QColor dimmedText;
};

enum class LookKind { Light, Dark, HighContrast };

/// How the program looks, for all of its windows. Widgets that paint ask current() while painting and repaint on
/// changed().
class Look final : public QObject {
    Q_OBJECT
public:
    static Look& instance();
    LookKind kind() const noexcept { return m_kind; }
    const LookColors& colors() const noexcept { return m_colors; }
    /// Sets palette, style sheet and colours of the whole application.
    void apply(LookKind kind);

Q_SIGNALS:
    void changed();

private:
    Look();
    LookKind m_kind = LookKind::Light;
    LookColors m_colors;
};

} // namespace resonate
