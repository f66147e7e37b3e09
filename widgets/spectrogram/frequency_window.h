#pragma once

#include "core/overview/spectrogram/frequency_axis.h"

namespace resonate {

/// Which frequencies a view shows, and how they are laid out. Never leaves what there is: from 0 Hz, or where a musical
/// scale begins, to half of a sample rate. What changes it says whether anything changed.
class FrequencyWindow final {
public:
    static constexpr double kLeastHz = 50.0; ///< shown at least

    const FrequencyAxis& axis() const noexcept { return m_axis; }
    double highestHz() const noexcept { return m_highestHz; }

    /// Who sees everything sees everything afterwards as well.
    bool setScale(FrequencyScale scale);
    bool setHighest(double hz);
    bool show(double lowHz, double highHz);
    bool showAll() { return show(0.0, m_highestHz); }
    /// `factor` under 1 shows less; the frequency `aboutHz` stays where it is on the screen.
    bool zoom(double factor, double aboutHz);
    /// By a share of what is shown.
    bool pan(double share);

private:
    double lowestHz(FrequencyScale scale) const noexcept;
    bool showsAll() const noexcept;
    bool show(FrequencyScale scale, double lowHz, double highHz);

    FrequencyAxis m_axis{FrequencyScale::Mel, 0.0, 24000.0};
    double m_highestHz = 24000.0;
};

} // namespace resonate
