#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/control_grid.h"
#include "core/tools/frame_pair.h"

#include <vector>

namespace resonate {

/// A few filters one after the other. No latency; sections of 0 dB are left out, and without sections samples keep
/// their bits.
class ParametricEq final : public StreamProcessor {
public:
    enum class Kind { Bell, LowShelf, HighShelf };
    struct Section {
        Kind kind = Kind::Bell;
        double frequencyHz = 1000.0; ///< one at or above 0.45 of the sample rate is left out
        double q = 0.7;
        double gainDb = 0.0;
    };
    struct Parameters {
        AudioFormat format = {};
        std::vector<Section> sections;
    };
    explicit ParametricEq(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return 0; }
    void reset() noexcept override;

private:
    ControlGrid m_grid;
    std::vector<PairedBiquad> m_filters;
};

} // namespace resonate
