#include "core/playback/device_worker.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace resonate {

struct DeviceWorker::State {
    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::function<void(PlaybackDevice&)> job;
    bool isBusy = false;
    bool isToEnd = false;
    bool hasEnded = false;

    std::unique_ptr<PlaybackDevice> device; // made before the thread, let go of by it

    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return job || isToEnd; });
            if (!job)
                break;
            const auto now = std::exchange(job, {});
            lock.unlock();
            now(*device);
            lock.lock();
            isBusy = false;
            changed.notify_all();
        }
        lock.unlock();
        device->close();
        lock.lock();
        hasEnded = true;
        changed.notify_all();
    }
};

DeviceWorker::DeviceWorker(const PlaybackDeviceFactory& makeDevice) : m_state(std::make_shared<State>())
{
    m_state->device = makeDevice();
    std::thread([state = m_state] { state->run(); }).detach();
}

DeviceWorker::~DeviceWorker()
{
    std::unique_lock lock(m_state->mutex);
    m_state->isToEnd = true;
    m_state->changed.notify_all();
    if (!m_state->isBusy) // one that hangs already has had its time
        m_state->changed.wait_for(lock, kPatience, [this] { return m_state->hasEnded; });
}

bool DeviceWorker::call(std::function<void(PlaybackDevice&)> job)
{
    std::unique_lock lock(m_state->mutex);
    if (m_state->isBusy)
        return false;
    m_state->job = std::move(job);
    m_state->isBusy = true;
    m_state->changed.notify_all();
    return m_state->changed.wait_for(lock, kPatience, [this] { return !m_state->isBusy; });
}

bool DeviceWorker::isLost() const noexcept
{
    return m_state->device->isLost();
}

std::uint64_t DeviceWorker::dropouts() const noexcept
{
    return m_state->device->dropouts();
}

} // namespace resonate
