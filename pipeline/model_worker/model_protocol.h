#pragma once

#include "core/separation/segment_model.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace resonate {

// What is said between a program and resonate-model, as JSON lines. The job names the models by descriptors; the
// worker answers {"ready": {"models": [...]}}, and to each {"separate": {...}} {"separated": {}}; {"release": which} is
// not answered; or
// {"failed": {...}, "model": which}. {"warning": "..."} may come at any time. Sound is exchanged through memory that
// both share.

/// Which of the worker's models shall separate what. In the exchange lie, one piece after the other, its input
/// [channels][frames] and then room for each source [channels][frames].
struct SegmentRequest {
    int model = 0;
    std::vector<std::int64_t> pieces; ///< their frames
    std::vector<int> sources;         ///< wanted, ascending
    std::int64_t exchangeBytes = 0;   ///< how large the shared memory is

    /// Floats that the pieces and their sources take.
    std::int64_t floats(int channels) const noexcept;
};

QJsonObject toJson(const SegmentModelInfo& info);
/// Nothing when it makes no sense.
std::optional<SegmentModelInfo> segmentModelInfoFromJson(const QJsonObject& json);

QJsonObject toJson(const SegmentRequest& request);
/// Nothing when it does not fit the models or the exchange.
std::optional<SegmentRequest> segmentRequestFromJson(const QJsonObject& json,
                                                     const std::vector<SegmentModelInfo>& models);

} // namespace resonate
