#pragma once

#include "core/audio/audio_format.h"
#include "core/enhance/stems/stem_decision.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/stem_targets.h"
#include "core/enhance/stems/tool_chain.h"

namespace resonate {

/// For the bass: less boom where it covers the low notes, notes of very different strength brought a little closer
/// behind their attack, and a low end that stands in the middle. Nothing is done that the needs do not call for; no
/// latency.
class BassChain final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double amount = 1.0; ///< 0..1, times needs.impairment; at 0 samples keep their bits
        StemNeeds needs = {};
        StemTarget target = {}; ///< empty: what is judged against it is left alone
        bool clarity = true, compress = true, monoLow = true;
        double clarityLimitDb = 4.0;
        double compressLimitDb = 3.0; ///< the largest reduction
    };
    explicit BassChain(const Parameters& parameters);

    /// What the chain does and why, without making one; in the order of the tools.
    static StemDecisions decide(const Parameters& parameters);

    void process(AudioView block) noexcept override { m_tools.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_tools.latencyFrames(); }
    void reset() noexcept override { m_tools.reset(); }

private:
    ToolChain m_tools;
};

} // namespace resonate
