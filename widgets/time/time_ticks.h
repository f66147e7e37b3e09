#pragma once

namespace resonate {

/// Where a ruler or a grid has its lines: at whole multiples of a step.
struct TimeTicks {
    double majorSeconds = 1.0; ///< with a label
    double minorSeconds = 0.2;
    int decimals = 0; ///< of the labels
};

/// The finest steps for which labels of `labelPixels` still have room.
TimeTicks timeTicks(double secondsPerPixel, double labelPixels);

} // namespace resonate
