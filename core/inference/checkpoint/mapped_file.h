#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <utility>

namespace resonate {

/// The whole of an open file as read-only memory, for as long as this lives. Pages come from the disk when they are
/// touched; if somebody shortens the file meanwhile, touching what is gone kills the program (SIGBUS), which is why
/// files from strangers are mapped in worker programs alone.
class MappedFile final {
public:
    /// Maps the regular file behind `descriptor`, which may be closed afterwards.
    /// Errors: BadInput when it is no regular file, Io when the system refuses.
    static Result<MappedFile> map(int descriptor);

    ~MappedFile();
    MappedFile(MappedFile&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    MappedFile& operator=(MappedFile&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }

    std::span<const std::byte> bytes() const noexcept { return m_bytes; }

private:
    explicit MappedFile(std::span<const std::byte> bytes) noexcept : m_bytes(bytes) {}
    std::span<const std::byte> m_bytes;
};

} // namespace resonate
