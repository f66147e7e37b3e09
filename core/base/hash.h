#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace resonate {

/// A 128-bit content hash, as 32 lower-case hexadecimal digits, of bytes given piece by piece.
/// It finds damage and names content; it does not withstand somebody who forges on purpose.
/// Source: Y. Collet, XXH3 (xxHash 0.8), seed 0, canonical (big-endian) representation.
class ContentHash final {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash&&) noexcept;
    ContentHash& operator=(ContentHash&&) noexcept;

    void add(std::span<const std::byte> bytes) noexcept;
    void add(std::string_view text) noexcept { add(std::as_bytes(std::span(text))); }
    /// Hash of everything added so far; more may follow.
    std::string hex() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace resonate
