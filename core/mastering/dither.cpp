#include "core/mastering/dither.h"

#include <cassert>
#include <cmath>

namespace resonate {
namespace {

// E-weighted, for 44.1 and 48 kHz.
constexpr std::array<double, 5> kShaping = {2.033, -2.165, 1.959, -1.590, 0.6149};

// Source: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators", 2014 (the finaliser, here of a
// counter).
std::uint64_t scramble(std::uint64_t counter) noexcept
{
    counter += 0x9E3779B97F4A7C15U;
    counter = (counter ^ (counter >> 30)) * 0xBF58476D1CE4E5B9U;
    counter = (counter ^ (counter >> 27)) * 0x94D049BB133111EBU;
    return counter ^ (counter >> 31);
}

/// -1..1 with triangular density, in LSB: two uniform values from the halves of one 64-bit number.
double triangular(std::uint64_t key, std::int64_t frame, int channel) noexcept
{
    const std::uint64_t bits =
        scramble(key + 2 * static_cast<std::uint64_t>(frame) + static_cast<std::uint64_t>(channel));
    const auto a = static_cast<double>(bits >> 32);
    const auto b = static_cast<double>(bits & 0xFFFFFFFFU);
    return (a + b + 1.0) / 4294967296.0 - 1.0;
}

} // namespace

DitherKind heldDither(DitherKind asked, int bits, int sampleRateHz) noexcept
{
    if (bits == 32)
        return DitherKind::None;
    const bool shapes = bits <= 16 && (sampleRateHz == 44100 || sampleRateHz == 48000);
    return asked == DitherKind::Shaped && !shapes ? DitherKind::Triangular : asked;
}

Dither::Dither(const Parameters& parameters) : m_parameters(parameters), m_scale(std::ldexp(1.0, parameters.bits - 1))
{
    assert(parameters.bits >= 2 && parameters.bits <= 24);
    m_parameters.seed = scramble(parameters.seed);
}

void Dither::reset() noexcept
{
    m_channels = {};
}

std::int64_t Dither::beginFor(std::int64_t frame) const noexcept
{
    if (m_parameters.kind == DitherKind::None)
        return frame;
    const std::int64_t restart =
        m_parameters.kind == DitherKind::Shaped ? frame / kRestartFrames * kRestartFrames : frame;
    return std::max<std::int64_t>(0, restart - kPauseFrames);
}

float Dither::onGrid(double level) const noexcept
{
    return static_cast<float>(std::clamp(level, -m_scale, m_scale - 1.0) / m_scale);
}

void Dither::process(std::int64_t firstFrame, AudioView block) noexcept
{
    assert(block.channels() <= 2);
    for (int c = 0; c < block.channels(); ++c)
        processChannel(firstFrame, c, block.channel(c));
}

void Dither::processChannel(std::int64_t firstFrame, int channel, std::span<float> samples) noexcept
{
    Channel& state = m_channels[static_cast<std::size_t>(channel)];
    const double depth = m_parameters.kind == DitherKind::None ? 0.0 : 1.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::int64_t frame = firstFrame + static_cast<std::int64_t>(i);
        if (frame % kRestartFrames == 0)
            state.errors = {};
        if (samples[i] != 0.0F)
            state.zeros = 0;
        else if (++state.zeros > kPauseFrames) {
            state.errors = {};
            continue;
        }
        const double wanted = static_cast<double>(samples[i]) * m_scale;
        const double noise = depth * triangular(m_parameters.seed, frame, channel);
        samples[i] = onGrid(m_parameters.kind == DitherKind::Shaped ? shaped(state, wanted, noise)
                                                                    : std::floor(wanted + noise + 0.5));
    }
}

double Dither::shaped(Channel& state, double wanted, double noise) const noexcept
{
    for (std::size_t k = 0; k < kTaps; ++k)
        wanted -= kShaping[k] * state.errors[k];
    const double level = std::floor(wanted + noise + 0.5);
    std::shift_right(state.errors.begin(), state.errors.end(), 1);
    state.errors.front() = std::clamp(level - wanted, -1.5, 1.5); // it is; but for what no double holds
    return level;
}

} // namespace resonate
