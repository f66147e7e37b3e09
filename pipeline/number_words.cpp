#include "pipeline/number_words.h"

#include "pipeline/text.h"

#include <QLocale>

#include <cmath>
#include <mutex>

namespace resonate {
namespace {

std::mutex& guard()
{
    static std::mutex mutex;
    return mutex;
}

QLocale& chosenLocale()
{
    static QLocale locale = QLocale::c();
    return locale;
}

} // namespace

void setNumbersFor(const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const std::lock_guard lock(guard());
    chosenLocale() = plain;
}

QString numberText(double value, int decimals)
{
    const std::string plain = formatFixed(value, decimals);
    const std::lock_guard lock(guard());
    if (chosenLocale() == QLocale::c() || !std::isfinite(value))
        return QString::fromStdString(plain);
    const bool isZero = plain.find_first_of("123456789") == std::string::npos;
    return chosenLocale().toString(isZero ? 0.0 : value, 'f', decimals);
}

} // namespace resonate
