#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// An array of float32 out of a file by numpy.save, row-major.
struct NpyArray {
    std::vector<std::int64_t> sizes;
    std::vector<float> values;
};

/// BadInput for a missing file and for anything but little-endian float32 in C order.
Result<NpyArray> readNpy(const std::string& path);

} // namespace resonate
