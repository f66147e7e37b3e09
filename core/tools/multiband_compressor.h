#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/compressor_law.h"
#include "core/tools/multiband_split.h"
#include "core/tools/reduction_smoother.h"
#include "core/tools/reduction_tap.h"

namespace resonate {

/// A compressor for each band of a MultibandSplit. With nothing reduced the magnitude spectrum is unchanged and the
/// phase is that of the crossovers' all-passes; no latency otherwise.
class MultibandCompressor final : public StreamProcessor {
public:
    struct Band {
        CompressorLaw law; ///< of the band's peak level, dBFS
        double attackMs = 10.0;
        double releaseMs = 120.0;
        double makeupDb = 0.0;
    };
    struct Parameters {
        AudioFormat format = {};
        std::vector<double> edgesHz = {120.0, 2500.0};
        std::vector<Band> bands = {Band(), Band(), Band()}; ///< one more than edges
    };
    explicit MultibandCompressor(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

    const ReductionTap& reduction(int band) const noexcept { return m_taps[static_cast<std::size_t>(band)]; }
    ReductionTap& reduction(int band) noexcept { return m_taps[static_cast<std::size_t>(band)]; }

private:
    struct Voice {
        Band band;
        ReductionSmoother smoother;
        ControlRamp gain;
        double peak = 0.0; // of the cell
    };
    void endCell() noexcept;

    ControlGrid m_grid;
    MultibandSplit m_split;
    std::vector<Voice> m_voices;
    std::array<ReductionTap, MultibandSplit::kMaxBands> m_taps;
};

} // namespace resonate
