#pragma once

#include "core/inference/htdemucs/cross_transformer.h"
#include "core/inference/htdemucs/decoder_layer.h"
#include "core/inference/htdemucs/encoder_layer.h"
#include "core/inference/htdemucs/spectrogram.h"

#include <functional>
#include <optional>
#include <vector>

namespace resonate {

/// The whole Hybrid Transformer Demucs: one branch works on the spectrogram, one on the sound, a transformer lets them
/// look at each other in the middle, and the sources are the sum of what the two find. Layers work on float32.
class HtDemucsNetwork final {
public:
    /// Sees what flows between the layers; for tests. Names: "spectrogram", "encoder.0", "tencoder.0", "transformer",
    /// "transformer_t", "decoder.0", ...
    using Probe = std::function<void(const std::string& name, const at::Tensor& value)>;

    HtDemucsNetwork(const HtDemucsConfig& config, HtDemucsWeights weights);

    /// mix [B][C][L] -> [B][wanted][C][L], L as long as the training length where that is demanded. May be called from
    /// several threads, each with its own memory. Throws NetworkStopped, c10::Error.
    at::Tensor forward(const at::Tensor& mix, const Lane& lane) const;
    /// The indices of the sources to compute from now on, ascending; at first all. Nobody is inside of forward().
    void select(const std::vector<std::int64_t>& wanted);
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels as far as they go; only on the CPU, for good. At first: by ATen.
    /// The transformer's linear maps by `unit`.
    void useKernels(Bfloat16Unit unit);
    void observe(Probe probe) { m_probe = std::move(probe); }

private:
    struct Branches;
    void encode(Branches& branches, const Lane& lane) const;
    void transform(Branches& branches, const Lane& lane) const;
    void decode(Branches& branches, const Lane& lane) const;
    void show(const std::string& name, const at::Tensor& value) const;

    HtDemucsConfig m_config;
    HybridSpectrogram m_spectrogram;
    std::vector<EncoderLayer> m_encoder, m_timeEncoder;
    std::vector<DecoderLayer> m_decoder, m_timeDecoder;
    at::Tensor m_frequencyEmbedding;                     ///< [1][C][F][1], scaled; may be undefined
    Affine m_widen, m_widenTime, m_narrow, m_narrowTime; // around the transformer; may be undefined
    std::optional<CrossTransformer> m_transformer;
    Probe m_probe;
};

} // namespace resonate
