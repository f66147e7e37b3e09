#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace resonate {

/// Working memory that the layers of a network use one after the other. It grows to what the largest one needs and is
/// kept: memory fresh from the system costs more time in page faults than the arithmetic on it. Contents are undefined.
class KernelScratch final {
public:
    enum class Use { Rows, Hidden };

    /// Aligned to cache lines; valid until the next call for the same use.
    float* shared(Use use, std::size_t floats);
    /// Gives each thread of parallelFor() that much.
    void prepareThreads(std::size_t floatsPerThread);
    /// Inside of parallelFor() only.
    float* ofThisThread() const noexcept;

private:
    struct Free {
        void operator()(float* memory) const noexcept;
    };
    struct Block {
        std::unique_ptr<float[], Free> memory;
        std::size_t floats = 0;
        float* atLeast(std::size_t wanted);
    };
    Block m_rows;
    Block m_hidden;
    std::vector<Block> m_threads;
};

} // namespace resonate
