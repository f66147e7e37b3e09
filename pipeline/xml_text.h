#pragma once

#include <QString>

namespace resonate {

/// Text as XML may carry it: characters that it forbids become U+FFFD.
QString xmlSafe(const QString& text);

} // namespace resonate
