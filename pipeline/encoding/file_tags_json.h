#pragma once

#include "core/media/file_tags.h"

#include <QJsonObject>

namespace resonate {

// How tags travel to and from resonate-media. A cover's bytes go another way: only its type is here.

QJsonObject fileTagsJson(const FileTags& tags);
FileTags fileTagsFromJson(const QJsonObject& json);

} // namespace resonate
