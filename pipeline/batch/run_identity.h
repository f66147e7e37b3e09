#pragma once

#include "pipeline/models/model_work.h"
#include "pipeline/request.h"

#include <QJsonObject>

#include <string>

namespace resonate {

/// All that decides what the files of a request hold, but for the recording itself: settings, the contents of the
/// reference and of the model, the program's version. What says where files go, and what they are called, counts too;
/// the number that keeps two recordings' names apart does not, nor does the permission to replace files.
/// Errors: as chooseModel(); Io (a reference that cannot be read), Cancelled.
Result<QJsonObject> runIdentity(const RestoreRequest& request, const ModelWork& work);

/// The identity as 32 hexadecimal digits.
std::string identityHash(const QJsonObject& identity);

} // namespace resonate
