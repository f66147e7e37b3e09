#pragma once

#include "core/base/result.h"

#include <QString>

#include <span>

namespace resonate {

/// How loud a master must be for where it goes.
struct DeliveryTarget {
    QString id;    ///< as on the command line; "custom" for a plain number
    QString title; ///< English, shown to users
    double loudnessLufs = -14.0;
    double ceilingDbtp = -1.0;
    bool operator==(const DeliveryTarget&) const = default;
};

/// The known ones, read from presets/delivery_targets.json.
std::span<const DeliveryTarget> deliveryTargets();
/// "spotify", or a loudness in LUFS with a point: "-18.5", within the range of master.targetLufs. Errors: BadUsage.
Result<DeliveryTarget> parseTarget(const QString& text);

} // namespace resonate
