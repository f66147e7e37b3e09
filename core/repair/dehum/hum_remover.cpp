#include "core/repair/dehum/hum_remover.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

using std::numbers::pi;

constexpr int kWindowFrames = 101; // 8 s
constexpr int kModelFrames = 25;   // 2 s from one model to the next
constexpr double kRange = 0.004;   // of the frequency, to each side
constexpr int kLeastFrames = 25;
constexpr std::size_t kSilentRun = 16;

int usableHarmonics(const HumRemover::Parameters& parameters)
{
    const double highest = std::min(760.0, 0.35 * parameters.format.sampleRateHz);
    return std::clamp(std::min(parameters.harmonics, static_cast<int>(highest / parameters.frequencyHz)), 1,
                      HumRemover::kMostHarmonics);
}

RESONATE_SIMD_CLONES void addLine(double* out, const double* real, const double* imaginary,
                                  std::complex<double> amplitude, std::size_t frames)
{
    for (std::size_t i = 0; i < frames; ++i)
        out[i] += amplitude.real() * real[i] - amplitude.imag() * imaginary[i];
}

RESONATE_SIMD_CLONES void turnOn(double* real, double* imaginary, const double* byReal, const double* byImaginary,
                                 std::size_t frames)
{
    for (std::size_t i = 0; i < frames; ++i) {
        const double next = real[i] * byReal[i] - imaginary[i] * byImaginary[i];
        imaginary[i] = real[i] * byImaginary[i] + imaginary[i] * byReal[i];
        real[i] = next;
    }
}

/// What was never recorded has no hum in it.
void leaveSilenceAlone(std::span<const float> samples, double* hum)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i <= samples.size(); ++i) {
        if (i < samples.size() && samples[i] == 0.0F) {
            ++run;
            continue;
        }
        if (run >= kSilentRun)
            std::fill(hum + (i - run), hum + i, 0.0);
        run = 0;
    }
}

} // namespace

HumRemover::HumRemover(const Parameters& parameters)
    : m_parameters(parameters),
      m_harmonics(usableHarmonics(parameters)),
      m_frames(static_cast<std::size_t>(parameters.format.channels),
               HumFrames({parameters.format.sampleRateHz, parameters.frequencyHz, m_harmonics})),
      m_fitter({.channels = parameters.format.channels,
                .harmonics = m_harmonics,
                .frames = kWindowFrames,
                .hopSeconds = m_frames[0].hopSamples() / parameters.format.sampleRateHz,
                .rangeHz = kRange * parameters.frequencyHz,
                .executor = parameters.executor}),
      m_window(static_cast<std::size_t>(kWindowFrames * parameters.format.channels * m_harmonics)),
      m_valid(kWindowFrames),
      m_real(2 * kChunk),
      m_imaginary(2 * kChunk),
      m_hum(static_cast<std::size_t>(parameters.format.channels * kChunk))
{
    // The models around a moment, and the one after them that confirms the later, each need half a window to come.
    const double after = (2 * kModelFrames + kWindowFrames / 2 + 1) * m_frames[0].hopSamples() +
                         HumFrames::kFrameSeconds * parameters.format.sampleRateHz + m_frames[0].centre(0);
    m_latency = (static_cast<std::int64_t>(after) / kChunk + 3) * kChunk;
    m_delayed = AudioBuffer(parameters.format.channels, m_latency);
    reset();
}

void HumRemover::reset() noexcept
{
    for (HumFrames& frames : m_frames)
        frames.reset();
    fillSilence(m_delayed.view());
    m_position = 0;
    std::ranges::fill(m_valid, 0);
    m_frame = 0;
    for (HumModel& model : m_models) {
        model = {};
        model.amplitudes.resize(static_cast<std::size_t>(m_parameters.format.channels * m_harmonics));
    }
    m_nextModel = 0;
}

void HumRemover::process(AudioView block) noexcept
{
    assert(block.channels() == m_parameters.format.channels);
    for (std::int64_t at = 0; at < block.frames();) {
        const std::int64_t place = m_position % m_latency;
        const std::int64_t count = std::min(block.frames() - at, kChunk - m_position % kChunk);
        for (int c = 0; c < block.channels(); ++c)
            std::ranges::swap_ranges(block.slice(at, count).channel(c),
                                     m_delayed.view().slice(place, count).channel(c));
        m_position += count;
        at += count;
        if (m_position % kChunk == 0)
            takeChunk();
    }
}

/// Listens to the chunk that is complete now, then mends the one that goes out next.
void HumRemover::takeChunk() noexcept
{
    if (m_parameters.amount <= 0.0)
        return;
    const std::int64_t place = (m_position - kChunk) % m_latency;
    bool complete = false;
    for (int c = 0; c < m_parameters.format.channels; ++c)
        complete = m_frames[static_cast<std::size_t>(c)].process(m_delayed.view().slice(place, kChunk).channel(c));
    if (complete)
        takeFrame();
    const std::int64_t leaving = m_position - m_latency;
    if (leaving >= 0)
        subtractFrom(m_delayed.view().slice(m_position % m_latency, kChunk), leaving);
}

