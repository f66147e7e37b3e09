#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"

#include <cstddef>
#include <span>

namespace resonate {

/// Reads an official Hybrid Transformer Demucs file (SIG-CHECKSUM.th: a zip archive by torch.save, with a pickle and
/// the raw weights) as data. Nothing in it is executed. The tensors are views of `file`, which must outlive the
/// package. Errors: BadInput, with a clause such as "refers to os.system, which no model needs".
Result<ModelPackage> readCheckpoint(std::span<const std::byte> file);

} // namespace resonate
