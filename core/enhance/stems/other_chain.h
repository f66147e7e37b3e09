#pragma once

#include "core/audio/audio_format.h"
#include "core/enhance/stems/stem_decision.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/stem_targets.h"
#include "core/enhance/stems/tool_chain.h"

namespace resonate {

/// For all other instruments: less mud, presence, harmonics where the top of the band is dull, and width that vanishes
/// in mono where the whole recording has none. Harmonics stay 18 dB and more under what is there and within the band of
/// the recording. Latency only where harmonics are added.
class OtherChain final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double amount = 1.0; ///< 0..1, times needs.impairment; at 0 samples keep their bits
        StemNeeds needs = {};
        StemTarget target = {}; ///< empty: what is judged against it is left alone
        bool deMud = true, presence = true, excite = true, widen = true;
        double deMudLimitDb = 4.0;
        double presenceLimitDb = 3.0;
        double exciteLimitDb = 6.0; ///< over the least, which is 24 dB under what is there
        double widthDb = -16.0;     ///< side under middle that is aimed at
    };
    explicit OtherChain(const Parameters& parameters);

    /// What the chain does and why, without making one; in the order of the tools.
    static StemDecisions decide(const Parameters& parameters);

    void process(AudioView block) noexcept override { m_tools.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_tools.latencyFrames(); }
    void reset() noexcept override { m_tools.reset(); }

private:
    ToolChain m_tools;
};

} // namespace resonate
