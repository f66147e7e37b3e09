#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/frame_pair.h"
#include "core/tools/transient_detector.h"

#include <vector>

namespace resonate {

/// Makes attacks and what follows them louder or softer, whatever the level: one gain for both channels, driven by how
/// far quick and slow followers of the envelope are apart. Looks ahead, so that an attack is met by its gain. At
/// 0 and 0 dB samples pass with their bits unchanged.
class TransientShaper final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double attackDb = 0.0;  ///< gain of a full attack, -12..12
        double sustainDb = 0.0; ///< gain of a sound that has died away, -12..12
        double lookAheadMs = 1.5;
    };
    explicit TransientShaper(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_latencyFrames; }
    void reset() noexcept override;

private:
    void endCell() noexcept;

    Parameters m_parameters;
    ControlGrid m_grid;
    std::int64_t m_latencyFrames;
    TransientDetector m_detector;
    ControlRamp m_gain;
    std::vector<FramePair> m_delay; // [latency], a ring
    std::size_t m_at = 0;
    double m_peak = 0.0; // of the cell
};

} // namespace resonate
