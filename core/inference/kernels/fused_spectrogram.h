#pragma once

#include "core/inference/kernels/fused_layer.h"

#include <atomic>
#include <memory>

namespace resonate {

/// The spectrogram that HTDemucs sees, with real and imaginary parts as channels, and its inverse. Periodic Hann
/// window, hop of a quarter, scaled by 1/sqrt(size); one column for each hop begun, in whose middle its window lies;
/// the highest bin is left out. Transforms of many columns run side by side.
class FusedSpectrogram final {
public:
    static bool supports(int size) noexcept { return size >= 8 && size % 8 == 0; }
    explicit FusedSpectrogram(int size);
    ~FusedSpectrogram();
    FusedSpectrogram(FusedSpectrogram&&) noexcept;

    int rows() const noexcept;                 ///< size / 2
    int columnsFor(int frames) const noexcept; ///< ceil(frames / hop)

    /// sound: [channels][frames >= 1] -> spectrogram: [2 * channels][rows()][columnsFor(frames)], re and im of the
    /// first channel, of the second, ... Both ends are continued by their mirror image. False: stopped.
    bool forward(const TimePlane<const float>& sound, int channels, const FrequencyPlane<float>& spectrogram,
                 const std::atomic<bool>* stop);

    /// Undoes a normalisation: value * gain + offset.
    struct Terms {
        float gain = 1.0F;
        float offset = 0.0F;
    };
    /// sound = sound * soundTerms + inverse(spectrogram * spectrumTerms). sound: [channels][columns at most
    /// spectrogram.columns * hop]. False: stopped, the sound is half done.
    bool inverseOnto(const FrequencyPlane<const float>& spectrogram, int channels, const Terms& spectrumTerms,
                     const TimePlane<float>& sound, const Terms& soundTerms, const std::atomic<bool>* stop);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace resonate
