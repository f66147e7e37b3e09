#pragma once

#include "core/base/result.h"
#include "pipeline/child_process.h"

#include <cstdint>
#include <span>

namespace resonate {

/// Memory that a program and its worker both see, without a name in the file system. Its size is fixed before it is
/// first used: neither side can then shrink it under the other.
class ExchangeMemory final {
public:
    /// Of no size yet. Errors: Worker.
    static Result<ExchangeMemory> create();
    /// The worker's side of it; `bytes` must be what the other side fixed. Errors: Internal.
    static Result<ExchangeMemory> open(int descriptor, std::int64_t bytes);

    ExchangeMemory() = default;
    ExchangeMemory(ExchangeMemory&& other) noexcept
        : m_descriptor(std::move(other.m_descriptor)), m_floats(std::exchange(other.m_floats, {}))
    {
    }
    ExchangeMemory& operator=(ExchangeMemory&& other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_floats, other.m_floats);
        return *this;
    }
    ~ExchangeMemory();

    /// Once. Errors: Worker (not enough memory).
    Result<> fixSize(std::int64_t bytes);
    int descriptor() const noexcept { return m_descriptor.value(); }
    std::span<float> floats() const noexcept { return m_floats; }

private:
    Result<> map(int descriptor, std::int64_t bytes);

    Descriptor m_descriptor;
    std::span<float> m_floats;
};

} // namespace resonate
