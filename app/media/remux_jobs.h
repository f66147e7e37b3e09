#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"

#include <QJsonObject>

namespace resonate {

/// The jobs "remux" {video, sound, output, scratch: descriptors; extension; startSeconds} -> {notices: [{code, text}]},
/// and "stems" {master, stems: [4], output: descriptors; labels: [4 x {name, colour}]} -> {}.
Result<QJsonObject> remuxJob(const QJsonObject& job, const WorkContext& context);
Result<QJsonObject> stemsJob(const QJsonObject& job, const WorkContext& context);

} // namespace resonate
