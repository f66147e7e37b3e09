// What each tool costs, and the compressor and the de-esser beside ffmpeg's on the same samples, where ffmpeg is found:
//   acompressor=threshold=0.0630957:ratio=4:knee=1:attack=10:release=120:detection=peak:link=maximum
//   deesser=i=0.5:m=0.5:f=0.5
#include "core/tools/air_shelf.h"
#include "core/tools/compressor.h"
#include "core/tools/de_esser.h"
#include "core/tools/de_mud.h"
#include "core/tools/dynamic_eq.h"
#include "core/tools/harmonic_exciter.h"
#include "core/tools/mono_below.h"
#include "core/tools/mono_safe_widener.h"
#include "core/tools/multiband_compressor.h"
#include "core/tools/transient_shaper.h"
#include "tests/core/tools/tool_signals.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat = {kToolRateHz, 2};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

template <class Tool>
void printSpeed(const char* name, typename Tool::Parameters parameters)
{
    constexpr int kSeconds = 60;
    parameters.format = kFormat;
    AudioBuffer audio = whiteNoise(0.1, kSeconds * kToolRateHz);
    Tool tool(parameters);
    const double before = cpuSeconds();
    for (std::int64_t at = 0; at < audio.frames(); at += 4096)
        tool.process(audio.view().slice(at, std::min<std::int64_t>(4096, audio.frames() - at)));
    std::printf("%-22s %6.0fx real time\n", name, kSeconds / (cpuSeconds() - before));
}

void printSpeeds()
{
    MultibandCompressor::Parameters multiband;
    for (auto& band : multiband.bands)
        band.law.thresholdDb = -40.0;
    printSpeed<Compressor>("compressor", {{}, {-40.0, 4.0, 6.0}});
    printSpeed<MultibandCompressor>("multiband compressor", multiband);
    printSpeed<DeEsser>("de-esser", {{}, {-30.0, 4.0, 4.0, 7.0}});
    printSpeed<DynamicEq>("dynamic eq", {{}, {1000.0, 1.0, 3.0}, {-40.0, 4.0, 6.0, 12.0}});
    printSpeed<TransientShaper>("transient shaper", {{}, 6.0, -6.0});
    printSpeed<HarmonicExciter>("exciter", {{}, -18.0, 12.0, -20.0, 16000.0});
    printSpeed<AirShelf>("air", {{}, 4.0});
    printSpeed<DeMud>("de-mud", {{}, 4.0});
    printSpeed<MonoSafeWidener>("widener", {{}, -6.0});
    printSpeed<MonoBelow>("mono below", {{}, 120.0, 1.0});
}

std::optional<AudioBuffer> throughFfmpeg(const AudioBuffer& input, const std::string& filter)
{
    const auto base = std::filesystem::temp_directory_path() / ("bench_tools_" + std::to_string(getpid()));
    const std::string in = base.string() + ".in", out = base.string() + ".out";
    {
        std::ofstream file(in, std::ios::binary);
        for (std::size_t n = 0; n < input.channel(0).size(); ++n)
            for (int c = 0; c < 2; ++c)
                file.write(reinterpret_cast<const char*>(&input.channel(c)[n]), sizeof(float));
    }
    const std::string raw = " -f f32le -ar 48000 -ac 2 ";
    const int status = std::system(
        ("ffmpeg -v error -y" + raw + "-i " + in + " -af '" + filter + "'" + raw + out + " 2>/dev/null").c_str());
    AudioBuffer output(2, input.frames());
    std::ifstream file(out, std::ios::binary);
    for (std::size_t n = 0; n < output.channel(0).size(); ++n)
        for (int c = 0; c < 2; ++c)
            file.read(reinterpret_cast<char*>(&output.channel(c)[n]), sizeof(float));
    const bool whole = status == 0 && file.good();
    std::filesystem::remove(in);
    std::filesystem::remove(out);
    return whole ? std::optional(std::move(output)) : std::nullopt;
}

