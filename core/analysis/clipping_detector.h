#pragma once

#include "core/analysis/flat_top_detector.h"
#include "core/analysis/peak_concentration.h"
#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

namespace resonate {

/// Clipping of the samples themselves, and clipping that happened before the recording was encoded; the channel that
/// shows more of it speaks for the recording.
class ClippingDetector final {
public:
    explicit ClippingDetector(AudioFormat format);

    void process(ConstAudioView block) noexcept;
    ClippingReading result() const;

private:
    std::vector<FlatTopDetector> m_flatTops;
    std::vector<PeakConcentration> m_concentrations;
};

} // namespace resonate
