#pragma once

#include <QString>

class QLocale;

namespace resonate {

/// How numbers are written in sentences and figures for people: with a point and without grouping, the same everywhere,
/// until a window asks for its user's locale. What programs read (JSON values, parameters, files) never comes by here.
/// May be called from any thread.
void setNumbersFor(const QLocale& locale);

/// With `decimals` digits behind the decimal sign; never a minus before nothing but zeros; "?" for what is no finite
/// number.
QString numberText(double value, int decimals);

} // namespace resonate
