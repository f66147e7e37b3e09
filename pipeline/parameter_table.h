#pragma once

#include "pipeline/parameters.h"

namespace resonate {

/// Every parameter, by stage in the order of the pipeline: what allParameters() keeps.
std::vector<Parameter> parameterTable();

// The table's rows.

/// A number from `minimum` to `maximum`; `unit` may be empty.
Parameter numberParameter(const char* id, const char* unit, double minimum, double maximum, double standard,
                          const char* description);
/// One without a fraction; `inPreview` counts in a preview unless it is null.
Parameter wholeParameter(const char* id, double minimum, double maximum, double standard, const QJsonValue& inPreview,
                         const char* description);
/// One of a few words.
Parameter choiceParameter(const char* id, const QStringList& choices, const QString& standard,
                          const QJsonValue& inPreview, const char* description);

/// The rows of the restoring stages and of their guard.
std::vector<Parameter> restoringParameters();

} // namespace resonate
