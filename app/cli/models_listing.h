#pragma once

#include "pipeline/models/model_store.h"

#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// What is known of the store's models, for a terminal.
QStringList modelListLines(const ModelStore& store);
/// The same for other programs: `folder` and `models`, best first.
QJsonObject modelListJson(const ModelStore& store);

/// What is about to be fetched, from where, how large it is, and under which terms.
QStringList fetchNoticeLines(const ModelStore& store, const CatalogueModel& model);

/// One model's state after `verify`.
QStringList verdictLines(const CatalogueModel& model, const std::vector<FileVerdict>& verdicts);
QJsonObject verdictJson(const CatalogueModel& model, const std::vector<FileVerdict>& verdicts);

} // namespace resonate
