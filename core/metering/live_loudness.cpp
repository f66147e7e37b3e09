#include "core/metering/live_loudness.h"

#include "core/mastering/loudness_gating.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kPieceSeconds = 0.02;
constexpr double kSilenceLufs = -70.0;

std::int64_t pieceFrames(AudioFormat format)
{
    return std::max<std::int64_t>(1, std::llround(kPieceSeconds * format.sampleRateHz));
}

double shownLufs(double meanSquare)
{
    return std::max(kSilenceLufs, lufsOfMeanSquare(meanSquare));
}

} // namespace

LiveLoudness::LiveLoudness(AudioFormat format)
    : m_format(format), m_pieceFrames(pieceFrames(format)), m_weighting(format, m_pieceFrames)
{
    m_new.reserve(1);
}

void LiveLoudness::process(ConstAudioView block) noexcept
{
    // A piece at a time, so that the list of new ones never grows past what is reserved.
    for (std::int64_t done = 0; done < block.frames();) {
        const std::int64_t count = std::min(m_pieceFrames, block.frames() - done);
        m_weighting.process(block.slice(done, count), m_new);
        for (const double meanSquare : m_new) {
            addPiece(meanSquare);
            countPiece();
        }
        m_new.clear();
        done += count;
    }
}

double LiveLoudness::mean(std::size_t pieces) const noexcept
{
    // Summed afresh: a sum that is added to and taken from never gets its small change back.
    double sum = 0.0;
    const auto newest = static_cast<std::size_t>((m_count - 1) % static_cast<std::int64_t>(kShortTermPieces));
    for (std::size_t i = 0; i < pieces; ++i)
        sum += m_pieces[(newest + kShortTermPieces - i) % kShortTermPieces];
    return sum / static_cast<double>(pieces);
}

void LiveLoudness::addPiece(double meanSquare) noexcept
{
    m_pieces[static_cast<std::size_t>(m_count % static_cast<std::int64_t>(kShortTermPieces))] = meanSquare;
    ++m_count;
    m_momentary = mean(kMomentaryPieces);
    m_shortTerm = mean(kShortTermPieces);
}

void LiveLoudness::countPiece() noexcept
{
    ++m_heard;
    ++m_unbroken;
    const bool wholeMomentary = m_unbroken >= static_cast<std::int64_t>(kMomentaryPieces);
    const bool wholeShortTerm = m_unbroken >= static_cast<std::int64_t>(kShortTermPieces);
    if (wholeMomentary)
        m_momentaryMax = std::max(m_momentaryMax, m_momentary);
    if (wholeShortTerm)
        m_shortTermMax = std::max(m_shortTermMax, m_shortTerm);
    if (m_unbroken % kHopPieces != 0)
        return;
    if (wholeMomentary)
        m_momentaries.add(m_momentary);
    if (wholeShortTerm)
        m_shortTerms.add(m_shortTerm);
}

void LiveLoudness::pass(double seconds) noexcept
{
    m_unbroken = 0;
    // After three seconds there is nothing left to push out.
    m_passed = std::min(m_passed + seconds, kPieceSeconds * static_cast<double>(kShortTermPieces + 1));
    for (; m_passed >= kPieceSeconds; m_passed -= kPieceSeconds)
        addPiece(0.0);
}

void LiveLoudness::reset() noexcept
{
    m_weighting = KWeightedEnergy(m_format, m_pieceFrames);
    m_pieces = {};
    m_count = m_unbroken = m_heard = 0;
    m_passed = 0.0;
    m_momentary = m_shortTerm = m_momentaryMax = m_shortTermMax = 0.0;
    m_momentaries.reset();
    m_shortTerms.reset();
}

LoudnessLevels LiveLoudness::levels() const noexcept
{
    LoudnessLevels levels;
    levels.momentaryLufs = shownLufs(m_momentary);
    levels.shortTermLufs = shownLufs(m_shortTerm);
    levels.integratedLufs = m_momentaries.gatedLufs(10.0);   // BS.1770-4, annex 1, equation 7
    levels.rangeLu = m_shortTerms.rangeLu(20.0, 0.10, 0.95); // EBU Tech 3342
    levels.momentaryMaxLufs = shownLufs(m_momentaryMax);
    levels.shortTermMaxLufs = shownLufs(m_shortTermMax);
    levels.heardSeconds = static_cast<double>(m_heard * m_pieceFrames) / m_format.sampleRateHz;
    return levels;
}

} // namespace resonate
