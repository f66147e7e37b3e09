#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace resonate {

/// How an error travels from a worker program: {"failed": {"code", "detail"}}.
QJsonObject failedLine(const Error& error);
/// Reads what stands under "failed"; an unknown code is Internal.
Error errorFromJson(const QJsonObject& failed);

} // namespace resonate
