#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace resonate {

/// Bytes of a known number that are made as they are asked for, in order. Used from one thread at a time.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    virtual std::int64_t size() const noexcept = 0;
    virtual void rewind() noexcept = 0;
    /// Fills the front of `out` and returns how much of it; 0 at the end only. Errors: Io.
    virtual Result<std::size_t> read(std::span<std::byte> out) = 0;
};

} // namespace resonate
