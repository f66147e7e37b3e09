#pragma once

#include "core/playback/device_worker.h"
#include "core/playback/playback_renderer.h"
#include "core/playback/silent_clock.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace resonate {

class OutputGate;

/// How the sound output is doing.
enum class OutputState {
    Closed,       ///< nothing is to be played
    Opening,      ///< for the first time
    Open,         ///< all is well
    NoDevice,     ///< there is none, or it cannot be opened: playing goes on without a sound
    Lost,         ///< it went away or stopped while playing: the same, until it is back
    NotAnswering, ///< the sound system hangs; its thread was given up
};

struct OutputStatus {
    OutputState state = OutputState::Closed;
    std::string deviceName;
    std::string detail; ///< one plain English line: why it is not open
    int sampleRateHz = 0;
    double latencySeconds = 0.0;
    std::uint64_t dropouts = 0;
};

/// Opens the sound output when something is to be played and closes it a while after; notices within a second when it
/// goes away or stands still, plays on silently, and tries again until it is back. Everything that could wait for the
/// sound system happens on threads of its own.
class DeviceKeeper final {
public:
    struct Parameters {
        PlaybackDeviceFactory makeDevice;
        double latencySeconds = 0.02;         ///< short, since A/B is heard that much later
        double longestLatencySeconds = 0.16;  ///< on a machine where the sound drops out with less
        std::chrono::milliseconds stall{800}; ///< without being asked for sound, a device is lost
        std::chrono::milliseconds firstRetry{300};
        std::chrono::milliseconds lastRetry{4000};
        std::chrono::milliseconds idle{15000}; ///< paused as long, the device is given back
    };

    /// `rateChanged` is called from the keeper's thread when what is rendered must have another rate.
    DeviceKeeper(const Parameters& parameters, PlaybackRenderer& renderer, std::function<void(int)> rateChanged);
    ~DeviceKeeper();

    void setPlaying(bool playing);
    /// Of what is to be played.
    void setSampleRateHz(int sampleRateHz);
    /// Empty: the system's own choice.
    void chooseDevice(const std::string& id);
    std::string chosenDevice() const;
    /// Those of the last look; a look is taken whenever nothing is open, and after the first call.
    std::vector<OutputDevice> devices();
    /// The same without asking for a look.
    std::vector<OutputDevice> knownDevices() const;
    OutputStatus status() const;

private:
    using Clock = std::chrono::steady_clock;
    struct Wish {
        bool isPlaying = false;
        int sampleRateHz = 48000;
        std::string deviceId;
        bool isLook = false;
        bool operator==(const Wish&) const = default;
    };

    void run(const std::stop_token& stop);
    void tend(const Wish& wish);
    void tendOpen(const Wish& wish);
    void look();
    void open(const Wish& wish);
    void opened(const OpenedOutput& output);
    void notOpened(OutputState state, const std::string& why);
    void shut();
    void lose(const std::string& why);
    bool stutters();
    void playSilently();
    void setRate(int sampleRateHz);
    void setStatus(OutputState state, const std::string& detail);
    DeviceWorker& worker();

    Parameters m_parameters;
    PlaybackRenderer& m_renderer;
    std::function<void(int)> m_rateChanged;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    Wish m_wish;
    bool m_isWishNew = false;
    OutputStatus m_status;
    std::vector<OutputDevice> m_devices;
    bool m_hasLooked = false;

    // The thread's own.
    std::unique_ptr<DeviceWorker> m_worker;
    std::shared_ptr<OutputGate> m_gate; // null: nothing is open
    std::optional<SilentClock> m_clock;
    Wish m_openedFor;
    double m_latency;
    std::uint64_t m_countedDropouts = 0;
    Clock::time_point m_countedSince;
    int m_rate = 0;
    std::uint64_t m_calls = 0;
    Clock::time_point m_calledAt;
    Clock::time_point m_playedAt;
    Clock::time_point m_tryAt;
    std::chrono::milliseconds m_retry{};
    std::jthread m_thread; // last: its end comes first
};

} // namespace resonate
