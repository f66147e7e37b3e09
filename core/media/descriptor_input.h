#pragma once

#include <cstdint>
#include <span>

namespace resonate {

/// Reads an open, seekable file from its own position, without moving the descriptor's. The descriptor is not closed.
class DescriptorInput final {
public:
    explicit DescriptorInput(int descriptor) noexcept;

    /// Bytes in the file; -1 when the descriptor is no regular file.
    std::int64_t size() const noexcept { return m_size; }
    std::int64_t position() const noexcept { return m_position; }
    /// Moves to an absolute position, which may lie past the end. False on a negative one.
    bool seek(std::int64_t position) noexcept;
    /// Fills `out` as far as the file goes. Fewer bytes than asked for: the end, or failed().
    std::int64_t read(std::span<std::uint8_t> out) noexcept;
    /// The system refused a read: the disk, not the file's content, is at fault.
    bool failed() const noexcept { return m_failed; }

private:
    int m_descriptor;
    std::int64_t m_size = -1;
    std::int64_t m_position = 0;
    bool m_failed = false;
};

} // namespace resonate
