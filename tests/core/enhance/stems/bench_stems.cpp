// What the chains do to stems, and what they cost.
//   bench_stems                                     speed on noise, every tool at work
//   bench_stems OUT.wav VOCALS DRUMS BASS OTHER [TARGETS.csv] [BANDWIDTH_HZ] [only=TOOL] [amount=0..1]
//                                                 [impairment=0..1] [mono]
// measures the stems, prints what is decided, and writes the sum of what the chains make of them. TARGETS.csv has the
// columns centre, then level and similarity of vocals, drums, bass, other; the sum with amount=0 is what to compare
// with.
#include "core/audio/audio_buffer.h"
#include "core/enhance/stems/bass_chain.h"
#include "core/enhance/stems/drum_chain.h"
#include "core/enhance/stems/other_chain.h"
#include "core/enhance/stems/stem_meter.h"
#include "core/enhance/stems/vocal_chain.h"
#include "core/io/working_file.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <functional>
#include <random>
#include <string>

#include <sys/resource.h>

using namespace resonate;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

struct Job {
    AudioFormat format;
    StemNeeds needs;
    StemTarget target;
    double amount = 1.0;
    std::string only; // one tool; empty: all
};

struct Made {
    StemDecisions decisions;
    std::unique_ptr<StreamProcessor> chain;
};

template <class Chain>
Made makeWith(typename Chain::Parameters parameters, const Job& job)
{
    parameters.format = job.format;
    parameters.amount = job.amount;
    parameters.needs = job.needs;
    if constexpr (!std::is_same_v<Chain, DrumChain>)
        parameters.target = job.target;
    return {Chain::decide(parameters), std::make_unique<Chain>(parameters)};
}

Made make(std::size_t stem, const Job& job)
{
    const auto on = [&](const char* tool) { return job.only.empty() || job.only == tool; };
    switch (stem) {
    case 0:
        return makeWith<VocalChain>(
            {.presence = on("presence"), .deEss = on("deEss"), .compress = on("compress"), .air = on("air")}, job);
    case 1:
        return makeWith<DrumChain>({.attack = on("attack"), .sustain = job.only == "sustain"}, job);
    case 2:
        return makeWith<BassChain>({.clarity = on("clarity"), .compress = on("compressBass"), .monoLow = on("monoLow")},
                                   job);
    default:
        return makeWith<OtherChain>(
            {.deMud = on("deMud"), .presence = on("presenceOther"), .excite = on("excite"), .widen = on("widen")}, job);
    }
}

constexpr std::array<const char*, 4> kNames = {"vocals", "drums", "bass", "other"};

double number(std::string_view text)
{
    double value = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::array<StemTarget, 4> readTargets(const char* path)
{
    std::array<StemTarget, 4> targets;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] < '0' || line[0] > '9')
            continue;
        std::vector<double> row;
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t end = std::min(line.find(',', at), line.size());
            row.push_back(number(std::string_view(line).substr(at, end - at)));
            at = end + 1;
        }
        for (std::size_t s = 0; s < 4 && row.size() == 9; ++s) {
            targets[s].centreHz.push_back(row[0]);
            targets[s].levelDb.push_back(row[1 + 2 * s]);
            targets[s].similarity.push_back(row[2 + 2 * s]);
        }
    }
    return targets;
}

void print(const char* stem, const StemDecisions& decisions)
{
    for (const StemDecision& d : decisions)
        std::printf("  %-7s %-9s %-19s %7.1f %s %6.1f -> %s %.2f dB\n", stem, d.tool, d.measure, d.measuredDb,
                    d.whenAbove ? ">" : "<", d.thresholdDb, d.acts() ? "acts" : "no  ", d.strengthDb);
}

/// The stem through its chain, in blocks, with the latency taken out.
AudioBuffer through(StreamProcessor& chain, const AudioBuffer& input)
{
    const std::int64_t latency = chain.latencyFrames(), frames = input.frames();
    AudioBuffer padded(input.channels(), frames + latency), out(input.channels(), frames);
    copyAudio(input.view(), padded.view().slice(0, frames));
    for (std::int64_t at = 0; at < padded.frames(); at += 4096)
        chain.process(padded.view().slice(at, std::min<std::int64_t>(4096, padded.frames() - at)));
    copyAudio(padded.view().slice(latency, frames), out.view());
    return out;
}

