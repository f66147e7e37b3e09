// Puts dry recordings into rooms, takes the rooms out again, and prints what was gained and how quick it was.
//   bench_dereverb [key=value ...] [--room FILE ...] [--write DIR] [--peer DIR] [--threads N] FILE...
//   bench_dereverb [key=value ...] --process IN.wav OUT.wav      no room: only the work
// FILE, IN: WAV or FLAC; rooms are impulse responses of the files' rate, beside the three synthetic ones (RT60 0.8, 1.5
// and 2.5 s with direct to reverberant energy of 3, 0 and -3 dB). Keys: see set() below.
// --write keeps NAME-ROOM.wet.wav, .early.wav and .out.wav; --peer scores DIR/NAME-ROOM.peer.wav, somebody else's work
// on the .wet.wav, beside ours; with adapt=1 the wetness that is measured decides how much is done.
// For nara_wpe 0.0.11 (https://github.com/fgnt/nara_wpe), with soundfile's x, rate:
//   from nara_wpe.wpe import wpe_v8; from nara_wpe.utils import stft, istft
//   Y = stft(x.T, size=4096, shift=1024).transpose(2, 0, 1)
//   Z = wpe_v8(Y, taps=20, delay=2, iterations=3, psd_context=0)
//   soundfile.write(peer, istft(Z.transpose(1, 2, 0), size=4096, shift=1024).T[:len(x)], rate, "FLOAT")
#include "core/io/working_file.h"
#include "core/restoration/dereverb/dereverb.h"
#include "tests/core/restoration/dereverb/wet_signals.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

#include <sys/resource.h>

using namespace resonate;
using namespace resonate::test;

namespace {

struct Options {
    Dereverb::Parameters dereverb;
    bool knownRoom = true; // the impulse response's own RT60 is told, unless rt= names one
    std::filesystem::path writeTo;
    std::filesystem::path peers;
    std::vector<std::filesystem::path> files;
    std::vector<std::filesystem::path> rooms;
    std::vector<std::filesystem::path> process;
    int threads = 1;
    bool adapts = false; // to the wetness measured
};

struct Room {
    std::string name;
    std::vector<float> response;
};

struct Score {
    double sdrDb = 0.0, segmentalDb = 0.0, earlyToLateDb = 0.0;
};

bool set(Options& options, std::string_view key, double value)
{
    Dereverb::Parameters& p = options.dereverb;
    const std::map<std::string_view, double*> numbers{
        {"amount", &p.amount},          {"smoothness", &p.smoothness}, {"prediction", &p.predictionShare},
        {"late", &p.lateShare},         {"rt", &p.rt60Seconds},        {"step", &p.stepSeconds},
        {"loading", &p.solver.loading},

        {"evenness", &p.evenness},      {"level", &p.lateLevel},       {"floor", &p.solver.weightFloor},
    };
    const std::map<std::string_view, int*> counts{
        {"taps", &p.solver.taps},
        {"delay", &p.solver.delay},
        {"iterations", &p.solver.iterations},
        {"side", &p.solver.weightSmoothing},
    };
    if (key == "rt")
        options.knownRoom = false;
    if (key == "adapt")
        options.adapts = value > 0.0;
    else if (key == "preview")
        p.quality = value > 0.0 ? RestorationQuality::Preview : RestorationQuality::Render;
    else if (const auto number = numbers.find(key); number != numbers.end())
        *number->second = value;
    else if (const auto count = counts.find(key); count != counts.end())
        *count->second = static_cast<int>(value);
    else
        return false;
    return true;
}

bool parse(int argc, char** argv, Options& options)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const std::size_t equals = word.find('=');
        const bool more = i + 1 < argc;
        double value = 0.0;
        if (word == "--room" && more)
            options.rooms.emplace_back(argv[++i]);
        else if (word == "--write" && more)
            options.writeTo = argv[++i];
        else if (word == "--peer" && more)
            options.peers = argv[++i];
        else if (word == "--threads" && more)
            options.threads = std::max(1, std::atoi(argv[++i]));
        else if (word == "--process" && i + 2 < argc)
            options.process = {argv[i + 1], argv[i + 2]}, i += 2;
        else if (equals == word.npos || word.find('/') < equals)
            options.files.emplace_back(word);
        else if (std::from_chars(word.data() + equals + 1, word.data() + word.size(), value).ec != std::errc() ||
                 !set(options, word.substr(0, equals), value))
            return std::printf("%s?\n", argv[i]), false;
    }
    return true;
}

AudioBuffer readAll(const std::filesystem::path& path, int& sampleRateHz)
{
    const auto file = WorkingFile::open(path);
    if (!file)
        return std::printf("%s\n", file.error().detail.c_str()), AudioBuffer();
    sampleRateHz = file.value()->format().sampleRateHz;
    AudioBuffer audio(file.value()->format().channels, file.value()->frames());
    return file.value()->read(0, audio.view()) ? std::move(audio) : AudioBuffer();
}

