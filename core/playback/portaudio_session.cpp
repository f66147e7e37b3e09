#include "core/playback/portaudio_session.h"

#include <dlfcn.h>
#include <portaudio.h>

#include <chrono>

namespace resonate {
namespace {

/// Shorter than the patience with a device's thread, so that the reason is told.
constexpr std::chrono::milliseconds kWait{1500};

std::mutex theMutex; // guards theLock
std::shared_ptr<std::timed_mutex> theLock = std::make_shared<std::timed_mutex>();

std::shared_ptr<std::timed_mutex> currentLock()
{
    const std::lock_guard lock(theMutex);
    return theLock;
}

void saysNothing(const char*, int, const char*, int, const char*, ...) {}
void saysNothingEither(const char*) {}

/// ALSA and JACK print to standard error whatever they do not find while devices are looked for. They are PortAudio's
/// libraries, not ours, and need not be there: their handlers are looked up by name.
void silenceBackends()
{
    using AlsaHandler = void (*)(const char*, int, const char*, int, const char*, ...);
    using JackHandler = void (*)(const char*);
    if (auto* set = reinterpret_cast<int (*)(AlsaHandler)>(dlsym(RTLD_DEFAULT, "snd_lib_error_set_handler")))
        set(&saysNothing);
    for (const char* name : {"jack_set_error_function", "jack_set_info_function"})
        if (auto* set = reinterpret_cast<void (*)(JackHandler)>(dlsym(RTLD_DEFAULT, name)))
            set(&saysNothingEither);
}

} // namespace

Result<PortAudioLock> PortAudioLock::take()
{
    auto mutex = currentLock();
    if (mutex->try_lock_for(kWait))
        return PortAudioLock(std::move(mutex));
    const std::lock_guard lock(theMutex);
    if (theLock == mutex)
        theLock = std::make_shared<std::timed_mutex>();
    return Error{ErrorCode::TimedOut, "the sound system does not answer"};
}

Result<PortAudioSession> PortAudioSession::begin()
{
    silenceBackends();
    if (const PaError error = Pa_Initialize(); error != paNoError)
        return Error{ErrorCode::Io, std::string("the sound system cannot be used: ") + Pa_GetErrorText(error)};
    return PortAudioSession();
}

PortAudioSession::~PortAudioSession()
{
    if (m_isOpen)
        Pa_Terminate();
}

} // namespace resonate
