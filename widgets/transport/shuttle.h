#pragma once

#include <QObject>
#include <QTimer>

namespace resonate {

/// The keys J, K and L of an editing desk. L plays; pressed again it goes on at 2, 4 and 8 times the speed, by leaping
/// over what lies between short pieces at the right pitch. J goes back the same way, at 1, 2, 4 and 8 times. K pauses.
/// The other direction's key first slows down by one step.
class Shuttle final : public QObject {
    Q_OBJECT
public:
    explicit Shuttle(QObject* parent = nullptr);

    void back();
    void pause();
    void forward();
    /// ... -8, -4, -2, -1, 0 (paused), 1, 2, 4, 8.
    int speed() const noexcept { return m_speed; }
    /// What plays was started or paused by other means.
    void setPlaying(bool playing);

Q_SIGNALS:
    void playRequested(bool playing);
    void leapRequested(double seconds); ///< from where it is; negative: back
    void speedChanged(int speed);

private:
    void setSpeed(int speed);
    void leap();

    int m_speed = 0;
    QTimer m_timer;
};

} // namespace resonate