int processFiles(int count, char** arguments)
{
    Job job;
    std::array<StemTarget, 4> targets;
    double bandwidthHz = 20000.0, impairment = 1.0;
    bool mono = false;
    for (int i = 6; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument.starts_with("only="))
            job.only = argument.substr(5);
        else if (argument.starts_with("amount="))
            job.amount = number(argument.substr(7));
        else if (argument == "mono")
            mono = true;
        else if (argument.starts_with("impairment="))
            impairment = number(argument.substr(11));
        else if (argument.ends_with(".csv"))
            targets = readTargets(arguments[i]);
        else
            bandwidthHz = number(argument);
    }
    AudioBuffer sum;
    for (std::size_t s = 0; s < 4; ++s) {
        const auto file = WorkingFile::open(arguments[2 + s]);
        if (!file) {
            std::fprintf(stderr, "%s\n", file.error().detail.c_str());
            return 1;
        }
        job.format = (*file)->format();
        AudioBuffer stem(job.format.channels, (*file)->frames());
        if (!(*file)->read(0, stem.view()))
            return 1;
        StemMeter meter(job.format);
        meter.process(stem.view());
        job.needs = meter.result();
        job.needs.bandwidthHz = bandwidthHz;
        job.needs.impairment = impairment;
        job.needs.recordingMono = mono;
        job.target = targets[s];
        const Made made = make(s, job);
        print(kNames[s], made.decisions);
        const AudioBuffer out = through(*made.chain, stem);
        if (s == 0)
            sum = AudioBuffer(job.format.channels, stem.frames());
        for (int c = 0; c < sum.channels(); ++c)
            for (std::size_t n = 0; n < sum.channel(c).size(); ++n)
                sum.channel(c)[n] += out.channel(c)[n];
    }
    auto writer = WorkingFileWriter::create(arguments[1], job.format);
    return writer && (*writer)->write(sum.view()) && (*writer)->finish() ? 0 : 1;
}

/// A spectrum and figures that make every tool act, on noise with strokes.
void printSpeed()
{
    constexpr int kSeconds = 60;
    AudioBuffer noise(2, 48000 * kSeconds);
    std::mt19937 random(1);
    for (int c = 0; c < 2; ++c)
        for (std::size_t n = 0; n < noise.channel(c).size(); ++n)
            noise.channel(c)[n] = (n % 14400 < 3000 ? 1.0F : 0.2F) *
                                  (static_cast<float>(random()) / static_cast<float>(std::mt19937::max()) - 0.5F);
    Job job;
    const double before = cpuSeconds();
    StemMeter meter(job.format);
    meter.process(noise.view());
    std::printf("%-8s %6.0fx real time\n", "meter", kSeconds / (cpuSeconds() - before));
    job.needs = meter.result();
    job.needs.peakSpreadDb = 20.0;
    job.needs.attackDb = 4.0;
    job.needs.sibilanceDb = 0.0;
    job.needs.recordingMono = true;
    job.needs.sideToMidDb = -40.0;
    job.target = {job.needs.centreHz, job.needs.levelDb, {}};
    for (std::size_t s = 0; s < 4; ++s) {
        for (std::size_t i = 0; i < job.needs.centreHz.size(); ++i) { // dull, boomy and muddy
            const double octaves = std::log2(job.needs.centreHz[i] / 100.0);
            job.needs.levelDb[i] = job.target.levelDb[i] - 6.0 * octaves * (s == 2 ? -1.0 : 1.0);
        }
        const Made made = make(s, job);
        print(kNames[s], made.decisions);
        const double start = cpuSeconds();
        through(*made.chain, noise);
        std::printf("%-8s %6.0fx real time\n", kNames[s], kSeconds / (cpuSeconds() - start));
    }
}

} // namespace

int main(int count, char** arguments)
{
    if (count >= 6)
        return processFiles(count, arguments);
    printSpeed();
    return 0;
}
