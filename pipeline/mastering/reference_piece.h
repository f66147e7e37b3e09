#pragma once

#include "core/analysis/recording_report.h"
#include "core/base/result.h"
#include "core/mastering/reference/reference_profile.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>

namespace resonate {

/// A piece that the user gave for the master to sound like.
struct ReferencePiece {
    QString name; ///< of the file, without its folder
    ReferenceProfile profile;

    /// The name, and of the profile all that decides about a result, levels to a thousandth of a decibel.
    QJsonObject toJson() const;
    /// The reverse, for what we wrote ourselves.
    static ReferencePiece fromJson(const QJsonObject& json);
};

/// `report` is what was measured of the file: it says where the piece begins and ends in frequency. Errors: BadInput
/// when it is silent.
Result<ReferencePiece> referencePiece(const ReferenceProfile& profile, const RecordingReport& report,
                                      const std::filesystem::path& path);

/// All of a profile, exactly.
QJsonObject profileToJson(const ReferenceProfile& profile);
/// The reverse, for what we wrote ourselves.
ReferenceProfile profileFromJson(const QJsonObject& json);

} // namespace resonate
