#include "core/repair/declip/declipper.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr int kHopsPerBlock = 4;
constexpr int kHopsPerBatch = 32;
/// Behind a codec nothing is exact: samples count as cut from this share of the level on, and what they were is taken
/// to reach at least this share of what they are, as far as up to the level.
constexpr double kCodecLevelShare = 0.88;
constexpr float kCodecSampleShare = 0.95F;
constexpr double kSameLevelShare = 0.9999; // rounding to 16 bits and less
constexpr double kTilt = 0.12;             // for mixes: +0.2 dB; solo instruments lose 0.2
constexpr double kTiltFromHz = 1000.0;
constexpr float kHighestRise = 4.0F; // nothing is rebuilt higher than this over the level

SpadeSolver::Parameters solverFor(const Declipper::Parameters& parameters)
{
    SpadeSolver::Parameters solver;
    solver.size = 4096;
    solver.stop = parameters.stop;
    solver.tilt = kTilt;
    solver.tiltFrom = kTiltFromHz / parameters.format.sampleRateHz;
    switch (parameters.quality) {
    case DeclipQuality::Preview:
        solver.size = 2048;
        solver.growths = {0.2};
        break;
    case DeclipQuality::Fast:
        solver.growths = {0.07};
        break;
    case DeclipQuality::Best:
        solver.growths = {0.1, 0.02};
        solver.tilt = 0.0;
        break;
    }
    for (int rate = parameters.format.sampleRateHz; rate > 72000; rate /= 2) // the same milliseconds
        solver.size *= 2;
    return solver;
}

} // namespace

struct Declipper::Worker {
    explicit Worker(const SpadeSolver::Parameters& parameters)
        : solver(parameters),
          lower(static_cast<std::size_t>(parameters.size)),
          upper(static_cast<std::size_t>(parameters.size))
    {
    }
    SpadeSolver solver;
    std::vector<float> lower;
    std::vector<float> upper;
};

Declipper::Declipper(const Parameters& parameters)
    : m_beforeCodec(parameters.beforeCodec),
      m_stop(parameters.stop),
      m_level(static_cast<float>(dbToGain(parameters.levelDbfs))),
      m_threshold(static_cast<float>(dbToGain(parameters.levelDbfs) *
                                     (parameters.beforeCodec ? kCodecLevelShare : kSameLevelShare))),
      m_size(solverFor(parameters).size),
      m_hop(m_size / kHopsPerBlock),
      m_batch(static_cast<std::size_t>(m_hop) * kHopsPerBatch),
      m_executor(parameters.executor),
      m_window(static_cast<std::size_t>(m_size)),
      m_channels(static_cast<std::size_t>(parameters.format.channels))
{
    for (std::size_t i = 0; i < m_window.size(); ++i)
        m_window[i] =
            static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * (static_cast<double>(i) + 0.5) / m_size));
    const int width = m_executor == nullptr ? 1 : m_executor->width();
    for (int i = 0; i < width; ++i)
        m_workers.push_back(std::make_unique<Worker>(solverFor(parameters)));
    for (Channel& channel : m_channels) {
        channel.input.resize(m_batch + static_cast<std::size_t>(m_size - m_hop));
        channel.sum.resize(channel.input.size());
        channel.output.resize(m_batch);
    }
    m_blocks.reserve(kHopsPerBatch * m_channels.size());
    m_restored.resize(m_blocks.capacity() * m_window.size());
    m_task = [this](int worker) {
        for (std::size_t i = m_nextBlock++; i < m_blocks.size() && !m_stop.stop_requested(); i = m_nextBlock++)
            restore(i, *m_workers[static_cast<std::size_t>(worker)]);
    };
}

Declipper::~Declipper() = default;

std::int64_t Declipper::latencyFrames() const noexcept
{
    return static_cast<std::int64_t>(m_batch) + m_size - m_hop;
}

void Declipper::process(AudioView block) noexcept
{
    assert(block.channels() == static_cast<int>(m_channels.size()));
    const auto frames = static_cast<std::size_t>(block.frames());
    for (std::size_t at = 0; at < frames;) {
        const std::size_t count = std::min(frames - at, m_batch - m_filled);
        for (std::size_t c = 0; c < m_channels.size(); ++c) {
            const auto samples = block.channel(static_cast<int>(c)).subspan(at, count);
            Channel& channel = m_channels[c];
            std::ranges::copy(samples, channel.input.end() - static_cast<std::ptrdiff_t>(m_batch - m_filled));
            std::copy_n(channel.output.begin() + static_cast<std::ptrdiff_t>(m_filled), count, samples.begin());
        }
        m_filled += count;
        at += count;
        if (m_filled == m_batch)
            workOnBatch();
    }
}

