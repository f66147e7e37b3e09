#include "core/restoration/bandwidth/band_end_probe.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kFrameSeconds = 2048.0 / 48000.0;
constexpr double kBelowFrom = 0.85, kBelowTo = 0.97; // of the cut-off
constexpr double kAboveFrom = 1.30, kAboveTo = 1.50; // past any phone's slope
constexpr double kHighestShareOfRate = 0.48;
constexpr double kLowestDb = -240.0;
constexpr double kStepDb = 0.5;
constexpr double kFewestFrames = 40.0;
// Dull music reads -28, 11 and 0.5; what simulated phones leave up there lies under -40, a hiss does not move.
constexpr double kLeastLevelDb = -34.0;
constexpr double kLeastDeviationDb = 7.0;
constexpr double kLeastCorrelation = 0.25;
constexpr double kQuietestBelowDb = -110.0; // frames of silence say nothing

int probeSizeFor(int sampleRateHz)
{
    int size = 256;
    while (size * 1.5 < kFrameSeconds * sampleRateHz)
        size *= 2;
    return size;
}

} // namespace

BandEndProbe::BandEndProbe(const Parameters& parameters)
    : m_stft({probeSizeFor(parameters.format.sampleRateHz), probeSizeFor(parameters.format.sampleRateHz) / 2}),
      m_channels(parameters.format.channels),
      m_frame(static_cast<std::size_t>(m_stft.size())),
      m_spectrum(static_cast<std::size_t>(m_stft.bins()))
{
    const double rateHz = parameters.format.sampleRateHz;
    const auto bin = [&](double share) {
        const double hz = std::min(share * parameters.cutoffHz, kHighestShareOfRate * rateHz);
        return static_cast<std::size_t>(std::lround(hz * m_stft.size() / rateHz));
    };
    m_below.firstBin = bin(kBelowFrom);
    m_below.lastBin = bin(kBelowTo);
    m_above.firstBin = bin(kAboveFrom);
    m_above.lastBin = bin(kAboveTo);
}

void BandEndProbe::process(ConstAudioView block) noexcept
{
    for (std::size_t n = 0; n < static_cast<std::size_t>(block.frames()); ++n) {
        float mid = 0.0F;
        for (int c = 0; c < m_channels; ++c)
            mid += block.channel(c)[n];
        m_frame[m_filled++] = mid / static_cast<float>(m_channels);
        if (m_filled == m_frame.size())
            measureFrame();
    }
}

void BandEndProbe::measureFrame() noexcept
{
    m_stft.analyse(m_frame, m_spectrum);
    const auto hop = static_cast<std::size_t>(m_stft.hop());
    std::shift_left(m_frame.begin(), m_frame.end(), static_cast<std::ptrdiff_t>(hop));
    m_filled -= hop;
    const auto levelDb = [this](const Band& band) {
        double sum = 0.0;
        for (std::size_t k = band.firstBin; k < band.lastBin; ++k)
            sum += static_cast<double>(std::norm(m_spectrum[k]));
        const double size = m_stft.size();
        return powerToDb(sum / std::max(1.0, static_cast<double>(band.lastBin - band.firstBin)) / (size * size));
    };
    const double below = levelDb(m_below), above = levelDb(m_above);
    if (below < kQuietestBelowDb || m_above.lastBin <= m_above.firstBin)
        return;
    m_below.take(below);
    m_above.take(above);
    m_products += below * above;
    m_frames += 1.0;
}

void BandEndProbe::Band::take(double levelDb) noexcept
{
    const double slot = std::clamp((levelDb - kLowestDb) / kStepDb, 0.0, static_cast<double>(kLevels - 1));
    ++histogram[static_cast<std::size_t>(slot)];
    sum += levelDb;
    squares += levelDb * levelDb;
}

double BandEndProbe::Band::medianDb(double count) const noexcept
{
    double passed = 0.0;
    std::size_t slot = 0;
    while (slot + 1 < kLevels && passed + histogram[slot] < 0.5 * count)
        passed += histogram[slot++];
    return kLowestDb + kStepDb * (static_cast<double>(slot) + 0.5);
}

BandEndReading BandEndProbe::result() const
{
    BandEndReading reading;
    if (m_frames < kFewestFrames)
        return reading;
    const double meanBelow = m_below.sum / m_frames, meanAbove = m_above.sum / m_frames;
    const double varianceBelow = std::max(0.0, m_below.squares / m_frames - meanBelow * meanBelow);
    const double varianceAbove = std::max(0.0, m_above.squares / m_frames - meanAbove * meanAbove);
    reading.levelDb = m_above.medianDb(m_frames) - m_below.medianDb(m_frames);
    reading.deviationDb = std::sqrt(varianceAbove);
    reading.correlation =
        (m_products / m_frames - meanBelow * meanAbove) / std::max(1e-9, std::sqrt(varianceBelow * varianceAbove));
    reading.musicAbove = reading.levelDb >= kLeastLevelDb && reading.deviationDb >= kLeastDeviationDb &&
                         reading.correlation >= kLeastCorrelation;
    return reading;
}

} // namespace resonate
