#include "core/enhance/stems/stem_meter.h"

#include "core/tools/de_esser.h"

#include <bit>
#include <numbers>

namespace resonate {
namespace {

constexpr double kSoundingDbfs = -65.0; // what is quieter is a separator's residue
constexpr double kHighHz = 3000.0, kLowHz = 120.0;
constexpr double kWindowMs = 10.0;
constexpr int kStrokeWindows = 10; // at most one stroke in 100 ms is counted
constexpr double kStrokeDb = 3.0;
constexpr std::int64_t kLeastStrokes = 4;             // a sound that only begins is not drummed
constexpr int kLowestThird = -16, kHighestThird = 13; // around 1 kHz: 25 Hz to 20 kHz
constexpr std::int64_t kLeastSpectra = 10;            // about a second

int fftSize(int sampleRateHz)
{
    return static_cast<int>(std::bit_ceil(static_cast<unsigned>(std::max(256.0, 0.08 * sampleRateHz))));
}

std::vector<double> thirdOctaves()
{
    std::vector<double> centres;
    for (int k = kLowestThird; k <= kHighestThird; ++k)
        centres.push_back(1000.0 * std::exp2(k / 3.0));
    return centres;
}

} // namespace

StemMeter::StemMeter(AudioFormat format)
    : m_format(format),
      m_grid(format.sampleRateHz),
      m_windowCells(static_cast<int>(kWindowMs * 1e-3 * format.sampleRateHz / m_grid.cellFrames())),
      m_transients(m_grid),
      m_fft(fftSize(format.sampleRateHz))
{
    const auto size = static_cast<std::size_t>(m_fft.size());
    if (format.sampleRateHz >= 20000)
        m_sibilance = PairedBiquad(DeEsser::detectorAt(format.sampleRateHz));
    m_windowShape.resize(size);
    for (std::size_t n = 0; n < size; ++n)
        m_windowShape[n] = static_cast<float>(
            0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / static_cast<double>(size)));
    for (std::size_t c = 0; c < 2; ++c) {
        m_time[c].resize(size);
        m_spectrum[c].resize(static_cast<std::size_t>(m_fft.bins()));
    }
    m_weighted.resize(size);
    m_magnitude.resize(static_cast<std::size_t>(m_fft.bins()));
}

void StemMeter::process(ConstAudioView block)
{
    const auto left = block.channel(0), right = block.channel(block.channels() - 1);
    for (std::size_t n = 0; n < left.size(); ++n)
        addFrame(FramePair{static_cast<double>(left[n]), static_cast<double>(right[n])});
}

void StemMeter::addFrame(FramePair x)
{
    m_cellPeak = std::max(m_cellPeak, peakOf(x));
    m_window.whole += powerOf(x);
    m_window.sibilant += powerOf(m_sibilance.process(x));
    if (++m_cellFrame == m_grid.cellFrames())
        endCell();
    m_time[0][m_filled] = static_cast<float>(x[0]);
    m_time[1][m_filled] = static_cast<float>(x[1]);
    if (++m_filled == m_time[0].size())
        endSpectrum();
}

void StemMeter::endCell()
{
    m_windowRiseDb = std::max(m_windowRiseDb, m_transients.next(m_cellPeak).riseDb);
    m_windowPeak = std::max(m_windowPeak, m_cellPeak);
    m_cellPeak = 0.0;
    m_cellFrame = 0;
    if (++m_windowCell == m_windowCells)
        endWindow();
}

void StemMeter::endWindow()
{
    const double frames = m_windowCells * m_grid.cellFrames();
    m_loudest = std::max(m_loudest, m_windowPeak);
    if (powerToDb(m_window.whole / 2.0 / frames) > kSoundingDbfs) {
        m_peaks.add(gainToDb(m_windowPeak));
        m_sibilances.add(DeEsser::shareDb(m_window.sibilant, m_window.whole));
        m_strokeRiseDb = std::max(m_strokeRiseDb, m_windowRiseDb);
    }
    if (++m_strokeWindows == kStrokeWindows) {
        if (m_strokeRiseDb > kStrokeDb)
            m_rises.add(m_strokeRiseDb);
        m_strokeWindows = 0;
        m_strokeRiseDb = 0.0;
    }
    m_sibilance.settle();
    m_window = {};
    m_windowPeak = m_windowRiseDb = 0.0;
    m_windowCell = 0;
}

