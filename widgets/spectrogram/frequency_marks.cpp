#include "widgets/spectrogram/frequency_marks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace resonate {

namespace {

/// Keeps those that have room.
class MarkPicker final {
public:
    MarkPicker(const FrequencyAxis& axis, double height, double apart) : m_axis(axis), m_height(height), m_apart(apart)
    {
    }
    void offer(double hz)
    {
        if (hz < m_axis.lowHz() || hz > m_axis.highHz())
            return;
        const double at = m_axis.position(hz) * m_height;
        if (at < m_apart / 2.0 || at > m_height - m_apart / 2.0)
            return;
        if (std::ranges::none_of(m_places, [&](double other) { return std::abs(other - at) < m_apart; })) {
            m_places.push_back(at);
            marks.push_back(hz);
        }
    }
    std::vector<double> marks;

private:
    const FrequencyAxis& m_axis;
    double m_height;
    double m_apart;
    std::vector<double> m_places; // pixels
};

/// 1, 2 and 5 of each decade first: what lies between them says little where an octave is as long as the next.
void offerDecades(MarkPicker& picker, double highHz)
{
    for (const double digit : {1.0, 5.0, 2.0, 3.0, 7.0, 1.5})
        for (double decade = 10000.0; decade >= 10.0; decade /= 10.0)
            if (digit * decade <= highHz)
                picker.offer(digit * decade);
}

void offerMultiples(MarkPicker& picker, const FrequencyAxis& axis)
{
    // What is finer than this has no room on any screen.
    const double finest = (axis.highHz() - axis.lowHz()) / 500.0;
    for (double decade = 10000.0; decade >= 1.0; decade /= 10.0)
        for (const double step : {decade, decade / 2.0, decade / 5.0}) {
            if (step < finest)
                return;
            for (double i = std::ceil(std::max(axis.lowHz(), step) / step); i * step <= axis.highHz(); ++i)
                picker.offer(i * step);
        }
}

} // namespace

std::vector<double> frequencyMarks(const FrequencyAxis& axis, double height, double apart)
{
    MarkPicker picker(axis, height, apart);
    const bool spansDecades = axis.highHz() > 8.0 * std::max(axis.lowHz(), FrequencyAxis::kLowestLogHz);
    if (axis.scale() != FrequencyScale::Linear && spansDecades)
        offerDecades(picker, axis.highHz());
    else
        offerMultiples(picker, axis);
    return std::move(picker.marks);
}

} // namespace resonate
