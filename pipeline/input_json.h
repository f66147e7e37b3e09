#pragma once

#include "core/audio/audio_source.h"
#include "core/media/media_report.h"

#include <QJsonObject>

#include <filesystem>

namespace resonate {

/// The `input` object of reports: the file, what it holds, and what had to be recovered.
QJsonObject inputJson(const std::filesystem::path& input, const MediaReport& decoded, const AudioSource& recording);

} // namespace resonate
