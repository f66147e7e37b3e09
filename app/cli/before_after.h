#pragma once

#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// The before/after table of a restoration's report, and where its files lie, for a terminal.
QStringList beforeAfterLines(const QJsonObject& report);

} // namespace resonate