void HumRemover::takeFrame() noexcept
{
    const std::size_t lines = static_cast<std::size_t>(m_parameters.format.channels * m_harmonics);
    std::shift_left(m_window.begin(), m_window.end(), static_cast<std::ptrdiff_t>(lines));
    std::shift_left(m_valid.begin(), m_valid.end(), 1);
    auto out = m_window.end() - static_cast<std::ptrdiff_t>(lines);
    bool silent = true;
    for (const HumFrames& frames : m_frames) {
        out = std::ranges::copy(frames.amplitudes(), out).out;
        silent = silent && frames.silent();
    }
    m_valid.back() = silent ? 0 : 1;
    ++m_frame;
    if (m_frame == m_nextModel * kModelFrames + kWindowFrames / 2 + 1)
        fitModel();
}

void HumRemover::fitModel() noexcept
{
    HumModel& model = modelAt(m_nextModel++);
    if (std::ranges::count(m_valid, 1) < kLeastFrames) {
        model.lines = 0;
        std::ranges::fill(model.amplitudes, 0.0);
        return;
    }
    m_fitter.fit(m_window, m_valid, model);
}

double HumRemover::momentOf(std::int64_t index) const noexcept
{
    return m_frames[0].centre(index * kModelFrames);
}

bool HumRemover::agree(const HumModel& earlier, const HumModel& later) const noexcept
{
    const double seconds = kModelFrames * m_frames[0].hopSamples() / m_parameters.format.sampleRateHz;
    return agreement(earlier, later, seconds, m_harmonics) > kLeastHumAgreement;
}

void HumRemover::subtractFrom(AudioView chunk, std::int64_t firstFrame) noexcept
{
    const double spacing = kModelFrames * m_frames[0].hopSamples();
    const double place = (static_cast<double>(firstFrame) - momentOf(0)) / spacing;
    const auto index = static_cast<std::int64_t>(std::max(0.0, std::floor(place)));
    std::ranges::fill(m_hum, 0.0);
    for (std::int64_t i = index; i <= index + 1; ++i) {
        const HumModel& model = modelAt(i);
        const bool confirmed = (i > 0 && agree(modelAt(i - 1), model)) || agree(model, modelAt(i + 1));
        if (model.lines >= kLeastHumLines && confirmed)
            addModel(i, firstFrame);
    }
    for (int c = 0; c < chunk.channels(); ++c) {
        const auto samples = chunk.channel(c);
        double* hum = &m_hum[static_cast<std::size_t>(c * kChunk)];
        leaveSilenceAlone(samples, hum);
        for (std::size_t i = 0; i < samples.size(); ++i)
            if (hum[i] != 0.0)
                samples[i] = static_cast<float>(static_cast<double>(samples[i]) - m_parameters.amount * hum[i]);
    }
}

/// Adds what model `index` predicts, faded towards its neighbours.
void HumRemover::addModel(std::int64_t index, std::int64_t firstFrame) noexcept
{
    const HumModel& model = modelAt(index);
    const double rate = m_parameters.format.sampleRateHz;
    const double spacing = kModelFrames * m_frames[0].hopSamples();
    const double away = static_cast<double>(firstFrame) - momentOf(index);
    const double t = away / rate;
    const double turns = std::fmod(static_cast<double>(firstFrame) / rate * m_parameters.frequencyHz, 1.0) +
                         model.offsetHz * t + model.driftHzPerSecond * t * t / 2.0;
    const double hertz = m_parameters.frequencyHz + model.offsetHz + model.driftHzPerSecond * (t + 0.5 / rate);
    std::complex<double> phasor = std::polar(1.0, 2.0 * pi * turns);
    std::complex<double> step = std::polar(1.0, 2.0 * pi * hertz / rate);
    const std::complex<double> bend = std::polar(1.0, 2.0 * pi * model.driftHzPerSecond / (rate * rate));
    double* const fundamentalReal = &m_real[kChunk];
    double* const fundamentalImaginary = &m_imaginary[kChunk];
    for (std::size_t i = 0; i < kChunk; ++i) {
        fundamentalReal[i] = phasor.real();
        fundamentalImaginary[i] = phasor.imag();
        const double distance = away + static_cast<double>(i);
        const bool beforeAll = index == 0 && distance < 0.0;
        const double fade = beforeAll ? 1.0 : std::max(0.0, 1.0 - std::abs(distance) / spacing);
        m_real[i] = fade * phasor.real(); // the fade turns along
        m_imaginary[i] = fade * phasor.imag();
        phasor *= step;
        step *= bend;
    }
    for (int h = 0; h < m_harmonics; ++h) {
        for (int c = 0; c < m_parameters.format.channels; ++c) {
            const std::complex<double> amplitude = model.amplitudes[static_cast<std::size_t>(c * m_harmonics + h)];
            if (std::norm(amplitude) > 0.0)
                addLine(&m_hum[static_cast<std::size_t>(c * kChunk)], m_real.data(), m_imaginary.data(), amplitude,
                        kChunk);
        }
        turnOn(m_real.data(), m_imaginary.data(), fundamentalReal, fundamentalImaginary, kChunk);
    }
}

} // namespace resonate
