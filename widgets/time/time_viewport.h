#pragma once

#include <QObject>

namespace resonate {

/// Which stretch of a recording is shown, shared by every view that is linked: ruler, waveforms, spectrograms. Times
/// are seconds from the recording's beginning. What is shown never leaves [0, duration] and is never shorter than
/// kShortestSeconds (or than the recording).
class TimeViewport final : public QObject {
    Q_OBJECT
public:
    static constexpr double kShortestSeconds = 0.001;

    explicit TimeViewport(QObject* parent = nullptr) : QObject(parent) {}

    double durationSeconds() const noexcept { return m_duration; }
    double beginSeconds() const noexcept { return m_begin; }
    double endSeconds() const noexcept { return m_end; }
    double visibleSeconds() const noexcept { return m_end - m_begin; }
    /// Where a moment lies in a view of that width, in pixels; outside of it for what is not shown.
    double toPixels(double seconds, double width) const noexcept;
    double toSeconds(double pixels, double width) const noexcept;

    /// A recording of another length: everything is shown again. The same length changes nothing.
    void setDuration(double seconds);
    void show(double beginSeconds, double endSeconds);
    void showAll() { show(0.0, m_duration); }
    /// `factor` under 1 shows less; the moment `aboutSeconds` stays where it is on the screen.
    void zoom(double factor, double aboutSeconds);
    void pan(double seconds) { show(m_begin + seconds, m_end + seconds); }
    /// Moves as little as needed for the moment to be seen.
    void reveal(double seconds);

Q_SIGNALS:
    void changed();

private:
    double m_duration = 0.0;
    double m_begin = 0.0;
    double m_end = 0.0;
};

} // namespace resonate
