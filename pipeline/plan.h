#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/request.h"

#include <QJsonObject>
#include <QList>

namespace resonate {

/// Why a stage does what it does: what was measured, what it was held against, and a sentence for the listener.
struct Decision {
    QString measure; ///< e.g. "loudness.integrated"
    double measured = 0.0;
    double threshold = 0.0;
    QString unit;
    QString sentence;
};

/// One stage as planned, with everything that it needs to know.
struct PlannedStage {
    QString id;
    bool enabled = true;
    QJsonObject parameters;
    QList<Decision> decisions;
};

/// The ordered stages of one restoration: data, made from report, preset and settings; carried out by somebody else.
struct Plan {
    ProcessingMode mode = ProcessingMode::Render;
    QString preset;
    double beginSeconds = 0.0; ///< the part of the recording that is worked on
    double endSeconds = 0.0;
    QList<PlannedStage> stages;

    const PlannedStage* stage(const QString& id) const;
    QJsonObject toJson() const;
};

/// The ids of the stages that --skip may name.
QStringList skippableStages();

/// `method`: what the chosen separator is called.
Plan makePlan(const RecordingReport& report, const RestoreRequest& request,
              const QString& method = QStringLiteral("basic separation"));

} // namespace resonate
