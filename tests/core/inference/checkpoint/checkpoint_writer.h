#pragma once

#include "core/inference/checkpoint/model_package.h"
#include "pickle_writer.h"
#include "zip_writer.h"

#include <span>
#include <string>
#include <vector>

namespace resonate {

/// A weight to be written: a view on a storage of its own, or on that of an earlier one.
struct CheckpointTensor {
    std::string name = {};
    std::vector<std::int64_t> sizes = {};
    std::vector<float> values = {};         ///< of the storage, in its order; none when it is shared
    std::vector<std::int64_t> strides = {}; ///< none: row-major, contiguous
    std::int64_t offset = 0;
    int sharedWith = -1; ///< index of the tensor whose storage this views
};

/// What writeCheckpoint() writes: a model file like the official ones.
struct CheckpointDescription {
    PackageValue::Dict settings = {};
    std::vector<CheckpointTensor> tensors = {};
    ElementType type = ElementType::Float16; ///< values are rounded to it
    PickleWriter::Fractions fractions = PickleWriter::Fractions::AsText;
    bool numpyMetrics = true; ///< with the numpy scalars of the released files
    std::string folder = "archive";
};

std::string writeCheckpoint(const CheckpointDescription& description);

/// The pieces of it, for tests that put them together wrongly.
std::string writePackagePickle(const CheckpointDescription& description);
std::vector<std::string> writeStorages(const CheckpointDescription& description);
std::string writePackageZip(const std::string& pickle, std::span<const std::string> storages,
                            const std::string& folder = "archive", ZipEnd end = ZipEnd::Both);

/// binary32 to the nearest IEEE 754 binary16, ties to even; infinity when it is too large.
std::uint16_t toHalf(float value) noexcept;

} // namespace resonate
