#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace resonate {

/// Why a stage does what it does: what was measured, what it was held against, and a sentence for the listener.
struct Decision {
    QString measure; ///< e.g. "loudness.integrated"
    double measured = 0.0;
    double threshold = 0.0;
    QString unit;
    QString sentence;

    QJsonObject toJson() const;
};

/// How much a stage is needed, by what was measured.
struct Need {
    double share = 0.0; ///< 0: not at all; 1: as much as the stage ever does
    QList<Decision> decisions;
};

} // namespace resonate
