#include "core/enhance/denoise/denoise_rule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {

namespace {

struct Point {
    double snrDb;
    DenoiseRule rule;
};
constexpr std::array<Point, 4> kCurve{
    {{5.0, {1.0, 0.6, 11.0}}, {10.0, {0.9, 0.4, 9.0}}, {15.0, {0.7, 0.0, 7.5}}, {19.5, {0.5, 0.0, 0.0}}}};

} // namespace

DenoiseRule denoiseRule(double snrDb, double amount)
{
    const auto high = std::ranges::find_if(kCurve, [snrDb](const Point& point) { return snrDb < point.snrDb; });
    DenoiseRule rule = high == kCurve.begin() ? kCurve.front().rule : kCurve.back().rule;
    if (high != kCurve.begin() && high != kCurve.end()) {
        const Point& low = *(high - 1);
        const double share = (snrDb - low.snrDb) / (high->snrDb - low.snrDb);
        rule = {std::lerp(low.rule.overSubtraction, high->rule.overSubtraction, share),
                std::lerp(low.rule.firmness, high->rule.firmness, share),
                std::lerp(low.rule.depthDb, high->rule.depthDb, share)};
    }
    rule.depthDb *= std::clamp(amount, 0.0, 1.0);
    return rule;
}

} // namespace resonate
