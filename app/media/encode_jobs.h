#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace resonate {

// Jobs of resonate-media about files that are written. A job is the line that it was given, its numbers are
// descriptors; what is returned is its answer.

/// "encode": audio (interleaved floats), output, tags (JSON), cover (bytes), settings.
Result<QJsonObject> encodeJob(const QJsonObject& job);
/// "extras": input, cover (written to).
Result<QJsonObject> extrasJob(const QJsonObject& job);

} // namespace resonate
