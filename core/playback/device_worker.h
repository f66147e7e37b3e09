#pragma once

#include "core/playback/playback_device.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace resonate {

/// A playback device on a thread of its own, which can be given up when it does not answer: the thread then keeps what
/// it needs and ends whenever the sound system lets it.
class DeviceWorker final {
public:
    explicit DeviceWorker(const PlaybackDeviceFactory& makeDevice);
    /// Waits for the device to be closed as long as that, then gives it up.
    ~DeviceWorker();

    static constexpr std::chrono::milliseconds kPatience{2000};

    /// Runs `job` on the device's thread; false when it did not come to an end within kPatience. Then this worker is of
    /// no more use, and `job` (which must own what it touches) may still run on.
    bool call(std::function<void(PlaybackDevice&)> job);
    bool isLost() const noexcept;
    std::uint64_t dropouts() const noexcept;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace resonate
