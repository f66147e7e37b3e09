#include "widgets/waveform/waveform_scale.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kDbLevels[] = {0, -3, -6, -12, -18, -24, -30, -36, -42, -48, -54, -60, -66, -72, -78, -84, -90, -96};
constexpr double kFontsApart = 1.6; // heights of the font between two labels

} // namespace

double WaveformScale::height(double amplitude) const noexcept
{
    const double zoomed = amplitude * zoom;
    if (!decibels)
        return zoomed;
    const double level = std::abs(zoomed) > 1e-9 ? 20.0 * std::log10(std::abs(zoomed)) : -180.0;
    return std::copysign(std::max(0.0, (level - floorDb) / -floorDb), amplitude);
}

double WaveformScale::amplitude(double height) const noexcept
{
    if (!decibels)
        return height / zoom;
    return height == 0.0 ? 0.0
                         : std::copysign(std::pow(10.0, (std::abs(height) - 1.0) * -floorDb / 20.0), height) / zoom;
}

std::vector<WaveformScale::Mark> WaveformScale::marks(double laneHeight, double fontHeight) const
{
    const double apart = kFontsApart * fontHeight / std::max(1.0, laneHeight / 2.0);
    std::vector<Mark> marks;
    double last = 1.0; // the edge: a label there would be cut
    for (const double level : kDbLevels) {
        const double at = height(std::pow(10.0, level / 20.0));
        if (at > last - apart || at < apart / 2.0)
            continue;
        const QString number = QLocale().toString(level, 'f', 0);
        marks.push_back({at, QCoreApplication::translate("WaveformScale", "%1 dB").arg(number)});
        last = at;
    }
    return marks;
}

} // namespace resonate
