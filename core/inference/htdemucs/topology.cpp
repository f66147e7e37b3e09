#include "core/inference/htdemucs/topology.h"

#include <algorithm>

namespace resonate {

HtDemucsTopology::HtDemucsTopology(const HtDemucsConfig& config) : embeddedBins(config.bins() / config.stride)
{
    const int sourceChannels = config.audioChannels * config.sourceCount();
    int width = config.channels;
    int outerWidth = 0; // of the layer before; the outermost one faces sound or its spectrogram
    for (int layer = 0; layer < config.depth; ++layer) {
        const bool outermost = layer == 0;
        const bool normalised = layer >= config.normStarts;
        const int fromTime = outermost ? config.audioChannels : outerWidth;
        const int toTime = outermost ? sourceChannels : outerWidth;
        const int parts = outermost ? 2 : 1; // real and imaginary part are channels of their own
        encoder.push_back({parts * fromTime, width, true, normalised, false});
        timeEncoder.push_back({fromTime, width, false, normalised, false});
        decoder.push_back({width, parts * toTime, true, normalised, outermost});
        timeDecoder.push_back({width, toTime, false, normalised, outermost});
        outerWidth = width;
        width *= config.growth;
    }
    std::reverse(decoder.begin(), decoder.end());
    std::reverse(timeDecoder.begin(), timeDecoder.end());
    innerChannels = outerWidth;
    transformerWidth = config.bottomChannels > 0 ? config.bottomChannels : innerChannels;
    hiddenWidth = static_cast<int>(transformerWidth * config.hiddenScale);
}

} // namespace resonate
