#include "pipeline/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace resonate {
namespace {

std::string twoDigits(std::int64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

} // namespace

std::string formatFixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return "?";
    std::array<char, std::numeric_limits<double>::max_exponent10 + 32> text;
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr;
    std::string shown(text.data(), end);
    if (shown.starts_with('-') && shown.find_first_of("123456789") == std::string::npos)
        shown.erase(0, 1);
    return shown;
}

std::string formatShort(double value)
{
    if (!std::isfinite(value))
        return "?";
    std::array<char, 40> text;
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value + 0.0).ptr};
}

std::string formatBytes(std::int64_t bytes)
{
    constexpr std::array kUnits = {"kB", "MB", "GB", "TB", "PB", "EB"};
    bytes = std::max<std::int64_t>(bytes, 0);
    if (bytes < 1000)
        return std::to_string(bytes) + " bytes";
    double scaled = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    for (; scaled >= 999.5 && unit + 1 < kUnits.size(); ++unit)
        scaled /= 1000.0;
    return formatFixed(scaled, scaled < 9.95 ? 1 : 0) + ' ' + kUnits[unit];
}

std::string formatDuration(double seconds)
{
    if (!std::isfinite(seconds) || seconds > 1e15)
        return "?";
    const auto whole = static_cast<std::int64_t>(std::max(seconds, 0.0));
    const std::int64_t minutes = whole / 60;
    if (minutes < 60)
        return std::to_string(minutes) + ':' + twoDigits(whole % 60);
    return std::to_string(minutes / 60) + ':' + twoDigits(minutes % 60) + ':' + twoDigits(whole % 60);
}

QString quoted(const QString& text)
{
    constexpr qsizetype kLongest = 80;
    QString shown = text.left(kLongest);
    for (QChar& letter : shown)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = QLatin1Char('?');
    return QLatin1Char('\'') + shown + (text.size() > kLongest ? QStringLiteral("...'") : QStringLiteral("'"));
}

} // namespace resonate