void StemMeter::endSpectrum()
{
    m_filled = 0;
    double power = 0.0;
    for (std::size_t c = 0; c < 2; ++c)
        for (const float sample : m_time[c])
            power += static_cast<double>(sample * sample);
    if (powerToDb(power / 2.0 / m_fft.size()) <= kSoundingDbfs)
        return;
    for (std::size_t c = 0; c < 2; ++c) {
        std::ranges::transform(m_time[c], m_windowShape, m_weighted.begin(), std::multiplies<>());
        m_fft.forward(m_weighted, m_spectrum[c]);
    }
    const double binHz = static_cast<double>(m_format.sampleRateHz) / m_fft.size();
    for (std::size_t k = 1; k < m_magnitude.size(); ++k) {
        const std::complex<float> left = m_spectrum[0][k], right = m_spectrum[1][k];
        const auto leftPower = static_cast<double>(std::norm(left)), rightPower = static_cast<double>(std::norm(right));
        const double mid = static_cast<double>(std::norm(left + right)), hz = static_cast<double>(k) * binHz;
        const double side = static_cast<double>(std::norm(left - right));
        m_magnitude[k] += 0.5 * (std::sqrt(leftPower) + std::sqrt(rightPower));
        m_power += leftPower + rightPower;
        m_highPower += hz > kHighHz ? leftPower + rightPower : 0.0;
        m_midSide[0] += mid;
        m_midSide[1] += side;
        m_lowMidSide[0] += hz < kLowHz ? mid : 0.0;
        m_lowMidSide[1] += hz < kLowHz ? side : 0.0;
    }
    ++m_spectra;
}

std::vector<double> StemMeter::bandLevels(const std::vector<double>& centresHz) const
{
    const double binHz = static_cast<double>(m_format.sampleRateHz) / m_fft.size();
    std::vector<double> levels;
    for (const double centre : centresHz) {
        const auto first = static_cast<std::size_t>(std::max(1.0, std::ceil(centre * std::exp2(-1.0 / 6.0) / binHz)));
        const auto end = std::max(first + 1, static_cast<std::size_t>(centre * std::exp2(1.0 / 6.0) / binHz) + 1);
        double sum = 0.0;
        for (std::size_t k = first; k < std::min(end, m_magnitude.size()); ++k)
            sum += m_magnitude[k];
        levels.push_back(end <= m_magnitude.size()
                             ? gainToDb(sum / static_cast<double>(end - first) / static_cast<double>(m_spectra))
                             : kSilenceDb);
    }
    return levels;
}

StemNeeds StemMeter::result() const
{
    StemNeeds needs;
    needs.sounding = m_spectra >= kLeastSpectra;
    if (!needs.sounding)
        return needs;
    needs.centreHz = thirdOctaves();
    needs.levelDb = bandLevels(needs.centreHz);
    // One side of the spectrum of two channels under a Hann window, whose mean square is 3/8.
    const double size = m_fft.size(), scale = 1.0 / (size * size * 0.375 * static_cast<double>(m_spectra));
    needs.levelDbfs = powerToDb(m_power * scale);
    needs.highLevelDbfs = powerToDb(m_highPower * scale);
    needs.loudPeakDbfs = m_peaks.quantile(0.9);
    needs.peakSpreadDb = needs.loudPeakDbfs - m_peaks.quantile(0.5);
    needs.crestDb = gainToDb(m_loudest) - needs.levelDbfs;
    needs.attackDb = m_rises.count() >= kLeastStrokes ? m_rises.quantile(0.75) : 0.0;
    needs.sibilanceDb = m_sibilances.quantile(0.95);
    needs.sideToMidDb = m_midSide[0] > 0.0 ? powerToDb(m_midSide[1] / m_midSide[0]) : kSilenceDb;
    needs.lowSideToMidDb = m_lowMidSide[0] > 0.0 ? powerToDb(m_lowMidSide[1] / m_lowMidSide[0]) : kSilenceDb;
    return needs;
}

} // namespace resonate
