#include "core/playback/level_matcher.h"

#include "core/base/decibels.h"
#include "core/playback/integrated_loudness.h"

namespace resonate {
namespace {

/// Past this a rough measure comes first.
constexpr double kLongSeconds = 600.0;

bool isMeasured(TakeKind kind)
{
    return kind == TakeKind::Original || kind == TakeKind::Restored;
}

bool isLong(const AudioSource& source)
{
    return static_cast<double>(source.frames()) > kLongSeconds * source.format().sampleRateHz;
}

} // namespace

LevelMatcher::LevelMatcher() : m_thread([this](const std::stop_token& stop) { run(stop); }) {}

LevelMatcher::~LevelMatcher()
{
    m_thread.request_stop();
    m_thread.join();
}

void LevelMatcher::setTakes(std::shared_ptr<TakeSet> takes)
{
    const std::lock_guard lock(m_mutex);
    m_takes = std::move(takes);
    std::erase_if(m_known, [](const Known& known) { return known.source.expired(); });
    if (m_takes)
        for (TakeSet::Entry& entry : m_takes->entries()) {
            if (entry.take.integratedLufs && isMeasured(entry.take.kind) && !known(entry.take.audio))
                m_known.push_back({entry.take.audio, entry.take.integratedLufs, true});
            if (const auto gain = m_gains.find(takeId(entry.take)); gain != m_gains.end())
                entry.gain = gain->second;
        }
    ++m_changes;
    applyGains();
    m_changed.notify_all();
}

void LevelMatcher::setOn(bool on)
{
    const std::lock_guard lock(m_mutex);
    m_isOn = on;
    applyGains();
}

bool LevelMatcher::isOn() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOn;
}

std::optional<double> LevelMatcher::louderDb(const std::string& id) const
{
    const std::lock_guard lock(m_mutex);
    const auto original = loudnessOf(TakeKind::Original);
    const auto restored = loudnessOf(TakeKind::Restored);
    if (id == "original" && original)
        return 0.0;
    if (id != "restored" || !original || !restored)
        return std::nullopt;
    return *restored - *original;
}

std::uint64_t LevelMatcher::changes() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes;
}

void LevelMatcher::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        std::shared_ptr<const AudioSource> next;
        bool roughly = false;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [&] { return nextToMeasure(roughly) != nullptr; });
            next = nextToMeasure(roughly);
        }
        if (next && !stop.stop_requested())
            measure(next, roughly, stop);
    }
}

/// What cannot be read counts as silent: the player says so when it is played.
void LevelMatcher::measure(const std::shared_ptr<const AudioSource>& source, bool roughly, const std::stop_token& stop)
{
    const auto lufs = roughly ? roughLoudness(*source, stop) : integratedLoudness(*source, stop);
    if (!lufs && lufs.error().code == ErrorCode::Cancelled)
        return;
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_known, [&](const Known& known) { return known.source.lock() == source; });
    m_known.push_back({source, lufs ? *lufs : std::nullopt, !roughly});
    ++m_changes;
    applyGains();
}

/// Everything roughly before anything exactly.
std::shared_ptr<const AudioSource> LevelMatcher::nextToMeasure(bool& roughly) const
{
    std::shared_ptr<const AudioSource> exactly;
    if (!m_takes)
        return nullptr;
    for (const TakeSet::Entry& entry : m_takes->entries()) {
        if (!isMeasured(entry.take.kind))
            continue;
        const Known* known = this->known(entry.take.audio);
        roughly = !known && isLong(*entry.take.audio);
        if (roughly)
            return entry.take.audio;
        if ((!known || !known->isExact) && !exactly)
            exactly = entry.take.audio;
    }
    return exactly;
}

const LevelMatcher::Known* LevelMatcher::known(const std::shared_ptr<const AudioSource>& source) const
{
    for (const Known& known : m_known)
        if (known.source.lock() == source)
            return &known;
    return nullptr;
}

std::optional<double> LevelMatcher::loudnessOf(TakeKind kind) const
{
    if (!m_takes)
        return std::nullopt;
    for (const TakeSet::Entry& entry : m_takes->entries())
        if (entry.take.kind == kind)
            if (const Known* known = this->known(entry.take.audio))
                return known->lufs;
    return std::nullopt;
}

void LevelMatcher::applyGains()
{
    if (!m_takes)
        return;
    const auto original = loudnessOf(TakeKind::Original);
    const auto restored = loudnessOf(TakeKind::Restored);
    if (m_isOn && (!original || !restored))
        return; // not known yet, or one is silent: as it was
    const double louderDb = m_isOn ? *restored - *original : 0.0;
    for (TakeSet::Entry& entry : m_takes->entries()) {
        const bool ofOriginal = entry.take.kind == TakeKind::Original || entry.take.kind == TakeKind::Removed;
        const double gainDb = std::min(0.0, ofOriginal ? louderDb : -louderDb);
        entry.gain = static_cast<float>(dbToGain(gainDb));
        m_gains[takeId(entry.take)] = entry.gain;
    }
}

} // namespace resonate
