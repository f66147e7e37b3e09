#pragma once

#include "core/audio/audio_format.h"
#include "core/enhance/stems/stem_decision.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/stem_targets.h"
#include "core/enhance/stems/tool_chain.h"

namespace resonate {

/// For the drums: strokes that distance and room have blunted get some of their attack back, and what rings on after
/// them is lowered with it. Their dynamics are left alone: nothing is compressed. Latency only where it acts.
class DrumChain final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double amount = 1.0; ///< 0..1, times needs.impairment; at 0 samples keep their bits
        StemNeeds needs = {};
        StemTarget target = {}; ///< empty: what is judged against it is left alone
        bool attack = true, sustain = true;
        double attackLimitDb = 4.0;
        double sustainLimitDb = 2.0;
    };
    explicit DrumChain(const Parameters& parameters);

    /// What the chain does and why, without making one; in the order of the tools.
    static StemDecisions decide(const Parameters& parameters);

    void process(AudioView block) noexcept override { m_tools.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_tools.latencyFrames(); }
    void reset() noexcept override { m_tools.reset(); }

private:
    ToolChain m_tools;
};

} // namespace resonate
