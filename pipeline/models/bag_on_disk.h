#pragma once

#include "core/model_files/bag_file.h"

#include <filesystem>
#include <vector>

namespace resonate {

/// A bag's file and the networks that lie beside it.
struct BagOnDisk {
    BagFile bag;
    std::vector<std::filesystem::path> files; ///< one for each of bag.models
};

/// Whether a path is named as a bag's file is: NAME.yaml.
bool isBagName(const std::filesystem::path& path);

/// Reads NAME.yaml and looks beside it for SIGNATURE-CHECKSUM.th or SIGNATURE.th of every model in it. Their content is
/// not read. Errors: BadInput, with the file's name and the reason.
Result<BagOnDisk> openBag(const std::filesystem::path& path);

} // namespace resonate
