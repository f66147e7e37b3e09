#pragma once

#include "core/audio/audio_view.h"

#include <string>
#include <vector>

namespace resonate {

/// Where a channel is meant to be heard, as far as a mix to stereo cares.
enum class Speaker {
    Left,
    Right,
    Centre,
    LowFrequency,
    LeftSurround, ///< beside, or where there is nothing else, behind
    RightSurround,
    LeftRear, ///< behind
    RightRear,
    LeftAbove,
    RightAbove,
    CentreSurround, ///< behind or above, in the middle
    LeftOfCentre,
    RightOfCentre,
    Unknown,
};

/// The usual order (that of WAVE and of SMPTE) for a file which says nothing but how many channels it has.
std::vector<Speaker> usualSpeakers(int channels);

/// Share of one channel in the left and the right of a stereo mix.
struct StereoGains {
    float left = 0.0F;
    float right = 0.0F;
    bool operator==(const StereoGains&) const = default;
};

/// Gains per channel by ITU-R BS.775-3, annex 4: front channels 1, centre and surrounds 1/sqrt 2, a single surround 1/2
/// to each side, the low-frequency channel left out. Unknown channels alternate left, right. Nothing is scaled down:
/// the float working file keeps what goes over full scale.
std::vector<StereoGains> downmixGains(const std::vector<Speaker>& speakers);

/// What each channel counts in loudness: 1, surrounds 1.41 (+1.5 dB), the low-frequency channel nothing. Speakers
/// behind are surrounds where none are beside. Source: ITU-R BS.1770-4, tables 3 and 4.
std::vector<double> loudnessWeights(const std::vector<Speaker>& speakers);

/// Mixes `in` [channels][frames] to `out` [2][frames].
void downmix(ConstAudioView in, const std::vector<StereoGains>& gains, AudioView out) noexcept;

} // namespace resonate
