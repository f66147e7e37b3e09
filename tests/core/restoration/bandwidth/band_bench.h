#pragma once

#include "core/audio/audio_buffer.h"

#include <string>
#include <vector>

/// What the benches of bandwidth restoration share: files, and how far two spectra are apart.
namespace resonate::band_bench {

struct Piece {
    AudioBuffer audio;
    int rateHz = 48000;
};
bool load(const std::string& path, Piece& piece);
bool save(const std::string& path, const Piece& piece);

using Spectra = std::vector<std::vector<double>>; // [frames][bins], power
/// Of the mid signal, frames of 2048 samples.
Spectra spectraOf(const Piece& piece);
/// Band edges in bins: every bin for a ratio of 0, else each edge `ratio` times the one before.
std::vector<std::size_t> binEdges(double lowHz, double highHz, double ratio, int rateHz);
/// Root mean square over bands of level differences, mean over the frames that are not silent. Levels stop `floorDb`
/// under the truth's loudest bin.
double distanceDb(const Spectra& truth, const Spectra& found, const std::vector<std::size_t>& edges, double floorDb);

double cpuSeconds();

} // namespace resonate::band_bench
