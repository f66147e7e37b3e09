#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace resonate {

/// How one go at some pieces ended.
enum class BatchOutcome { Done, OutOfMemory };

/// Works on pieces in batches that the device has memory for: when there is too little, half as many, down to one, and
/// after that on the processor, for good. What was learned is kept for the next call.
class BatchLadder final {
public:
    struct Device {
        /// Works on pieces [first, first + count). Exceptions pass through.
        std::function<BatchOutcome(std::int64_t first, std::int64_t count)> attempt;
        /// Leaves the accelerator for the processor.
        std::function<void()> fallBack;
        std::function<void(const std::string&)> warn; ///< one line for the user; may be empty
    };

    BatchLadder(std::int64_t batch, bool accelerated) : m_batch(batch), m_accelerated(accelerated) {}

    /// Worker when even a single piece does not fit the processor's memory.
    Result<> run(std::int64_t pieces, const Device& device);
    std::int64_t batch() const noexcept { return m_batch; }

private:
    bool stepDown(std::int64_t tried, const Device& device);

    std::int64_t m_batch;
    bool m_accelerated;
};

} // namespace resonate
