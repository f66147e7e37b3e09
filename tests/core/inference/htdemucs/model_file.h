#pragma once

#include "core/inference/checkpoint/checkpoint.h"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace resonate {

/// A model file with its bytes, which the package points into.
struct ModelFile {
    std::vector<char> bytes;
    ModelPackage package;
};

inline Result<ModelFile> readModelFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    ModelFile read;
    read.bytes.assign(std::istreambuf_iterator<char>(file), {});
    Result<ModelPackage> package = readCheckpoint(std::as_bytes(std::span(read.bytes)));
    if (!package)
        return package.error();
    read.package = std::move(*package);
    return read;
}

} // namespace resonate
