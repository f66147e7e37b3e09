#include "core/inference/htdemucs/spectrogram.h"

#include "core/inference/htdemucs/tensor_planes.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace resonate {
namespace {

/// Squared Hann windows that are a quarter of their length apart sum to this everywhere.
constexpr double kWindowSum = 1.5;

/// Continues x [B][C][L] by its mirror image on both sides. Sound that is shorter than what is to be mirrored is first
/// continued by zeros, on the right as long as there is room for them, which then count as padding.
at::Tensor mirrored(const at::Tensor& x, std::int64_t left, std::int64_t right)
{
    const std::int64_t lacking = std::max(left, right) - x.size(-1) + 1;
    if (lacking <= 0)
        return at::reflection_pad1d(x, {left, right});
    const std::int64_t zerosRight = std::min(right, lacking);
    const std::int64_t zerosLeft = lacking - zerosRight;
    return at::reflection_pad1d(at::constant_pad_nd(x, {zerosLeft, zerosRight}),
                                {left - zerosLeft, right - zerosRight});
}

} // namespace

HybridSpectrogram::HybridSpectrogram(int fftSize)
    : m_size(fftSize),
      m_hop(fftSize / 4),
      m_window(at::hann_window(fftSize, at::kFloat)),
      m_inverseWindow(m_window / kWindowSum)
{
}

void HybridSpectrogram::moveTo(const at::Device& device)
{
    m_window = m_window.to(device);
    m_inverseWindow = m_inverseWindow.to(device);
}

void HybridSpectrogram::useKernels()
{
    m_byKernels = FusedSpectrogram::supports(static_cast<int>(m_size));
}

FusedSpectrogram& HybridSpectrogram::fusedOf(LaneMemory& memory) const
{
    if (!memory.spectrogram)
        memory.spectrogram.emplace(static_cast<int>(m_size));
    return *memory.spectrogram;
}

at::Tensor HybridSpectrogram::forwardFused(const at::Tensor& mix, const Lane& lane) const
{
    FusedSpectrogram& fused = fusedOf(lane.memory);
    const auto channels = static_cast<int>(mix.size(1));
    const std::int64_t columns = fused.columnsFor(static_cast<int>(mix.size(2)));
    const at::Tensor sound = mix.contiguous();
    const at::Tensor spectrogram = at::empty({mix.size(0), 2 * mix.size(1), m_size / 2, columns}, mix.options());
    for (std::int64_t piece = 0; piece < mix.size(0); ++piece)
        if (!fused.forward(timePlane<const float>(sound, piece), channels, frequencyPlane<float>(spectrogram, piece),
                           lane.stop.flag()))
            throw NetworkStopped();
    return spectrogram;
}

at::Tensor HybridSpectrogram::joinedFused(const NormalisedSignal& spectrum, const NormalisedSignal& sound,
                                          const Lane& lane) const
{
    FusedSpectrogram& fused = fusedOf(lane.memory);
    const auto channels = static_cast<int>(sound.signal.size(1));
    const auto termsOf = [](const NormalisedSignal& x, std::int64_t piece) {
        return FusedSpectrogram::Terms{x.deviation.data_ptr<float>()[piece], x.mean.data_ptr<float>()[piece]};
    };
    const at::Tensor bins = spectrum.signal.contiguous();
    for (std::int64_t piece = 0; piece < bins.size(0); ++piece)
        if (!fused.inverseOnto(frequencyPlane<const float>(bins, piece), channels, termsOf(spectrum, piece),
                               timePlane<float>(sound.signal, piece), termsOf(sound, piece), lane.stop.flag()))
            throw NetworkStopped();
    return sound.signal;
}

at::Tensor HybridSpectrogram::joined(const NormalisedSignal& spectrum, NormalisedSignal sound, const Lane& lane) const
{
    if (m_byKernels)
        return joinedFused(spectrum, sound, lane);
    const std::int64_t channels = sound.signal.size(1);
    at::Tensor result = sound.restored();
    for (std::int64_t channel = 0; channel < channels; ++channel) { // one by one: frames take four times their sound
        lane.stop.check();
        const at::Tensor bins = (spectrum.signal.narrow(1, 2 * channel, 2) * spectrum.deviation).add_(spectrum.mean);
        result.narrow(1, channel, 1).add_(inverse(bins, result.size(2)));
    }
    return result;
}

at::Tensor HybridSpectrogram::forward(const at::Tensor& mix, const Lane& lane) const
{
    if (m_byKernels)
        return forwardFused(mix, lane);
    const std::int64_t frames = mix.size(-1);
    const std::int64_t columns = (frames + m_hop - 1) / m_hop;
    const std::int64_t edge = m_hop / 2 * 3; // the middle of column t is the middle of the t-th hop
    const at::Tensor padded = mirrored(mix, edge, edge + columns * m_hop - frames);
    const at::Tensor pieces = padded.unfold(-1, m_size, m_hop) * m_window; // [B][C][T][size]
    const at::Tensor bins = at::fft_rfft(pieces, c10::nullopt, -1, "ortho").narrow(-1, 0, m_size / 2);
    const at::Tensor parts = at::view_as_real(bins).permute({0, 1, 4, 3, 2}); // [B][C][2][F][T]
    return parts.reshape({mix.size(0), 2 * mix.size(1), m_size / 2, columns});
}

at::Tensor HybridSpectrogram::inverse(const at::Tensor& spectrogram, std::int64_t frames) const
{
    const std::int64_t batch = spectrogram.size(0);
    const std::int64_t channels = spectrogram.size(1) / 2;
    const std::int64_t columns = spectrogram.size(3);
    const at::Tensor parts = spectrogram.view({batch, channels, 2, m_size / 2, columns}).transpose(-1, -2);
    const at::Tensor bins = at::complex(parts.select(2, 0).contiguous(), parts.select(2, 1).contiguous());
    at::Tensor pieces = at::fft_irfft(bins, m_size, -1, "ortho"); // [B][C][T][size]; the highest bin is taken as 0
    pieces.mul_(m_inverseWindow);
    at::Tensor sound = at::zeros({batch, channels, columns + 3, m_hop}, pieces.options());
    for (std::int64_t quarter = 0; quarter < 4; ++quarter)
        sound.narrow(2, quarter, columns).add_(pieces.narrow(3, quarter * m_hop, m_hop));
    return sound.view({batch, channels, -1}).narrow(-1, m_hop / 2 * 3, frames);
}

} // namespace resonate
