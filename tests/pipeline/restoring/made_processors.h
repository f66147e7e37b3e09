#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/memory_audio.h"
#include "core/audio/stream_processor.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

namespace resonate {

/// A stage that does as little as one can: a gain, behind a delay.
class DelayedGain final : public StreamProcessor {
public:
    DelayedGain(int channels, std::int64_t latency, float gain)
        : m_rings(static_cast<std::size_t>(channels), std::vector<float>(static_cast<std::size_t>(latency), 0.0F)),
          m_latency(latency),
          m_gain(gain)
    {
    }
    void process(AudioView block) noexcept override
    {
        for (int c = 0; c < block.channels(); ++c) {
            std::size_t at = m_at;
            for (float& sample : block.channel(c)) {
                sample *= m_gain;
                if (m_latency == 0)
                    continue;
                std::swap(sample, m_rings[static_cast<std::size_t>(c)][at]);
                at = (at + 1) % static_cast<std::size_t>(m_latency);
            }
        }
        if (m_latency > 0)
            m_at = (m_at + static_cast<std::size_t>(block.frames())) % static_cast<std::size_t>(m_latency);
    }
    std::int64_t latencyFrames() const noexcept override { return m_latency; }
    void reset() noexcept override
    {
        for (auto& ring : m_rings)
            std::ranges::fill(ring, 0.0F);
        m_at = 0;
    }

private:
    std::vector<std::vector<float>> m_rings; // [channels][latency]
    std::size_t m_at = 0;
    std::int64_t m_latency;
    float m_gain;
};

/// A stage that breaks: full-scale clicks, a hundred a second, between `fromFrame` and `toFrame`.
class Clicker final : public StreamProcessor {
public:
    Clicker(int sampleRateHz, std::int64_t fromFrame, std::int64_t toFrame)
        : m_period(sampleRateHz / 100), m_from(fromFrame), m_to(toFrame)
    {
    }
    void process(AudioView block) noexcept override
    {
        for (std::int64_t i = 0; i < block.frames(); ++i, ++m_at)
            if (m_at >= m_from && m_at < m_to && m_at % m_period == 0)
                for (int c = 0; c < block.channels(); ++c)
                    block.channel(c)[static_cast<std::size_t>(i)] = 1.0F;
    }
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override { m_at = 0; }

private:
    std::int64_t m_period, m_from, m_to;
    std::int64_t m_at = 0;
};

/// A chord that swells and fades: enough of music for a guard to have something to hear.
inline std::shared_ptr<const MemorySource> chord(double seconds, AudioFormat format, double pitch = 1.0)
{
    AudioBuffer audio(format.channels, std::llround(seconds * format.sampleRateHz));
    for (int c = 0; c < format.channels; ++c)
        for (std::size_t i = 0; i < audio.channel(c).size(); ++i) {
            const double t = static_cast<double>(i) / format.sampleRateHz;
            double sum = 0.0;
            for (const double hz : {220.0, 277.2, 329.6, 554.4, 1318.5, 3520.0})
                sum += std::sin(2.0 * std::numbers::pi * pitch * hz * t + hz + c);
            audio.channel(c)[i] = static_cast<float>(0.03 * sum * (1.2 + std::sin(2.0 * std::numbers::pi * 1.7 * t)));
        }
    return std::make_shared<MemorySource>(std::move(audio), format.sampleRateHz);
}

/// All of a source.
inline std::vector<float> samplesOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    std::vector<float> samples;
    if (source.read(0, audio.view()))
        for (int c = 0; c < audio.channels(); ++c)
            samples.insert(samples.end(), audio.channel(c).begin(), audio.channel(c).end());
    return samples;
}

} // namespace resonate
