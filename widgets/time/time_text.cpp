#include "widgets/time/time_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

QString padded(const QLocale& locale, qint64 number, int digits)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(number);
    while (text.size() < digits)
        text.prepend(locale.zeroDigit());
    return text;
}

} // namespace

QString timeText(double seconds, int decimals)
{
    const QLocale locale;
    const qint64 unit = static_cast<qint64>(std::llround(std::pow(10.0, decimals)));
    const qint64 total = std::llround(std::abs(seconds) * static_cast<double>(unit));
    const qint64 whole = total / unit;
    QString text = whole >= 3600 ? padded(locale, whole / 3600, 1) + u':' + padded(locale, whole / 60 % 60, 2)
                                 : padded(locale, whole / 60, 1);
    text += u':' + padded(locale, whole % 60, 2);
    if (decimals > 0)
        text += locale.decimalPoint() + padded(locale, total % unit, decimals);
    return seconds < 0.0 && total > 0 ? locale.negativeSign() + text : text;
}

QString timeWords(double seconds)
{
    const auto translated = [](const char* text, qint64 number) {
        return QCoreApplication::translate("TimeText", text, nullptr, static_cast<int>(number));
    };
    const qint64 whole = std::llround(std::abs(seconds));
    QStringList words;
    if (whole >= 3600)
        words += translated(QT_TRANSLATE_N_NOOP("TimeText", "%n hour(s)"), whole / 3600);
    if (whole >= 60 && whole / 60 % 60 > 0)
        words += translated(QT_TRANSLATE_N_NOOP("TimeText", "%n minute(s)"), whole / 60 % 60);
    if (whole % 60 > 0 || words.isEmpty())
        words += translated(QT_TRANSLATE_N_NOOP("TimeText", "%n second(s)"), whole % 60);
    return QLocale().createSeparatedList(words);
}

int decimalsFor(double secondsPerPixel)
{
    return secondsPerPixel > 0.0 ? std::clamp(static_cast<int>(std::ceil(-std::log10(secondsPerPixel))), 0, 6) : 0;
}

} // namespace resonate
