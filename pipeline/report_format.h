#pragma once

#include <QLatin1String>

namespace resonate {

/// The member of every report that says which format it has, described by docs/report.schema.json. The number grows
/// when a member goes or changes its meaning; new members are described there and leave it as it is.
inline constexpr QLatin1String kReportFormatKey("schema");
inline constexpr int kReportFormat = 1;

} // namespace resonate
