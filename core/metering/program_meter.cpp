#include "core/metering/program_meter.h"

#include "core/base/decibels.h"
#include "core/mastering/loudness_gating.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr double kSilenceLufs = -70.0;

std::optional<double> heard(bool measured, double meanSquare)
{
    const double lufs = lufsOfMeanSquare(meanSquare);
    return measured && lufs >= kSilenceLufs ? std::optional(lufs) : std::nullopt;
}

} // namespace

ProgramMeter::ProgramMeter(AudioFormat format, std::span<const double> weights)
    : m_blockFrames(loudnessBlockFrames(format.sampleRateHz)),
      m_weighting(format),
      m_peaks(static_cast<std::size_t>(format.channels))
{
    assert(weights.empty() || std::ssize(weights) == format.channels);
    m_weighting.setWeights(weights);
}

/// A tenth of a 100 ms block is no whole number of frames at every rate: ten of them are the block.
std::int64_t ProgramMeter::pieceEnd() const noexcept
{
    return (m_pieces + 1) * m_blockFrames / kBlockPieces;
}

void ProgramMeter::process(ConstAudioView block) noexcept
{
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t count = std::min(block.frames() - done, pieceEnd() - m_frames);
        m_weighting.add(block.slice(done, count));
        done += count;
        m_frames += count;
        if (m_frames == pieceEnd())
            addPiece(m_weighting.take());
    }
    for (int c = 0; c < block.channels(); ++c)
        m_peaks[static_cast<std::size_t>(c)].process(block.channel(c));
}

double ProgramMeter::mean(std::int64_t pieces) const noexcept
{
    // Summed afresh: a sum that is added to and taken from never gets its small change back.
    const auto end = m_energies.begin() + (m_pieces - 1) % kShortTermPieces + 1;
    const auto behind = std::min<std::int64_t>(pieces, end - m_energies.begin());
    double sum = std::accumulate(end - behind, end, 0.0);
    sum = std::accumulate(m_energies.end() - (pieces - behind), m_energies.end(), sum);
    return sum / static_cast<double>(pieces / kBlockPieces * m_blockFrames);
}

void ProgramMeter::addPiece(double energy) noexcept
{
    m_energies[static_cast<std::size_t>(m_pieces % kShortTermPieces)] = energy;
    ++m_pieces;
    const bool counts = m_pieces % kBlockPieces == 0;
    if (m_pieces >= kMomentaryPieces) {
        const double momentary = mean(kMomentaryPieces);
        m_momentaryMax = std::max(m_momentaryMax, momentary);
        if (counts)
            m_momentaries.add(momentary);
    }
    if (m_pieces >= kShortTermPieces) {
        const double shortTerm = mean(kShortTermPieces);
        m_shortTermMax = std::max(m_shortTermMax, shortTerm);
        if (counts)
            m_shortTerms.add(shortTerm);
    }
}

ProgramLevels ProgramMeter::finish() noexcept
{
    ProgramLevels levels;
    if (!m_momentaries.empty())
        levels.integratedLufs = m_momentaries.gatedLufs(kIntegratedGateLu);
    levels.rangeLu = m_shortTerms.rangeLu(kRangeGateLu, kRangeLowShare, kRangeHighShare);
    levels.momentaryMaxLufs = heard(m_pieces >= kMomentaryPieces, m_momentaryMax);
    levels.shortTermMaxLufs = heard(m_pieces >= kShortTermPieces, m_shortTermMax);
    for (TruePeakMeter& peak : m_peaks) {
        peak.flush();
        levels.truePeakDbtp = std::max(levels.truePeakDbtp, gainToDb(static_cast<double>(peak.peak())));
        levels.samplePeakDbfs = std::max(levels.samplePeakDbfs, gainToDb(static_cast<double>(peak.samplePeak())));
    }
    return levels;
}

} // namespace resonate
