#pragma once

#include "core/mastering/k_weighting.h"
#include "core/metering/loudness_histogram.h"

#include <array>
#include <vector>

namespace resonate {

/// What a loudness meter shows. -70 LUFS: nothing is loud enough, or not enough was heard yet.
struct LoudnessLevels {
    double momentaryLufs = -70.0;  ///< M, 400 ms
    double shortTermLufs = -70.0;  ///< S, 3 s
    double integratedLufs = -70.0; ///< I, since the last reset
    double rangeLu = 0.0;          ///< LRA, since the last reset; little worth in the first minute
    double momentaryMaxLufs = -70.0;
    double shortTermMaxLufs = -70.0;
    double heardSeconds = 0.0; ///< what I and LRA are of
    bool operator==(const LoudnessLevels&) const = default;
};

/// The loudness of what plays, in EBU Mode: M and S move every 20 ms, I and LRA count windows that begin every 100 ms.
/// Takes the same memory for any length, and none after its construction.
/// Source: ITU-R BS.1770-4; EBU Tech 3341 (2016) and 3342 (2016).
class LiveLoudness final {
public:
    explicit LiveLoudness(AudioFormat format);
    void process(ConstAudioView block) noexcept;
    /// Nothing was heard for so long: M and S fall as for silence, while I and LRA, which are of what was heard, stay.
    void pass(double seconds) noexcept;
    void reset() noexcept;
    LoudnessLevels levels() const noexcept;

private:
    static constexpr std::size_t kMomentaryPieces = 20; // of 20 ms
    static constexpr std::size_t kShortTermPieces = 150;
    static constexpr std::int64_t kHopPieces = 5;

    void addPiece(double meanSquare) noexcept;
    void countPiece() noexcept;
    double mean(std::size_t pieces) const noexcept;

    AudioFormat m_format;
    std::int64_t m_pieceFrames;
    KWeightedEnergy m_weighting;
    std::vector<double> m_new;                          // of one call
    std::array<double, kShortTermPieces> m_pieces = {}; // ring of mean squares
    std::int64_t m_count = 0;                           // of all pieces
    std::int64_t m_unbroken = 0; // heard since the beginning or the last pause: a window is never of two
    std::int64_t m_heard = 0;
    double m_passed = 0.0;    // seconds that do not fill a piece yet
    double m_momentary = 0.0; // mean squares
    double m_shortTerm = 0.0;
    double m_momentaryMax = 0.0;
    double m_shortTermMax = 0.0;
    LoudnessHistogram m_momentaries;
    LoudnessHistogram m_shortTerms;
};

} // namespace resonate
