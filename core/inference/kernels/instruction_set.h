#pragma once

namespace resonate {

/// What the kernels are compiled for: x86-64-v2 (on other architectures what the compiler assumes), -v3 and -v4.
enum class InstructionSet { Baseline, Avx2, Avx512 };

/// The widest set that this processor and its operating system have.
InstructionSet widestInstructionSet() noexcept;
/// The set in use: the widest one, or a lower one when RESONATE_KERNELS names it (baseline, avx2). Read once.
InstructionSet instructionSet() noexcept;

/// Declares `const Table& name(InstructionSet)`, which returns the table of one set. A kernel source, compiled once per
/// set by resonate_add_kernels(), defines `const Table RESONATE_KERNELS::name`.
///
/// Kernel sources must neither instantiate templates nor call inline functions that have external linkage: of the
/// copies for several sets the linker keeps one, perhaps one that an older processor cannot execute. So they include
/// only <cstdint>, intrinsics and our own headers, whose functions live in the set's namespace.
#if defined(__x86_64__)
#define RESONATE_KERNEL_TABLE(Table, name)                                                                             \
    namespace baseline {                                                                                               \
    extern const Table name;                                                                                           \
    }                                                                                                                  \
    namespace avx2 {                                                                                                   \
    extern const Table name;                                                                                           \
    }                                                                                                                  \
    namespace avx512 {                                                                                                 \
    extern const Table name;                                                                                           \
    }                                                                                                                  \
    [[nodiscard]] static inline const Table& name(InstructionSet set) noexcept                                         \
    {                                                                                                                  \
        return set == InstructionSet::Avx512 ? avx512::name                                                            \
               : set == InstructionSet::Avx2 ? avx2::name                                                              \
                                             : baseline::name;                                                         \
    }
#else
#define RESONATE_KERNEL_TABLE(Table, name)                                                                             \
    namespace baseline {                                                                                               \
    extern const Table name;                                                                                           \
    }                                                                                                                  \
    [[nodiscard]] static inline const Table& name(InstructionSet) noexcept                                             \
    {                                                                                                                  \
        return baseline::name;                                                                                         \
    }
#endif

} // namespace resonate
