#pragma once

#include <cstdint>
#include <memory>

namespace resonate {

/// Memory for floats that begins on a cache line, in huge pages where the system grants them, and is kept from call to
/// call: what is taken anew for every segment costs its page faults every time. Contents are not kept when it grows.
class Scratch final {
public:
    float* reserve(std::int64_t floats);
    float* data() const noexcept { return m_memory.get(); }

private:
    struct Free {
        void operator()(float* memory) const noexcept;
    };
    std::unique_ptr<float, Free> m_memory;
    std::int64_t m_floats = 0;
};

/// The next length whose rows all begin on a cache line and do not fall into the same sets of the cache.
inline std::int64_t paddedStride(std::int64_t floats) noexcept
{
    return (floats + 15) / 16 * 16 + 16;
}

} // namespace resonate
