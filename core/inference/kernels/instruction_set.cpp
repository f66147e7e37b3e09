#include "core/inference/kernels/instruction_set.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace resonate {

InstructionSet widestInstructionSet() noexcept
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    // Every processor with these has the rest of its level as well.
    const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                    __builtin_cpu_supports("avx512vl");
    return v4 ? InstructionSet::Avx512 : v3 ? InstructionSet::Avx2 : InstructionSet::Baseline;
#else
    return InstructionSet::Baseline;
#endif
}

InstructionSet instructionSet() noexcept
{
    static const InstructionSet chosen = [] {
        const char* variable = std::getenv("RESONATE_KERNELS");
        const std::string_view wish = variable ? variable : "";
        const InstructionSet limit = wish == "baseline" ? InstructionSet::Baseline
                                     : wish == "avx2"   ? InstructionSet::Avx2
                                                        : InstructionSet::Avx512;
        return std::min(limit, widestInstructionSet());
    }();
    return chosen;
}

} // namespace resonate
