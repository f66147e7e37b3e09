#pragma once

#include <QString>

namespace resonate {

/// A title or sentence of a file in presets/, in the program's language; as it is where nobody translated it.
QString translatedResourceText(const QString& english);

} // namespace resonate
