#pragma once

#include "core/inference/kernels/scratch.h"

#include <cstddef>
#include <vector>

namespace resonate {

/// Working memory that the convolutional layers of a network use one after the other: it grows to what the largest one
/// needs. Contents are undefined.
class KernelScratch final {
public:
    enum class Use { Rows, Hidden };

    /// Valid until the next call for the same use.
    float* shared(Use use, std::size_t floats);
    /// Gives each thread of parallelFor() that much.
    void prepareThreads(std::size_t floatsPerThread);
    /// Inside of parallelFor() only.
    float* ofThisThread() const noexcept;

private:
    Scratch m_rows;
    Scratch m_hidden;
    std::vector<Scratch> m_threads;
};

} // namespace resonate
