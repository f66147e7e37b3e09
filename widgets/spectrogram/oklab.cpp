#include "widgets/spectrogram/oklab.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

using Linear = std::array<double, 3>; // red, green, blue, proportional to light

Linear toLinear(const OkLch& color)
{
    const double hue = color.hueDegrees * std::numbers::pi / 180.0;
    const double a = color.chroma * std::cos(hue);
    const double b = color.chroma * std::sin(hue);
    const double l = std::pow(color.lightness + 0.3963377774 * a + 0.2158037573 * b, 3.0);
    const double m = std::pow(color.lightness - 0.1055613458 * a - 0.0638541728 * b, 3.0);
    const double s = std::pow(color.lightness - 0.0894841775 * a - 1.2914855480 * b, 3.0);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isOnScreen(const Linear& light)
{
    constexpr double kRounding = 1e-4;
    return std::ranges::all_of(light, [](double part) { return part >= -kRounding && part <= 1.0 + kRounding; });
}

/// The transfer function of sRGB (IEC 61966-2-1).
int encode(double light)
{
    const double part = std::clamp(light, 0.0, 1.0);
    const double encoded = part <= 0.0031308 ? 12.92 * part : 1.055 * std::pow(part, 1.0 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255.0 * encoded));
}

double decode(int value)
{
    const double encoded = value / 255.0;
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

} // namespace

QRgb toRgb(const OkLch& color)
{
    Linear light = toLinear(color);
    if (!isOnScreen(light)) {
        double shown = 0.0;
        double tooMuch = color.chroma;
        for (int i = 0; i < 20; ++i) {
            const double chroma = (shown + tooMuch) / 2.0;
            (isOnScreen(toLinear({color.lightness, chroma, color.hueDegrees})) ? shown : tooMuch) = chroma;
        }
        light = toLinear({color.lightness, shown, color.hueDegrees});
    }
    return qRgb(encode(light[0]), encode(light[1]), encode(light[2]));
}

double lightnessOf(QRgb color)
{
    const double r = decode(qRed(color));
    const double g = decode(qGreen(color));
    const double b = decode(qBlue(color));
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
}

} // namespace resonate
