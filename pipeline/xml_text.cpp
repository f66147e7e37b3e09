#include "pipeline/xml_text.h"

namespace resonate {
namespace {

constexpr QChar kReplacement(0xfffd);

/// XML 1.0, section 2.2, production 2.
bool isForbidden(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t' && unit != u'\n' && unit != u'\r') || unit == 0xfffe || unit == 0xffff;
}

} // namespace

QString xmlSafe(const QString& text)
{
    QString safe = text;
    for (qsizetype i = 0; i < safe.size(); ++i) {
        const QChar unit = safe[i];
        if (unit.isHighSurrogate() && i + 1 < safe.size() && safe[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || isForbidden(unit.unicode()))
            safe[i] = kReplacement;
    }
    return safe;
}

} // namespace resonate
