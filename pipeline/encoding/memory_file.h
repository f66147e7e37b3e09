#pragma once

#include "core/base/result.h"
#include "pipeline/child_process.h"

#include <span>
#include <vector>

namespace resonate {

/// A file without a name, for handing bytes to a worker or getting them from it. Errors: Io.
Result<Descriptor> memoryFile(std::span<const std::byte> content = {});

/// All of a file from its beginning. Errors: Io (also when it is longer than `most`).
Result<std::vector<std::byte>> bytesOfFile(int descriptor, std::size_t most);

} // namespace resonate
