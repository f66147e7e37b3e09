// Bass stems lose everything under 120 Hz and get it back: how close the result comes to the truth, how well the pitch
// is found, what is added while nothing plays, and what it costs.
//   bench_sub_bass FILE...     whole bass stems, WAV or FLAC
//   bench_sub_bass --restore EDGE IN OUT
#include "band_bench.h"
#include "core/base/decibels.h"
#include "core/dsp/biquad.h"
#include "core/dsp/decimator.h"
#include "core/restoration/bandwidth/sub_bass_generator.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

using namespace resonate;
using namespace resonate::band_bench;

namespace {

constexpr double kEdgeHz = 120.0;

/// Butterworth of eighth order.
Piece highPassed(const Piece& piece)
{
    Piece result = {AudioBuffer(piece.audio.channels(), piece.audio.frames()), piece.rateHz};
    copyAudio(piece.audio.view(), result.audio.view());
    for (int c = 0; c < piece.audio.channels(); ++c)
        for (const double q : {0.50979558, 0.60134489, 0.89997622, 2.56291545})
            Biquad(BiquadCoefficients::highPass(piece.rateHz, kEdgeHz, q)).process(result.audio.channel(c));
    return result;
}

Piece restored(const Piece& piece, double edgeHz, bool addedOnly, double& seconds)
{
    SubBassGenerator generator(
        {.format = {piece.rateHz, piece.audio.channels()}, .lowEdgeHz = edgeHz, .amount = 1.0, .addedOnly = addedOnly});
    const std::int64_t latency = generator.latencyFrames();
    AudioBuffer padded(piece.audio.channels(), piece.audio.frames() + latency);
    copyAudio(piece.audio.view(), padded.view().slice(0, piece.audio.frames()));
    const double before = cpuSeconds();
    generator.process(padded.view());
    seconds += cpuSeconds() - before;
    Piece result = {AudioBuffer(piece.audio.channels(), piece.audio.frames()), piece.rateHz};
    copyAudio(std::as_const(padded).view().slice(latency, piece.audio.frames()), result.audio.view());
    return result;
}

struct Frame {
    double frequencyHz = 0.0; // 0: no note
    double levelDb = -200.0;
};

/// One every 16 samples of 3 kHz.
std::vector<Frame> pitchOf(const Piece& piece)
{
    const int factor = piece.rateHz / 3000;
    std::vector<float> mid(static_cast<std::size_t>(piece.audio.frames())), low;
    for (int c = 0; c < piece.audio.channels(); ++c)
        for (std::size_t n = 0; n < mid.size(); ++n)
            mid[n] += piece.audio.channel(c)[n] / static_cast<float>(piece.audio.channels());
    Decimator({.sampleRateHz = piece.rateHz, .factor = factor, .passHz = 600.0}).process(mid, low);
    YinPitch yin({.sampleRateHz = static_cast<double>(piece.rateHz) / factor});
    std::vector<Frame> frames;
    for (std::size_t at = 0; at + yin.frameLength() <= low.size(); at += 16) {
        const auto samples = std::span(low).subspan(at, yin.frameLength());
        double energy = 0.0;
        for (const float sample : samples)
            energy += static_cast<double>(sample) * static_cast<double>(sample);
        const YinPitch::Reading reading = yin.estimate(samples);
        frames.push_back({reading.aperiodicity < 0.2 ? reading.frequencyHz : 0.0,
                          powerToDb(energy / static_cast<double>(samples.size()))});
    }
    return frames;
}

void judge(const char* path, const Piece& truth)
{
    double seconds = 0.0;
    const Piece cut = highPassed(truth);
    const Piece found = restored(cut, kEdgeHz, false, seconds), added = restored(cut, kEdgeHz, true, seconds);
    const Spectra spectra = spectraOf(truth);
    const auto edges = binEdges(40.0, 120.0, 0.0, truth.rateHz);
    const auto notes = pitchOf(truth), sung = pitchOf(added);
    int all = 0, right = 0;
    double loudestRestDb = -200.0;
    for (std::size_t i = 0; i < std::min(notes.size(), sung.size()); ++i) {
        if (notes[i].levelDb < -50.0)
            loudestRestDb = std::max(loudestRestDb, sung[i].levelDb);
        if (notes[i].levelDb < -40.0 || notes[i].frequencyHz <= 28.0 || notes[i].frequencyHz > kEdgeHz)
            continue;
        ++all;
        right += std::abs(1200.0 * std::log2(std::max(1.0, sung[i].frequencyHz) / notes[i].frequencyHz)) < 20.0 ? 1 : 0;
    }
    std::printf(
        "%s: 40-120 Hz %.1f -> %.1f dB; pitch right in %.0f %% of %d frames; in rests %.0f dBFS at most; %.0f x "
        "real time\n",
        path, distanceDb(spectra, spectraOf(cut), edges, -60.0), distanceDb(spectra, spectraOf(found), edges, -60.0),
        all > 0 ? 100.0 * right / all : 0.0, all, loudestRestDb,
        2.0 * static_cast<double>(truth.audio.frames()) / truth.rateHz / seconds);
}

} // namespace

int main(int argc, char** argv)
{
    Piece piece;
    if (argc == 5 && std::strcmp(argv[1], "--restore") == 0) {
        double seconds = 0.0;
        return load(argv[3], piece) && save(argv[4], restored(piece, std::atof(argv[2]), false, seconds)) ? 0 : 1;
    }
    for (int i = 1; i < argc; ++i)
        if (load(argv[i], piece))
            judge(argv[i], piece);
    return 0;
}
