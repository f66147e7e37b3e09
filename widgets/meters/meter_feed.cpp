#include "widgets/meters/meter_feed.h"

namespace resonate {
namespace {

constexpr std::int64_t kBlockFrames = 4096;
constexpr double kIntervalSeconds = MeterFeed::kIntervalMs / 1000.0;

} // namespace

MeterFeed::MeterFeed(const MeterTap& tap, QObject* parent)
    : QObject(parent), m_tap(tap), m_next(tap.written()), m_block(2, kBlockFrames)
{
    makeMeters();
    m_snapshot = m_meters->snapshot();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &MeterFeed::drain);
    m_timer.start();
}

void MeterFeed::makeMeters()
{
    m_meters = std::make_unique<LiveMeters>(AudioFormat{m_tap.sampleRateHz(), m_channels});
}

void MeterFeed::setPlaying(bool playing)
{
    m_isPlaying = playing;
}

void MeterFeed::setChannels(int channels)
{
    if (channels == m_channels)
        return;
    m_channels = channels;
    makeMeters();
    tell();
}

void MeterFeed::reset()
{
    m_next = m_tap.written();
    m_meters->reset();
    tell();
}

void MeterFeed::resetClipping()
{
    m_meters->resetClipping();
    tell();
}

void MeterFeed::drain()
{
    if (m_tap.sampleRateHz() != m_meters->format().sampleRateHz)
        makeMeters();
    bool heard = false;
    for (std::int64_t got = 1; got > 0;) {
        got = m_tap.read(m_next, m_block.view());
        heard = heard || got > 0;
        if (got > 0 && m_isPlaying) {
            const ConstAudioView both = m_block.view().slice(0, got);
            m_meters->process(m_channels == 2 ? both : ConstAudioView(both.channel(0).data(), 1, got, got));
        }
    }
    if (!heard || !m_isPlaying)
        m_meters->pass(kIntervalSeconds);
    tell();
}

void MeterFeed::tell()
{
    const MeterSnapshot now = m_meters->snapshot();
    if (now == m_snapshot)
        return;
    m_snapshot = now;
    Q_EMIT changed();
}

} // namespace resonate
