#include "core/inference/kernels/bfloat16_unit.h"

#if defined(__x86_64__)
#include <cpuid.h>

#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace resonate {

#if defined(__x86_64__)

namespace bfloat16 {
extern const LinearKernels vectorKernels, tileKernels;
}

namespace {

/// Linux keeps the state of tiles only for processes that asked for it: one answer for all threads.
bool tilesGranted() noexcept
{
    constexpr int kRequestPermission = 0x1023; // ARCH_REQ_XCOMP_PERM of <asm/prctl.h>, Linux 5.16
    constexpr int kTileData = 18;              // the state component of Intel's manual, volume 1, 13.1
    return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
}

Bfloat16Unit find() noexcept
{
    constexpr unsigned kVectors = 1u << 5;               // leaf 7.1, EAX: AVX512_BF16
    constexpr unsigned kTiles = (1u << 22) | (1u << 24); // leaf 7.0, EDX: AMX-BF16 and AMX-TILE
    unsigned a = 0, b = 0, c = 0, d = 0;
    if (widestInstructionSet() < InstructionSet::Avx512 || !__get_cpuid_count(7, 1, &a, &b, &c, &d) || !(a & kVectors))
        return Bfloat16Unit::None;
    const bool tiles = __get_cpuid_count(7, 0, &a, &b, &c, &d) && (d & kTiles) == kTiles && tilesGranted();
    return tiles ? Bfloat16Unit::Tiles : Bfloat16Unit::Vectors;
}

} // namespace

Bfloat16Unit widestBfloat16Unit() noexcept
{
    static const Bfloat16Unit found = find();
    return found;
}

const LinearKernels& linearKernels(InstructionSet set, Bfloat16Unit unit) noexcept
{
    return unit == Bfloat16Unit::Tiles     ? bfloat16::tileKernels
           : unit == Bfloat16Unit::Vectors ? bfloat16::vectorKernels
                                           : linearKernels(set);
}

#else

Bfloat16Unit widestBfloat16Unit() noexcept
{
    return Bfloat16Unit::None;
}

const LinearKernels& linearKernels(InstructionSet set, Bfloat16Unit) noexcept
{
    return linearKernels(set);
}

#endif

Bfloat16Unit bfloat16Unit() noexcept
{
    return instructionSet() == InstructionSet::Avx512 ? widestBfloat16Unit() : Bfloat16Unit::None;
}

} // namespace resonate
