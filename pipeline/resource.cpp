#include "pipeline/resource.h"

#include <QFile>

#include <cassert>

namespace resonate {

QByteArray readResource(const QString& name)
{
    QFile file(QStringLiteral(":/resonate/presets/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened);
    return opened ? file.readAll() : QByteArray();
}

} // namespace resonate
