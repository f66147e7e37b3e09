#pragma once

class QFontMetricsF;

namespace resonate {

/// Where a ruler or a grid has its lines: at whole multiples of a step.
struct TimeTicks {
    double majorSeconds = 1.0; ///< with a label
    double minorSeconds = 0.2;
    int decimals = 0; ///< of the labels
};

/// The finest steps for which labels of `labelPixels` still have room.
TimeTicks timeTicks(double secondsPerPixel, double labelPixels);

/// Those that every view of that stretch of time uses, so that grids meet the ruler.
TimeTicks timeTicksFor(const QFontMetricsF& metrics, double secondsPerPixel, double endSeconds);

} // namespace resonate
