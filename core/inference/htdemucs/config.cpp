#include "core/inference/htdemucs/config.h"

#include "core/inference/htdemucs/settings_reader.h"

#include <cmath>
#include <cstdlib>

namespace resonate {
namespace {

constexpr int kMostSources = 16;
constexpr int kLongestSegmentSeconds = 60;
/// Of the largest tensor between two layers. The released models come to 17 million with segments of 7.8 s.
constexpr std::int64_t kMostActivations = 128'000'000;

int asInt(std::int64_t value)
{
    return static_cast<int>(value); // every caller has bounded it
}

/// The segment exactly: a float as Python takes it, times the sample rate and rounded down to a frame.
Rational readSegment(SettingsReader& reader, int sampleRateHz)
{
    const double seconds = reader.number("segment", 10.0, 0.05, kLongestSegmentSeconds);
    const PackageValue* setting = reader.find("segment");
    if (!setting)
        return {10, 1};
    if (const auto* ratio = std::get_if<Rational>(&setting->value)) {
        if (ratio->denominator <= 0 || ratio->denominator > 1'000'000'000) {
            reader.refuse("segment", "is not a usable fraction");
            return {10, 1};
        }
        return *ratio;
    }
    if (std::holds_alternative<double>(setting->value))
        return {static_cast<std::int64_t>(seconds * sampleRateHz), sampleRateHz};
    return {static_cast<std::int64_t>(seconds), 1};
}

bool isPowerOfTwo(int value)
{
    return value > 0 && (value & (value - 1)) == 0;
}

void readSound(SettingsReader& reader, HtDemucsConfig& config)
{
    config.sources = reader.names("sources", kMostSources);
    config.audioChannels = asInt(reader.integer("audio_channels", 2, 1, 8));
    config.sampleRateHz = asInt(reader.integer("samplerate", 44100, 8000, 192000));
    config.segmentSeconds = readSegment(reader, config.sampleRateHz);
    config.useTrainingLength = reader.flag("use_train_segment", true);
}

void readConvolutions(SettingsReader& reader, HtDemucsConfig& config)
{
    config.channels = asInt(reader.integer("channels", 48, 1, 512));
    config.growth = asInt(reader.integer("growth", 2, 1, 4));
    config.depth = asInt(reader.integer("depth", 4, 1, 6));
    config.fftSize = asInt(reader.integer("nfft", 4096, 64, 16384));
    config.kernelSize = asInt(reader.integer("kernel_size", 8, 4, 16));
    config.stride = asInt(reader.integer("stride", 4, 2, 8));
    config.rewrite = reader.flag("rewrite", true);
    config.encoderContext = asInt(reader.integer("context_enc", 0, 0, 4));
    config.decoderContext = asInt(reader.integer("context", 1, 0, 4));
    config.normStarts = asInt(reader.integer("norm_starts", 4, 0, 1000));
    config.normGroups = asInt(reader.integer("norm_groups", 4, 1, 1024));
    config.frequencyEmbedding = reader.number("freq_emb", 0.2, -100.0, 100.0);
    config.embeddingScale = reader.number("emb_scale", 10.0, -1000.0, 1000.0);
    if (!isPowerOfTwo(config.fftSize))
        reader.refuse("nfft", "is not a power of two, which is not supported");
    if (config.kernelSize != 2 * config.stride || config.stride % 2 != 0)
        reader.refuse("kernel_size", "is not twice an even stride, which is not supported");
}

void readResiduals(SettingsReader& reader, HtDemucsConfig& config)
{
    const std::int64_t mode = reader.integer("dconv_mode", 1, 0, 3);
    config.encoderResiduals = (mode & 1) != 0;
    config.decoderResiduals = (mode & 2) != 0;
    const int depth = asInt(reader.integer("dconv_depth", 2, -8, 8));
    config.residualDepth = std::abs(depth);
    config.residualDilates = depth > 0;
    config.residualCompression = reader.number("dconv_comp", 8.0, 1.0, 512.0);
    if (static_cast<int>(config.channels / config.residualCompression) < 1)
        reader.refuse("dconv_comp", "leaves no channel");
}

void readTransformer(SettingsReader& reader, HtDemucsConfig& config)
{
    config.bottomChannels = asInt(reader.integer("bottom_channels", 0, 0, 2048));
    config.transformerLayers = asInt(reader.integer("t_layers", 5, 0, 32));
    config.heads = asInt(reader.integer("t_heads", 8, 1, 64));
    config.hiddenScale = reader.number("t_hidden_scale", 4.0, 0.125, 16.0);
    config.crossFirst = reader.flag("t_cross_first", false);
    config.normFirst = reader.flag("t_norm_first", true);
    config.normIn = reader.flag("t_norm_in", true);
    config.normInGroups = asInt(reader.integer("t_norm_in_group", 0, 0, 1024));
    config.layerNormGroups = asInt(reader.integer("t_group_norm", 0, 0, 1024));
    config.normOut = reader.flag("t_norm_out", true);
    config.layerScale = reader.flag("t_layer_scale", true);
    config.gelu = reader.flag("t_gelu", true);
    config.maxPeriod = reader.number("t_max_period", 10000.0, 1.0, 1e9);
    config.positionWeight = reader.number("t_weight_pos_embed", 1.0, -1000.0, 1000.0);
}

/// What the reference has and this implementation has not; no released model uses any of it.
void refuseUnsupported(SettingsReader& reader, const HtDemucsConfig& config)
{
    if (!reader.flag("cac", true))
        reader.refuse("cac", "is False, which is not supported");
    if (const PackageValue* bands = reader.find("multi_freqs")) {
        const auto* list = std::get_if<PackageValue::List>(&bands->value);
        if (!list || !list->empty())
            reader.refuse("multi_freqs", "is not empty, which is not supported");
    }
    for (const char* name : {"wiener_iters", "end_iters", "t_sin_random_shift"})
        if (reader.number(name, 0.0, -1e9, 1e9) != 0.0)
            reader.refuse(name, "is not 0, which is not supported");
    for (const char* name : {"t_sparse_self_attn", "t_sparse_cross_attn"})
        if (reader.flag(name, false))
            reader.refuse(name, "is True, which is not supported");
    if (reader.text("t_emb", "sin") != "sin")
        reader.refuse("t_emb", "is not 'sin', which is not supported");
    if (reader.number("channels_time", config.channels, 0.0, 1e9) != config.channels)
        reader.refuse("channels_time", "differs from channels, which is not supported");
}

/// What the numbers must be to each other.
void checkTogether(SettingsReader& reader, const HtDemucsConfig& config)
{
    int bins = config.bins();
    std::int64_t channels = config.channels;
    for (int layer = 0; layer < config.depth; ++layer) {
        if (bins <= config.kernelSize)
            reader.refuse("depth", "is " + std::to_string(config.depth) + ": layer " + std::to_string(layer + 1) +
                                       " would merge the last frequencies, which is not supported");
        bins /= config.stride;
        if (layer >= config.normStarts && channels % config.normGroups != 0)
            reader.refuse("norm_groups", "does not divide the channels");
        channels *= layer + 1 < config.depth ? config.growth : 1;
    }
    const std::int64_t dimension = config.bottomChannels > 0 ? config.bottomChannels : channels;
    if (channels > 8192)
        reader.refuse("growth", "makes too many channels");
    if (config.transformerLayers > 0 && (dimension % config.heads != 0 || dimension % 4 != 0))
        reader.refuse("t_heads", "does not divide the transformer's channels, which must be a multiple of 4");
    for (const int groups : {config.normInGroups, config.layerNormGroups})
        if (groups > 0 && dimension % groups != 0)
            reader.refuse("t_group_norm", "does not divide the transformer's channels");
    if (config.trainingFrames() < 1)
        reader.refuse("segment", "is too short");
    const std::int64_t columns = config.trainingFrames() / config.hopFrames() + 1;
    const std::int64_t widest = std::int64_t{2} * config.channels * (config.bins() / config.stride) * columns;
    const std::int64_t output = std::int64_t{2} * config.audioChannels * config.sourceCount() * config.bins() * columns;
    if (widest > kMostActivations || output > kMostActivations)
        reader.refuse("channels", "and segment together need more memory than is supported");
}

} // namespace

Result<HtDemucsConfig> HtDemucsConfig::fromSettings(const PackageValue::Dict& settings)
{
    SettingsReader reader(settings);
    HtDemucsConfig config;
    readSound(reader, config);
    readConvolutions(reader, config);
    readResiduals(reader, config);
    readTransformer(reader, config);
    refuseUnsupported(reader, config);
    if (const Result<> read = reader.outcome(); !read)
        return read.error();
    checkTogether(reader, config);
    if (const Result<> fits = reader.outcome(); !fits)
        return fits.error();
    return config;
}

} // namespace resonate
