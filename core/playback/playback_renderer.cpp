#include "core/playback/playback_renderer.h"

#include <chrono>
#include <cmath>

namespace resonate {
namespace {

/// How much must be read ahead before playing goes on after the reader came too late.
constexpr double kRefillSeconds = 0.1;
/// The time constant that the volume follows its knob with.
constexpr double kVolumeSeconds = 0.01;

std::int64_t nowNanoseconds() noexcept
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

Deck* PlaybackRenderer::takeRetired() noexcept
{
    for (auto& slot : m_retired)
        if (Deck* deck = slot.exchange(nullptr, std::memory_order_acq_rel))
            return deck;
    return nullptr;
}

void PlaybackRenderer::prepare(int sampleRateHz) noexcept
{
    m_sampleRateHz = sampleRateHz;
    m_fadeFrames = static_cast<std::int64_t>(kFadeSeconds * sampleRateHz);
    m_flow = 0.0F;
    m_tap.setSampleRateHz(sampleRateHz);
}

void PlaybackRenderer::render(float* out, std::int64_t frames, double latencySeconds) noexcept
{
    takeOffer();
    const Deck* before = m_playing;
    RenderMoment moment;
    moment.atNanoseconds = nowNanoseconds();
    moment.latencySeconds = latencySeconds;
    moment.index = before ? before->played() : 0;
    for (std::int64_t done = 0; done < frames;) {
        takeOffer();
        std::int64_t count = std::min(kChunkFrames, frames - done);
        if (m_next && m_playing && m_next->parameters().timeline == m_playing->parameters().timeline) {
            // A deck that takes over in this chunk begins with a chunk of its own.
            const std::int64_t until = m_next->parameters().timelineBegin - m_playing->timelineNow();
            if (until > 0)
                count = std::min(count, until);
        }
        renderChunk(out + 2 * done, count);
        done += count;
    }
    if (m_playing && m_playing != before) {
        moment.index = std::max<std::int64_t>(0, m_playing->played() - frames);
    }
    if (m_playing) {
        moment.map = m_playing->parameters().map;
        moment.frames = m_playing->played() - moment.index;
        moment.sampleRateHz = m_playing->parameters().sampleRateHz;
        moment.generation = m_playing->parameters().generation;
        const std::int64_t filled = m_playing->filled();
        const bool isWhole = filled == m_playing->parameters().map.count();
        m_ahead.store(isWhole ? m_sampleRateHz : filled - m_playing->played(), std::memory_order_relaxed);
    }
    m_position.publish(moment);
}

void PlaybackRenderer::takeOffer() noexcept
{
    if (Deck* offered = m_offered.exchange(nullptr, std::memory_order_acq_rel)) {
        if (m_next)
            retire(m_next);
        m_next = offered;
    }
    if (!m_next || !isDue(*m_next))
        return;
    if (m_leaving)
        retire(std::exchange(m_leaving, nullptr));
    start(std::exchange(m_next, nullptr));
}

bool PlaybackRenderer::isDue(const Deck& next) const noexcept
{
    if (!m_playing)
        return true;
    const bool isHeard = m_flow > 0.0F && m_playing->parameters().sampleRateHz == m_sampleRateHz;
    if (m_leaving && isHeard)
        return false;
    if (next.parameters().timeline != m_playing->parameters().timeline)
        return true;
    const std::int64_t late = m_playing->timelineNow() - next.parameters().timelineBegin;
    const bool isStuck = m_playing->played() == m_playing->filled(); // at its end, or the reader came too late
    if (late > next.capacity() / 2 || (late < 0 && isStuck))
        return true; // their ways never meet
    return late >= 0 && (next.filled() >= late + kChunkFrames || next.filled() == next.parameters().map.count());
}

void PlaybackRenderer::start(Deck* next) noexcept
{
    const bool isHeard =
        m_playing && m_flow > 0.0F && m_playing->parameters().sampleRateHz == next->parameters().sampleRateHz;
    if (m_playing && m_playing->parameters().timeline == next->parameters().timeline) {
        const std::int64_t late = m_playing->timelineNow() - next->parameters().timelineBegin;
        if (late > 0 && late <= next->filled())
            next->setPlayed(late);
    }
    m_leavingFade = m_playingFade;
    m_leaving = m_playing;
    if (m_leaving && !isHeard)
        retire(std::exchange(m_leaving, nullptr));
    m_deckFadeDone = 0;
    m_playing = next;
    m_isDry = false;
    m_playingFade = {};
    for (int lane = 0; lane < next->lanes(); ++lane)
        m_playingFade.to[static_cast<std::size_t>(lane)] = next->gainOf(lane, m_slot.load(std::memory_order_relaxed));
    m_playingFade.from = m_playingFade.to;
    m_current.store(next, std::memory_order_release);
}

void PlaybackRenderer::retire(Deck* deck) noexcept
{
    for (auto& slot : m_retired) {
        Deck* empty = nullptr;
        if (slot.compare_exchange_strong(empty, deck, std::memory_order_acq_rel))
            return;
    }
    assert(false && "more decks than the reader may make");
}

void PlaybackRenderer::renderChunk(float* out, std::int64_t frames) noexcept
{
    m_left.fill(0.0F);
    m_right.fill(0.0F);
    if (m_playing && m_playing->parameters().sampleRateHz == m_sampleRateHz) {
        const std::int64_t played = shapeFlow(frames);
        mixDeck(*m_playing, m_playingFade, played, m_left.data(), m_right.data());
        if (m_leaving)
            mixLeaving(played);
        for (std::int64_t i = 0; i < played; ++i) {
            const auto at = static_cast<std::size_t>(i);
            m_left[at] *= m_envelope[at];
            m_right[at] *= m_envelope[at];
        }
        m_playing->setPlayed(m_playing->played() + played);
        if (m_leaving && (m_deckFadeDone >= m_fadeFrames || m_flow <= 0.0F))
            retire(std::exchange(m_leaving, nullptr));
        noteDry(*m_playing);
    }
    m_tap.write(m_left.data(), m_right.data(), frames);
    put(out, frames);
}

/// Fills the envelope for as many frames as are played of the next `frames`, and returns how many. It moves by at most
/// 1/fade from frame to frame, and is 0 where the deck has no more to give.
std::int64_t PlaybackRenderer::shapeFlow(std::int64_t frames) noexcept
{
    const float step = 1.0F / static_cast<float>(m_fadeFrames);
    const bool wants = m_wantsPlaying.load(std::memory_order_relaxed) && !m_isDry;
    const std::int64_t available = m_playing->filled() - m_playing->played();
    std::int64_t played = 0;
    for (; played < frames; ++played) {
        const float left = static_cast<float>(available - played) * step;
        m_flow = std::min(wants ? std::min(1.0F, m_flow + step) : std::max(0.0F, m_flow - step), left);
        if (m_flow <= 0.0F)
            break;
        m_envelope[static_cast<std::size_t>(played)] = m_flow;
    }
    return played;
}

/// Says when the end was reached, or that the reader came too late, and when it caught up.
void PlaybackRenderer::noteDry(const Deck& deck) noexcept
{
    const std::int64_t filled = deck.filled();
    const std::int64_t available = filled - deck.played();
    const bool isWhole = filled == deck.parameters().map.count();
    if (isWhole && available == 0)
        m_ended.store(deck.parameters().generation, std::memory_order_release);
    if (!isWhole && available == 0 && !m_isDry && m_wantsPlaying.load(std::memory_order_relaxed)) {
        m_isDry = true;
        m_underruns.fetch_add(1, std::memory_order_relaxed);
    } else if (m_isDry && (isWhole || static_cast<double>(available) >= kRefillSeconds * m_sampleRateHz)) {
        m_isDry = false;
    }
}

/// Sets off for the gains of the take that is on now, from wherever the gains are.
void PlaybackRenderer::retarget(const Deck& deck, LaneFade& fade) const noexcept
{
    const int slot = m_slot.load(std::memory_order_relaxed);
    std::array<float, Deck::kMaxLanes> wanted{};
    for (int lane = 0; lane < deck.lanes(); ++lane)
        wanted[static_cast<std::size_t>(lane)] = deck.gainOf(lane, slot);
    if (wanted == fade.to)
        return;
    const float way = std::min(1.0F, static_cast<float>(fade.done) / static_cast<float>(m_fadeFrames));
    for (std::size_t lane = 0; lane < wanted.size(); ++lane)
        fade.from[lane] += way * (fade.to[lane] - fade.from[lane]);
    fade.to = wanted;
    fade.done = 0;
}

void PlaybackRenderer::mixDeck(const Deck& deck, LaneFade& fade, std::int64_t frames, float* left,
                               float* right) noexcept
{
    retarget(deck, fade);
    const std::int64_t count = std::clamp<std::int64_t>(deck.filled() - deck.played(), 0, frames);
    const std::span<float> gains(m_gains.data(), static_cast<std::size_t>(count));
    const float step = 1.0F / static_cast<float>(m_fadeFrames);
    for (int lane = 0; lane < deck.lanes(); ++lane) {
        const float from = fade.from[static_cast<std::size_t>(lane)];
        const float to = fade.to[static_cast<std::size_t>(lane)];
        if ((from == 0.0F && to == 0.0F) || (fade.done >= m_fadeFrames && to == 0.0F))
            continue;
        for (std::size_t i = 0; i < gains.size(); ++i) {
            const auto done = static_cast<float>(fade.done + static_cast<std::int64_t>(i) + 1);
            gains[i] = from + std::min(1.0F, done * step) * (to - from);
        }
        deck.mix(lane, deck.played(), gains, left, right);
    }
    fade.done = std::min(m_fadeFrames, fade.done + frames);
}

void PlaybackRenderer::mixLeaving(std::int64_t frames) noexcept
{
    m_otherLeft.fill(0.0F);
    m_otherRight.fill(0.0F);
    mixDeck(*m_leaving, m_leavingFade, frames, m_otherLeft.data(), m_otherRight.data());
    const float step = 1.0F / static_cast<float>(m_fadeFrames);
    for (std::int64_t i = 0; i < frames; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const float weight = std::min(1.0F, static_cast<float>(m_deckFadeDone + i + 1) * step);
        m_left[at] = m_otherLeft[at] + weight * (m_left[at] - m_otherLeft[at]);
        m_right[at] = m_otherRight[at] + weight * (m_right[at] - m_otherRight[at]);
    }
    m_deckFadeDone += frames;
    const std::int64_t available = m_leaving->filled() - m_leaving->played();
    m_leaving->setPlayed(m_leaving->played() + std::min(frames, available));
}

void PlaybackRenderer::put(float* out, std::int64_t frames) noexcept
{
    const float wanted = m_wantedVolume.load(std::memory_order_relaxed);
    const auto share = static_cast<float>(1.0 - std::exp(-1.0 / (kVolumeSeconds * m_sampleRateHz)));
    for (std::int64_t i = 0; i < frames; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_volume += share * (wanted - m_volume);
        out[2 * i] = m_volume * m_left[at];
        out[2 * i + 1] = m_volume * m_right[at];
    }
    if (std::abs(wanted - m_volume) < 1e-6F)
        m_volume = wanted;
}

} // namespace resonate