/// 1 kHz in steps of 5 dB from -60 to 0 dBFS, a second each.
AudioBuffer staircase()
{
    AudioBuffer audio = sine(1000.0, 1.0, 13 * kToolRateHz);
    for (int c = 0; c < 2; ++c)
        for (std::size_t n = 0; n < audio.channel(c).size(); ++n)
            audio.channel(c)[n] *=
                static_cast<float>(std::pow(10.0, (-60.0 + 5.0 * static_cast<double>(n / kToolRateHz)) / 20.0));
    return audio;
}

void printCurve(const char* name, const AudioBuffer& out)
{
    const CompressorLaw law = {-24.0, 4.0, 0.0};
    std::printf("%-22s", name);
    double worst = 0.0;
    for (std::size_t step = 0; step < 13; ++step) {
        const double level = -60.0 + 5.0 * static_cast<double>(step);
        const double error = toneDb(out.channel(0), 1000.0, step * kToolRateHz + 24000, (step + 1) * kToolRateHz) -
                             (level - law.reductionDb(level));
        worst = std::max(worst, std::abs(error));
    }
    std::printf(" largest error of the static curve %.3f dB\n", worst);
}

/// Bursts of 5-9 kHz noise, 100 ms every 250, over a vowel of 180 Hz.
AudioBuffer speech(bool sibilant)
{
    AudioBuffer audio = whiteNoise(0.2, 4 * kToolRateHz);
    for (int c = 0; c < 2; ++c) {
        for (int i = 0; i < 2; ++i) {
            Biquad(BiquadCoefficients::highPass(kToolRateHz, 5000.0, 0.9)).process(audio.channel(c));
            Biquad(BiquadCoefficients::lowPass(kToolRateHz, 9000.0, 0.9)).process(audio.channel(c));
        }
        for (std::size_t n = 0; n < audio.channel(c).size(); ++n) {
            const bool burst = n % 12000 < 4800;
            double voice = 0.0;
            for (int h = 1; h < 40; ++h)
                voice += 0.25 * std::pow(h, -1.5) *
                         std::sin(2.0 * std::numbers::pi * 180.0 * h * static_cast<double>(n) / kToolRateHz);
            audio.channel(c)[n] = sibilant ? (burst ? audio.channel(c)[n] : 0.0F) : static_cast<float>(voice);
        }
    }
    return audio;
}

void printChange(const char* name, const AudioBuffer& in, const AudioBuffer& out)
{
    std::printf(" %s %.2f dB", name, levelDb(out.channel(0), 48000, 192000) - levelDb(in.channel(0), 48000, 192000));
}

void printPeers()
{
    const AudioBuffer stairs = staircase();
    Compressor compressor({kFormat, {-24.0, 4.0, 0.0}, 10.0, 120.0, 0.0});
    printCurve("compressor", processed(compressor, stairs));
    if (const auto out = throughFfmpeg(stairs, "acompressor=threshold=0.0630957:ratio=4:knee=1:attack=10:release=120:"
                                               "detection=peak:link=maximum"))
        printCurve("ffmpeg acompressor", *out);
    const AudioBuffer sibilants = speech(true), vowel = speech(false);
    DeEsser deEsser({.format = kFormat});
    std::printf("%-22s", "de-esser");
    printChange("sibilants", sibilants, processed(deEsser, sibilants));
    deEsser.reset();
    printChange("vowel", vowel, processed(deEsser, vowel));
    const auto sibilantsOut = throughFfmpeg(sibilants, "deesser=i=0.5:m=0.5:f=0.5");
    const auto vowelOut = throughFfmpeg(vowel, "deesser=i=0.5:m=0.5:f=0.5");
    if (sibilantsOut && vowelOut) {
        std::printf("\n%-22s", "ffmpeg deesser");
        printChange("sibilants", sibilants, *sibilantsOut);
        printChange("vowel", vowel, *vowelOut);
    }
    std::printf("\n");
}

} // namespace

int main()
{
    printSpeeds();
    printPeers();
    return 0;
}
