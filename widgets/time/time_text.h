#pragma once

#include <QString>

namespace resonate {

/// A moment or a length as people read it: "0:07", "12:34.5", "1:02:03", in the digits and with the decimal sign of the
/// user's locale. `decimals` 0..6.
QString timeText(double seconds, int decimals = 0);

/// The same in words, for screen readers: "1 hour, 2 minutes, 3 seconds".
QString timeWords(double seconds);

/// How many decimals tell two neighbouring pixels of a view apart.
int decimalsFor(double secondsPerPixel);

} // namespace resonate
