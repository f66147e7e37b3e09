#include "core/analysis/loudness_meter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr double kSilenceLufs = -70.0; // the absolute gate: quieter does not count
constexpr int kPieceMs = 10;
constexpr int kMomentaryPieces = 40;
constexpr int kShortTermPieces = 300;
constexpr int kCurvePieces = 100;

// LKFS = -0.691 + 10 log10(energy): BS.1770-4, equation 2.
double toLufs(double energy)
{
    return std::max(kSilenceLufs, -0.691 + powerToDb(energy));
}

double finiteOr(double value, double otherwise)
{
    return std::isfinite(value) ? std::max(value, otherwise) : otherwise;
}

} // namespace

LoudnessMeter::LoudnessMeter(AudioFormat format)
    : m_format(format),
      m_pieceFrames(format.sampleRateHz * kPieceMs / 1000),
      m_state(openEbur128(format, EBUR128_MODE_I | EBUR128_MODE_LRA)),
      m_piece(static_cast<std::size_t>(m_pieceFrames * format.channels)),
      m_energies(kShortTermPieces)
{
}

void LoudnessMeter::process(ConstAudioView block)
{
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t count = std::min(block.frames() - done, m_pieceFrames - m_filled);
        for (int c = 0; c < m_format.channels; ++c) {
            float* out = m_piece.data() + m_filled * m_format.channels + c;
            for (const float sample : block.slice(done, count).channel(c)) {
                *out = sample;
                out += m_format.channels;
            }
        }
        done += count;
        m_filled += count;
        if (m_filled == m_pieceFrames)
            addPiece();
    }
}

void LoudnessMeter::addPiece()
{
    ebur128_add_frames_float(m_state.get(), m_piece.data(), static_cast<std::size_t>(m_pieceFrames));
    m_filled = 0;
    double lufs = 0.0;
    ebur128_loudness_window(m_state.get(), kPieceMs, &lufs);
    addEnergy(std::isfinite(lufs) ? std::pow(10.0, (lufs + 0.691) / 10.0) : 0.0);
}

void LoudnessMeter::addEnergy(double energy)
{
    const std::int64_t at = m_pieces % kShortTermPieces;
    m_energies[at] = energy;
    ++m_pieces;
    // Summed afresh, not by adding and taking away: a sum that loses its small change never gets it back.
    double momentary = 0.0;
    for (std::int64_t i = 0; i < kMomentaryPieces; ++i)
        momentary += m_energies[(at + kShortTermPieces - i) % kShortTermPieces];
    const double shortTerm = std::accumulate(m_energies.begin(), m_energies.end(), 0.0);
    m_momentaryMax = std::max(m_momentaryMax, momentary / kMomentaryPieces);
    m_shortTermMax = std::max(m_shortTermMax, shortTerm / kShortTermPieces);
    if (m_pieces % kCurvePieces == 0)
        m_curve.push_back(static_cast<float>(toLufs(shortTerm / kShortTermPieces)));
}

LoudnessReading LoudnessMeter::result() const
{
    double integrated = kSilenceLufs;
    double range = 0.0;
    ebur128_loudness_global(m_state.get(), &integrated);
    ebur128_loudness_range(m_state.get(), &range);
    LoudnessReading reading;
    reading.integratedLufs = finiteOr(integrated, kSilenceLufs);
    reading.rangeLu = finiteOr(range, 0.0);
    reading.momentaryMaxLufs = toLufs(m_momentaryMax);
    reading.shortTermMaxLufs = toLufs(m_shortTermMax);
    reading.rangeReliable = m_pieces * kPieceMs >= 60'000;
    return reading;
}

LoudnessCurve LoudnessMeter::curve() const
{
    LoudnessCurve curve{kCurvePieces * kPieceMs / 1000.0, m_curve};
    if (curve.shortTermLufs.empty())
        curve.shortTermLufs.push_back(
            static_cast<float>(toLufs(std::accumulate(m_energies.begin(), m_energies.end(), 0.0) / kShortTermPieces)));
    return curve;
}

} // namespace resonate
