#pragma once

#include <cstdint>

namespace resonate {

/// Memory that this program may take without pushing others out: what the system calls available, or what a control
/// group leaves if that is less, and what it holds itself. A large number where nobody knows.
std::int64_t memoryForUse();

} // namespace resonate
