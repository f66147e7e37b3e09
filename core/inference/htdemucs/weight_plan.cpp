#include "core/inference/htdemucs/weight_plan.h"

#include "core/inference/htdemucs/topology.h"

#include <utility>

namespace resonate {
namespace {

class Plan final {
public:
    explicit Plan(const HtDemucsConfig& config) : m_config(config), m_topology(config) {}

    std::vector<ExpectedWeight> make()
    {
        addLayers("encoder.", m_topology.encoder, &Plan::addEncoderLayer);
        addLayers("decoder.", m_topology.decoder, &Plan::addDecoderLayer);
        addLayers("tencoder.", m_topology.timeEncoder, &Plan::addEncoderLayer);
        addLayers("tdecoder.", m_topology.timeDecoder, &Plan::addDecoderLayer);
        if (m_config.frequencyEmbedding != 0.0)
            add("freq_emb.embedding.weight", {m_topology.embeddedBins, m_config.channels});
        if (m_config.bottomChannels > 0)
            for (const char* suffix : {"", "_t"}) {
                addPointwise(std::string("channel_upsampler") + suffix, m_topology.innerChannels,
                             m_config.bottomChannels);
                addPointwise(std::string("channel_downsampler") + suffix, m_config.bottomChannels,
                             m_topology.innerChannels);
            }
        if (m_config.transformerLayers > 0)
            addTransformer();
        return std::move(m_weights);
    }

private:
    using Sizes = std::vector<std::int64_t>;

    void add(const std::string& name, Sizes sizes) { m_weights.push_back({name, std::move(sizes)}); }
    void addPair(const std::string& name, Sizes weight, std::int64_t bias)
    {
        add(name + ".weight", std::move(weight));
        add(name + ".bias", {bias});
    }
    void addNorm(const std::string& name, std::int64_t channels) { addPair(name, {channels}, channels); }
    void addPointwise(const std::string& name, std::int64_t in, std::int64_t out) { addPair(name, {out, in, 1}, out); }
    /// A convolution whose kernel is `frequency` by `time`; over time alone it has but one dimension.
    static Sizes kernel(const LayerTopology& layer, std::int64_t first, std::int64_t second, std::int64_t size,
                        bool square)
    {
        if (!layer.overFrequency)
            return {first, second, size};
        return {first, second, size, square ? size : 1};
    }

    void addLayers(const std::string& prefix, const std::vector<LayerTopology>& layers,
                   void (Plan::*addLayer)(const std::string&, const LayerTopology&))
    {
        for (std::size_t i = 0; i < layers.size(); ++i)
            (this->*addLayer)(prefix + std::to_string(i) + ".", layers[i]);
    }

    void addEncoderLayer(const std::string& prefix, const LayerTopology& layer)
    {
        const int width = layer.outChannels;
        addPair(prefix + "conv", kernel(layer, width, layer.inChannels, m_config.kernelSize, false), width);
        if (layer.normalised)
            addNorm(prefix + "norm1", width);
        addRewrite(prefix, layer, width, m_config.encoderContext, "norm2");
        if (m_config.encoderResiduals)
            addResiduals(prefix + "dconv.layers.", width);
    }

    void addDecoderLayer(const std::string& prefix, const LayerTopology& layer)
    {
        const int width = layer.inChannels;
        addPair(prefix + "conv_tr", kernel(layer, width, layer.outChannels, m_config.kernelSize, false),
                layer.outChannels);
        if (layer.normalised)
            addNorm(prefix + "norm2", layer.outChannels);
        addRewrite(prefix, layer, width, m_config.decoderContext, "norm1");
        if (m_config.decoderResiduals)
            addResiduals(prefix + "dconv.layers.", width);
    }

    void addRewrite(const std::string& prefix, const LayerTopology& layer, int width, int context, const char* norm)
    {
        if (!m_config.rewrite)
            return;
        addPair(prefix + "rewrite", kernel(layer, 2 * width, width, 1 + 2 * context, true), 2 * width);
        if (layer.normalised)
            addNorm(prefix + norm, 2 * width);
    }

    void addResiduals(const std::string& prefix, int width)
    {
        const auto hidden = static_cast<std::int64_t>(width / m_config.residualCompression);
        for (int step = 0; step < m_config.residualDepth; ++step) {
            const std::string name = prefix + std::to_string(step) + ".";
            addPair(name + "0", {hidden, width, 3}, hidden);
            addNorm(name + "1", hidden);
            addPair(name + "3", {2 * width, hidden, 1}, 2 * width);
            addNorm(name + "4", 2 * width);
            add(name + "6.scale", {width});
        }
    }

    void addTransformer()
    {
        const std::string prefix = "crosstransformer.";
        if (m_config.normIn || m_config.normInGroups > 0)
            for (const char* name : {"norm_in", "norm_in_t"})
                addNorm(prefix + name, m_topology.transformerWidth);
        for (const char* branch : {"layers.", "layers_t."})
            for (int layer = 0; layer < m_config.transformerLayers; ++layer)
                addTransformerLayer(prefix + branch + std::to_string(layer) + ".",
                                    (layer % 2 == 1) != m_config.crossFirst);
    }

    void addTransformerLayer(const std::string& prefix, bool cross)
    {
        const std::int64_t width = m_topology.transformerWidth;
        const std::string attention = prefix + (cross ? "cross_attn." : "self_attn.");
        add(attention + "in_proj_weight", {3 * width, width});
        add(attention + "in_proj_bias", {3 * width});
        addPair(attention + "out_proj", {width, width}, width);
        addPair(prefix + "linear1", {m_topology.hiddenWidth, width}, m_topology.hiddenWidth);
        addPair(prefix + "linear2", {width, m_topology.hiddenWidth}, width);
        for (int norm = 1; norm <= (cross ? 3 : 2); ++norm)
            addNorm(prefix + "norm" + std::to_string(norm), width);
        if (m_config.normFirst && m_config.normOut)
            addNorm(prefix + "norm_out", width);
        if (m_config.layerScale)
            for (const char* gamma : {"gamma_1.scale", "gamma_2.scale"})
                add(prefix + gamma, {width});
    }

    const HtDemucsConfig& m_config;
    HtDemucsTopology m_topology;
    std::vector<ExpectedWeight> m_weights;
};

} // namespace

std::vector<ExpectedWeight> expectedWeights(const HtDemucsConfig& config)
{
    return Plan(config).make();
}

} // namespace resonate
