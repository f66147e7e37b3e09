#include "core/quality/sample_trace.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kLanes = 8;

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

SampleTrace::SampleTrace(int cellFrames)
    : m_cellFrames(static_cast<std::size_t>(cellFrames)),
      m_input(m_cellFrames + kPast),
      m_output(m_input.size()),
      m_half(m_input.size())
{
}

void SampleTrace::add(std::span<const float> input, std::span<const float> output, bool finite,
                      std::vector<SampleCell>& cells)
{
    for (std::size_t done = 0; done < input.size();) {
        const std::size_t count = std::min(input.size() - done, m_cellFrames - m_filled);
        float* x = m_input.data() + kPast + m_filled;
        float* y = m_output.data() + kPast + m_filled;
        float* half = m_half.data() + kPast + m_filled;
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

void SampleTrace::close(std::vector<SampleCell>& cells)
{
    const auto look = [&](std::vector<float>& samples) {
        const SampleLook seen = lookAt(samples.data() + kPast, m_filled);
        std::copy_n(samples.begin() + static_cast<std::ptrdiff_t>(m_filled), kPast, samples.begin());
        return seen;
    };
    const SampleLook input = look(m_input), output = look(m_output), half = look(m_half);
    cells.push_back({input, output, half, m_finite});
    m_filled = 0;
    m_finite = true;
}

} // namespace resonate
