#pragma once

namespace resonate {

/// A custom-painted view in which one moment can be moved: to screen readers it is a slider whose value is told as a
/// time. A public base of widgets, which call offerTimeSliders() when they are made.
class TimeSlider {
public:
    virtual double sliderSeconds() const = 0;
    virtual double sliderMaximumSeconds() const = 0;
    /// What a key would do; `seconds` may lie anywhere.
    virtual void moveSlider(double seconds) = 0;
    virtual double sliderStepSeconds() const = 0;

protected:
    ~TimeSlider() = default;
};

/// Lets Qt's accessibility know of widgets of that kind; once for all of them.
void offerTimeSliders();

} // namespace resonate
