#pragma once

#include "pipeline/decision.h"
#include "pipeline/restoring/stage_table.h"

namespace resonate {

/// Who had the last word about a stage.
enum class ChosenBy { Measurement, User };

/// One stage as planned, with everything that it needs to know.
struct PlannedStage {
    QString id;
    bool enabled = true;
    QJsonObject parameters;
    QList<Decision> decisions;
    ChosenBy chosenBy = ChosenBy::Measurement;
    std::optional<StageScope> scope = {}; ///< of restoring stages
    /// In scope Stem: the parts that it works on, each with the parameters that are its own.
    QJsonObject parts = {};

    /// Whether it works on a part: one of the stems, or kWholePart.
    bool worksOn(const QString& part) const { return parts.isEmpty() || parts.contains(part); }
    /// Those of all parts, and over them the part's own.
    QJsonObject parametersOf(const QString& part) const;
    QJsonObject toJson() const;
};

} // namespace resonate
