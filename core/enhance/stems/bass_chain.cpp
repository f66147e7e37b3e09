#include "core/enhance/stems/bass_chain.h"

#include "core/enhance/stems/stem_tilt.h"
#include "core/tools/compressor.h"
#include "core/tools/mono_below.h"
#include "core/tools/parametric_eq.h"

namespace resonate {
namespace {

constexpr FrequencyBand kBoom = {190.0, 330.0}, kNotes = {49.0, 130.0};
constexpr double kBoomHz = 240.0, kBoomQ = 1.0;
constexpr double kBoomExcessDb = 6.0, kSpreadDb = 9.0, kLowSideDb = -20.0;
constexpr double kCompressorSlope = 0.4; // at the limit of its strength
constexpr double kCompressorUnderPeakDb = 4.0;
constexpr double kMonoHz = 120.0, kMonoLimitDb = 60.0;

enum Tool { Clarity, Compress, MonoLow };

} // namespace

StemDecisions BassChain::decide(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const StemNeeds& needs = p.needs;
    const double boom = tiltOverTargetDb(needs, p.target, kBoom, kNotes);
    const bool on = needs.sounding, wide = on && p.format.channels > 1;
    return {decided({"clarity", "boomOverTarget", boom, kBoomExcessDb, true, on && p.clarity},
                    {0.8, p.clarityLimitDb, amount}),
            decided({"compress", "levelSpread", needs.peakSpreadDb, kSpreadDb, true, on && p.compress},
                    {0.5, p.compressLimitDb, amount}),
            decided({"monoLow", "lowSideToMid", needs.lowSideToMidDb, kLowSideDb, true, wide && p.monoLow},
                    {1.0, kMonoLimitDb, amount})};
}

BassChain::BassChain(const Parameters& p)
{
    const double amount = p.amount * p.needs.impairment;
    const StemDecisions decisions = decide(p);
    const auto strengthDb = [&](Tool tool) { return decisions[tool].strengthDb; };
    if (decisions[Clarity].acts())
        m_tools.add<ParametricEq>({p.format, {{ParametricEq::Kind::Bell, kBoomHz, kBoomQ, -strengthDb(Clarity)}}});
    if (decisions[Compress].acts()) {
        const double slope = kCompressorSlope * strengthDb(Compress) / p.compressLimitDb;
        // Slow enough that the attack of a note is over before anything happens.
        m_tools.add<Compressor>(
            {.format = p.format,
             .law = {p.needs.loudPeakDbfs - kCompressorUnderPeakDb, 1.0 / (1.0 - slope), 8.0, strengthDb(Compress)},
             .attackMs = 40.0,
             .releaseMs = 300.0});
    }
    if (decisions[MonoLow].acts())
        m_tools.add<MonoBelow>({p.format, kMonoHz, amount});
}

} // namespace resonate
