#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/pickle_document.h"

#include <cstddef>
#include <span>

namespace resonate {

/// Reads a pickle of protocol 2 as data. It knows the instructions and the names (pickle_global.h) that models use and
/// refuses the rest; nothing is imported, called or executed. Size, depth, stack, memo and the number of values are
/// limited. `bytes` must outlive the document, whose texts are views of them.
/// Source: CPython, Lib/pickletools.py, which documents the instructions.
Result<PickleDocument> readPickle(std::span<const std::byte> bytes);

} // namespace resonate
