#include "core/analysis/hum_tracker.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kHarmonics = 12;
constexpr int kWindowFrames = 101; // 8 s
constexpr int kModelFrames = 25;   // 2 s
constexpr double kRange = 0.004;
constexpr int kLeastFrames = 50;
constexpr std::int64_t kLeastConfirmed = 3;
constexpr double kLeastShare = 0.15; // of the models: hum is there all evening, whoever plays

} // namespace

HumTracker::HumTracker(const Parameters& parameters)
    : m_parameters(parameters),
      m_harmonics(std::clamp(static_cast<int>(0.35 * parameters.sampleRateHz / parameters.frequencyHz), 1, kHarmonics)),
      m_frames({parameters.sampleRateHz, parameters.frequencyHz, m_harmonics}),
      m_fitter({.channels = 1,
                .harmonics = m_harmonics,
                .frames = kWindowFrames,
                .hopSeconds = m_frames.hopSamples() / parameters.sampleRateHz,
                .rangeHz = kRange * parameters.frequencyHz}),
      m_window(static_cast<std::size_t>(kWindowFrames * m_harmonics)),
      m_valid(kWindowFrames)
{
    m_previous.amplitudes.resize(static_cast<std::size_t>(m_harmonics));
}

void HumTracker::process(std::span<const float> samples)
{
    for (std::size_t at = 0; at < samples.size(); at += HumFrames::kMostSamples) {
        const std::size_t count = std::min<std::size_t>(HumFrames::kMostSamples, samples.size() - at);
        if (m_frames.process(samples.subspan(at, count)))
            takeFrame();
    }
}

void HumTracker::takeFrame()
{
    std::shift_left(m_window.begin(), m_window.end(), m_harmonics);
    std::shift_left(m_valid.begin(), m_valid.end(), 1);
    std::ranges::copy(m_frames.amplitudes(), m_window.end() - m_harmonics);
    m_valid.back() = m_frames.silent() ? 0 : 1;
    ++m_frame;
    if (m_frame > kWindowFrames / 2 && (m_frame - kWindowFrames / 2 - 1) % kModelFrames == 0)
        takeModel();
}

void HumTracker::takeModel()
{
    std::swap(m_model, m_previous);
    if (std::ranges::count(m_valid, 1) < kLeastFrames) {
        m_model.lines = 0;
        m_model.amplitudes.assign(static_cast<std::size_t>(m_harmonics), {});
        return;
    }
    m_fitter.fit(m_window, m_valid, m_model);
    ++m_models;
    const double seconds = kModelFrames * m_frames.hopSamples() / m_parameters.sampleRateHz;
    if (std::min(m_model.lines, m_previous.lines) < kLeastHumLines ||
        agreement(m_previous, m_model, seconds, m_harmonics) < kLeastHumAgreement)
        return;
    ++m_confirmed;
    m_offsetSum += m_model.offsetHz;
    for (const std::complex<double> amplitude : m_model.amplitudes)
        m_powerSum += 0.5 * std::norm(amplitude);
    m_mostLines = std::max(m_mostLines, m_model.lines);
}

HumReading HumTracker::result() const
{
    HumReading reading;
    if (m_confirmed < kLeastConfirmed || static_cast<double>(m_confirmed) < kLeastShare * static_cast<double>(m_models))
        return reading;
    const auto confirmed = static_cast<double>(m_confirmed);
    reading.present = true;
    reading.frequencyHz = m_parameters.frequencyHz + m_offsetSum / confirmed;
    reading.levelDbfs = powerToDb(m_powerSum / confirmed);
    reading.harmonics = m_mostLines;
    return reading;
}

} // namespace resonate
