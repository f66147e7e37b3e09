#include "pipeline/batch/batch_outcome.h"

namespace resonate {

QString wordOf(BatchOutcome::Kind kind)
{
    switch (kind) {
    case BatchOutcome::Kind::Done:
        return QStringLiteral("done");
    case BatchOutcome::Kind::Unchanged:
        return QStringLiteral("unchanged");
    case BatchOutcome::Kind::Refused:
        return QStringLiteral("refused");
    case BatchOutcome::Kind::Failed:
        return QStringLiteral("failed");
    case BatchOutcome::Kind::Cancelled:
        return QStringLiteral("cancelled");
    case BatchOutcome::Kind::NotBegun:
        break;
    }
    return QStringLiteral("notBegun");
}

BatchOutcome outcomeOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadInput:
        return {BatchOutcome::Kind::Refused, error};
    case ErrorCode::Cancelled:
        return {BatchOutcome::Kind::Cancelled, error};
    default:
        return {BatchOutcome::Kind::Failed, error};
    }
}

} // namespace resonate
