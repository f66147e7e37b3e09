#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"

#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// How one HTDemucs is built: the arguments of its constructor that matter when it is run, with the defaults of the
/// class. The names in the comments are the package's own where ours differ.
/// Source: S. Rouard, F. Massa, A. Defossez, "Hybrid Transformers for Music Source Separation" (2023), and
/// A. Defossez, "Hybrid Spectrogram and Waveform Source Separation" (2021).
struct HtDemucsConfig {
    std::vector<std::string> sources;
    int audioChannels = 2; ///< audio_channels
    int sampleRateHz = 44100;
    std::int64_t trainingFrames =
        441000;                    ///< of the longest piece it takes: the segment (10 s), rounded down to a frame
    bool useTrainingLength = true; ///< use_train_segment: shorter input is padded to the segment

    int channels = 48; ///< of the first layer; the next has `growth` times as many
    int growth = 2;
    int depth = 4;
    int fftSize = 4096; ///< nfft
    int kernelSize = 8;
    int stride = 4;
    bool rewrite = true;
    int encoderContext = 0; ///< context_enc
    int decoderContext = 1; ///< context
    int normStarts = 4;
    int normGroups = 4;
    double frequencyEmbedding = 0.2; ///< freq_emb; 0 is none
    double embeddingScale = 10.0;    ///< emb_scale

    bool encoderResiduals = true;  ///< dconv_mode & 1
    bool decoderResiduals = false; ///< dconv_mode & 2
    int residualDepth = 2;         ///< dconv_depth
    bool residualDilates = true;   ///< dconv_depth > 0
    double residualCompression = 8.0;

    int bottomChannels = 0; ///< 0 is none
    int transformerLayers = 5;
    int heads = 8;
    double hiddenScale = 4.0;
    bool crossFirst = false;
    bool normFirst = true;
    bool normIn = true;
    int normInGroups = 0;    ///< t_norm_in_group: when there is no norm_in; 0 is none
    int layerNormGroups = 0; ///< t_group_norm: 0 is a norm over every token's channels
    bool normOut = true;
    bool layerScale = true;
    bool gelu = true;
    double maxPeriod = 10000.0;
    double positionWeight = 1.0; ///< t_weight_pos_embed

    int hopFrames() const noexcept { return fftSize / 4; }
    int bins() const noexcept { return fftSize / 2; }
    int sourceCount() const noexcept { return static_cast<int>(sources.size()); }

    /// Settings that are not known are ignored, missing ones take the default, and what this implementation lacks, or
    /// what would take unreasonable memory, is refused by name (BadInput).
    static Result<HtDemucsConfig> fromSettings(const PackageValue::Dict& settings);
};

} // namespace resonate
