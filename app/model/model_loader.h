#pragma once

#include "app/model/model_server.h"

namespace resonate {

/// Loads what resonate-model knows: "kind": "htdemucs" is an official Demucs file, "script" a TorchScript
/// file with its "manifest". Errors: BadInput.
Result<std::unique_ptr<SegmentModel>> loadModel(const QJsonObject& description, int descriptor,
                                                const ModelServer::Settings& settings);

} // namespace resonate
