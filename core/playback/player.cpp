#include "core/playback/player.h"

#include "core/base/decibels.h"
#include "core/playback/portaudio_device.h"

#include <chrono>

namespace resonate {
namespace {

/// At or under this the volume is silence.
constexpr double kMuteDb = -60.0;

Player::Parameters throughPortAudio()
{
    Player::Parameters parameters;
    parameters.device.makeDevice = makePortAudioDevice;
    return parameters;
}

} // namespace

Player::Player() : Player(throughPortAudio()) {}

Player::Player(Parameters parameters)
    : m_reader(m_renderer),
      m_keeper(parameters.device, m_renderer, [this](int sampleRateHz) { m_reader.setSampleRateHz(sampleRateHz); })
{
}

Player::~Player() = default;

int Player::slotOf(const std::string& id)
{
    return m_slots.try_emplace(id, static_cast<int>(m_slots.size())).first->second;
}

void Player::setTakes(const std::vector<Take>& takes, double shiftSeconds)
{
    assert(takes.size() <= Deck::kMaxLanes);
    m_takes = takes;
    auto set = std::make_shared<TakeSet>(takes.size());
    for (std::size_t i = 0; i < takes.size(); ++i) {
        assert(takes[i].audio->format() == takes[0].audio->format() &&
               takes[i].audio->frames() == takes[0].audio->frames());
        set->entries()[i].take = takes[i];
        set->entries()[i].slot = slotOf(takeId(takes[i]));
    }
    m_matcher.setTakes(set);
    noteEnd();
    const bool isThere = std::ranges::any_of(takes, [this](const Take& take) { return takeId(take) == m_take; });
    if (!isThere)
        m_take = takes.empty() ? std::string() : takeId(takes.front());
    m_renderer.selectSlot(slotOf(m_take));
    m_duration = 0.0;
    if (!takes.empty()) {
        m_duration = static_cast<double>(set->frames()) / set->format().sampleRateHz;
        m_keeper.setSampleRateHz(set->format().sampleRateHz);
    }
    const std::uint64_t played = m_renderer.position().latest().generation;
    std::erase_if(m_shifts, [played](const Shift& shift) { return shift.generation <= played; });
    m_shifts.push_back({++m_generation, shiftSeconds});
    const bool isClosed = m_keeper.status().state == OutputState::Closed;
    m_reader.change([&](TakeReader::Order& order) {
        order.takes = set;
        if (isClosed && !set->entries().empty()) // else the keeper says so when the device has changed over
            order.sampleRateHz = set->format().sampleRateHz;
        order.generation = m_generation;
        if (order.seekSeconds)
            *order.seekSeconds += shiftSeconds;
        else
            order.shiftSeconds += shiftSeconds;
    });
}

void Player::selectTake(const std::string& id)
{
    if (std::ranges::none_of(m_takes, [&](const Take& take) { return takeId(take) == id; }))
        return;
    m_take = id;
    m_renderer.selectSlot(slotOf(id));
}

void Player::setPlaying(bool playing)
{
    if (playing && m_takes.empty())
        return;
    if (playing && m_renderer.ended() == m_generation)
        seek(m_loop ? m_loop->beginSeconds : 0.0);
    m_isPlaying = playing;
    m_renderer.setPlaying(playing);
    m_keeper.setPlaying(playing);
    m_reader.wake();
}

bool Player::isPlaying() const noexcept
{
    return m_isPlaying && m_renderer.ended() != m_generation;
}

/// Playing that came to the end is over, even if there is more from now on.
void Player::noteEnd()
{
    if (m_isPlaying && m_renderer.ended() == m_generation)
        setPlaying(false);
}

void Player::seek(double seconds)
{
    noteEnd();
    m_movedTo = std::clamp(seconds, 0.0, m_duration);
    m_moved = ++m_generation;
    m_shifts.clear();
    m_reader.change([this](TakeReader::Order& order) {
        order.seekSeconds = m_movedTo;
        order.shiftSeconds = 0.0;
        order.generation = m_generation;
    });
}

double Player::positionSeconds() const
{
    if (m_renderer.ended() == m_generation)
        return m_duration;
    const RenderMoment moment = m_renderer.position().latest();
    double seconds = m_movedTo;
    if (moment.generation >= m_moved) {
        const auto now = std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
        seconds = static_cast<double>(heardFrame(moment, now)) / moment.sampleRateHz;
    }
    for (const Shift& shift : m_shifts)
        if (shift.generation > moment.generation)
            seconds += shift.seconds;
    constexpr double kRounding = 1e-3;
    return seconds >= 0.0 && seconds <= m_duration + kRounding ? std::min(seconds, m_duration) : 0.0;
}

void Player::setLoop(const std::optional<TakeReader::Loop>& loop)
{
    noteEnd();
    m_loop = loop;
    const double position = positionSeconds();
    ++m_generation;
    m_reader.change([this](TakeReader::Order& order) {
        order.loop = m_loop;
        order.generation = m_generation;
    });
    if (loop && (position < loop->beginSeconds || position >= loop->endSeconds))
        seek(loop->beginSeconds);
}

void Player::setVolumeDb(double db)
{
    m_volumeDb = db;
    m_renderer.setVolume(db <= kMuteDb ? 0.0F : static_cast<float>(dbToGain(db)));
}

void Player::setLevelMatched(bool matched)
{
    m_matcher.setOn(matched);
}

} // namespace resonate
