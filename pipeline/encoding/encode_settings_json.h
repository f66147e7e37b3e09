#pragma once

#include "core/base/result.h"
#include "core/media/encode.h"

#include <QJsonObject>

namespace resonate {

// How the settings of an encoder travel to resonate-media.

QJsonObject encodeSettingsJson(const EncodeSettings& settings);
/// Errors: Internal (it is none).
Result<EncodeSettings> encodeSettingsFromJson(const QJsonObject& json);

} // namespace resonate
