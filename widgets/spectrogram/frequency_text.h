#pragma once

#include <QString>

namespace resonate {

/// "440 Hz", "1.25 kHz": three or four digits, in the user's locale.
QString frequencyText(double hz);
/// "A4 +13 cents"; empty outside of what instruments play.
QString noteText(double hz);
/// "-23.5 dBFS" with a real minus sign; `isChange` gives "+3.0 dB".
QString levelText(double db, bool isChange = false);
/// The number alone, without decimals.
QString numberText(double db, bool isChange);

} // namespace resonate
