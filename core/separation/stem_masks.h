#pragma once

#include "core/dsp/median_network.h"
#include "core/separation/block_cues.h"

#include <array>

namespace resonate {

/// Turns cues into masks, each stem's share of the power in every bin. Tonal sound is a voice's or another's by a
/// logistic model of what the cues say, percussive sound a drum's or a consonant's, low tonal sound the bass's or a
/// kick's. The fourth stem's share is what is left, so that the masks sum to 1. (Shares raised to another exponent
/// before they are normalised fit worse: A. Liutkus, R. Badeau, "Generalized Wiener filtering with fractional power
/// spectrograms", ICASSP 2015.) Source: N. Q. K. Duong, E. Vincent, R. Gribonval, "Under-determined reverberant audio
/// source separation using a full-rank spatial covariance model", IEEE TASLP 2010 (shares of power as Wiener masks).
class StemMasks final {
public:
    static constexpr std::size_t kMasked = 3; ///< vocals, drums, bass

    StemMasks(const BlockCues& cues, const SpectrumLayout& layout);

    /// The masks of one spectrum, [bins] each, 0..1, their sum at most 1.
    /// `sideShare` is empty or says how far from the middle each bin is, as stereo_place.h says.
    void compute(int spectrum, std::span<const float> sideShare, const std::array<std::span<float>, kMasked>& masks);

private:
    const BlockCues& m_cues;
    SpectrumLayout m_layout;
    MedianNetwork m_noteLength; // tells bass notes from kicks
    MedianNetwork m_heldLength; // tells held notes from a voice
    // [bins] each
    std::vector<float> m_vocalPrior; // log odds: where singing has its power
    std::vector<float> m_drumPrior;  // log odds: where drums have theirs
    std::vector<float> m_consonants; // 0..1: where what hisses may be a voice
    std::vector<float> m_kickPrior;  // 0..1: where a kick drum has its power
    std::vector<float> m_bassShelf;  // 0..1
    std::vector<float> m_comb;
    std::vector<float> m_note;
    std::vector<float> m_held;
    std::vector<float> m_middle; // no image: everything is in the middle
};

} // namespace resonate
