#include "core/playback/portaudio_device.h"

#include "core/playback/portaudio_session.h"

#include <portaudio.h>

#include <atomic>
#include <cstring>
#include <optional>
#include <utility>

namespace resonate {
namespace {

/// Names under which a sound server is reached through ALSA, for when the system's own choice is a card that is taken
/// or none at all.
constexpr const char* kServers[] = {"pipewire", "pulse"};

struct PortAudioHost {
    static std::string idOf(PaDeviceIndex index)
    {
        const PaDeviceInfo* info = Pa_GetDeviceInfo(index);
        const PaHostApiInfo* api = info ? Pa_GetHostApiInfo(info->hostApi) : nullptr;
        return api ? std::string(api->name) + "/" + info->name : std::string();
    }

    /// Those that can play, the system's own choice first.
    static std::vector<PaDeviceIndex> outputs()
    {
        std::vector<PaDeviceIndex> found;
        const PaDeviceIndex first = Pa_GetDefaultOutputDevice();
        if (first != paNoDevice)
            found.push_back(first);
        for (PaDeviceIndex index = 0; index < Pa_GetDeviceCount(); ++index)
            if (index != first && Pa_GetDeviceInfo(index)->maxOutputChannels > 0)
                found.push_back(index);
        return found;
    }

    /// What to try, in this order.
    static std::vector<PaDeviceIndex> candidates(const std::string& id)
    {
        std::vector<PaDeviceIndex> chosen;
        const auto all = outputs();
        for (const PaDeviceIndex index : all)
            if (id.empty() ? index == all.front() : idOf(index) == id)
                chosen.push_back(index);
        if (id.empty())
            for (const PaDeviceIndex index : all)
                for (const char* server : kServers)
                    if (index != all.front() && std::strcmp(Pa_GetDeviceInfo(index)->name, server) == 0)
                        chosen.push_back(index);
        return chosen;
    }
};

class PortAudioDevice final : public PlaybackDevice {
public:
    ~PortAudioDevice() override { close(); }
    Result<std::vector<OutputDevice>> devices() override;
    Result<OpenedOutput> open(const OutputRequest& request, OutputRenderer& renderer) override;
    void close() override;
    bool isLost() const noexcept override { return m_isLost.load(); }
    std::uint64_t dropouts() const noexcept override { return m_dropouts.load(); }

private:
    PaError openAt(PaDeviceIndex index, double sampleRateHz, double latencySeconds);
    static int callback(const void* in, void* out, unsigned long frames, const PaStreamCallbackTimeInfo* time,
                        PaStreamCallbackFlags flags, void* user);
    static void finished(void* user);

    OutputRenderer* m_renderer = nullptr;
    PaStream* m_stream = nullptr;
    int m_channels = 2;
    double m_latencySeconds = 0.0;
    std::optional<PortAudioSession> m_session; // while a stream is open
    std::atomic<bool> m_isLost = false;
    std::atomic<std::uint64_t> m_dropouts = 0;
};

Result<std::vector<OutputDevice>> PortAudioDevice::devices()
{
    auto lock = PortAudioLock::take();
    if (!lock)
        return lock.error();
    auto session = PortAudioSession::begin();
    if (!session)
        return session.error();
    std::vector<OutputDevice> devices;
    for (const PaDeviceIndex index : PortAudioHost::outputs())
        devices.push_back(
            {PortAudioHost::idOf(index), Pa_GetDeviceInfo(index)->name, index == Pa_GetDefaultOutputDevice()});
    return devices;
}

Result<OpenedOutput> PortAudioDevice::open(const OutputRequest& request, OutputRenderer& renderer)
{
    close();
    auto lock = PortAudioLock::take();
    if (!lock)
        return lock.error();
    auto session = PortAudioSession::begin();
    if (!session)
        return session.error();
    m_renderer = &renderer;
    m_isLost = false;
    m_dropouts = 0;
    const auto candidates = PortAudioHost::candidates(request.deviceId);
    if (candidates.empty())
        return Error{ErrorCode::Io, request.deviceId.empty()
                                        ? "there is no sound device"
                                        : "the chosen sound device is not there: " + request.deviceId};
    std::string why;
    for (const PaDeviceIndex index : candidates)
        for (const double rate :
             {static_cast<double>(request.sampleRateHz), Pa_GetDeviceInfo(index)->defaultSampleRate}) {
            const PaError error = openAt(index, rate, request.latencySeconds);
            if (error == paNoError) {
                m_session = std::move(*session);
                const PaStreamInfo* info = Pa_GetStreamInfo(m_stream);
                return OpenedOutput{Pa_GetDeviceInfo(index)->name, static_cast<int>(rate), info->outputLatency};
            }
            if (why.empty())
                why = std::string(Pa_GetDeviceInfo(index)->name) + ": " + Pa_GetErrorText(error);
        }
    return Error{ErrorCode::Io, "the sound device cannot be opened: " + why};
}

PaError PortAudioDevice::openAt(PaDeviceIndex index, double sampleRateHz, double latencySeconds)
{
    m_channels = std::min(2, Pa_GetDeviceInfo(index)->maxOutputChannels);
    const PaStreamParameters output{index, m_channels, paFloat32, latencySeconds, nullptr};
    PaError error = Pa_OpenStream(&m_stream, nullptr, &output, sampleRateHz, paFramesPerBufferUnspecified, paNoFlag,
                                  &PortAudioDevice::callback, this);
    if (error != paNoError) {
        m_stream = nullptr;
        return error;
    }
    m_latencySeconds = Pa_GetStreamInfo(m_stream)->outputLatency;
    Pa_SetStreamFinishedCallback(m_stream, &PortAudioDevice::finished);
    error = Pa_StartStream(m_stream);
    if (error != paNoError)
        Pa_CloseStream(std::exchange(m_stream, nullptr));
    return error;
}

void PortAudioDevice::close()
{
    if (!m_stream)
        return;
    const auto lock = PortAudioLock::take(); // without it too: a stream must not be left behind
    Pa_AbortStream(m_stream);
    Pa_CloseStream(std::exchange(m_stream, nullptr));
    m_session.reset();
}

int PortAudioDevice::callback(const void*, void* out, unsigned long frames, const PaStreamCallbackTimeInfo* time,
                              PaStreamCallbackFlags flags, void* user)
{
    auto& self = *static_cast<PortAudioDevice*>(user);
    if (flags & paOutputUnderflow)
        self.m_dropouts.fetch_add(1, std::memory_order_relaxed);
    auto* samples = static_cast<float*>(out);
    const double ahead = time->outputBufferDacTime - time->currentTime;
    const double latency = ahead > 0.0 && ahead < 2.0 ? ahead : self.m_latencySeconds;
    constexpr unsigned long kMonoFrames = 256;
    if (self.m_channels == 2) {
        self.m_renderer->render(samples, static_cast<std::int64_t>(frames), latency);
        return paContinue;
    }
    float stereo[2 * kMonoFrames];
    for (unsigned long done = 0; done < frames; done += kMonoFrames) {
        const unsigned long count = std::min(kMonoFrames, frames - done);
        self.m_renderer->render(stereo, static_cast<std::int64_t>(count), latency);
        for (unsigned long i = 0; i < count; ++i)
            samples[done + i] = 0.5F * (stereo[2 * i] + stereo[2 * i + 1]);
    }
    return paContinue;
}

void PortAudioDevice::finished(void* user)
{
    static_cast<PortAudioDevice*>(user)->m_isLost = true;
}

} // namespace

std::unique_ptr<PlaybackDevice> makePortAudioDevice()
{
    return std::make_unique<PortAudioDevice>();
}

} // namespace resonate
