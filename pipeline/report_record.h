#pragma once

#include "core/analysis/recording_report.h"

#include <QByteArray>

#include <optional>

namespace resonate {

/// A report as bytes, for the cache: nothing is rounded, and infinities are kept.
QByteArray reportToBytes(const RecordingReport& report);
/// The reverse; empty when the bytes are not whole or of another layout.
std::optional<RecordingReport> reportFromBytes(const QByteArray& bytes);

} // namespace resonate
