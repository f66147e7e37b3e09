#include "core/playback/device_keeper.h"

#include "core/playback/output_gate.h"

namespace resonate {
namespace {

constexpr std::chrono::milliseconds kRounds{20};
/// Dropouts within so long that make it open again with twice the latency.
constexpr std::uint64_t kStutter = 3;
constexpr std::chrono::seconds kStutterTime{5};
constexpr const char* kNoAnswer = "the sound system does not answer";

} // namespace

DeviceKeeper::DeviceKeeper(const Parameters& parameters, PlaybackRenderer& renderer,
                           std::function<void(int)> rateChanged)
    : m_parameters(parameters),
      m_renderer(renderer),
      m_rateChanged(std::move(rateChanged)),
      m_latency(parameters.latencySeconds),
      m_retry(parameters.firstRetry),
      m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

DeviceKeeper::~DeviceKeeper()
{
    m_thread.request_stop();
    m_thread.join();
}

void DeviceKeeper::setPlaying(bool playing)
{
    const std::lock_guard lock(m_mutex);
    m_wish.isPlaying = playing;
    if (playing && m_status.state == OutputState::Closed)
        m_status.state = OutputState::Opening;
    m_isWishNew = true;
    m_changed.notify_all();
}

void DeviceKeeper::setSampleRateHz(int sampleRateHz)
{
    const std::lock_guard lock(m_mutex);
    m_wish.sampleRateHz = sampleRateHz;
    m_isWishNew = true;
    m_changed.notify_all();
}

void DeviceKeeper::chooseDevice(const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    m_wish.deviceId = id;
    m_isWishNew = true;
    m_changed.notify_all();
}

std::string DeviceKeeper::chosenDevice() const
{
    const std::lock_guard lock(m_mutex);
    return m_wish.deviceId;
}

std::vector<OutputDevice> DeviceKeeper::devices()
{
    const std::lock_guard lock(m_mutex);
    m_wish.isLook = true;
    m_isWishNew = true;
    m_changed.notify_all();
    return m_devices;
}

std::vector<OutputDevice> DeviceKeeper::knownDevices() const
{
    const std::lock_guard lock(m_mutex);
    return m_devices;
}

OutputStatus DeviceKeeper::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void DeviceKeeper::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        Wish wish;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, stop, kRounds, [this] { return m_isWishNew; });
            m_isWishNew = false;
            wish = m_wish;
            m_wish.isLook = false;
        }
        tend(wish);
    }
    shut();
    m_clock.reset();
    m_worker.reset();
}

void DeviceKeeper::tend(const Wish& wish)
{
    const auto now = Clock::now();
    if (wish.isPlaying)
        m_playedAt = now;
    if (m_gate) {
        tendOpen(wish);
        return;
    }
    if (wish.deviceId != m_openedFor.deviceId) { // another choice is tried at once
        m_openedFor.deviceId = wish.deviceId;
        m_tryAt = now;
        m_retry = m_parameters.firstRetry;
    }
    if (!wish.isPlaying && m_clock) {
        m_clock.reset();
        setStatus(OutputState::Closed, {});
    }
    if (!m_clock && m_rate != wish.sampleRateHz)
        setRate(wish.sampleRateHz);
    if (wish.isPlaying && now >= m_tryAt)
        open(wish);
    else if (wish.isLook && !wish.isPlaying)
        look();
    if (!m_gate && !m_clock)
        m_renderer.render(nullptr, 0, 0.0); // nothing is heard, but new takes and places are gone over to
}

void DeviceKeeper::tendOpen(const Wish& wish)
{
    const auto now = Clock::now();
    if (const std::uint64_t calls = m_gate->calls(); calls != m_calls) {
        m_calls = calls;
        m_calledAt = now;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_status.dropouts = m_worker->dropouts();
    }
    if (m_worker->isLost())
        lose("the sound device went away");
    else if (now - m_calledAt > m_parameters.stall)
        lose("the sound device stands still");
    else if (wish.sampleRateHz != m_openedFor.sampleRateHz || wish.deviceId != m_openedFor.deviceId) {
        shut();
        setStatus(OutputState::Closed, {});
        m_tryAt = now;
    } else if (!wish.isPlaying && now - m_playedAt > m_parameters.idle) {
        shut();
        setStatus(OutputState::Closed, {});
    } else if (wish.isPlaying && stutters()) {
        m_latency = std::min(2.0 * m_latency, m_parameters.longestLatencySeconds);
        shut();
        setStatus(OutputState::Opening, {});
        m_tryAt = now;
    } else if (wish.isLook) {
        const std::lock_guard lock(m_mutex);
        m_wish.isLook = !m_hasLooked;
    }
}

