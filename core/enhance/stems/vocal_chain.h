#pragma once

#include "core/audio/audio_format.h"
#include "core/enhance/stems/stem_decision.h"
#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/stem_targets.h"
#include "core/enhance/stems/tool_chain.h"

namespace resonate {

/// For the voice: presence where it is missing, less sibilance where there is too much, the difference between loud and
/// soft words made a little smaller where it is large, and air where the recording reaches that high. What is quieter
/// than the singing, breaths among it, and consonants of usual strength stay as they are. Nothing is done that the
/// needs do not call for; no latency.
class VocalChain final : public StreamProcessor {
public:
    struct Parameters {
        AudioFormat format = {};
        double amount = 1.0; ///< 0..1, times needs.impairment; at 0 samples keep their bits
        StemNeeds needs = {};
        StemTarget target = {}; ///< empty: what is judged against it is left alone
        bool presence = true, deEss = true, compress = true, air = true;
        double presenceLimitDb = 3.0;
        double deEssLimitDb = 6.0;    ///< mean over 5-9 kHz
        double compressLimitDb = 3.0; ///< the largest reduction
        double airLimitDb = 2.0;
    };
    explicit VocalChain(const Parameters& parameters);

    /// What the chain does and why, without making one; in the order of the tools.
    static StemDecisions decide(const Parameters& parameters);

    void process(AudioView block) noexcept override { m_tools.process(block); }
    std::int64_t latencyFrames() const noexcept override { return m_tools.latencyFrames(); }
    void reset() noexcept override { m_tools.reset(); }

private:
    ToolChain m_tools;
};

} // namespace resonate
