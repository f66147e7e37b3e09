#pragma once

#include "pipeline/session.h"

#include <QJsonObject>

namespace resonate {

/// The `input` object of reports: the file, what it holds, and what had to be recovered.
QJsonObject inputJson(const Session& session);

} // namespace resonate
