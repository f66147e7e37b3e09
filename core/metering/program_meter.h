#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/true_peak_meter.h"
#include "core/mastering/k_weighting.h"
#include "core/metering/loudness_histogram.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace resonate {

/// The loudness of a whole programme. Empty where the programme is too short for a window, or never louder than the
/// absolute gate of -70 LUFS.
struct ProgramLevels {
    std::optional<double> integratedLufs;
    std::optional<double> shortTermMaxLufs; ///< 3 s
    std::optional<double> momentaryMaxLufs; ///< 400 ms
    double rangeLu = 0.0;                   ///< little worth under a minute
    double truePeakDbtp = -200.0;           ///< of the loudest channel
    double samplePeakDbfs = -200.0;
};

/// Measures a programme of any length and number of channels in one pass, in EBU Mode: the same memory for an hour as
/// for a day, and none after its construction. Windows of the maxima begin every 10 ms, those that are counted for
/// integrated loudness and range every 100 ms. How the programme is cut changes nothing.
/// Source: ITU-R BS.1770-4; EBU Tech 3341 (2016) and 3342 (2016).
class ProgramMeter final {
public:
    /// `format` may have up to kMaxInputChannels channels; `weights` has one for each (see BS.1770-4, table 3), or is
    /// empty: all weigh 1.
    explicit ProgramMeter(AudioFormat format, std::span<const double> weights = {});

    void process(ConstAudioView block) noexcept;
    /// Call once, when all is there.
    ProgramLevels finish() noexcept;
    /// The loudness of the 400 ms windows: merged, they give the loudness of several programmes together.
    const LoudnessHistogram& momentaries() const noexcept { return m_momentaries; }
    std::int64_t frames() const noexcept { return m_frames; }

private:
    static constexpr std::int64_t kBlockPieces = 10; // of 100 ms
    static constexpr std::int64_t kMomentaryPieces = 40;
    static constexpr std::int64_t kShortTermPieces = 300;

    std::int64_t pieceEnd() const noexcept;
    void addPiece(double energy) noexcept;
    double mean(std::int64_t pieces) const noexcept;

    std::int64_t m_blockFrames;
    KWeightedEnergy m_weighting;
    std::vector<TruePeakMeter> m_peaks;
    std::array<double, kShortTermPieces> m_energies = {}; // ring
    std::int64_t m_pieces = 0;
    std::int64_t m_frames = 0;
    double m_momentaryMax = 0.0; // mean squares
    double m_shortTermMax = 0.0;
    LoudnessHistogram m_momentaries;
    LoudnessHistogram m_shortTerms;
};

/// Relative gates, LU, and the share of the windows that a range leaves out at either end.
/// Sources: BS.1770-4, annex 1, equation 7; EBU Tech 3342.
inline constexpr double kIntegratedGateLu = 10.0;
inline constexpr double kRangeGateLu = 20.0;
inline constexpr double kRangeLowShare = 0.10;
inline constexpr double kRangeHighShare = 0.95;

} // namespace resonate
