#pragma once

#include "core/inference/htdemucs/config.h"

#include <vector>

namespace resonate {

/// One layer of an encoder or a decoder, in numbers. A decoder's layer takes what the encoder's layer of the same
/// number gives, and gives what it takes.
struct LayerTopology {
    int inChannels = 0;
    int outChannels = 0;
    bool overFrequency = false; ///< a [C][F][T] layer that strides over frequency; else [C][L], over time
    bool normalised = false;    ///< group norms are on
    bool last = false;          ///< no activation at the end: a decoder's outermost layer
};

/// All layers of one HTDemucs; encoders from the outside in, decoders from the inside out, as they are run and named.
struct HtDemucsTopology {
    std::vector<LayerTopology> encoder, timeEncoder, decoder, timeDecoder;
    int embeddedBins = 0;     ///< rows of the frequency embedding, after the first layer
    int innerChannels = 0;    ///< between encoder and decoder
    int transformerWidth = 0; ///< channels of a token
    int hiddenWidth = 0;      ///< of a transformer layer's feed-forward part

    explicit HtDemucsTopology(const HtDemucsConfig& config);
};

} // namespace resonate
