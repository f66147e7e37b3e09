#pragma once

#include "core/audio/audio_format.h"
#include "core/enhance/stems/stem_decision.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/tool_chain.h"

namespace resonate {

/// For the drums: strokes that distance and room have blunted get some of their attack back. Their dynamics are left
/// alone: nothing is compressed. Latency only where it acts.
class DrumChain final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double amount = 1.0; ///< 0..1, times needs.impairment; at 0 samples keep their bits
        StemNeeds needs = {};
        bool attack = true;
        bool sustain = false; ///< lowers what rings on too; by default not, since no measure gains by it
        double attackLimitDb = 6.0;
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
