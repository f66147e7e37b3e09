#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"
#include "core/inference/checkpoint/pickle_document.h"

namespace resonate {

/// The plain values of the dictionary `ref`, copied out of the pickle. Refused are keys that are no text or occur
/// twice, values that are not plain (tensors, classes), and more depth or values than settings have.
Result<PackageValue::Dict> readPackageSettings(const PickleDocument& document, PickleRef ref);

} // namespace resonate
