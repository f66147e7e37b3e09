#pragma once

#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/normalised_signal.h"

#include <ATen/core/Tensor.h>

namespace resonate {

/// The spectrogram that HTDemucs sees, with real and imaginary parts as channels, and its inverse. Hann window, hop of
/// a quarter, scaled by 1/sqrt(size); one column for each hop begun, the highest bin left out.
class HybridSpectrogram final {
public:
    explicit HybridSpectrogram(int fftSize);

    /// mix [B][C][L] -> [B][2C][size/2][ceil(L / hop)]; channels are re, im of the first, re, im of the second, ...
    at::Tensor forward(const at::Tensor& mix, const Lane& lane) const;
    /// What spectrum [B][2C][size/2][T] and sound [B][C][frames] are together, when both are undone their
    /// normalisation; frames <= T * hop. Takes the sound's memory for it.
    at::Tensor joined(const NormalisedSignal& spectrum, NormalisedSignal sound, const Lane& lane) const;
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels, on the CPU.
    void useKernels();

private:
    FusedSpectrogram& fusedOf(LaneMemory& memory) const;
    at::Tensor forwardFused(const at::Tensor& mix, const Lane& lane) const;
    at::Tensor joinedFused(const NormalisedSignal& spectrum, const NormalisedSignal& sound, const Lane& lane) const;
    at::Tensor inverse(const at::Tensor& spectrogram, std::int64_t frames) const;

    std::int64_t m_size;
    std::int64_t m_hop;
    at::Tensor m_window;        ///< [size]
    at::Tensor m_inverseWindow; ///< [size], with the sum of the overlapping squared windows taken out
    bool m_byKernels = false;
};

} // namespace resonate
