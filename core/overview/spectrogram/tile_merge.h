#pragma once

#include "core/overview/spectrogram/spectrogram_tile.h"

namespace resonate {

/// The exact tile above two exact neighbours of one level: each of its columns has the mean power of two of theirs, by
/// the number of transforms that they stand for. `second` is null where the recording has ended. Each merge rounds by
/// at most a quarter of a decibel; five lie between the audio and an overview of three hours.
SpectrogramTile mergeTiles(const SpectrogramGrid& grid, const SpectrogramTile& first, const SpectrogramTile* second);

} // namespace resonate
