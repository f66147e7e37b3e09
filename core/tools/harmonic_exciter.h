#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/tools/control_grid.h"
#include "core/tools/frame_pair.h"
#include "core/tools/oversampler.h"

#include <array>
#include <vector>

namespace resonate {

/// Adds harmonics of what is above 3 kHz: high-passed, bent by a tanh at four times the rate, high-passed again at
/// 4 kHz, low-passed at the end of the recording's band, and mixed in far below what is there. The harmonics depend on
/// the level; `levelDbfs` is the one at which the tanh is told to work. The dry signal is delayed and otherwise kept.
class HarmonicExciter final : public StreamProcessor {
public:
    static constexpr double kLoudestMixDb = -18.0;

    struct Parameters {
        AudioFormat format = {};
        double mixDb = -24.0;       ///< up to kLoudestMixDb; kSilenceDb adds nothing
        double driveDb = 6.0;       ///< how far `levelDbfs` is driven over the knee of the tanh
        double levelDbfs = -30.0;   ///< usual level of what is above 3 kHz
        double ceilingHz = 16000.0; ///< nothing is added above
    };
    explicit HarmonicExciter(const Parameters& parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return Oversampler::latencyFrames(); }
    void reset() noexcept override;

private:
    static constexpr int kMostFrames = Oversampler::kMostFrames;
    void processPiece(AudioView piece) noexcept;
    void bend(std::span<float> samples, Oversampler& oversampler) noexcept;
    void settle() noexcept;

    ControlGrid m_grid;
    double m_drive; // before the tanh
    double m_mix;   // after it, what undoes the drive included
    PairedBiquad m_before;
    std::array<PairedBiquad, 5> m_after; // two high-passes and three low-passes
    std::array<Oversampler, 2> m_oversamplers;
    std::array<std::array<float, kMostFrames>, 2> m_wet = {};
    std::array<float, Oversampler::kFactor* kMostFrames> m_fast = {}; // at four times the rate
    std::vector<FramePair> m_dry;                                     // a ring as long as the latency
    std::size_t m_at = 0;
};

} // namespace resonate
