#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/dsp/true_peak_interpolator.h"
#include "core/metering/ballistics.h"

#include <array>

namespace resonate {

/// True peaks of what plays, dBTP.
struct TruePeakLevels {
    double readingDbtp = kSilenceDb; ///< of the loudest channel; falls back as PeakBallistics says
    double heldDbtp = kSilenceDb;
    double largestDbtp = kSilenceDb; ///< since the last reset
    bool operator==(const TruePeakLevels&) const = default;
};

/// The peaks of the continuous signal behind the samples that play, some 30 frames late. Where the samples are too
/// small to raise a reading nothing is interpolated. Source: ITU-R BS.1770-4, annex 2.
class LiveTruePeak final {
public:
    explicit LiveTruePeak(AudioFormat format);
    void process(ConstAudioView block) noexcept;
    void pass(double seconds) noexcept { m_ballistics.process(kSilenceDb, seconds); }
    void reset() noexcept;
    TruePeakLevels levels() const noexcept { return {m_ballistics.readingDb(), m_ballistics.heldDb(), m_largestDb}; }

private:
    static constexpr std::int64_t kBlock = TruePeakInterpolator::kBlock;
    void measureBlock() noexcept;
    double blockPeak(int channel) noexcept;

    double m_sampleRateHz;
    int m_channels;
    TruePeakInterpolator m_interpolator;
    std::array<std::array<float, 3 * kBlock>, 2> m_history = {}; // [channel][reach before, one block, reach after]
    std::int64_t m_filled = 0;                                   // of the newest block
    PeakBallistics m_ballistics;
    double m_largestDb = kSilenceDb;
};

} // namespace resonate
