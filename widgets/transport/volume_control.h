#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace resonate {

/// Mute, a slider in decibels, and what it says.
class VolumeControl final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kLowestDb = -60; ///< silence

    explicit VolumeControl(QWidget* parent = nullptr);
    void setVolume(double db, bool isMuted);

Q_SIGNALS:
    void volumeRequested(double db);
    void muteRequested(bool muted);

private:
    void showVolume();

    double m_db = 0.0;
    bool m_isMuted = false;
    QToolButton* m_mute;
    QSlider* m_slider;
    QLabel* m_text;
};

} // namespace resonate
