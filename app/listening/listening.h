#pragma once

#include "core/analysis/recording_report.h"
#include "core/playback/player.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace resonate {

/// Listening to takes, for a window: a Player whose state is told by signals. All times are seconds of the recording,
/// wherever the takes lie in it.
class Listening final : public QObject {
    Q_OBJECT
public:
    explicit Listening(QObject* parent = nullptr);
    explicit Listening(Player::Parameters parameters, QObject* parent = nullptr);
    ~Listening() override;

    /// `part`: where the takes lie in the recording. Playing goes on at the same moment of the recording, without a
    /// stop; where the part does not have it, at the part's beginning. Another recording: stop first.
    void setTakes(std::vector<Take> takes, const TimeSpan& part);
    const TimeSpan& part() const noexcept { return m_part; }
    /// Their ids, as takeId() makes them.
    QStringList takes() const;
    /// For people: "Restored".
    static QString takeName(const QString& id);

    QString take() const;
    void selectTake(const QString& id);
    /// Between the original and what was heard last beside it (the restored one at first). A/B.
    void toggleOriginal();

    bool isPlaying() const noexcept { return m_isPlaying; }
    void setPlaying(bool playing);
    void togglePlaying() { setPlaying(!m_isPlaying); }
    double positionSeconds() const;
    void seek(double seconds);
    /// Kept within the part.
    void seekBy(double seconds);
    /// Of the loop when there is one and it is not there yet, else of the part.
    void seekToStart();
    void setLoop(const std::optional<TimeSpan>& loop);
    std::optional<TimeSpan> loop() const noexcept { return m_loop; }

    double volumeDb() const noexcept;
    void setVolumeDb(double db);
    bool isMuted() const noexcept { return m_isMuted; }
    void setMuted(bool muted);
    bool isLevelMatched() const;
    void setLevelMatched(bool matched);
    /// The take that is on against the original, before matching; empty while that is not known, and for takes that are
    /// not matched (stems, removed, added).
    std::optional<double> louderDb() const;
    /// The restored take against the original, whichever is on.
    std::optional<double> restoredLouderDb() const;

    /// Names for people; the first one is the system's own choice.
    QStringList devices() const;
    /// A look at what there is, which takes a moment: deviceChanged().
    void lookForDevices();
    /// By its place in devices().
    void chooseDevice(int index);
    int chosenDevice() const;
    /// By its id, as settings keep it; empty: the system's own choice.
    void chooseDeviceById(const QString& id);
    QString deviceId() const;
    /// One translated sentence; empty when all is well.
    QString deviceState() const;
    /// English, with what the system said.
    QString deviceDetail() const;

    /// While a blind test is on nobody may show which take is heard, nor choose one.
    bool isBlind() const noexcept { return m_isBlind; }
    void setBlind(bool blind);

    const MeterTap& tap() const noexcept { return m_player.tap(); }
    const Player& player() const noexcept { return m_player; }

Q_SIGNALS:
    void takesChanged();
    void takeChanged();
    void playingChanged();
    void positionChanged(double seconds);
    void loopChanged();
    void volumeChanged();
    void levelMatchChanged();
    void deviceChanged();
    void blindChanged();

private:
    void tick();
    void tellDevice();
    void applyVolume();

    Player m_player;
    TimeSpan m_part;
    std::optional<TimeSpan> m_loop;
    QString m_other; ///< what A/B goes to from the original
    bool m_isPlaying = false;
    double m_volumeDb = 0.0;
    bool m_isMuted = false;
    bool m_isBlind = false;
    QTimer m_timer;

    // What was told last.
    double m_toldPosition = -1.0;
    std::optional<double> m_toldLouderDb;
    QString m_toldDeviceState;
    std::vector<OutputDevice> m_devices; ///< as they were told
    int m_ticks = 0;
};

} // namespace resonate
