#include "core/restoration/bandwidth/high_extender.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

// Twice as long, noise is heard 20 ms before a drum; half as long, partials are not told apart and ring.
constexpr double kFrameSeconds = 1024.0 / 48000.0;
constexpr double kSmoothingHz = 720.0; // what counts as the envelope, across frequency
constexpr float kThere = 1.4F;         // a little less than should be there is taken for all of it: levels fluctuate
constexpr double kHighestShareOfRate = 0.49;
constexpr double kLowestCutoffHz = 1500.0;

int frameSizeFor(int sampleRateHz)
{
    int size = 256;
    while (size * 1.5 < kFrameSeconds * sampleRateHz)
        size *= 2;
    return size;
}

double limitOf(const HighExtender::Parameters& parameters)
{
    return std::min(parameters.limitHz, kHighestShareOfRate * parameters.format.sampleRateHz);
}

HighBandTarget::Parameters targetOf(const HighExtender::Parameters& parameters)
{
    const double limitHz = limitOf(parameters);
    return {.binHz = static_cast<double>(parameters.format.sampleRateHz) / frameSizeFor(parameters.format.sampleRateHz),
            .cutoffHz = std::clamp(parameters.cutoffHz, kLowestCutoffHz, std::max(kLowestCutoffHz, limitHz)),
            .limitHz = limitHz,
            .tiltDbPerOctave = parameters.tiltDbPerOctave};
}

/// Running mean over 2 half + 1 bins, fewer at the ends.
void smoothAcross(std::span<const float> power, std::size_t half, std::span<float> smooth) noexcept
{
    double sum = 0.0;
    for (std::size_t k = 0; k < std::min(half, power.size()); ++k)
        sum += static_cast<double>(power[k]);
    for (std::size_t k = 0; k < power.size(); ++k) {
        if (k + half < power.size())
            sum += static_cast<double>(power[k + half]);
        if (k > half)
            sum -= static_cast<double>(power[k - half - 1]);
        const std::size_t first = k - std::min(k, half), last = std::min(power.size() - 1, k + half);
        smooth[k] = static_cast<float>(std::max(sum, 0.0) / static_cast<double>(last - first + 1));
    }
}

} // namespace

HighExtender::HighExtender(const Parameters& parameters)
    : m_parameters(parameters),
      m_active(parameters.amount > 0.0 && parameters.cutoffHz >= kLowestCutoffHz &&
               parameters.cutoffHz < limitOf(parameters)),
      m_stream({parameters.format.channels, frameSizeFor(parameters.format.sampleRateHz),
                frameSizeFor(parameters.format.sampleRateHz) / 4},
               [this](std::span<const StftStream::Spectrum> channels) { synthesise(channels); }),
      m_target(targetOf(parameters)),
      m_copyUp({parameters.format.channels, m_target.firstBin(), m_target.lastBin()}),
      m_meter(parameters.cutoffHz, limitOf(parameters)),
      m_delay(parameters.format.channels, m_stream.latencyFrames()),
      m_added(parameters.format.channels, m_stream.latencyFrames() / 4),
      m_power(static_cast<std::size_t>(m_stream.bins())),
      m_smooth(m_power.size()),
      m_targetBand(static_cast<std::size_t>(m_target.lastBin() - m_target.firstBin()))
{
}

void HighExtender::synthesise(std::span<const StftStream::Spectrum> channels) noexcept
{
    std::ranges::fill(m_power, 0.0F);
    for (const auto spectrum : channels)
        for (std::size_t k = 0; k < m_power.size(); ++k)
            m_power[k] += std::norm(spectrum[k]);
    const double binHz = targetOf(m_parameters).binHz;
    smoothAcross(m_power, static_cast<std::size_t>(0.5 * kSmoothingHz / binHz), m_smooth);
    m_target.process(m_power, m_targetBand);
    m_copyUp.process(channels, m_smooth);
    const auto amount = static_cast<float>(m_parameters.amount);
    for (std::size_t i = 0; i < m_targetBand.size(); ++i) {
        const std::size_t k = i + static_cast<std::size_t>(m_target.firstBin());
        const float missing = std::max(0.0F, m_targetBand[i] - kThere * m_smooth[k]);
        const float gain = amount * std::sqrt(missing);
        for (const auto spectrum : channels)
            spectrum[k] *= gain;
    }
}

void HighExtender::process(AudioView block) noexcept
{
    for (std::int64_t at = 0; at < block.frames(); at += m_added.frames())
        processChunk(block.slice(at, std::min(m_added.frames(), block.frames() - at)));
}

void HighExtender::processChunk(AudioView chunk) noexcept
{
    const AudioView added = m_added.view().slice(0, chunk.frames());
    if (m_active) {
        copyAudio(chunk, added);
        m_stream.process(added);
    }
    m_delay.process(chunk);
    if (m_active)
        for (int c = 0; c < chunk.channels(); ++c)
            for (std::size_t n = 0; n < chunk.channel(c).size(); ++n)
                chunk.channel(c)[n] += added.channel(c)[n];
    m_meter.process(added, chunk);
    if (m_parameters.addedOnly)
        copyAudio(added, chunk);
}

void HighExtender::reset() noexcept
{
    m_stream.reset();
    m_copyUp.reset();
    m_meter.reset();
    m_delay.reset();
    fillSilence(m_added.view());
}

} // namespace resonate
