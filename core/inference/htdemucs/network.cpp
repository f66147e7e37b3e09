#include "core/inference/htdemucs/network.h"

#include "core/inference/htdemucs/normalised_signal.h"
#include "core/inference/htdemucs/topology.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {
namespace {

/// The channels that belong to the wanted sources, each of which has `width`; undefined for all of them.
at::Tensor channelsOf(const std::vector<std::int64_t>& wanted, int sourceCount, std::int64_t width)
{
    if (wanted.size() == static_cast<std::size_t>(sourceCount))
        return {};
    std::vector<std::int64_t> channels;
    for (const std::int64_t source : wanted)
        for (std::int64_t channel = 0; channel < width; ++channel)
            channels.push_back(source * width + channel);
    return at::tensor(channels, at::kLong);
}

/// A linear map of the channels, x [B][C][...].
at::Tensor pointwise(const at::Tensor& x, const Affine& map)
{
    if (x.dim() == 3)
        return at::conv1d(x, map.weight, map.bias);
    return at::conv1d(x.flatten(2), map.weight, map.bias).view({x.size(0), -1, x.size(2), x.size(3)});
}

} // namespace

/// What is under way in the two branches, and what the encoders left for the decoders.
struct HtDemucsNetwork::Branches {
    at::Tensor spectrum, time;
    std::vector<at::Tensor> skips, timeSkips;
    std::vector<std::int64_t> timeLengths;
};

HtDemucsNetwork::HtDemucsNetwork(const HtDemucsConfig& config, HtDemucsWeights weights)
    : m_config(config), m_spectrogram(config.fftSize)
{
    const HtDemucsTopology topology(config);
    for (std::size_t i = 0; i < topology.encoder.size(); ++i) {
        const std::string number = std::to_string(i) + ".";
        m_encoder.emplace_back(config, topology.encoder[i], weights, "encoder." + number);
        m_timeEncoder.emplace_back(config, topology.timeEncoder[i], weights, "tencoder." + number);
        m_decoder.emplace_back(config, topology.decoder[i], weights, "decoder." + number);
        m_timeDecoder.emplace_back(config, topology.timeDecoder[i], weights, "tdecoder." + number);
    }
    if (config.frequencyEmbedding != 0.0) {
        const at::Tensor rows = weights.take("freq_emb.embedding.weight") * config.embeddingScale;
        m_frequencyEmbedding = (rows * config.frequencyEmbedding).t().contiguous().unsqueeze(0).unsqueeze(-1);
    }
    if (config.bottomChannels > 0) {
        m_widen = Affine::take(weights, "channel_upsampler");
        m_widenTime = Affine::take(weights, "channel_upsampler_t");
        m_narrow = Affine::take(weights, "channel_downsampler");
        m_narrowTime = Affine::take(weights, "channel_downsampler_t");
    }
    if (config.transformerLayers > 0)
        m_transformer.emplace(config, weights);
}

void HtDemucsNetwork::moveTo(const at::Device& device)
{
    m_spectrogram.moveTo(device);
    for (std::vector<EncoderLayer>* layers : {&m_encoder, &m_timeEncoder})
        for (EncoderLayer& layer : *layers)
            layer.moveTo(device);
    for (std::vector<DecoderLayer>* layers : {&m_decoder, &m_timeDecoder})
        for (DecoderLayer& layer : *layers)
            layer.moveTo(device);
    if (m_frequencyEmbedding.defined())
        m_frequencyEmbedding = m_frequencyEmbedding.to(device);
    for (Affine* map : {&m_widen, &m_widenTime, &m_narrow, &m_narrowTime})
        map->moveTo(device);
    if (m_transformer)
        m_transformer->moveTo(device);
}

void HtDemucsNetwork::select(const std::vector<std::int64_t>& wanted)
{
    m_decoder.back().select(channelsOf(wanted, m_config.sourceCount(), 2 * m_config.audioChannels));
    m_timeDecoder.back().select(channelsOf(wanted, m_config.sourceCount(), m_config.audioChannels));
}

void HtDemucsNetwork::useKernels(Bfloat16Unit unit)
{
    m_spectrogram.useKernels();
    for (std::vector<EncoderLayer>* layers : {&m_encoder, &m_timeEncoder})
        for (EncoderLayer& layer : *layers)
            layer.useKernels();
    for (std::vector<DecoderLayer>* layers : {&m_decoder, &m_timeDecoder})
        for (DecoderLayer& layer : *layers)
            layer.useKernels();
    if (m_transformer)
        m_transformer->useKernels(unit);
}

void HtDemucsNetwork::show(const std::string& name, const at::Tensor& value) const
{
    if (m_probe)
        m_probe(name, value);
}

void HtDemucsNetwork::encode(Branches& b, const Lane& lane) const
{
    for (std::size_t i = 0; i < m_encoder.size(); ++i) {
        b.timeLengths.push_back(b.time.size(-1));
        b.time = m_timeEncoder[i].forward(std::move(b.time), at::Tensor(), lane);
        show("tencoder." + std::to_string(i), b.time);
        b.spectrum = m_encoder[i].forward(std::move(b.spectrum), i == 0 ? m_frequencyEmbedding : at::Tensor(), lane);
        b.skips.push_back(b.spectrum);
        b.timeSkips.push_back(b.time);
        show("encoder." + std::to_string(i), b.spectrum);
    }
}

void HtDemucsNetwork::transform(Branches& b, const Lane& lane) const
{
    if (!m_transformer)
        return;
    if (m_widen.defined()) {
        b.spectrum = pointwise(b.spectrum, m_widen);
        b.time = pointwise(b.time, m_widenTime);
    }
    show("transformer_in", b.spectrum);
    show("transformer_in_t", b.time);
    std::tie(b.spectrum, b.time) = m_transformer->forward(b.spectrum, b.time, lane);
    show("transformer", b.spectrum);
    show("transformer_t", b.time);
    if (m_narrow.defined()) {
        b.spectrum = pointwise(b.spectrum, m_narrow);
        b.time = pointwise(b.time, m_narrowTime);
    }
}

void HtDemucsNetwork::decode(Branches& b, const Lane& lane) const
{
    const auto pop = [](auto& stack) {
        auto top = std::move(stack.back());
        stack.pop_back();
        return top;
    };
    for (std::size_t i = 0; i < m_decoder.size(); ++i) {
        b.spectrum = m_decoder[i].forward(std::move(b.spectrum), pop(b.skips), 0, lane);
        show("decoder." + std::to_string(i), b.spectrum);
        b.time = m_timeDecoder[i].forward(std::move(b.time), pop(b.timeSkips), pop(b.timeLengths), lane);
        show("tdecoder." + std::to_string(i), b.time);
    }
}

at::Tensor HtDemucsNetwork::forward(const at::Tensor& mix, const Lane& lane) const
{
    const std::int64_t batch = mix.size(0), audio = mix.size(1), frames = mix.size(2);
    at::Tensor spectrogram = m_spectrogram.forward(mix, lane);
    show("spectrogram", spectrogram);
    NormalisedSignal spectrum = NormalisedSignal::of(spectrogram);
    spectrogram.reset();
    NormalisedSignal time = NormalisedSignal::of(mix);

    Branches branches;
    branches.spectrum = std::move(spectrum.signal);
    branches.time = std::move(time.signal);
    encode(branches, lane);
    transform(branches, lane);
    decode(branches, lane);

    spectrum.signal = std::move(branches.spectrum);
    time.signal = std::move(branches.time);
    return m_spectrogram.joined(spectrum, std::move(time), lane).view({batch, -1, audio, frames});
}

} // namespace resonate
