#include "core/enhance/denoise/denoise_rule.h"

#include <algorithm>
#include <array>

namespace resonate {

namespace {

struct Point {
    double snrDb;
    double overSubtraction;
    double depthDb;
};
constexpr std::array<Point, 4> kCurve{{{5.0, 0.80, 15.0}, {10.0, 0.75, 15.0}, {15.0, 0.50, 10.0}, {20.0, 0.35, 0.0}}};

} // namespace

DenoiseRule denoiseRule(double snrDb, bool snrAtLeast, double amount)
{
    if (snrAtLeast || snrDb >= kCurve.back().snrDb)
        return {};
    const double depth = std::clamp(amount, 0.0, 1.0);
    if (snrDb <= kCurve.front().snrDb)
        return {kCurve.front().overSubtraction, depth * kCurve.front().depthDb};
    const auto high = std::ranges::find_if(kCurve, [snrDb](const Point& point) { return snrDb < point.snrDb; });
    const Point& low = *(high - 1);
    const double share = (snrDb - low.snrDb) / (high->snrDb - low.snrDb);
    return {low.overSubtraction + share * (high->overSubtraction - low.overSubtraction),
            depth * (low.depthDb + share * (high->depthDb - low.depthDb))};
}

} // namespace resonate
