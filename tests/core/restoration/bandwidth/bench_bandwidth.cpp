// How close a top band that was cut off and made up again comes to the real one, beside ffmpeg's aexciter, and what it
// costs. Every piece is cut at 4, 8 and 11 kHz by an 801-tap low-pass.
//   bench_bandwidth FILE...                      full-band music, WAV or FLAC
//   bench_bandwidth --probe CUTOFF FILE          says whether what lies above a measured end is music
//   bench_bandwidth --extend CUTOFF IN OUT       writes what the extender makes of a file
// The peer: ffmpeg -i cut.wav -af aexciter=freq=<0.7 cut-off, at most 11000>:amount=4:ceil=16000 -c:a pcm_f32le out.wav
#include "band_bench.h"
#include "core/restoration/bandwidth/band_end_probe.h"
#include "core/restoration/bandwidth/high_extender.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <numbers>
#include <string>

#include <unistd.h>

using namespace resonate;
using namespace resonate::band_bench;

namespace {

struct Score {
    double highDb = 0.0, envelopeDb = 0.0, lowDb = 0.0; // log-spectral distances
    int pieces = 0;
    void add(const Score& other)
    {
        highDb += other.highDb;
        envelopeDb += other.envelopeDb;
        lowDb += other.lowDb;
        ++pieces;
    }
};

/// Hamming window, -6 dB at the cut-off, aligned.
Piece lowPassed(const Piece& piece, double cutoffHz)
{
    constexpr int kTaps = 801;
    std::array<double, kTaps> kernel{};
    double sum = 0.0;
    for (int i = 0; i < kTaps; ++i) {
        const double x = i - kTaps / 2, w = 2.0 * cutoffHz / piece.rateHz;
        const double ideal = x == 0.0 ? w : std::sin(std::numbers::pi * w * x) / (std::numbers::pi * x);
        kernel[static_cast<std::size_t>(i)] =
            ideal * (0.54 - 0.46 * std::cos(2.0 * std::numbers::pi * i / (kTaps - 1)));
        sum += kernel[static_cast<std::size_t>(i)];
    }
    Piece result = {AudioBuffer(piece.audio.channels(), piece.audio.frames()), piece.rateHz};
    for (int c = 0; c < piece.audio.channels(); ++c)
        for (std::int64_t n = 0; n < piece.audio.frames(); ++n) {
            double value = 0.0;
            for (std::int64_t i = 0; i < kTaps; ++i) {
                const std::int64_t from = n + kTaps / 2 - i;
                if (from >= 0 && from < piece.audio.frames())
                    value += kernel[static_cast<std::size_t>(i)] *
                             static_cast<double>(piece.audio.channel(c)[static_cast<std::size_t>(from)]);
            }
            result.audio.channel(c)[static_cast<std::size_t>(n)] = static_cast<float>(value / sum);
        }
    return result;
}

Score judge(const Spectra& truth, const Piece& found, double cutoffHz)
{
    const Spectra spectra = spectraOf(found);
    constexpr double kThirdOctave = 1.2599;
    return {distanceDb(truth, spectra, binEdges(1.03 * cutoffHz, 16000.0, 0.0, found.rateHz), -90.0),
            distanceDb(truth, spectra, binEdges(1.05 * cutoffHz, 16000.0, kThirdOctave, found.rateHz), -90.0),
            distanceDb(truth, spectra, binEdges(100.0, 0.95 * cutoffHz, 0.0, found.rateHz), -90.0), 1};
}

Piece extended(const Piece& piece, double cutoffHz, double amount, double& seconds)
{
    HighExtender extender({.format = {piece.rateHz, piece.audio.channels()}, .cutoffHz = cutoffHz, .amount = amount});
    const std::int64_t latency = extender.latencyFrames();
    AudioBuffer padded(piece.audio.channels(), piece.audio.frames() + latency);
    copyAudio(piece.audio.view(), padded.view().slice(0, piece.audio.frames()));
    const double before = cpuSeconds();
    extender.process(padded.view());
    seconds += cpuSeconds() - before;
    Piece result = {AudioBuffer(piece.audio.channels(), piece.audio.frames()), piece.rateHz};
    copyAudio(std::as_const(padded).view().slice(latency, piece.audio.frames()), result.audio.view());
    return result;
}

/// Empty when ffmpeg is missing or fails.
Piece excited(const std::string& folder, const Piece& piece, double cutoffHz)
{
    Piece result;
    const std::string in = folder + "/in.wav", out = folder + "/out.wav";
    const std::string command = "ffmpeg -nostdin -v error -y -i " + in + " -af aexciter=freq=" +
                                std::to_string(static_cast<int>(std::min(0.7 * cutoffHz, 11000.0))) +
                                ":amount=4:ceil=16000 -c:a pcm_f32le " + out;
    if (!save(in, piece) || std::system(command.c_str()) != 0 || !load(out, result))
        return {};
    AudioBuffer fitted(piece.audio.channels(), piece.audio.frames());
    const std::int64_t frames = std::min(fitted.frames(), result.audio.frames());
    copyAudio(std::as_const(result.audio).view().slice(0, frames), fitted.view().slice(0, frames));
    result.audio = std::move(fitted);
    return result;
}

int extendFile(const std::string& in, const std::string& out, double cutoffHz)
{
    Piece piece;
    double seconds = 0.0;
    if (!load(in, piece) || !save(out, extended(piece, cutoffHz, 0.7, seconds)))
        return 1;
    std::printf("%.0f x real time\n", static_cast<double>(piece.audio.frames()) / piece.rateHz / seconds);
    return 0;
}

int probeFile(const std::string& path, double cutoffHz)
{
    Piece piece;
    if (!load(path, piece))
        return 1;
    BandEndProbe probe({{piece.rateHz, piece.audio.channels()}, cutoffHz});
    probe.process(piece.audio.view());
    const BandEndReading reading = probe.result();
    std::printf("%.1f dB, deviation %.1f dB, correlation %.2f: %s\n", reading.levelDb, reading.deviationDb,
                reading.correlation, reading.musicAbove ? "music" : "nothing");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--probe") == 0)
        return probeFile(argv[3], std::atof(argv[2]));
    if (argc == 5 && std::strcmp(argv[1], "--extend") == 0)
        return extendFile(argv[3], argv[4], std::atof(argv[2]));
    const auto folder = std::filesystem::temp_directory_path() / ("resonate-bandwidth-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    std::map<std::pair<int, std::string>, Score> scores;
    double seconds = 0.0, audioSeconds = 0.0;
    for (int i = 1; i < argc; ++i) {
        Piece piece;
        if (!load(argv[i], piece))
            continue;
        const Spectra truth = spectraOf(piece);
        for (const int cutoffHz : {4000, 8000, 11000}) {
            const Piece cut = lowPassed(piece, cutoffHz);
            scores[{cutoffHz, "nothing"}].add(judge(truth, cut, cutoffHz));
            scores[{cutoffHz, "extender"}].add(judge(truth, extended(cut, cutoffHz, 1.0, seconds), cutoffHz));
            audioSeconds += static_cast<double>(piece.audio.frames()) / piece.rateHz;
            if (const Piece peer = excited(folder.string(), cut, cutoffHz); peer.audio.frames() > 0)
                scores[{cutoffHz, "aexciter"}].add(judge(truth, peer, cutoffHz));
        }
    }
    std::filesystem::remove_all(folder);
    std::puts("log-spectral distance, dB: above the cut, the same in third octaves, below the cut");
    for (const auto& [key, score] : scores)
        std::printf("%5d Hz  %-9s %6.2f %6.2f %6.2f\n", key.first, key.second.c_str(), score.highDb / score.pieces,
                    score.envelopeDb / score.pieces, score.lowDb / score.pieces);
    if (seconds > 0.0)
        std::printf("extender: %.0f x real time on one core\n", audioSeconds / seconds);
    return 0;
}
