#include "core/playback/take_reader.h"

#include <cmath>

namespace resonate {
namespace {

std::int64_t toFrames(double seconds, int sampleRateHz)
{
    return std::llround(seconds * sampleRateHz);
}

std::int64_t streamFrames(const TakeSet& takes, int sampleRateHz)
{
    if (takes.entries().empty())
        return 0;
    const double seconds = static_cast<double>(takes.frames()) / takes.format().sampleRateHz;
    return static_cast<std::int64_t>(std::ceil(seconds * sampleRateHz - 1e-6));
}

/// In frames of the stream, within the takes; none when nothing is left of it.
std::optional<FrameSpan> loopFrames(const TakeReader::Order& order, std::int64_t length)
{
    if (!order.loop)
        return std::nullopt;
    const FrameSpan span{std::clamp<std::int64_t>(toFrames(order.loop->beginSeconds, order.sampleRateHz), 0, length),
                         std::clamp<std::int64_t>(toFrames(order.loop->endSeconds, order.sampleRateHz), 0, length)};
    return span.end > span.begin ? std::optional(span) : std::nullopt;
}

} // namespace

TakeReader::TakeReader(PlaybackRenderer& renderer)
    : m_renderer(renderer), m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

TakeReader::~TakeReader()
{
    m_thread.request_stop();
    m_thread.join();
}

void TakeReader::change(const std::function<void(Order&)>& edit)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto takes = m_order.takes;
        edit(m_order);
        if (m_order.takes != takes)
            m_readError.clear();
        m_isChanged = true;
    }
    m_changed.notify_all();
}

void TakeReader::setSampleRateHz(int sampleRateHz)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isChanged = m_isChanged || m_order.sampleRateHz != sampleRateHz;
        m_order.sampleRateHz = sampleRateHz;
    }
    m_changed.notify_all();
}

void TakeReader::wake()
{
    m_changed.notify_all();
}

std::string TakeReader::readError() const
{
    const std::lock_guard lock(m_mutex);
    return m_readError;
}

void TakeReader::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        collect();
        std::optional<Order> order;
        {
            std::unique_lock lock(m_mutex);
            if (m_isChanged && m_decks.size() < kDecksAtMost) {
                order = m_order;
                m_order.seekSeconds.reset();
                m_order.shiftSeconds = 0.0;
                m_isChanged = false;
            }
        }
        if (order)
            begin(*order);
        if (fillAll())
            continue;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, stop, std::chrono::milliseconds(10), [this] { return m_isChanged; });
    }
}

void TakeReader::drop(const Deck* deck)
{
    std::erase_if(m_decks, [deck](const auto& kept) { return kept.get() == deck; });
}

void TakeReader::collect()
{
    while (const Deck* retired = m_renderer.takeRetired())
        drop(retired);
}

/// A tenth of a second for every deck; false when all are full.
bool TakeReader::fillAll()
{
    std::int64_t filled = 0;
    for (auto& deck : m_decks) {
        filled += deck->fill(deck->parameters().sampleRateHz / 10);
        if (auto error = deck->takeReadError()) {
            const std::lock_guard lock(m_mutex);
            if (deck->parameters().takes == m_order.takes) // else it is on its way out
                m_readError = *error;
        }
    }
    return filled > 0;
}

void TakeReader::begin(const Order& order)
{
    static const auto kNothing = std::make_shared<const TakeSet>(0);
    Deck::Parameters parameters;
    parameters.takes = order.takes ? order.takes : kNothing;
    parameters.sampleRateHz = order.sampleRateHz;
    parameters.generation = order.generation;
    parameters.map.length = streamFrames(*parameters.takes, order.sampleRateHz);
    parameters.map.loop = loopFrames(order, parameters.map.length);
    const Place place = placeOf(order);
    parameters.timeline = place.timeline;
    parameters.timelineBegin = place.timelineBegin;
    parameters.map.begin = std::clamp<std::int64_t>(place.frame, 0, parameters.map.length);
    if (place.frame < 0 || place.frame > parameters.map.length) { // the moment is not in these takes
        parameters.map.begin = 0;
        parameters.timeline = ++m_timelines;
    }
    m_decks.push_back(std::make_unique<Deck>(parameters));
    Deck* deck = m_decks.back().get();
    deck->fill(toFrames(kFirstSeconds, order.sampleRateHz));
    m_newest = deck;
    if (const Deck* unused = m_renderer.offer(deck))
        drop(unused);
}

/// Where the deck of an order begins. Going on, it is a moment ahead of the newest deck, which plays or is about to.
TakeReader::Place TakeReader::placeOf(const Order& order)
{
    if (order.seekSeconds || !m_newest)
        return {toFrames(order.seekSeconds.value_or(0.0), order.sampleRateHz), ++m_timelines, 0};
    const Deck::Parameters& newest = m_newest->parameters();
    const Deck* playing = m_renderer.playing();
    std::int64_t moment = newest.timelineBegin;
    std::int64_t lead = 0;
    if (playing && playing->parameters().timeline == newest.timeline) {
        lead = m_renderer.isPlaying() ? toFrames(kLeadSeconds, newest.sampleRateHz) : 0;
        moment = std::max(moment, playing->timelineNow() + lead);
    }
    const std::int64_t index = std::min(moment - newest.timelineBegin, newest.map.count());
    std::int64_t frame = newest.map.frameAt(index) + toFrames(order.shiftSeconds, newest.sampleRateHz);
    if (newest.sampleRateHz != order.sampleRateHz)
        return {std::llround(static_cast<double>(frame - lead) * order.sampleRateHz / newest.sampleRateHz),
                ++m_timelines, 0};
    if (order.loop && !newest.map.repeats()) { // its end may lie between now and then
        const FrameSpan loop{toFrames(order.loop->beginSeconds, order.sampleRateHz),
                             toFrames(order.loop->endSeconds, order.sampleRateHz)};
        if (frame >= loop.end && frame - lead < loop.end && loop.end > loop.begin)
            frame = loop.begin + (frame - loop.end) % (loop.end - loop.begin);
    }
    return {frame, newest.timeline, moment};
}

} // namespace resonate
