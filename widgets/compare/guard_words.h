#pragma once

#include "pipeline/stage_record.h"

#include <QString>

namespace resonate {

/// An artifact score for people, translated: "clean", "barely audible" ... 0.1 is where an artifact begins.
QString artifactWord(double score);
/// What a feature of the guard means: "it muffled attacks"; empty for one without a name.
QString artifactFeatureWords(const QString& feature);
/// What the guard did to a stage, in a sentence; empty when it let it pass.
QString guardSentence(const StageRecord& record);

} // namespace resonate
