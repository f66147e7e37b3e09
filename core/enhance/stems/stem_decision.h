#pragma once

#include <algorithm>
#include <vector>

namespace resonate {

/// One thing that a chain may do: what was measured, where it begins to matter, what is therefore done. For a sentence
/// in the plan and in the report. Strings are names for machines, in lower camel case.
struct StemDecision {
    const char* tool = "";    ///< "deEss", "presence", ...
    const char* measure = ""; ///< what `measured` is, in dB
    double measuredDb = 0.0;
    double thresholdDb = 0.0;
    bool whenAbove = true;   ///< true: acts when measured is over the threshold; false: when it is under
    bool able = true;        ///< false: switched off, or there is nothing to work with
    double strengthDb = 0.0; ///< what is done, as the tool's limit in the chain's parameters counts it; 0: nothing

    bool acts() const noexcept { return strengthDb > 0.0; }
};

using StemDecisions = std::vector<StemDecision>;

/// How strength follows from need: `perDb` for each dB past the threshold, up to a limit, and of that the amount.
struct StrengthRule {
    double perDb = 0.5;
    double limitDb = 3.0;
    double amount = 1.0;
};

/// Fills in `strengthDb`.
inline StemDecision decided(StemDecision decision, const StrengthRule& rule) noexcept
{
    const double past = (decision.whenAbove ? 1.0 : -1.0) * (decision.measuredDb - decision.thresholdDb);
    decision.strengthDb = decision.able ? rule.amount * std::clamp(rule.perDb * past, 0.0, rule.limitDb) : 0.0;
    return decision;
}

} // namespace resonate
