#pragma once

#include "core/media/media_report.h"

#include <QJsonObject>

namespace resonate {

/// A media report as resonate-media sends it and as the cache keeps it.
QJsonObject mediaReportJson(const MediaReport& report);
/// The other way round; what is missing or of another type stays at its default.
MediaReport mediaReportFromJson(const QJsonObject& json);

} // namespace resonate
