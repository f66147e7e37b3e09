#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/stop_flag.h"

namespace resonate {

/// Scaled dot-product attention with several heads. The scores exist for a few queries at a time only.
/// Source: A. Vaswani et al., "Attention Is All You Need" (2017), section 3.2.
class MultiHeadAttention final {
public:
    /// `prefix` as in "crosstransformer.layers.0.self_attn."
    MultiHeadAttention(int heads, HtDemucsWeights& weights, const std::string& prefix);

    /// queries [B][S][C], keys [B][K][C] (which are the values as well; the same tensor for self-attention) ->
    /// [B][S][C]
    at::Tensor forward(const at::Tensor& queries, const at::Tensor& keys, const StopFlag& stop) const;
    void moveTo(const at::Device& device);
    /// Frees the matrices, of which somebody made copies.
    void giveUpWeights();
    std::int64_t heads() const noexcept { return m_heads; }
    const Affine& in() const noexcept { return m_in; }   ///< [3C][C]: queries, keys, values
    const Affine& out() const noexcept { return m_out; } ///< [C][C]

private:
    at::Tensor project(const at::Tensor& tokens, std::int64_t first, std::int64_t parts) const;
    at::Tensor split(const at::Tensor& tokens) const;

    std::int64_t m_heads;
    Affine m_in, m_out;
};

} // namespace resonate
