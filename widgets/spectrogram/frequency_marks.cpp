#include "widgets/spectrogram/frequency_marks.h"

#include <algorithm>
#include <cmath>

namespace resonate {

std::vector<double> frequencyMarks(const FrequencyAxis& axis, double height, double apart)
{
    std::vector<double> marks;
    const auto hasRoom = [&](double hz) {
        const double at = axis.position(hz) * height;
        return at >= apart / 2.0 && at <= height - apart / 2.0 && std::ranges::none_of(marks, [&](double other) {
                   return std::abs(axis.position(other) * height - at) < apart;
               });
    };
    const auto most = static_cast<std::size_t>(std::max(0.0, height / apart));
    for (double decade = 10000.0; decade >= 1.0; decade /= 10.0)
        for (const double step : {decade, decade / 2.0, decade / 5.0}) {
            // A step that is finer than the axis has room for at its widest adds nothing but time.
            if ((axis.highHz() - axis.lowHz()) / step > 2000.0 || marks.size() >= most)
                return marks;
            for (double i = std::ceil(std::max(axis.lowHz(), step) / step); i * step <= axis.highHz(); ++i)
                if (hasRoom(i * step))
                    marks.push_back(i * step);
        }
    return marks;
}

} // namespace resonate
