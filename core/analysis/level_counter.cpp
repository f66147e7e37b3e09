#include "core/analysis/level_counter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr int kPiecesPerSecond = 50;

std::size_t stepOf(double dbfs)
{
    const double step = std::floor((dbfs - LevelHistogram::kLowestDbfs) / LevelHistogram::kStepDb);
    return static_cast<std::size_t>(std::clamp(step, 0.0, static_cast<double>(LevelHistogram::kSteps - 1)));
}

std::vector<double> shares(const auto& counts, std::int64_t pieces)
{
    std::vector<double> result;
    for (const std::int64_t count : counts)
        result.push_back(static_cast<double>(count) / static_cast<double>(pieces));
    return result;
}

} // namespace

LevelCounter::LevelCounter(AudioFormat format)
    : m_format(format), m_pieceFrames(std::max(1, format.sampleRateHz / kPiecesPerSecond))
{
}

void LevelCounter::process(ConstAudioView block) noexcept
{
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t frames = std::min(block.frames() - done, m_pieceFrames - m_piece.frames);
        const ConstAudioView part = block.slice(done, frames);
        // Frame by frame, so that the sum does not depend on where blocks end.
        for (std::int64_t i = 0; i < frames; ++i)
            for (int c = 0; c < m_format.channels; ++c) {
                const float sample = part.channel(c)[static_cast<std::size_t>(i)];
                m_piece.squares += static_cast<double>(sample) * static_cast<double>(sample);
                m_piece.peak = std::max(m_piece.peak, std::abs(sample));
            }
        done += frames;
        m_piece.frames += frames;
        if (m_piece.frames < m_pieceFrames)
            continue;
        count(m_piece, m_levels, m_peaks);
        ++m_pieces;
        m_piece = {};
    }
}

void LevelCounter::count(const Piece& piece, Counts& levels, Counts& peaks) const noexcept
{
    const double values = static_cast<double>(piece.frames * m_format.channels);
    ++levels[stepOf(powerToDb(piece.squares / values))];
    ++peaks[stepOf(gainToDb(static_cast<double>(piece.peak)))];
}

LevelHistogram LevelCounter::result() const
{
    Counts levels = m_levels;
    Counts peaks = m_peaks;
    std::int64_t pieces = m_pieces;
    if (pieces == 0 && m_piece.frames > 0) {
        count(m_piece, levels, peaks);
        pieces = 1;
    }
    if (pieces == 0)
        return {};
    return {shares(levels, pieces), shares(peaks, pieces)};
}

} // namespace resonate
