#pragma once

#include "core/audio/audio_buffer.h"
#include "core/metering/live_meters.h"
#include "core/playback/meter_tap.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace resonate {

/// Drains the player's tap 60 times a second and tells what the meters read. Lives in the window's thread. While
/// nothing plays, or frames cease, readings fall and what was measured stays.
class MeterFeed final : public QObject {
    Q_OBJECT
public:
    static constexpr int kIntervalMs = 16;

    /// `tap` outlives the feed.
    explicit MeterFeed(const MeterTap& tap, QObject* parent = nullptr);

    const MeterSnapshot& snapshot() const noexcept { return m_snapshot; }
    /// The tap's silence while nothing plays is no part of the loudness.
    void setPlaying(bool playing);
    /// 1: the take has one channel, which the tap carries twice. Forgets what was measured when it changes.
    void setChannels(int channels);
    /// Begins anew: another take, or because the listener asks for it.
    void reset();
    void resetClipping();

Q_SIGNALS:
    /// Only when something changed.
    void changed();

private:
    void drain();
    void makeMeters();
    void tell();

    const MeterTap& m_tap;
    std::int64_t m_next;
    AudioBuffer m_block;
    std::unique_ptr<LiveMeters> m_meters;
    int m_channels = 2;
    bool m_isPlaying = false;
    MeterSnapshot m_snapshot;
    QTimer m_timer;
};

} // namespace resonate
