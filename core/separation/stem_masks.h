#pragma once

#include "core/separation/block_cues.h"

#include <array>

namespace resonate
{

/// Turns cues into masks: for every stem a power model, and of the models a generalised Wiener share. The fourth stem
/// is what is left, so that the masks sum to 1 whatever happens here. Source: N. Q. K. Duong, E. Vincent, R. Gribonval,
/// "Under-determined reverberant audio source separation using a full-rank spatial covariance model", IEEE TASLP 2010
/// (Wiener shares); A. Liutkus, R. Badeau, "Generalized Wiener filtering with fractional power spectrograms", ICASSP
/// 2015 (the exponent).
class StemMasks final
{
public:
    static constexpr std::size_t kMasked = 3; ///< vocals, drums, bass

    StemMasks(const BlockCues& cues, const SpectrumLayout& layout);

    /// The masks of one spectrum, [bins] each, 0..1, their sum at most 1. `centre` is empty or says how central each
    /// bin is.
    void compute(int spectrum, std::span<const float> centre, const std::array<std::span<float>, kMasked>& masks);

private:
    const BlockCues& m_cues;
    SpectrumLayout m_layout;
    std::vector<float> m_vocalPrior; // [bins], 0..1: where singing has its power
    std::vector<float> m_consonants; // [bins], 0..1: where what hisses may be a voice
    std::vector<float> m_kickPrior;  // [bins], 0..1: where a kick drum has its power
    std::vector<float> m_bassShelf;  // [bins], 0..1
    std::vector<float> m_comb;       // [bins]
    std::vector<float> m_sustained;  // [bins], 1 above the low bins
    std::vector<float> m_centre;     // [bins], 1 when there is no image
};

} // namespace resonate
