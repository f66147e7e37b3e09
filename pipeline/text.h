#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace resonate {

// Numbers for people, the same in every locale: a point, no grouping.

/// `value` with `decimals` digits after the point; never "-0.0"; "?" for what is no finite number.
std::string formatFixed(double value, int decimals);
/// As short as it can be: "-24", "0.3333".
std::string formatShort(double value);
/// "312 bytes", "4.2 kB", "1.2 GB": decimal units, as disks are sold; not negative.
std::string formatBytes(std::int64_t bytes);
/// "0:07", "3:05", "1:02:09"; whole seconds, cut off.
std::string formatDuration(double seconds);

/// A stranger's words in single quotes, fit for one line of a terminal: no control characters, no more than 80 of them.
QString quoted(const QString& text);

} // namespace resonate
