#include "core/enhance/stems/vocal_chain.h"

#include "core/enhance/stems/stem_tilt.h"
#include "core/tools/air_shelf.h"
#include "core/tools/compressor.h"
#include "core/tools/de_esser.h"

namespace resonate {
namespace {

constexpr FrequencyBand kBody = {490.0, 2100.0}, kPresence = {2500.0, 5200.0}, kAir = {9900.0, 13000.0};
constexpr double kPresenceHz = 3600.0, kPresenceQ = 0.8;
// Thresholds lie outside of what well-made and separated clean vocals measure, so that these are left alone.
constexpr double kPresenceLackDb = -7.5, kAirLackDb = -6.0, kSibilanceDb = -6.0, kSpreadDb = 9.0;
constexpr double kCompressorSlope = 0.4; // at the limit of its strength
constexpr double kCompressorUnderPeakDb = 4.0;

enum Tool { Presence, DeEss, Compress, Air };

} // namespace

StemDecisions VocalChain::decide(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const StemNeeds& needs = p.needs;
    const double presence = tiltOverTargetDb(needs, p.target, kPresence, kBody);
    const double air = tiltOverTargetDb(needs, p.target, kAir, kPresence);
    const bool on = needs.sounding;
    return {decided({"presence", "presenceOverTarget", presence, kPresenceLackDb, false, on && p.presence},
                    {0.8, p.presenceLimitDb, amount}),
            decided({"deEss", "sibilance", needs.sibilanceDb, kSibilanceDb, true, on && p.deEss},
                    {1.0, p.deEssLimitDb, amount}),
            decided({"compress", "levelSpread", needs.peakSpreadDb, kSpreadDb, true, on && p.compress},
                    {0.5, p.compressLimitDb, amount}),
            decided({"air", "airOverTarget", air, kAirLackDb, false, on && p.air}, {0.3, p.airLimitDb, amount})};
}

VocalChain::VocalChain(const Parameters& p)
{
    const StemDecisions decisions = decide(p);
    const auto strengthDb = [&](Tool tool) { return decisions[tool].strengthDb; };
    if (decisions[Presence].acts())
        m_tools.add<ParametricEq>(
            {p.format, {{ParametricEq::Kind::Bell, kPresenceHz, kPresenceQ, strengthDb(Presence)}}});
    if (decisions[DeEss].acts())
        m_tools.add<DeEsser>({.format = p.format, .law = {kSibilanceDb, 4.0, 4.0, strengthDb(DeEss)}});
    if (decisions[Compress].acts()) {
        const double slope = kCompressorSlope * strengthDb(Compress) / p.compressLimitDb;
        m_tools.add<Compressor>(
            {.format = p.format,
             .law = {p.needs.loudPeakDbfs - kCompressorUnderPeakDb, 1.0 / (1.0 - slope), 8.0, strengthDb(Compress)},
             .attackMs = 20.0,
             .releaseMs = 250.0});
    }
    if (decisions[Air].acts())
        m_tools.add<AirShelf>({p.format, strengthDb(Air)});
}

} // namespace resonate
