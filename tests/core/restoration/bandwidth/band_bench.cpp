#include "band_bench.h"

#include "core/base/decibels.h"
#include "core/dsp/stft.h"
#include "core/io/working_file.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace resonate::band_bench {

bool load(const std::string& path, Piece& piece)
{
    const auto file = WorkingFile::open(path);
    if (!file)
        return false;
    piece.rateHz = (*file)->format().sampleRateHz;
    piece.audio = AudioBuffer((*file)->format().channels, (*file)->frames());
    return static_cast<bool>((*file)->read(0, piece.audio.view()));
}

bool save(const std::string& path, const Piece& piece)
{
    auto writer = WorkingFileWriter::create(path, {piece.rateHz, piece.audio.channels()});
    return writer && (*writer)->write(piece.audio.view()) && (*writer)->finish();
}

Spectra spectraOf(const Piece& piece)
{
    const int size = 2048;
    Stft stft({size, size / 4});
    std::vector<float> mid(static_cast<std::size_t>(piece.audio.frames()));
    for (int c = 0; c < piece.audio.channels(); ++c)
        for (std::size_t n = 0; n < mid.size(); ++n)
            mid[n] += piece.audio.channel(c)[n] / static_cast<float>(piece.audio.channels());
    Spectra spectra;
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    for (std::size_t at = 0; at + static_cast<std::size_t>(size) <= mid.size();
         at += static_cast<std::size_t>(size / 4)) {
        stft.analyse(std::span(mid).subspan(at, static_cast<std::size_t>(size)), spectrum);
        auto& power = spectra.emplace_back();
        for (const auto& bin : spectrum)
            power.push_back(static_cast<double>(std::norm(bin)));
    }
    return spectra;
}

double distanceDb(const Spectra& truth, const Spectra& found, const std::vector<std::size_t>& edges, double floorDb)
{
    double peak = 0.0, loudest = 0.0;
    std::vector<double> totals;
    for (const auto& frame : truth) {
        double total = 0.0;
        for (const double power : frame) {
            peak = std::max(peak, power);
            total += power;
        }
        totals.push_back(total);
        loudest = std::max(loudest, total);
    }
    const double floor = peak * std::pow(10.0, floorDb / 10.0);
    double sum = 0.0;
    int frames = 0;
    for (std::size_t t = 0; t < truth.size(); ++t) {
        if (totals[t] <= 1e-5 * loudest)
            continue;
        double squares = 0.0;
        for (std::size_t b = 0; b + 1 < edges.size(); ++b) {
            double wanted = 0.0, is = 0.0;
            for (std::size_t k = edges[b]; k < edges[b + 1]; ++k) {
                wanted += truth[t][k];
                is += found[t][k];
            }
            const auto width = static_cast<double>(edges[b + 1] - edges[b]);
            const double db = powerToDb((is / width + floor) / (wanted / width + floor));
            squares += db * db;
        }
        sum += std::sqrt(squares / static_cast<double>(edges.size() - 1));
        ++frames;
    }
    return sum / std::max(1, frames);
}

std::vector<std::size_t> binEdges(double lowHz, double highHz, double ratio, int rateHz)
{
    const auto bin = [rateHz](double hz) { return static_cast<std::size_t>(std::lround(hz * 2048 / rateHz)); };
    std::vector<std::size_t> edges = {bin(lowHz)};
    if (ratio > 1.0)
        for (double hz = lowHz * ratio; hz < highHz; hz *= ratio)
            edges.push_back(bin(hz));
    else
        for (std::size_t k = edges[0] + 1; k < bin(highHz); ++k)
            edges.push_back(k);
    edges.push_back(bin(highHz));
    return edges;
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace resonate::band_bench
