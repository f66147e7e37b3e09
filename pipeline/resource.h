#pragma once

#include <QByteArray>
#include <QString>

namespace resonate {

/// A file of presets/, as compiled in: found from anywhere. `name` is one that exists there.
QByteArray readResource(const QString& name);

} // namespace resonate
