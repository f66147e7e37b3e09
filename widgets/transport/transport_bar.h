#pragma once

#include "widgets/transport/take_selector.h"

#include <optional>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace resonate {

class VolumeControl;

/// Everything for listening in two rows: to the start, play, loop, where it is, volume and device; and below, which
/// take is heard. It shows what it is told and asks for what is clicked: see app/listening/transport_binding.h.
class TransportBar final : public QWidget {
    Q_OBJECT
public:
    explicit TransportBar(QWidget* parent = nullptr);

    void setTakes(const QList<NamedTake>& takes);
    void setTake(const QString& id);
    void setPlaying(bool playing);
    /// Seconds of the recording.
    void setPosition(double seconds);
    void setEnd(double seconds);
    void setLooping(bool looping);
    /// `restoredLouderDb`: empty while it is not known.
    void setLevelMatch(bool isOn, const std::optional<double>& restoredLouderDb);
    void setVolume(double db, bool isMuted);
    /// The first is the system's own choice.
    void setDevices(const QStringList& names, int chosen);
    /// Something that went wrong, in a sentence, and what the system said; empty: all is well.
    void setNotice(const QString& sentence, const QString& detail);
    /// For a blind test: nothing shows which take is heard.
    void setBlind(bool blind);

Q_SIGNALS:
    void toStartRequested();
    void playToggled();
    void loopToggled(bool on);
    void takeRequested(const QString& id);
    void compareRequested(); ///< A/B
    void levelMatchRequested(bool on);
    void volumeRequested(double db);
    void muteRequested(bool muted);
    void devicesRequested(); ///< the list is shown: setDevices() when there is something new
    void deviceRequested(int index);

private:
    QToolButton* addButton(const QString& name, const QString& label, const QString& tip);
    QWidget* playRow();
    QWidget* takeRow();
    void showPosition();

    QToolButton* m_toStart;
    QToolButton* m_play;
    QToolButton* m_loop;
    QLabel* m_position;
    VolumeControl* m_volume;
    QToolButton* m_device;
    QMenu* m_devices;
    TakeSelector* m_takes;
    QPushButton* m_compare;
    QCheckBox* m_match;
    QLabel* m_louder;
    QLabel* m_notice;
    double m_seconds = 0.0;
    double m_end = 0.0;
    QString m_shownPosition;
    bool m_isBlind = false;
};

} // namespace resonate
