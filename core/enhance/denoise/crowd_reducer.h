#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/restoration_quality.h"
#include "core/audio/stream_processor.h"

#include <memory>

namespace resonate {

/// Lowers applause, cheering and talk where the report found them (CrowdReading::spans). A crowd is a dense noise whose
/// spectrum changes slowly: it is followed within each span, with a second of look-ahead, and a spectral gain leaves
/// standing what stands out of it, notes and beats. Where nothing does, between songs, the gain becomes one for the
/// whole spectrum, so that the crowd keeps its own sound. Inside a span the stage enters and leaves within 0.3 s;
/// outside, the output is the input, bit by bit. Without spans and at amount 0 there is no latency either.
class CrowdReducer final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format;
        RestorationQuality quality = RestorationQuality::Render;
        std::vector<TimeSpan> spans = {}; ///< seconds of the stream, in order
        double amount = 1.0;              ///< 0..1: of 15 dB, the most that anything is lowered
    };
    explicit CrowdReducer(const Parameters& parameters);
    ~CrowdReducer() override;

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override;
    void reset() noexcept override;

private:
    class Work;
    std::unique_ptr<Work> m_work; // none: nothing to do
};

} // namespace resonate
