#pragma once

/// Put before a function whose loops gain from wide registers: it is compiled for several instruction sets, and the
/// best one that the processor has is chosen when the program starts. Contraction into fused multiply-adds is off
/// everywhere (cmake/CompilerSetup.cmake), so all of them round alike. A kernel may call only what is inlined into it.
/// The sanitizers start too late for a choice at load time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&               \
    !defined(__SANITIZE_THREAD__)
#define RESONATE_SIMD_CLONES __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define RESONATE_SIMD_CLONES
#endif
