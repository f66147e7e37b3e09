#include "core/inference/htdemucs/config.h"

#include "core/inference/checkpoint/refusal.h"
#include "core/inference/checkpoint/settings_reader.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <limits>
#include <utility>
#include <variant>

namespace resonate {
namespace {

constexpr double kLongestSegmentSeconds = 60.0;
/// Of the largest tensor between two layers. The released models come to 17 million with segments of 7.8 s.
constexpr std::int64_t kMostActivations = 128'000'000;

/// Reads settings into fields and remembers the first refusal, so that a list of reads needs one look at the end.
class ConfigReader final {
public:
    explicit ConfigReader(const PackageValue::Dict& settings) : m_settings(settings) {}

    const SettingsReader& settings() const noexcept { return m_settings; }
    const Result<>& outcome() const noexcept { return m_outcome; }
    void refuse(const Error& error)
    {
        if (m_outcome)
            m_outcome = error;
    }
    void notSupported(const std::string& name)
    {
        const std::string what = m_settings.has(name) ? "sets " + name + "=" + m_settings.describe(name)
                                                      : "leaves " + name + " at its default";
        refuse(badModel(what + ", which is not supported"));
    }
    void whole(int& field, const char* name, int least, int most)
    {
        take(field, m_settings.whole(name, field, least, most));
    }
    void number(double& field, const char* name, double least, double most)
    {
        take(field, m_settings.number(name, field, least, most));
    }
    /// A number of groups, where True counts as 1.
    void groups(int& field, const char* name)
    {
        const Result<bool> flag = m_settings.flag(name, field != 0);
        if (flag)
            field = *flag ? 1 : 0;
        else
            whole(field, name, 0, 1024);
    }
    void flag(bool& field, const char* name) { take(field, m_settings.flag(name, field)); }
    template <class T>
    void take(T& field, Result<T> read)
    {
        if (read)
            field = std::move(*read);
        else
            refuse(read.error());
    }

private:
    SettingsReader m_settings;
    Result<> m_outcome;
};

void readSound(ConfigReader& reader, HtDemucsConfig& config)
{
    reader.take(config.sources, reader.settings().names("sources"));
    reader.whole(config.audioChannels, "audio_channels", 1, 8);
    reader.whole(config.sampleRateHz, "samplerate", 8000, 192000);
    ModelSeconds segment{Rational{10, 1}};
    reader.take(segment, reader.settings().seconds("segment", Rational{10, 1}, kLongestSegmentSeconds));
    config.trainingFrames = segment.frames(config.sampleRateHz);
    reader.flag(config.useTrainingLength, "use_train_segment");
}

void readConvolutions(ConfigReader& reader, HtDemucsConfig& config)
{
    reader.whole(config.channels, "channels", 1, 512);
    reader.whole(config.growth, "growth", 1, 4);
    reader.whole(config.depth, "depth", 1, 8);
    reader.whole(config.fftSize, "nfft", 64, 16384);
    reader.whole(config.kernelSize, "kernel_size", 1, 64);
    reader.whole(config.stride, "stride", 1, 16);
    reader.flag(config.rewrite, "rewrite");
    reader.whole(config.encoderContext, "context_enc", 0, 4);
    reader.whole(config.decoderContext, "context", 0, 4);
    reader.whole(config.normStarts, "norm_starts", 0, 1000);
    reader.whole(config.normGroups, "norm_groups", 1, 1024);
    if (reader.settings().isNone("freq_emb"))
        config.frequencyEmbedding = 0.0;
    else
        reader.number(config.frequencyEmbedding, "freq_emb", 0.0, 100.0);
    reader.number(config.embeddingScale, "emb_scale", -1000.0, 1000.0);
    if (!std::has_single_bit(static_cast<unsigned>(config.fftSize)))
        reader.notSupported("nfft");
    if (config.kernelSize != 2 * config.stride || config.stride % 2 != 0)
        reader.notSupported("kernel_size");
}

void readResiduals(ConfigReader& reader, HtDemucsConfig& config)
{
    int mode = 1;
    reader.whole(mode, "dconv_mode", 0, 3);
    config.encoderResiduals = (mode & 1) != 0;
    config.decoderResiduals = (mode & 2) != 0;
    int depth = config.residualDepth;
    reader.whole(depth, "dconv_depth", -8, 8);
    config.residualDepth = std::abs(depth);
    config.residualDilates = depth > 0;
    reader.number(config.residualCompression, "dconv_comp", 1.0, 512.0);
    if (config.channels < config.residualCompression)
        reader.refuse(reader.settings().shouldBe("dconv_comp", "less than the number of channels"));
}

void readTransformer(ConfigReader& reader, HtDemucsConfig& config)
{
    reader.whole(config.bottomChannels, "bottom_channels", 0, 2048);
    reader.whole(config.transformerLayers, "t_layers", 0, 32);
    reader.whole(config.heads, "t_heads", 1, 64);
    reader.number(config.hiddenScale, "t_hidden_scale", 0.125, 16.0);
    reader.flag(config.crossFirst, "t_cross_first");
    reader.flag(config.normFirst, "t_norm_first");
    reader.flag(config.normIn, "t_norm_in");
    reader.groups(config.normInGroups, "t_norm_in_group");
    reader.groups(config.layerNormGroups, "t_group_norm");
    reader.flag(config.normOut, "t_norm_out");
    reader.flag(config.layerScale, "t_layer_scale");
    reader.flag(config.gelu, "t_gelu");
    reader.number(config.maxPeriod, "t_max_period", 1.0, 1e9);
    reader.number(config.positionWeight, "t_weight_pos_embed", -1000.0, 1000.0);
}

/// What the reference has and this implementation has not; no released model uses any of it.
void refuseUnsupported(ConfigReader& reader, const HtDemucsConfig& config)
{
    constexpr double kAnything = std::numeric_limits<double>::max();
    const SettingsReader& settings = reader.settings();
    bool complexAsChannels = true;
    reader.flag(complexAsChannels, "cac");
    if (!complexAsChannels)
        reader.notSupported("cac");
    if (!settings.isEmpty("multi_freqs"))
        reader.notSupported("multi_freqs");
    for (const char* name : {"wiener_iters", "end_iters", "t_sin_random_shift"}) {
        double value = 0.0;
        reader.number(value, name, -kAnything, kAnything);
        if (value != 0.0)
            reader.notSupported(name);
    }
    for (const char* name : {"t_sparse_self_attn", "t_sparse_cross_attn"}) {
        bool sparse = false;
        reader.flag(sparse, name);
        if (sparse)
            reader.notSupported(name);
    }
    std::string embedding = "sin";
    reader.take(embedding, settings.text("t_emb", embedding));
    if (embedding != "sin")
        reader.notSupported("t_emb");
    double timeChannels = 0.0; // 0 and None mean: as many as the other branch
    if (!settings.isNone("channels_time"))
        reader.number(timeChannels, "channels_time", 0.0, kAnything);
    if (timeChannels != 0.0 && timeChannels != config.channels)
        reader.notSupported("channels_time");
}

/// What the numbers must be to each other. The configuration's numbers are within their ranges.
void checkTogether(ConfigReader& reader, const HtDemucsConfig& config)
{
    const SettingsReader& settings = reader.settings();
    int bins = config.bins();
    std::int64_t channels = config.channels;
    for (int layer = 0; layer < config.depth; ++layer) {
        if (bins <= config.kernelSize) // the layer would merge what is left of the frequencies
            return reader.notSupported("depth");
        bins /= config.stride;
        if (layer >= config.normStarts && channels % config.normGroups != 0)
            return reader.notSupported("norm_groups");
        channels *= layer + 1 < config.depth ? config.growth : 1;
        if (channels > 8192)
            return reader.notSupported("growth");
    }
    const std::int64_t width = config.bottomChannels > 0 ? config.bottomChannels : channels;
    if (config.transformerLayers > 0) {
        if (width % config.heads != 0)
            reader.refuse(settings.shouldBe("t_heads", "a divisor of " + std::to_string(width)));
        if (width % 4 != 0)
            reader.refuse(settings.shouldBe("bottom_channels", "a multiple of 4"));
        if (config.normInGroups > 0 && width % config.normInGroups != 0)
            reader.refuse(settings.shouldBe("t_norm_in_group", "a divisor of " + std::to_string(width)));
        if (config.layerNormGroups > 0 && width % config.layerNormGroups != 0)
            reader.refuse(settings.shouldBe("t_group_norm", "a divisor of " + std::to_string(width)));
    }
    if (config.trainingFrames < 1)
        reader.notSupported("segment");
    const std::int64_t columns = config.trainingFrames / config.hopFrames() + 1;
    const std::int64_t widest = std::int64_t{2} * config.channels * (config.bins() / config.stride) * columns;
    const std::int64_t output = std::int64_t{2} * config.audioChannels * config.sourceCount() * config.bins() * columns;
    if (std::max(widest, output) > kMostActivations)
        reader.refuse(badModel("needs more memory than is supported, by its channels, sources and segment"));
}

} // namespace

Result<HtDemucsConfig> HtDemucsConfig::fromSettings(const PackageValue::Dict& settings)
{
    ConfigReader reader(settings);
    HtDemucsConfig config;
    readSound(reader, config);
    readConvolutions(reader, config);
    readResiduals(reader, config);
    readTransformer(reader, config);
    refuseUnsupported(reader, config);
    if (reader.outcome())
        checkTogether(reader, config);
    if (!reader.outcome())
        return reader.outcome().error();
    return config;
}

} // namespace resonate
