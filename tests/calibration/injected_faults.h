#pragma once

#include "treatments.h"

namespace resonate::calibration {

/// What programmers get wrong and what settings do when they are turned too far, to be put on top of a stage's output.
std::vector<test::Treatment> injectedFaults();

} // namespace resonate::calibration
