#include "core/quality/sample_trace.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kLanes = 8;
constexpr double kLowRateHz = 12000.0;

struct Lanes {
    std::array<float, kLanes> jerk{}, jerkPower{}, peak{};
    std::array<int, kLanes> still{};
};

/// Frames [0, frames), a multiple of kLanes; `samples` can be read from three before. `still` counts samples that
/// repeat the two before them.
RESONATE_SIMD_CLONES void lookAlong(const float* samples, std::size_t frames, Lanes& result)
{
    Lanes lanes; // a local one can stay in registers
    for (std::size_t i = 0; i < frames; i += kLanes)
        for (std::size_t j = 0; j < kLanes; ++j) {
            const float* x = samples + i + j;
            const float third = std::abs(x[0] - 3.0F * x[-1] + 3.0F * x[-2] - x[-3]);
            lanes.jerk[j] = lanes.jerk[j] > third ? lanes.jerk[j] : third;
            lanes.jerkPower[j] += third * third;
            const float level = std::abs(x[0]);
            lanes.peak[j] = lanes.peak[j] > level ? lanes.peak[j] : level;
            lanes.still[j] += (x[0] == x[-1]) & (x[-1] == x[-2]);
        }
    result = lanes;
}

int flatAt(const float* samples, std::size_t frames, float level)
{
    int flat = 0;
    for (std::size_t i = 0; i < frames; ++i) {
        const float* x = samples + i;
        if (x[0] != x[-1] || x[-1] != x[-2] || std::abs(x[0]) < level)
            continue;
        const bool begins = i == 0 || x[-2] != x[-3];
        flat += begins ? 3 : 1;
    }
    return flat;
}

SampleLook lookAt(const float* samples, std::size_t frames)
{
    Lanes lanes;
    const std::size_t whole = frames - frames % kLanes;
    lookAlong(samples, whole, lanes);
    SampleLook look;
    int still = 0;
    for (const float* x = samples + whole; x < samples + frames; ++x) {
        const float third = std::abs(x[0] - 3.0F * x[-1] + 3.0F * x[-2] - x[-3]);
        look.jerk = std::max(look.jerk, third);
        look.jerkPower += third * third;
        look.peak = std::max(look.peak, std::abs(x[0]));
        still += x[0] == x[-1] && x[-1] == x[-2];
    }
    for (std::size_t j = 0; j < kLanes; ++j) {
        look.jerk = std::max(look.jerk, lanes.jerk[j]);
        look.jerkPower += lanes.jerkPower[j];
        look.peak = std::max(look.peak, lanes.peak[j]);
        still += lanes.still[j];
    }
    if (still > 0 && look.peak > 0.0F)
        look.flat = flatAt(samples, frames, 0.999F * look.peak);
    return look;
}

} // namespace

SampleTrace::SampleTrace(int cellFrames, int sampleRateHz)
    : m_cellFrames(static_cast<std::size_t>(cellFrames)),
      m_factor(static_cast<std::size_t>(std::max(1L, std::lround(sampleRateHz / kLowRateHz))))
{
    for (Side* side : {&m_input, &m_output, &m_half}) {
        side->samples.resize(kPast + m_cellFrames);
        side->low.resize(kPast + m_cellFrames / m_factor);
    }
}

void SampleTrace::add(std::span<const float> input, std::span<const float> output, bool finite,
                      std::vector<SampleCell>& cells)
{
    for (std::size_t done = 0; done < input.size();) {
        const std::size_t count = std::min(input.size() - done, m_cellFrames - m_filled);
        float* x = m_input.samples.data() + kPast + m_filled;
        float* y = m_output.samples.data() + kPast + m_filled;
        float* half = m_half.samples.data() + kPast + m_filled;
        for (std::size_t i = 0; i < count; ++i) {
            x[i] = input[done + i];
            y[i] = output[done + i];
            half[i] = 0.5F * (x[i] + y[i]);
        }
        m_finite = m_finite && finite;
        m_filled += count;
        done += count;
        if (m_filled == m_cellFrames)
            close(cells);
    }
}

void SampleTrace::finish(std::vector<SampleCell>& cells)
{
    if (m_filled > 0)
        close(cells);
}

void SampleTrace::look(Side& side, SampleLook& full, SampleLook& low) const
{
    const std::size_t lows = m_filled / m_factor;
    const float scale = 1.0F / static_cast<float>(m_factor);
    for (std::size_t i = 0; i < lows; ++i) {
        float sum = 0.0F;
        for (std::size_t j = 0; j < m_factor; ++j)
            sum += side.samples[kPast + i * m_factor + j];
        side.low[kPast + i] = scale * sum;
    }
    const auto lookAndMove = [](std::vector<float>& samples, std::size_t count) {
        const SampleLook seen = lookAt(samples.data() + kPast, count);
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(count), kPast, samples.begin());
        return seen;
    };
    full = lookAndMove(side.samples, m_filled);
    low = lookAndMove(side.low, lows);
}

void SampleTrace::close(std::vector<SampleCell>& cells)
{
    SampleCell& cell = cells.emplace_back();
    look(m_input, cell.full.input, cell.low.input);
    look(m_output, cell.full.output, cell.low.output);
    look(m_half, cell.full.half, cell.low.half);
    cell.finite = m_finite;
    m_filled = 0;
    m_finite = true;
}

} // namespace resonate
