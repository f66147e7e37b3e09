#pragma once

#include "widgets/transport/shuttle.h"

class QKeyEvent;
class QWidget;

namespace resonate {

/// The keys for listening in one window. Only what nothing in the window had a use for counts: a text field keeps its
/// letters and its space, a slider its arrows, a button its space.
///
/// Space: play, pause. J, K, L: see Shuttle. Left, Right: 5 s, with Shift 1 s. Home, End. B: A/B. M: mute.
/// Shift+L: loop. 1 to 9: takes. Tab: A/B, while something plays and no text is being entered; otherwise it goes to the
/// next control as everywhere, and Shift+Tab to the one before at all times.
class TransportShortcuts final : public QObject {
    Q_OBJECT
public:
    /// Lives as long as the window.
    explicit TransportShortcuts(QWidget* window);

    /// Whether there is something to listen to; at first there is not.
    void setEnabled(bool enabled) { m_isEnabled = enabled; }
    void setPlaying(bool playing);
    Shuttle& shuttle() noexcept { return m_shuttle; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void playToggled();
    void seekByRequested(double seconds);
    void toStartRequested();
    void toEndRequested();
    void compareRequested();
    void takeRequested(int index); ///< from 0
    void muteToggled();
    void loopToggled();

private:
    bool isForTab(QObject* watched) const;
    bool take(const QKeyEvent& event);

    QWidget* m_window;
    Shuttle m_shuttle;
    bool m_isEnabled = false;
    bool m_isPlaying = false;
};

} // namespace resonate
