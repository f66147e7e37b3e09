#pragma once

#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// What was found in a recording, what was therefore done, and what the guard took back, from the report of a
/// restoration: a few lines for a terminal.
QStringList restoringLines(const QJsonObject& report);

} // namespace resonate
