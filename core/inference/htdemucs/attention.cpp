#include "core/inference/htdemucs/attention.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// What the scores of one go may hold: little enough for a processor's cache and memory, enough to keep a GPU busy.
std::int64_t scoreLimit(const at::Tensor& tokens)
{
    return tokens.is_cuda() ? std::int64_t{256} << 20 : std::int64_t{8} << 20;
}

} // namespace

MultiHeadAttention::MultiHeadAttention(int heads, HtDemucsWeights& weights, const std::string& prefix)
    : m_heads(heads),
      m_in{weights.take(prefix + "in_proj_weight"), weights.take(prefix + "in_proj_bias")},
      m_out(Affine::take(weights, prefix + "out_proj"))
{
}

void MultiHeadAttention::moveTo(const at::Device& device)
{
    m_in.moveTo(device);
    m_out.moveTo(device);
}

void MultiHeadAttention::giveUpWeights()
{
    m_in = {};
    m_out = {};
}

/// `parts` of queries, keys and values, beginning with `first`, side by side.
at::Tensor MultiHeadAttention::project(const at::Tensor& tokens, std::int64_t first, std::int64_t parts) const
{
    const std::int64_t width = tokens.size(2);
    return at::linear(tokens, m_in.weight.narrow(0, first * width, parts * width),
                      m_in.bias.narrow(0, first * width, parts * width));
}

/// [B][S][C] -> [B * heads][S][C / heads]
at::Tensor MultiHeadAttention::split(const at::Tensor& tokens) const
{
    const std::int64_t batch = tokens.size(0), count = tokens.size(1), width = tokens.size(2);
    return tokens.reshape({batch, count, m_heads, width / m_heads})
        .transpose(1, 2)
        .reshape({batch * m_heads, count, width / m_heads});
}

at::Tensor MultiHeadAttention::forward(const at::Tensor& queries, const at::Tensor& keys, const StopFlag& stop) const
{
    const std::int64_t batch = queries.size(0), count = queries.size(1), width = queries.size(2);
    const double scale = 1.0 / std::sqrt(static_cast<double>(width / m_heads));
    const at::Tensor q = split(project(queries, 0, 1).mul_(scale));
    const at::Tensor kv = project(keys, 1, 2);
    const at::Tensor k = split(kv.narrow(2, 0, width)).transpose(1, 2);
    const at::Tensor v = split(kv.narrow(2, width, width));
    at::Tensor mixed = at::empty_like(q);
    const std::int64_t rows = std::max<std::int64_t>(1, scoreLimit(q) / (q.size(0) * k.size(2)));
    for (std::int64_t first = 0; first < count; first += rows) {
        stop.check();
        const std::int64_t some = std::min(rows, count - first);
        const at::Tensor scores = at::bmm(q.narrow(1, first, some), k);
        mixed.narrow(1, first, some).copy_(at::bmm(at::softmax(scores, -1), v));
    }
    mixed = mixed.view({batch, m_heads, count, width / m_heads}).transpose(1, 2).reshape({batch, count, width});
    return at::linear(mixed, m_out.weight, m_out.bias);
}

} // namespace resonate
