#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"
#include "core/inference/checkpoint/pickle_document.h"
#include "core/inference/checkpoint/zip_archive.h"

#include <string_view>

namespace resonate {

/// The tensors of the dictionary `ref` as views on the archive's entries FOLDER/data/KEY. Each storage that is used has
/// the right checksum and the stated length, each view lies within its storage, each number that it shows is finite,
/// and all views together show no more numbers than fit into memory.
Result<std::vector<PackageTensor>> readPackageTensors(const PickleDocument& document, PickleRef ref,
                                                      const ZipArchive& archive, std::string_view folder);

} // namespace resonate
