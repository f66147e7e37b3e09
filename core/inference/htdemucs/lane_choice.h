#pragma once

#include <cstdint>

namespace resonate {

/// Memory that the system could give to programs without swapping, in bytes; 0 when it does not say.
std::int64_t availableMemoryBytes();

/// How many segments to work on side by side: short phases and small layers leave cores idle that another segment can
/// use, but each one under way takes its own memory. `asked` 0: two, where each has two threads or more. Never more
/// than there are threads, nor than fit into half of the available memory; at least one.
int lanesFor(int asked, int threads, std::int64_t availableBytes);

} // namespace resonate
