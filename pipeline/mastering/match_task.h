#pragma once

#include "core/mastering/reference/bounded_match.h"
#include "pipeline/mastering/reference_piece.h"

namespace resonate {

/// What a master is to sound like, and how much.
struct MatchTask {
    ReferencePiece reference;
    double amount = 1.0; ///< 0..1
    double lowHz = 0.0;  ///< between these something was recorded; 0: no such end is known
    double highHz = 0.0;
    bool lowMadeUp = false; ///< whether restoring puts something past them
    bool highMadeUp = false;
    bool followsLoudness = false; ///< the master is to be as loud, too

    /// The equalisers for a mix that was measured; see boundedMatch().
    BoundedMatch design(MixProfile own, const std::stop_token& stop = {}) const;
    QJsonObject toJson() const;
    /// The reverse, for what we wrote ourselves.
    static MatchTask fromJson(const QJsonObject& json);
};

/// What was done, for the report: the curves in third octaves, and how far from the reference the sound was and is.
QJsonObject matchDetails(const MatchTask& task, const BoundedMatch& match);
/// What a limiter behind it may still take off the loudness range, LU, where the loudness is the reference's: following
/// a reference is to cost no more than 1 LU.
double rangeLeftToLose(const QJsonObject& matchDetails);

} // namespace resonate