void Declipper::workOnBatch() noexcept
{
    findBlocks();
    m_nextBlock = 0;
    if (m_executor == nullptr)
        m_task(0);
    else if (!m_blocks.empty())
        m_executor->run(static_cast<int>(m_workers.size()), m_task);
    addUp();
    for (Channel& channel : m_channels)
        finish(channel);
    m_filled = 0;
}

void Declipper::findBlocks() noexcept
{
    m_blocks.clear();
    for (std::size_t c = 0; c < m_channels.size(); ++c)
        for (std::size_t hop = 0; hop < kHopsPerBatch; ++hop) {
            const std::size_t first = hop * static_cast<std::size_t>(m_hop);
            const auto samples = std::span(m_channels[c].input).subspan(first, m_window.size());
            if (std::ranges::any_of(samples, [this](float sample) { return clipped(sample); }))
                m_blocks.push_back({static_cast<int>(c), first});
        }
}

void Declipper::restore(std::size_t block, Worker& worker) noexcept
{
    const auto input = std::span(m_channels[static_cast<std::size_t>(m_blocks[block].channel)].input)
                           .subspan(m_blocks[block].first, m_window.size());
    const auto restored = std::span(m_restored).subspan(block * m_window.size(), m_window.size());
    const float highest = kHighestRise * m_threshold;
    for (std::size_t i = 0; i < m_window.size(); ++i) {
        const float sample = input[i];
        const bool cut = clipped(sample);
        const float near = cut ? std::copysign(leastBehind(std::abs(sample)), sample) : sample;
        const float far = cut ? std::copysign(std::max(highest, std::abs(sample)), sample) : sample;
        worker.lower[i] = std::min(near, far) * m_window[i];
        worker.upper[i] = std::max(near, far) * m_window[i];
        restored[i] = sample * m_window[i];
    }
    worker.solver.solve(worker.lower, worker.upper, restored);
}

float Declipper::leastBehind(float magnitude) const noexcept
{
    return m_beforeCodec ? std::clamp(kCodecSampleShare * magnitude, m_threshold, m_level) : m_threshold;
}

void Declipper::addUp() noexcept
{
    const float scale = 8.0F / (3.0F * static_cast<float>(m_size / m_hop)); // of overlapping squared Hann windows
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        const auto sum = std::span(m_channels[static_cast<std::size_t>(m_blocks[block].channel)].sum)
                             .subspan(m_blocks[block].first, m_window.size());
        const auto restored = std::span(m_restored).subspan(block * m_window.size(), m_window.size());
        for (std::size_t i = 0; i < m_window.size(); ++i)
            sum[i] += restored[i] * m_window[i] * scale;
    }
}

void Declipper::finish(Channel& channel) noexcept
{
    for (std::size_t i = 0; i < m_batch; ++i) {
        const bool cut = clipped(channel.input[i]);
        channel.output[i] = cut ? channel.sum[i] : channel.input[i];
        m_rebuilt += cut ? 1 : 0;
    }
    m_samplesOut += static_cast<std::int64_t>(m_batch);
    const auto batch = static_cast<std::ptrdiff_t>(m_batch);
    std::shift_left(channel.input.begin(), channel.input.end(), batch);
    std::shift_left(channel.sum.begin(), channel.sum.end(), batch);
    std::fill(channel.sum.end() - batch, channel.sum.end(), 0.0F);
}

double Declipper::rebuiltShare() const noexcept
{
    return m_samplesOut == 0 ? 0.0 : static_cast<double>(m_rebuilt) / static_cast<double>(m_samplesOut);
}

void Declipper::reset() noexcept
{
    for (Channel& channel : m_channels)
        for (auto* samples : {&channel.input, &channel.sum, &channel.output})
            std::ranges::fill(*samples, 0.0F);
    m_filled = 0;
    m_samplesOut = 0;
    m_rebuilt = 0;
}

} // namespace resonate
