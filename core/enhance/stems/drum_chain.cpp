#include "core/enhance/stems/drum_chain.h"

#include "core/tools/transient_shaper.h"

namespace resonate {
namespace {

// Strokes of well-made drums rise by 9 dB and more, even when they were separated from a mix.
constexpr double kBluntDb = 9.0;

enum Tool { Attack, Sustain };

} // namespace

StemDecisions DrumChain::decide(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const bool on = p.needs.sounding && p.needs.attackDb > 0.0;
    return {decided({"attack", "strokeRise", p.needs.attackDb, kBluntDb, false, on && p.attack},
                    {1.5, p.attackLimitDb, amount}),
            decided({"sustain", "strokeRise", p.needs.attackDb, kBluntDb, false, on && p.sustain},
                    {0.5, p.sustainLimitDb, amount})};
}

DrumChain::DrumChain(const Parameters& p)
{
    const StemDecisions decisions = decide(p);
    if (decisions[Attack].acts() || decisions[Sustain].acts())
        m_tools.add<TransientShaper>({.format = p.format,
                                      .attackDb = decisions[Attack].strengthDb,
                                      .sustainDb = -decisions[Sustain].strengthDb});
}

} // namespace resonate