std::vector<float> readMono(const std::filesystem::path& path, int& sampleRateHz)
{
    const AudioBuffer audio = readAll(path, sampleRateHz);
    std::vector<float> mono(static_cast<std::size_t>(audio.frames()));
    for (int c = 0; c < audio.channels(); ++c)
        for (std::size_t n = 0; n < mono.size(); ++n)
            mono[n] += audio.channel(c)[n] / static_cast<float>(audio.channels());
    return mono;
}

void writeAll(const std::filesystem::path& path, const AudioBuffer& audio, int sampleRateHz)
{
    auto file = WorkingFileWriter::create(path, {sampleRateHz, audio.channels()});
    if (!file || !file.value()->write(audio.view()) || !file.value()->finish())
        std::printf("cannot write %s\n", path.c_str());
}

AudioBuffer monoBuffer(std::span<const float> sound)
{
    AudioBuffer audio(1, static_cast<std::int64_t>(sound.size()));
    std::ranges::copy(sound, audio.channel(0).begin());
    return audio;
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// From 5 to 25 dB under the start of Schroeder's integral.
double roomRt60(std::span<const float> response, int sampleRateHz)
{
    std::vector<double> left(response.size() + 1, 0.0);
    for (std::size_t n = response.size(); n-- > 0;)
        left[n] = left[n + 1] + static_cast<double>(response[n]) * static_cast<double>(response[n]);
    const auto reaches = [&](double share) {
        return std::ranges::find_if(left, [&](double e) { return e < share * left[0]; }) - left.begin();
    };
    return 3.0 * static_cast<double>(reaches(std::pow(10.0, -2.5)) - reaches(std::pow(10.0, -0.5))) / sampleRateHz;
}

Room readRoom(const std::filesystem::path& path)
{
    int rate = 0;
    std::vector<float> response = readMono(path, rate);
    const auto largest = std::ranges::max_element(response, {}, [](float v) { return std::abs(v); });
    response.erase(response.begin(), std::max(response.begin(), largest - 20)); // the way to the microphone
    return {path.stem().string(), std::move(response)};
}

/// Mean over frames of 1024 that sound, each held between -10 and 35 dB.
double segmentalSnrDb(std::span<const float> sound, std::span<const float> target)
{
    constexpr std::size_t kFrame = 1024;
    std::vector<std::pair<double, double>> frames; // energy of target and difference
    double largest = 0.0;
    for (std::size_t at = 0; at + kFrame <= target.size(); at += kFrame) {
        frames.emplace_back(1e-12, 1e-12);
        for (std::size_t n = at; n < at + kFrame; ++n) {
            const double difference = static_cast<double>(sound[n]) - static_cast<double>(target[n]);
            frames.back().first += static_cast<double>(target[n]) * static_cast<double>(target[n]);
            frames.back().second += difference * difference;
        }
        largest = std::max(largest, frames.back().first);
    }
    double sum = 0.0;
    int counted = 0;
    for (const auto& [energy, difference] : frames)
        if (energy > 1e-5 * largest)
            sum += std::clamp(10.0 * std::log10(energy / difference), -10.0, 35.0), ++counted;
    return sum / std::max(counted, 1);
}

Score score(std::span<const float> sound, const WetSignal& wet)
{
    return {scaleInvariantSdrDb(sound, wet.early), segmentalSnrDb(sound, wet.early), earlyToLateDb(sound, wet)};
}

AudioBuffer dereverberate(const Dereverb::Parameters& parameters, const AudioBuffer& input)
{
    Dereverb dereverb(parameters);
    const std::int64_t latency = dereverb.latencyFrames();
    AudioBuffer stream(input.channels(), input.frames() + latency);
    copyAudio(input.view(), stream.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < stream.frames(); at += 65536)
        dereverb.process(stream.view().slice(at, std::min<std::int64_t>(65536, stream.frames() - at)));
    AudioBuffer output(input.channels(), input.frames());
    copyAudio(stream.view().slice(latency, input.frames()), output.view());
    return output;
}

int processFile(const Options& options)
{
    Dereverb::Parameters parameters = options.dereverb;
    const AudioBuffer input = readAll(options.process[0], parameters.format.sampleRateHz);
    if (input.frames() == 0)
        return 1;
    parameters.format.channels = input.channels();
    const double start = cpuSeconds();
    WetnessMeter meter(parameters.format);
    meter.process(input.view());
    const WetnessReading wetness = meter.result();
    std::printf("wetness %.2f (share foretold %.4f, bins heard %.2f), measured at %.0f x real time\n", wetness.wetness,
                wetness.foretoldShare, wetness.heardShare,
                static_cast<double>(input.frames()) / parameters.format.sampleRateHz / (cpuSeconds() - start));
    if (options.adapts)
        parameters = adaptedTo(wetness, parameters);
    const double before = cpuSeconds();
    const AudioBuffer output = dereverberate(parameters, input);
    std::printf("%.1f x real time a core\n",
                static_cast<double>(input.frames()) / parameters.format.sampleRateHz / (cpuSeconds() - before));
    writeAll(options.process[1], output, parameters.format.sampleRateHz);
    return 0;
}

void print(const char* who, const std::string& what, const Score& gained)
{
    std::printf("%-5s %-44s %7.2f %7.2f %7.2f", who, what.c_str(), gained.sdrDb, gained.segmentalDb,
                gained.earlyToLateDb);
}

class Table {
public:
    explicit Table(const Options& options) : m_options(options) {}
    void add(const std::filesystem::path& file, const Room& room)
    {
        Dereverb::Parameters parameters = m_options.dereverb;
        const std::vector<float> dry = readMono(file, parameters.format.sampleRateHz);
        const int rate = parameters.format.sampleRateHz;
        const WetSignal wet = putIntoRoom(dry, room.response, rate);
        parameters.format.channels = 1;
        if (m_options.knownRoom)
            parameters.rt60Seconds = roomRt60(room.response, rate);
        const AudioBuffer input = wet.mixed();
        const Score before = score(input.channel(0), wet);
        if (m_options.adapts) {
            WetnessMeter meter(parameters.format);
            meter.process(input.view());
            parameters = adaptedTo(meter.result(), parameters);
        }
        const double start = cpuSeconds();
        const AudioBuffer output = dereverberate(parameters, input);
        const double spent = cpuSeconds() - start;
        const std::string name = file.parent_path().filename().string() + "_" + file.stem().string() + "-" + room.name;
        char head[128];
        std::snprintf(head, sizeof head, "%s RT %.1f in %.1f", name.c_str(), parameters.rt60Seconds, before.sdrDb);
        print("ours", head, tally(m_ours, score(output.channel(0), wet), before));
        std::printf("  %5.1fx\n", static_cast<double>(dry.size()) / rate / spent);
        keep(name, input, wet, output, rate);
        int peerRate = 0;
        if (m_options.peers.empty())
            return;
        std::vector<float> peer = readMono(m_options.peers / (name + ".peer.wav"), peerRate);
        if (peer.empty())
            return;
        peer.resize(dry.size());
        print("peer", "", tally(m_peers, score(peer, wet), before));
        std::printf("\n");
    }
    void finish() const
    {
        for (const auto& [who, scores] : {std::pair("ours", &m_ours), std::pair("peer", &m_peers)}) {
            if (scores->empty())
                continue;
            Score mean;
            double least = 1e9;
            for (const Score& s : *scores) {
                const auto count = static_cast<double>(scores->size());
                mean.sdrDb += s.sdrDb / count;
                mean.segmentalDb += s.segmentalDb / count;
                mean.earlyToLateDb += s.earlyToLateDb / count;
                least = std::min(least, s.sdrDb);
            }
            print(who, "MEAN", mean);
            std::printf("  least SI-SDR %.2f\n", least);
        }
    }

private:
    static Score tally(std::vector<Score>& scores, const Score& after, const Score& before)
    {
        return scores.emplace_back(Score{after.sdrDb - before.sdrDb, after.segmentalDb - before.segmentalDb,
                                         after.earlyToLateDb - before.earlyToLateDb});
    }
    void keep(const std::string& name, const AudioBuffer& input, const WetSignal& wet, const AudioBuffer& output,
              int rate) const
    {
        if (m_options.writeTo.empty())
            return;
        writeAll(m_options.writeTo / (name + ".wet.wav"), input, rate);
        writeAll(m_options.writeTo / (name + ".early.wav"), monoBuffer(wet.early), rate);
        writeAll(m_options.writeTo / (name + ".out.wav"), output, rate);
    }
    const Options& m_options;
    std::vector<Score> m_ours;
    std::vector<Score> m_peers;
};

} // namespace

int main(int argc, char** argv)
{
    Options options;
    options.dereverb.amount = 100.0;
    if (!parse(argc, argv, options))
        return 2;
    ThreadExecutor executor(options.threads);
    options.dereverb.executor = options.threads > 1 ? &executor : nullptr;
    if (!options.process.empty())
        return processFile(options);
    std::vector<Room> rooms;
    for (const auto& [rt60, ratio] : {std::pair(0.8, 3.0), std::pair(1.5, 0.0), std::pair(2.5, -3.0)}) {
        char name[32];
        std::snprintf(name, sizeof name, "synthetic%.1f", rt60);
        rooms.push_back({name, syntheticRoom(48000, rt60, ratio, 1)});
    }
    for (const auto& path : options.rooms)
        rooms.push_back(readRoom(path));
    std::printf("%-50s dSI-SDR dsegSNR   d(early:late), dB\n", "");
    Table table(options);
    for (const auto& file : options.files)
        for (const Room& room : rooms)
            table.add(file, room);
    table.finish();
    return 0;
}
