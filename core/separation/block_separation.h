#pragma once

#include "core/audio/audio_buffer.h"
#include "core/separation/stem_masks.h"

#include <array>

namespace resonate {

/// Vocals, drums and bass of one block; the rest is the fourth stem. [channels][result frames] each.
using MaskedStems = std::array<AudioBuffer, StemMasks::kMasked>;

/// Resynthesises frames [resultFirst, resultFirst + resultFrames) of a block from its masked spectra.
/// Done in part when `stop` asks for it.
MaskedStems synthesiseStems(ConstAudioView audio, const BlockCues& cues, const SpectrumLayout& layout,
                            std::int64_t resultFirst, std::int64_t resultFrames, std::stop_token stop);

} // namespace resonate
