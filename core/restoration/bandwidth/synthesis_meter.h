#pragma once

#include "core/audio/audio_view.h"

namespace resonate {

/// What was made up, of all that is heard.
struct SynthesisReport {
    double share = 0.0;         ///< energy of what was added over the energy of the output, 0..1 unless they cancel
    double addedDbfs = -200.0;  ///< rms of what was added while the stream lasted
    double outputDbfs = -200.0; ///< rms of the output
    double lowHz = 0.0;         ///< what was added lies between these
    double highHz = 0.0;        ///< 0: nothing was
};

/// Weighs what a stage added against what came out of it.
class SynthesisMeter final {
public:
    /// The band that the stage adds in.
    SynthesisMeter(double lowHz, double highHz) : m_lowHz(lowHz), m_highHz(highHz) {}

    /// The next frames of both, alike in shape.
    void process(ConstAudioView added, ConstAudioView output) noexcept;
    SynthesisReport report() const noexcept;
    void reset() noexcept;

private:
    double m_lowHz;
    double m_highHz;
    double m_added = 0.0; // sums of squares
    double m_output = 0.0;
    double m_samples = 0.0;
};

} // namespace resonate
