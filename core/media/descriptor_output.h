#pragma once

#include <cstdint>
#include <span>

namespace resonate {

/// Writes an open, seekable file at its own position, without moving the descriptor's. The descriptor is not closed.
class DescriptorOutput final {
public:
    explicit DescriptorOutput(int descriptor) noexcept : m_descriptor(descriptor) {}

    /// False once the system refused a write; systemError() says why.
    bool write(std::span<const std::uint8_t> bytes) noexcept;
    /// Fills `out` from `position` on; false when the file is shorter or the system refused.
    bool readBack(std::int64_t position, std::span<std::uint8_t> out) noexcept;
    bool seek(std::int64_t position) noexcept;
    std::int64_t position() const noexcept { return m_position; }
    std::int64_t size() const noexcept { return m_size; } ///< furthest byte written
    /// errno of the first write that was refused, 0: none.
    int systemError() const noexcept { return m_systemError; }

private:
    void sendOn() noexcept;

    int m_descriptor;
    std::int64_t m_position = 0;
    std::int64_t m_size = 0;
    std::int64_t m_sent = 0; // up to here the disk was told to begin
    int m_systemError = 0;
};

} // namespace resonate
