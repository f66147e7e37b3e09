#pragma once

#include "core/audio/audio_source.h"
#include "core/overview/spectrogram/frame_powers.h"
#include "core/overview/spectrogram/tile_raster.h"

#include <memory>
#include <string>

namespace resonate {

/// Audio that a spectrogram is shown of.
struct TileSource {
    std::string key; ///< names the audio's content: the same key, the same samples
    std::shared_ptr<const AudioSource> audio;
    int channel = kAllChannels;
    bool isKept = true; ///< on the disk, for the next time; false for what will not come again

    SpectrogramGrid grid() const
    {
        return audio ? SpectrogramGrid(audio->format().sampleRateHz, audio->frames()) : SpectrogramGrid();
    }
    bool operator==(const TileSource&) const = default;
};

/// A stretch of a spectrogram that somebody looks at.
struct TileWant {
    TileSource source;
    TileRange range;
};

using TilePointer = std::shared_ptr<const SpectrogramTile>;

} // namespace resonate
