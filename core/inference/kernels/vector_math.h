#pragma once

#include "core/inference/kernels/simd.h"

/// Transcendental functions on vectors. The polynomials are minimax fits of our own (Lawson's reweighting, 1961).
namespace resonate::RESONATE_KERNELS {

/// 2^x for -126 <= x <= 127, relative error below 2e-7.
RESONATE_INLINE Floats exp2InRange(Floats x)
{
    // Adding 1.5 * 2^23 rounds to a whole number and leaves it in the low bits of the mantissa.
    const Floats shifted = x + 12582912.0f;
    const Floats f = x - (shifted - 12582912.0f);
    Floats p = f * 0.00015353351773228496f + 0.0013398887822404504f;
    p = p * f + 0.009618437848985195f;
    p = p * f + 0.055503323674201965f;
    p = p * f + 0.24022647738456726f;
    p = p * f + 0.6931471824645996f;
    p = p * f + 1.0f;
    return reinterpret_cast<Floats>(reinterpret_cast<Ints>(p) + (reinterpret_cast<Ints>(shifted) << 23));
}

/// e^x, relative error below 2e-7, x taken as -87 or 88 outside of that range. A NaN stays one.
RESONATE_INLINE Floats exponential(Floats x)
{
    x = smaller(broadcast(88.0f), larger(broadcast(-87.0f), x));
    // The product of x and log2(e) needs more than 24 bits: whole number first, the rest with ln 2 in two parts.
    const Floats shifted = x * 1.442695040888963f + 12582912.0f;
    const Floats n = shifted - 12582912.0f;
    const Floats f = (x - n * 0.693359375f) + n * 2.1219444005e-4f;
    Floats p = f * 0.001381459878757596f + 0.0083687175065279f;
    p = p * f + 0.04166838899254799f;
    p = p * f + 0.1666652113199234f;
    p = p * f + 0.4999999403953552f;
    p = p * (f * f) + f;
    p = p + 1.0f;
    return reinterpret_cast<Floats>(reinterpret_cast<Ints>(p) + (reinterpret_cast<Ints>(shifted) << 23));
}

/// 1 / x for 1 <= x, relative error below 2e-7; 0 beyond 1e38. Where vectors are widest, a division takes as long as
/// eight multiplications: an approximation by 14 bits and a step of Newton's method are quicker.
RESONATE_INLINE Floats reciprocal(Floats x)
{
#if defined(__AVX512F__)
    const Floats guess = reinterpret_cast<Floats>(_mm512_maskz_rcp14_ps(0xFFFF, reinterpret_cast<__m512>(x)));
    return guess * (2.0f - x * guess);
#else
    return 1.0f / x;
#endif
}

RESONATE_INLINE Floats sigmoid(Floats x)
{
    return reciprocal(1.0f + exponential(-x));
}

/// x Phi(x) with the normal distribution's Phi (the form with erf), absolute error below 3e-7.
/// Written as max(x, 0) - |x| Q(|x|): the tail Q = 1 - Phi is 2 to the power of a polynomial and needs no division, and
/// large values lose nothing to rounding.
RESONATE_INLINE Floats gelu(Floats x)
{
    const Floats a = smaller(broadcast(8.0f), absolute(x)); // beyond, |x| Q(|x|) is below 1e-14
    Floats p = a * -1.902065832837252e-06f + 2.805694384733215e-05f;
    p = p * a - 0.00013147323625162244f;
    p = p * a - 0.00027207567472942173f;
    p = p * a + 0.007245420943945646f;
    p = p * a - 0.05262761190533638f;
    p = p * a - 0.4591621458530426f;
    p = p * a - 1.1511110067367554f;
    p = p * a - 1.0f;
    return larger(Floats{}, x) - a * exp2InRange(p);
}

} // namespace resonate::RESONATE_KERNELS
