#include "pipeline/resource_words.h"

#include <QCoreApplication>

namespace resonate {

QString translatedResourceText(const QString& english)
{
    return QCoreApplication::translate("Presets", english.toUtf8().constData());
}

} // namespace resonate