DeviceWorker& DeviceKeeper::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<DeviceWorker>(m_parameters.makeDevice);
    return *m_worker;
}

void DeviceKeeper::look()
{
    auto found = std::make_shared<Result<std::vector<OutputDevice>>>(Error{});
    if (!worker().call([found](PlaybackDevice& device) { *found = device.devices(); })) {
        m_worker.reset();
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_devices = *found ? **found : std::vector<OutputDevice>{};
    m_hasLooked = true;
}

void DeviceKeeper::open(const Wish& wish)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_status.state == OutputState::Closed)
            m_status.state = OutputState::Opening;
    }
    const OutputRequest request{wish.deviceId, wish.sampleRateHz, m_latency};
    struct Outcome {
        Result<OpenedOutput> output = Error{};
        std::vector<OutputDevice> devices;
    };
    auto outcome = std::make_shared<Outcome>();
    auto gate = std::make_shared<OutputGate>(m_renderer);
    m_openedFor = wish;
    const bool answered = worker().call([outcome, gate, request](PlaybackDevice& device) {
        if (auto devices = device.devices())
            outcome->devices = *devices;
        outcome->output = device.open(request, *gate);
    });
    if (!answered) {
        m_worker.reset();
        notOpened(OutputState::NotAnswering, kNoAnswer);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_devices = outcome->devices;
        m_hasLooked = true;
    }
    if (!outcome->output) {
        notOpened(OutputState::NoDevice, outcome->output.error().detail);
        return;
    }
    m_gate = gate;
    opened(*outcome->output);
}

void DeviceKeeper::opened(const OpenedOutput& output)
{
    m_clock.reset();
    m_renderer.prepare(output.sampleRateHz);
    if (m_rate != output.sampleRateHz) {
        m_rate = output.sampleRateHz;
        m_rateChanged(m_rate);
    }
    m_calls = m_gate->calls();
    m_calledAt = Clock::now();
    m_retry = m_parameters.firstRetry;
    m_countedDropouts = m_worker->dropouts();
    m_countedSince = m_calledAt;
    m_gate->open();
    const std::lock_guard lock(m_mutex);
    m_status = {OutputState::Open, output.name, {}, output.sampleRateHz, output.latencySeconds, 0};
}

void DeviceKeeper::notOpened(OutputState state, const std::string& why)
{
    {
        const std::lock_guard lock(m_mutex);
        // What was lost stays so until it is back, whatever the reason for which it is not back yet.
        if (m_status.state != OutputState::Lost)
            m_status.state = state;
        m_status.detail = why;
    }
    m_tryAt = Clock::now() + (state == OutputState::NotAnswering ? 4 * m_retry : m_retry);
    m_retry = std::min(2 * m_retry, m_parameters.lastRetry);
    playSilently();
}

void DeviceKeeper::lose(const std::string& why)
{
    m_gate->close();
    m_tryAt = Clock::now() + m_retry;
    bool isPlaying = false;
    {
        const std::lock_guard lock(m_mutex);
        isPlaying = m_wish.isPlaying;
    }
    setStatus(isPlaying ? OutputState::Lost : OutputState::Closed, isPlaying ? why : std::string());
    if (isPlaying)
        playSilently();
    shut();
}

/// A dropout now and then is somebody else's; several in a row are a latency that this machine cannot keep.
bool DeviceKeeper::stutters()
{
    const auto now = Clock::now();
    if (now - m_countedSince > kStutterTime) {
        m_countedSince = now;
        m_countedDropouts = m_worker->dropouts();
    }
    return m_worker->dropouts() - m_countedDropouts >= kStutter && m_latency < m_parameters.longestLatencySeconds;
}

void DeviceKeeper::playSilently()
{
    if (m_clock)
        return;
    m_renderer.prepare(m_rate);
    m_clock.emplace(m_renderer, m_rate);
}

/// Closes the stream, or gives its thread up.
void DeviceKeeper::shut()
{
    if (!m_gate)
        return;
    m_gate->close();
    // The stream may call the gate until it is closed, however long that takes.
    if (!m_worker->call([gate = m_gate](PlaybackDevice& device) { device.close(); }))
        m_worker.reset();
    m_gate.reset();
    if (!m_clock)
        m_renderer.prepare(m_rate);
}

void DeviceKeeper::setRate(int sampleRateHz)
{
    m_rate = sampleRateHz;
    m_renderer.prepare(sampleRateHz);
    m_rateChanged(sampleRateHz);
}

void DeviceKeeper::setStatus(OutputState state, const std::string& detail)
{
    const std::lock_guard lock(m_mutex);
    m_status.state = state;
    m_status.detail = detail;
}

} // namespace resonate
