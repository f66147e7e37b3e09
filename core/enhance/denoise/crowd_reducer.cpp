#include "core/enhance/denoise/crowd_reducer.h"

#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/enhance/denoise/block_shrinkage.h"
#include "core/enhance/denoise/denoise_frames.h"
#include "core/enhance/denoise/frame_power.h"
#include "core/enhance/denoise/music_presence.h"
#include "core/enhance/denoise/noise_follower.h"
#include "core/enhance/denoise/span_envelope.h"
#include "core/enhance/denoise/spectrum_delay.h"

#include <algorithm>
#include <utility>

namespace resonate {

namespace {

constexpr double kDepthDb = 15.0;
constexpr float kOverSubtraction = 0.7F;
constexpr double kWindowSeconds = 2.0; // a crowd swells and ebbs
constexpr double kQuantile = 0.3;
constexpr double kDoubtQuantile = 0.6;
constexpr double kSteadyDb = 1.0; // claps and shouts come and go, but there are many

} // namespace

class CrowdReducer::Work final {
public:
    explicit Work(const Parameters& parameters)
        : Work(parameters, denoiseFftSize(parameters.quality, parameters.format.sampleRateHz))
    {
    }

    bool idle() const noexcept { return m_envelope.empty(); }
    void process(AudioView block) noexcept;
    std::int64_t latencyFrames() const noexcept
    {
        const std::int64_t frames = m_lookAhead.delayFrames() + m_shrinkageDelay.delayFrames();
        return m_stream.latencyFrames() + frames * m_hop;
    }
    void reset() noexcept;

private:
    Work(const Parameters& parameters, int fftSize);
    void onFrame(std::span<const StftStream::Spectrum> channels) noexcept;

    int m_hop;
    SpanEnvelope m_envelope;
    StftStream m_stream;
    NoiseFollower m_follower;
    SpectrumDelay m_lookAhead;
    BlockShrinkage m_shrinkage;
    SpectrumDelay m_shrinkageDelay;
    MusicPresence m_music;
    float m_leastGain;
    std::int64_t m_frame = 0;  // of the transform
    std::int64_t m_sample = 0; // of the stream
    int m_span = -1;           // the last span listened to
    int m_working = -1;        // the last span worked on
    std::vector<float> m_power;
    std::vector<float> m_noise;
    std::vector<float> m_gain;
    AudioBuffer m_dry; // [channels][latency], a ring
    std::int64_t m_drySlot = 0;
    AudioBuffer m_block; // [channels][hop]
};

CrowdReducer::Work::Work(const Parameters& parameters, int fftSize)
    : m_hop(denoiseHop(fftSize)),
      m_envelope(parameters.spans,
                 {.sampleRateHz = static_cast<double>(parameters.format.sampleRateHz), .joinSeconds = kWindowSeconds}),
      m_stream({parameters.format.channels, fftSize, m_hop},
               [this](std::span<const StftStream::Spectrum> channels) { onFrame(channels); }),
      m_follower({.sampleRateHz = parameters.format.sampleRateHz,
                  .fftSize = fftSize,
                  .hop = m_hop,
                  .windowSeconds = kWindowSeconds,
                  .quantile = kQuantile,
                  .doubtQuantile = kDoubtQuantile,
                  .steadyDb = kSteadyDb}),
      m_lookAhead(parameters.format.channels, m_stream.bins(), m_follower.delayFrames()),
      m_shrinkage({.bins = m_stream.bins(), .leastGain = static_cast<float>(dbToGain(-kDepthDb * parameters.amount))}),
      m_shrinkageDelay(parameters.format.channels, m_stream.bins(), BlockShrinkage::delayFrames()),
      m_music({parameters.format.sampleRateHz, fftSize, m_hop}),
      m_leastGain(static_cast<float>(dbToGain(-kDepthDb * parameters.amount))),
      m_power(static_cast<std::size_t>(m_stream.bins())),
      m_noise(m_power.size()),
      m_gain(m_power.size()),
      m_dry(parameters.format.channels, latencyFrames()),
      m_block(parameters.format.channels, m_hop)
{
}

void CrowdReducer::Work::onFrame(std::span<const StftStream::Spectrum> channels) noexcept
{
    const std::int64_t middle = (m_frame + 1) * m_hop - m_stream.latencyFrames() / 2;
    const int span = m_envelope.spanAt(middle);
    if (span >= 0 && span != m_span) {
        m_follower.reset(); // another crowd
        m_span = span;
    }
    meanPower(channels, m_power);
    m_follower.process(m_power, span >= 0);
    std::ranges::transform(m_follower.noise(), m_noise.begin(), [](float noise) { return noise * kOverSubtraction; });
    m_lookAhead.exchange(channels);
    meanPower(channels, m_power);
    m_shrinkage.process(m_power, m_noise, m_gain);
    m_shrinkageDelay.exchange(channels);
    meanPower(channels, m_power);
    const int working =
        m_envelope.spanAt(middle - (m_lookAhead.delayFrames() + m_shrinkageDelay.delayFrames()) * m_hop);
    if (working >= 0 && working != std::exchange(m_working, working))
        m_music.reset();
    const float plain = 1.0F - m_music.process(m_power, m_gain);
    for (float& gain : m_gain)
        gain += plain * (m_leastGain - gain);
    applyGain(m_gain, channels);
    ++m_frame;
}

void CrowdReducer::Work::process(AudioView block) noexcept
{
    for (std::int64_t at = 0; at < block.frames(); at += m_hop) {
        const AudioView piece = block.slice(at, std::min<std::int64_t>(m_hop, block.frames() - at));
        const AudioView wet = m_block.view().slice(0, piece.frames());
        copyAudio(piece, wet);
        m_stream.process(wet);
        for (std::int64_t i = 0; i < piece.frames(); ++i, ++m_sample) {
            const float share = m_envelope.at(m_sample - m_dry.frames());
            const auto n = static_cast<std::size_t>(i);
            for (int c = 0; c < piece.channels(); ++c) {
                float& held = m_dry.channel(c)[static_cast<std::size_t>(m_drySlot)];
                const float dry = std::exchange(held, piece.channel(c)[n]);
                piece.channel(c)[n] = share > 0.0F ? dry + share * (wet.channel(c)[n] - dry) : dry;
            }
            m_drySlot = (m_drySlot + 1) % m_dry.frames();
        }
    }
}

void CrowdReducer::Work::reset() noexcept
{
    m_stream.reset();
    m_follower.reset();
    m_lookAhead.reset();
    m_shrinkage.reset();
    m_shrinkageDelay.reset();
    m_music.reset();
    m_frame = 0;
    m_sample = 0;
    m_span = -1;
    m_working = -1;
    fillSilence(m_dry.view());
    m_drySlot = 0;
}

CrowdReducer::CrowdReducer(const Parameters& parameters)
{
    if (parameters.amount <= 0.0 || parameters.spans.empty())
        return;
    m_work = std::make_unique<Work>(parameters);
    if (m_work->idle())
        m_work.reset();
}

CrowdReducer::~CrowdReducer() = default;

void CrowdReducer::process(AudioView block) noexcept
{
    if (m_work)
        m_work->process(block);
}

std::int64_t CrowdReducer::latencyFrames() const noexcept
{
    return m_work ? m_work->latencyFrames() : 0;
}

void CrowdReducer::reset() noexcept
{
    if (m_work)
        m_work->reset();
}

} // namespace resonate
