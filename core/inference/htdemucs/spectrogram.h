#pragma once

#include "core/inference/htdemucs/normalised_signal.h"
#include "core/inference/htdemucs/stop_flag.h"
#include "core/inference/kernels/fused_spectrogram.h"

#include <ATen/core/Tensor.h>

#include <memory>

namespace resonate {

/// The spectrogram that HTDemucs sees, with real and imaginary parts as channels, and its inverse. Hann window, hop of
/// a quarter, scaled by 1/sqrt(size); one column for each hop begun, the highest bin left out.
class HybridSpectrogram final {
public:
    explicit HybridSpectrogram(int fftSize);

    /// mix [B][C][L] -> [B][2C][size/2][ceil(L / hop)]; channels are re, im of the first, re, im of the second, ...
    at::Tensor forward(const at::Tensor& mix, const StopFlag& stop) const;
    /// What spectrum [B][2C][size/2][T] and sound [B][C][frames] are together, when both are undone their
    /// normalisation; frames <= T * hop. Takes the sound's memory for it.
    at::Tensor joined(const NormalisedSignal& spectrum, NormalisedSignal sound, const StopFlag& stop) const;
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels, on the CPU, or not.
    void useKernels(bool use);

private:
    at::Tensor forwardFused(const at::Tensor& mix, const StopFlag& stop) const;
    at::Tensor joinedFused(const NormalisedSignal& spectrum, const NormalisedSignal& sound, const StopFlag& stop) const;
    at::Tensor inverse(const at::Tensor& spectrogram, std::int64_t frames) const;

    std::int64_t m_size;
    std::int64_t m_hop;
    at::Tensor m_window;        ///< [size]
    at::Tensor m_inverseWindow; ///< [size], with the sum of the overlapping squared windows taken out
    std::unique_ptr<FusedSpectrogram> m_fused;
};

} // namespace resonate
