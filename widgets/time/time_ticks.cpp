#include "widgets/time/time_ticks.h"

#include "widgets/time/time_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace resonate {
namespace {

struct Step {
    double major;
    double minor;
};

/// From a second on people count in sixties.
constexpr std::array kSteps = {Step{1, 0.2},    Step{2, 0.5},     Step{5, 1},        Step{10, 2},
                               Step{15, 5},     Step{30, 10},     Step{60, 10},      Step{120, 30},
                               Step{300, 60},   Step{600, 120},   Step{900, 300},    Step{1800, 600},
                               Step{3600, 600}, Step{7200, 1800}, Step{14400, 3600}, Step{28800, 7200}};

} // namespace

TimeTicks timeTicks(double secondsPerPixel, double labelPixels)
{
    const double least = std::max(secondsPerPixel * labelPixels, 1e-5);
    if (least >= 1.0) {
        const auto fits = std::ranges::find_if(kSteps, [least](const Step& step) { return step.major >= least; });
        const Step step = fits != kSteps.end() ? *fits : kSteps.back();
        return {step.major, step.minor, 0};
    }
    const double power = std::pow(10.0, std::floor(std::log10(least) + 1e-9));
    const double times = least / power <= 1.0 + 1e-9   ? 1.0
                         : least / power <= 2.0 + 1e-9 ? 2.0
                         : least / power <= 5.0 + 1e-9 ? 5.0
                                                       : 10.0;
    const double major = times * power;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(major) - 1e-9)), 0, 6);
    return {major, major / (times == 2.0 ? 4.0 : 5.0), decimals};
}

TimeTicks timeTicksFor(const QFontMetricsF& metrics, double secondsPerPixel, double endSeconds)
{
    const int decimals = decimalsFor(secondsPerPixel * 50.0); // a label's width is some 50 pixels
    const double label = metrics.horizontalAdvance(timeText(endSeconds, decimals));
    return timeTicks(secondsPerPixel, label + 4.0 * metrics.averageCharWidth());
}

} // namespace resonate
