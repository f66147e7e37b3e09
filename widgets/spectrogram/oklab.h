#pragma once

#include <QColor>

namespace resonate {

/// A colour by how it is seen. Source: B. Ottosson, "A perceptual color space for image processing", 2020.
struct OkLch {
    double lightness = 0.0; ///< 0 black, 1 white
    double chroma = 0.0;    ///< 0 grey; 0.3 is about what a screen can show
    double hueDegrees = 0.0;
};

/// The colour as a screen shows it; where it cannot, paler, but as light and of the same hue.
QRgb toRgb(const OkLch& color);
double lightnessOf(QRgb color);

} // namespace resonate
