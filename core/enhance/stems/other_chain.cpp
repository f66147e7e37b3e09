#include "core/enhance/stems/other_chain.h"

#include "core/enhance/stems/stem_tilt.h"
#include "core/tools/de_mud.h"
#include "core/tools/harmonic_exciter.h"
#include "core/tools/mono_safe_widener.h"

namespace resonate {
namespace {

constexpr FrequencyBand kMud = {240.0, 410.0}, kBody = {490.0, 2100.0}, kPresence = {2500.0, 5200.0},
                        kTop = {6000.0, 11000.0};
constexpr double kPresenceHz = 3600.0, kPresenceQ = 0.8;
constexpr double kMudExcessDb = 5.0, kPresenceLackDb = -6.0, kDullDb = -3.0;
constexpr double kLeastMixDb = -24.0, kMostWideningDb = 60.0;

enum Tool { Mud, Presence, Excite, Widen };

} // namespace

StemDecisions OtherChain::decide(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const StemNeeds& needs = p.needs;
    const double mud = tiltOverTargetDb(needs, p.target, kMud, kBody);
    const double presence = tiltOverTargetDb(needs, p.target, kPresence, kBody);
    const double top = tiltOverTargetDb(needs, p.target, kTop, kPresence);
    const bool on = needs.sounding, wide = on && p.format.channels > 1 && needs.recordingMono;
    return {decided({"deMud", "mudOverTarget", mud, kMudExcessDb, true, on && p.deMud}, {0.8, p.deMudLimitDb, amount}),
            decided({"presence", "presenceOverTarget", presence, kPresenceLackDb, false, on && p.presence},
                    {0.8, p.presenceLimitDb, amount}),
            decided({"excite", "topOverTarget", top, kDullDb, false, on && p.excite}, {1.0, p.exciteLimitDb, amount}),
            decided({"widen", "sideToMid", needs.sideToMidDb, p.widthDb, false, wide && p.widen},
                    {1.0, kMostWideningDb, amount})};
}

OtherChain::OtherChain(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const StemDecisions decisions = decide(p);
    const auto strengthDb = [&](Tool tool) { return decisions[tool].strengthDb; };
    if (decisions[Mud].acts())
        m_tools.add<DeMud>({p.format, strengthDb(Mud)});
    if (decisions[Presence].acts())
        m_tools.add<ParametricEq>(
            {p.format, {{ParametricEq::Kind::Bell, kPresenceHz, kPresenceQ, strengthDb(Presence)}}});
    if (decisions[Excite].acts())
        m_tools.add<HarmonicExciter>({.format = p.format,
                                      .mixDb = kLeastMixDb + gainToDb(amount) + strengthDb(Excite),
                                      .levelDbfs = p.needs.highLevelDbfs,
                                      .ceilingHz = p.needs.bandwidthHz});
    if (decisions[Widen].acts())
        m_tools.add<MonoSafeWidener>({p.format, p.widthDb + gainToDb(amount)});
}

} // namespace resonate
