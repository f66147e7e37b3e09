#include "pipeline/batch/restore_batch.h"
#include "pipeline/settings/path_json.h"

#include <QJsonArray>

namespace resonate {
namespace {

QString codeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return QStringLiteral("badInput");
    case ErrorCode::BadUsage:
        return QStringLiteral("badUsage");
    case ErrorCode::NoSpace:
        return QStringLiteral("noSpace");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Worker:
        return QStringLiteral("worker");
    case ErrorCode::TimedOut:
        return QStringLiteral("timedOut");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

QJsonObject fileJson(const BatchItem& item, const BatchOutcome& outcome)
{
    QJsonArray made;
    for (const QJsonObject& summary : outcome.made)
        made.append(summary);
    QJsonObject json{{QStringLiteral("input"), pathToJson(item.request.input)},
                     {QStringLiteral("outcome"), wordOf(outcome.kind)},
                     {QStringLiteral("seconds"), outcome.seconds},
                     {QStringLiteral("made"), made}};
    if (outcome.kind == BatchOutcome::Kind::Refused || outcome.kind == BatchOutcome::Kind::Failed)
        json.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("code"), codeOf(outcome.error.code)},
                                {QStringLiteral("detail"), QString::fromStdString(outcome.error.detail)}});
    return json;
}

} // namespace

QJsonObject toJson(const Batch& batch)
{
    QJsonObject counts;
    for (const auto kind : {BatchOutcome::Kind::Done, BatchOutcome::Kind::Unchanged, BatchOutcome::Kind::Refused,
                            BatchOutcome::Kind::Failed, BatchOutcome::Kind::Cancelled, BatchOutcome::Kind::NotBegun})
        counts.insert(wordOf(kind), batch.count(kind));
    const CollectedInputs& collected = batch.collected;
    const QJsonObject leftOut{{QStringLiteral("otherFiles"), collected.unlikeRecordings},
                              {QStringLiteral("earlierResults"), collected.madeByUs},
                              {QStringLiteral("namedTwice"), collected.namedTwice},
                              {QStringLiteral("linkedFolders"), collected.linkedFolders}};
    QJsonArray files;
    for (std::size_t i = 0; i < batch.items.size(); ++i)
        files.append(fileJson(batch.items[i], batch.outcomes[i]));
    return {{QStringLiteral("batch"), QJsonObject{{QStringLiteral("folder"), pathToJson(batch.folder)},
                                                  {QStringLiteral("jobs"), batch.jobs},
                                                  {QStringLiteral("threads"), batch.threads},
                                                  {QStringLiteral("seconds"), batch.seconds},
                                                  {QStringLiteral("cancelled"), batch.cancelled},
                                                  {QStringLiteral("files"), counts},
                                                  {QStringLiteral("leftOut"), leftOut},
                                                  {QStringLiteral("settings"), batch.settings}}},
            {QStringLiteral("files"), files}};
}

} // namespace resonate
