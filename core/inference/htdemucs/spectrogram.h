#pragma once

#include <ATen/core/Tensor.h>

namespace resonate {

/// The spectrogram that HTDemucs sees, with real and imaginary parts as channels, and its inverse. Hann window, hop of
/// a quarter, scaled by 1/sqrt(size); one column for each hop begun, the highest bin left out.
class HybridSpectrogram final {
public:
    explicit HybridSpectrogram(int fftSize);

    /// mix [B][C][L] -> [B][2C][size/2][ceil(L / hop)]; channels are re, im of the first, re, im of the second, ...
    at::Tensor forward(const at::Tensor& mix) const;
    /// spectrogram [B][2C][size/2][T] -> sound [B][C][frames], frames <= T * hop.
    at::Tensor inverse(const at::Tensor& spectrogram, std::int64_t frames) const;
    void moveTo(const at::Device& device);

private:
    std::int64_t m_size;
    std::int64_t m_hop;
    at::Tensor m_window;        ///< [size]
    at::Tensor m_inverseWindow; ///< [size], with the sum of the overlapping squared windows taken out
};

} // namespace resonate
