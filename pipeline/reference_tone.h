#pragma once

#include "core/analysis/recording_report.h"
#include "core/base/result.h"
#include "core/enhance/stems/stem_targets.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>

namespace resonate {

/// The long-term tone of a piece that the user gave to follow.
struct ReferenceTone {
    QString name; ///< of the file, without its folder
    StemTarget target;
    double lowHz = 0.0; ///< between these there is something to follow
    double highHz = 0.0;

    /// The name and the bands: all that decides about a result.
    QJsonObject toJson() const;
    /// The reverse, for what we wrote ourselves.
    static ReferenceTone fromJson(const QJsonObject& json);
};

/// `report` is what was measured of the file. Errors: BadInput when it is silent.
Result<ReferenceTone> referenceTone(const RecordingReport& report, const std::filesystem::path& path);

} // namespace resonate
