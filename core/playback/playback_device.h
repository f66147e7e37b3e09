#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

/// Makes sound when a device asks for it. Called from one thread at a time, which may be a real-time one.
class OutputRenderer {
public:
    virtual ~OutputRenderer() = default;
    /// Fills `out`, interleaved stereo, `frames` of it. What is written now is heard `latencySeconds` later.
    virtual void render(float* out, std::int64_t frames, double latencySeconds) noexcept = 0;
};

/// Something that sound can go to.
struct OutputDevice {
    std::string id;   ///< stays the same as long as the device does
    std::string name; ///< for people
    bool isDefault = false;
    bool operator==(const OutputDevice&) const = default;
};

struct OutputRequest {
    std::string deviceId; ///< empty: whatever the system takes
    int sampleRateHz = 48000;
    double latencySeconds = 0.02;
};

/// What was opened.
struct OpenedOutput {
    std::string name;
    int sampleRateHz = 48000; ///< another than was asked for when the device cannot do that one
    double latencySeconds = 0.0;
};

/// The system's sound output, one stream at a time. All calls but the last two come from one thread, and any of them
/// may hang for as long as the system pleases: see DeviceKeeper.
class PlaybackDevice {
public:
    /// Closes.
    virtual ~PlaybackDevice() = default;
    /// Looks again; only what is closed can see devices come and go. Errors: Io.
    virtual Result<std::vector<OutputDevice>> devices() = 0;
    /// Opens and starts: from now on `renderer` is called from a thread of the device's own. Errors: Io.
    virtual Result<OpenedOutput> open(const OutputRequest& request, OutputRenderer& renderer) = 0;
    /// Stops at once; afterwards `renderer` is not called any more.
    virtual void close() = 0;
    /// Whether the stream ended by itself. Never waits; any thread.
    virtual bool isLost() const noexcept = 0;
    /// How often the device had nothing to play because it was not served in time. Any thread.
    virtual std::uint64_t dropouts() const noexcept { return 0; }
};

using PlaybackDeviceFactory = std::function<std::unique_ptr<PlaybackDevice>()>;

} // namespace resonate
