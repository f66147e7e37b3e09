#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/stream_processor.h"
#include "core/mastering/chain/master_chain_settings.h"
#include "core/mastering/reduction_series.h"
#include "core/tools/multiband_compressor.h"

#include <memory>
#include <vector>

namespace resonate {

/// Shapes a master: what was put first, tonal equaliser, multiband compressor, widener. Only those that have something
/// to do are there at all.
class MasterChain final : public StreamProcessor {
public:
    static constexpr int kBands = 3;

    struct Parameters {
        AudioFormat format = {};
        MasterChainSettings settings;
        std::optional<double> programLufs;                        ///< loudness of what comes in; empty: unknown
        std::vector<std::unique_ptr<StreamProcessor>> first = {}; ///< elements that come before all others
    };
    explicit MasterChain(Parameters parameters);

    void process(AudioView block) noexcept override;
    std::int64_t latencyFrames() const noexcept override { return m_latency; }
    void reset() noexcept override;

    /// Whether nothing runs.
    bool idle() const noexcept { return m_elements.empty(); }
    /// What the compressor does at the moment, for a meter on another thread; null when it does not run.
    const ReductionTap* reduction(int band) const noexcept;
    /// What it did so far, in time of the chain's output; for the thread that processes. Without a compressor no
    /// window.
    ReductionSeries reductionSeries() const;

private:
    void compress(AudioView block) noexcept;
    void endWindow() noexcept;

    std::vector<std::unique_ptr<StreamProcessor>> m_elements;
    MultibandCompressor* m_glue = nullptr; // among the elements
    std::int64_t m_latency = 0;
    std::int64_t m_glueLatency = 0; // before the compressor
    std::int64_t m_windowFrames;
    std::int64_t m_windowLeft;
    bool m_leading; // what passes belongs to no frame yet
    ReductionSeries m_series;
};

} // namespace resonate
