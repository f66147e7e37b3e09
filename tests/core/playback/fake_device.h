#pragma once

#include "core/audio/memory_audio.h"
#include "core/playback/playback_device.h"

#include <atomic>
#include <chrono>
#include <cmath>
#include <functional>
#include <mutex>
#include <numbers>
#include <thread>

namespace resonate::fake {

/// What a test and the devices that a player makes have in common. The test takes the sound by hand, block by block.
class Sound final {
public:
    PlaybackDeviceFactory factory();

    /// The next `frames` that would be heard (stereo); empty while nothing is open.
    std::vector<float> pump(std::int64_t frames)
    {
        const std::lock_guard lock(mutex);
        if (!renderer)
            return {};
        std::vector<float> out(static_cast<std::size_t>(2 * frames));
        renderer->render(out.data(), frames, latencySeconds);
        return out;
    }
    bool isOpen()
    {
        const std::lock_guard lock(mutex);
        return renderer != nullptr;
    }

    std::mutex mutex; // guards what follows
    OutputRenderer* renderer = nullptr;
    OutputRequest request;
    double latencySeconds = 0.0;
    int onlyRateHz = 0; ///< not 0: the one rate that can be opened
    bool canOpen = true;
    std::atomic<int> opened = 0;
    std::function<bool()> isReadAhead; ///< of the player that is tested, if it matters
    std::atomic<bool> isLost = false;
    std::atomic<std::uint64_t> dropouts = 0;
    std::atomic<bool> hangs = false; ///< every call hangs until it is false
    std::atomic<int> hanging = 0;
};

class Device final : public PlaybackDevice {
public:
    explicit Device(Sound& sound) : m_sound(sound) {}
    ~Device() override { close(); }
    Result<std::vector<OutputDevice>> devices() override
    {
        hang();
        const std::lock_guard lock(m_sound.mutex);
        if (!m_sound.canOpen)
            return std::vector<OutputDevice>{};
        return std::vector<OutputDevice>{{"one", "Loudspeaker", true}, {"two", "Headphones", false}};
    }
    Result<OpenedOutput> open(const OutputRequest& request, OutputRenderer& renderer) override
    {
        hang();
        const std::lock_guard lock(m_sound.mutex);
        if (!m_sound.canOpen)
            return Error{ErrorCode::Io, "there is no sound device"};
        m_sound.request = request;
        m_sound.isLost = false;
        m_sound.renderer = m_renderer = &renderer;
        ++m_sound.opened;
        return OpenedOutput{"Loudspeaker", m_sound.onlyRateHz ? m_sound.onlyRateHz : request.sampleRateHz, 0.01};
    }
    void close() override
    {
        if (!m_renderer)
            return;
        hang();
        const std::lock_guard lock(m_sound.mutex);
        if (m_sound.renderer == m_renderer)
            m_sound.renderer = nullptr;
        m_renderer = nullptr;
    }
    bool isLost() const noexcept override { return m_sound.isLost; }
    std::uint64_t dropouts() const noexcept override { return m_sound.dropouts; }

private:
    void hang()
    {
        ++m_sound.hanging;
        while (m_sound.hangs)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        --m_sound.hanging;
    }
    Sound& m_sound;
    OutputRenderer* m_renderer = nullptr;
};

inline PlaybackDeviceFactory Sound::factory()
{
    return [this] { return std::make_unique<Device>(*this); };
}

/// A tone in both channels.
inline std::shared_ptr<const AudioSource> tone(double hz, double amplitude, double seconds, int rateHz = 48000)
{
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * rateHz));
    for (int c = 0; c < 2; ++c)
        for (std::int64_t i = 0; i < audio.frames(); ++i)
            audio.channel(c)[static_cast<std::size_t>(i)] =
                static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / rateHz));
    return std::make_shared<MemorySource>(std::move(audio), rateHz);
}

/// Frame n is n/2^20 in the left channel and its negative in the right: what is heard says where it is from.
inline std::shared_ptr<const AudioSource> ramp(double seconds, float offset = 0.0F, int rateHz = 48000)
{
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * rateHz));
    for (std::int64_t i = 0; i < audio.frames(); ++i) {
        audio.channel(0)[static_cast<std::size_t>(i)] = offset + static_cast<float>(i) / (1 << 20);
        audio.channel(1)[static_cast<std::size_t>(i)] = -audio.channel(0)[static_cast<std::size_t>(i)];
    }
    return std::make_shared<MemorySource>(std::move(audio), rateHz);
}

/// True as soon as `what` is, with a limit that only something that hangs reaches.
inline bool soon(const std::function<bool()>& what, int seconds = 60)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    while (!what()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

} // namespace resonate::fake
