#pragma once

#include <cstdint>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// Vectors as wide as the instruction set that a kernel source is compiled for. For kernel sources only.
#define RESONATE_INLINE static inline __attribute__((always_inline))

namespace resonate::RESONATE_KERNELS {

#if defined(__AVX512F__)
inline constexpr int kLanes = 16;
inline constexpr __mmask16 kAllLanes = 0xffff; // GCC 12 warns of its own unmasked forms (its bug 105593)
#elif defined(__AVX2__)
inline constexpr int kLanes = 8;
#else
inline constexpr int kLanes = 4;
#endif

typedef float Floats __attribute__((vector_size(kLanes * 4)));
typedef std::int32_t Ints __attribute__((vector_size(kLanes * 4)));
typedef float UnalignedFloats __attribute__((vector_size(kLanes * 4), aligned(4), may_alias));

RESONATE_INLINE Floats load(const float* from)
{
    return *reinterpret_cast<const UnalignedFloats*>(from);
}

RESONATE_INLINE void store(float* to, Floats value)
{
    *reinterpret_cast<UnalignedFloats*>(to) = value;
}

RESONATE_INLINE Floats broadcast(float value)
{
    return value - Floats{}; // x - 0 is x for every x, x + 0 is not: -0
}

/// The first `count` lanes; the others are 0 and are not read. 0 <= count <= kLanes.
RESONATE_INLINE Floats loadPartial(const float* from, int count)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Floats>(_mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << count) - 1u), from));
#else
    Floats value{};
    for (int lane = 0; lane < kLanes; ++lane)
        value[lane] = lane < count ? from[lane] : 0.0f;
    return value;
#endif
}

/// Writes the first `count` lanes and nothing else. 0 <= count <= kLanes.
RESONATE_INLINE void storePartial(float* to, Floats value, int count)
{
#if defined(__AVX512F__)
    _mm512_mask_storeu_ps(to, static_cast<__mmask16>((1u << count) - 1u), reinterpret_cast<__m512>(value));
#else
    for (int lane = 0; lane < kLanes; ++lane)
        if (lane < count)
            to[lane] = value[lane];
#endif
}

/// As max(a, b) with a NaN in b kept.
RESONATE_INLINE Floats larger(Floats a, Floats b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Floats>(
        _mm512_maskz_max_ps(kAllLanes, reinterpret_cast<__m512>(a), reinterpret_cast<__m512>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Floats>(_mm256_max_ps(reinterpret_cast<__m256>(a), reinterpret_cast<__m256>(b)));
#else
    return a > b ? a : b;
#endif
}

/// As min(a, b) with a NaN in b kept.
RESONATE_INLINE Floats smaller(Floats a, Floats b)
{
#if defined(__AVX512F__)
    return reinterpret_cast<Floats>(
        _mm512_maskz_min_ps(kAllLanes, reinterpret_cast<__m512>(a), reinterpret_cast<__m512>(b)));
#elif defined(__AVX2__)
    return reinterpret_cast<Floats>(_mm256_min_ps(reinterpret_cast<__m256>(a), reinterpret_cast<__m256>(b)));
#else
    return a < b ? a : b;
#endif
}

RESONATE_INLINE Floats absolute(Floats value)
{
    return reinterpret_cast<Floats>(reinterpret_cast<Ints>(value) & 0x7fffffff);
}

/// In halves, so that the order of additions does not depend on how the compiler unrolls.
RESONATE_INLINE float sum(Floats value)
{
    float lanes[kLanes];
    store(lanes, value);
    for (int half = kLanes / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; ++lane)
            lanes[lane] += lanes[lane + half];
    return lanes[0];
}

RESONATE_INLINE float largest(Floats value)
{
    float lanes[kLanes];
    store(lanes, value);
    for (int half = kLanes / 2; half > 0; half /= 2)
        for (int lane = 0; lane < half; ++lane)
            lanes[lane] = lanes[lane] > lanes[lane + half] ? lanes[lane] : lanes[lane + half];
    return lanes[0];
}

} // namespace resonate::RESONATE_KERNELS
