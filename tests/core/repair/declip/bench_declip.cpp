// How much closer de-clipping brings clipped music to what it was, beside ffmpeg's adeclip on the same files, and how
// quick it is.
//   bench_declip [OPTION...] FILE...    clean music as it is (WAV, FLAC); without a file, synthetic music
//     --seconds 6     length of the excerpt; what was clipped before a codec is found in 4 s and more
//     --at 3          where it begins, in seconds; otherwise two fifths of the way
//     --sdr 7,10      clipped so that the music is so many dB over what clipping did to it; otherwise 7,10,15,20
//     --codec pcm     or aac (ffmpeg -c:a aac -b:a 128k after clipping); otherwise both
//     --peers none    or adeclip, which leaves out adeclip=m=s; otherwise both. Heavy clipping takes them minutes
//     --best          also DeclipQuality::Best
//     --told          ours is told the clip level; otherwise the recording report finds whether and where it clipped
//     --threads 4     ours on so many
// Figures are 10 log10(sum clean^2 / sum (clean - test)^2), after less before, in dB; speed is of one core and of the
// wall clock, as times real time for all channels. adeclip runs as `ffmpeg -i in.wav -af adeclip -c:a pcm_f32le
// out.wav` and with `-af adeclip=m=s`; without ffmpeg both it and AAC are left out.
#include "core/analysis/analyser.h"
#include "core/audio/memory_audio.h"
#include "core/io/working_file.h"
#include "core/repair/declip/declipper.h"
#include "tests/core/analysis/test_signals.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <optional>
#include <string_view>

#include <unistd.h>

using namespace resonate;

namespace {

constexpr float kAudible = 1e-3F;

struct Options {
    double seconds = 6.0;
    double at = -1.0;
    std::vector<double> sdrDb = {7.0, 10.0, 15.0, 20.0};
    std::vector<bool> aac = {false, true};
    std::vector<std::string> peers = {"adeclip", "adeclip=m=s"};
    bool best = false;
    bool told = false;
    int threads = 1;
    std::vector<std::string> files;
};

struct CleanPiece {
    std::string name;
    AudioBuffer audio;
    int rateHz = 48000;
};

/// What one method did, over all pieces.
struct DeclipScore {
    double sumDb = 0.0, worstDb = 1e9;
    int pieces = 0;
    double cpuSeconds = 0.0, wallSeconds = 0.0, musicSeconds = 0.0;
    void add(double gainDb)
    {
        sumDb += gainDb;
        worstDb = std::min(worstDb, gainDb);
        ++pieces;
    }
};

class BenchFolder final {
public:
    BenchFolder() : m_path(std::filesystem::temp_directory_path() / ("resonate-declip-" + std::to_string(getpid())))
    {
        std::filesystem::create_directory(m_path);
    }
    ~BenchFolder() { std::filesystem::remove_all(m_path); }
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;
    std::string file(const char* name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// From `at` on, or where that is negative, from two fifths of what is not taken. Nothing where nothing sounds.
std::optional<CleanPiece> loadPiece(const std::string& path, double at, double seconds)
{
    const auto file = WorkingFile::open(path);
    if (!file)
        return std::nullopt;
    const int rateHz = (*file)->format().sampleRateHz;
    const std::int64_t frames = std::min((*file)->frames(), std::lround(seconds * rateHz));
    const std::int64_t latest = (*file)->frames() - frames;
    const auto first = at < 0.0 ? latest * 2 / 5 : std::min(latest, std::lround(at * rateHz));
    CleanPiece piece{path, AudioBuffer((*file)->format().channels, frames), rateHz};
    if (!(*file)->read(first, piece.audio.view()))
        return std::nullopt;
    for (int c = 0; c < piece.audio.channels(); ++c)
        if (std::ranges::any_of(piece.audio.channel(c), [](float sample) { return std::abs(sample) > kAudible; }))
            return piece;
    return std::nullopt;
}

double sdrDb(const AudioBuffer& clean, const AudioBuffer& test)
{
    double signal = 0.0, error = 1e-20;
    for (int c = 0; c < clean.channels(); ++c)
        for (std::size_t i = 0; i < clean.channel(c).size(); ++i) {
            const auto value = static_cast<double>(clean.channel(c)[i]);
            const double other = static_cast<std::int64_t>(i) < test.frames() ? test.channel(c)[i] : 0.0;
            signal += value * value;
            error += (other - value) * (other - value);
        }
    return 10.0 * std::log10(signal / error);
}

/// Both channels at the one level that costs `sdr`.
AudioBuffer clippedTo(const AudioBuffer& clean, double sdr, float& clipLevel)
{
    float low = 0.0F, high = 2.0F;
    AudioBuffer cut = clean;
    for (int i = 0; i < 30; ++i) {
        const float level = 0.5F * (low + high);
        for (int c = 0; c < clean.channels(); ++c)
            std::ranges::transform(clean.channel(c), cut.channel(c).begin(),
                                   [level](float sample) { return std::clamp(sample, -level, level); });
        (sdrDb(clean, cut) < sdr ? low : high) = level;
        clipLevel = level;
    }
    return cut;
}

/// The piece after ffmpeg's `encode` (may be empty) and `filter` (may be empty); no frames when that failed.
AudioBuffer throughFfmpeg(const BenchFolder& folder, const AudioBuffer& audio, int rateHz, bool aac,
                          const std::string& filter)
{
    auto writer = WorkingFileWriter::create(folder.file("in.wav"), {rateHz, audio.channels()});
    if (!writer || !(*writer)->write(audio.view()) || !(*writer)->finish())
        return {};
    const std::string run = "ffmpeg -nostdin -v error -y -i ", into = " -c:a pcm_f32le " + folder.file("out.wav");
    std::string command;
    if (aac)
        command = run + folder.file("in.wav") + " -c:a aac -b:a 128k " + folder.file("a.m4a") + " && " + run +
                  folder.file("a.m4a") + into;
    else
        command = run + folder.file("in.wav") + " -af " + filter + into;
    if (std::system((command + " 2>/dev/null").c_str()) != 0)
        return {};
    auto piece = loadPiece(folder.file("out.wav"), 0.0, 1e6);
    return piece ? std::move(piece->audio) : AudioBuffer();
}

/// What our analysis finds in a recording that it knows nothing else of.
ClippingReading clippingIn(const AudioBuffer& damaged, int rateHz)
{
    InlineExecutor inlineExecutor;
    const auto report = analyseRecording(MemorySource(damaged, rateHz), {inlineExecutor, {}, {}});
    return report ? report->clipping : ClippingReading();
}

AudioBuffer declipped(const AudioBuffer& damaged, const Declipper::Parameters& parameters, DeclipScore& score)
{
    Declipper declipper(parameters);
    AudioBuffer work(damaged.channels(), damaged.frames() + declipper.latencyFrames());
    copyAudio(damaged.view(), work.view().slice(0, damaged.frames()));
    const std::clock_t cpu = std::clock();
    const auto wall = std::chrono::steady_clock::now();
    declipper.process(work.view());
    score.cpuSeconds += static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
    score.wallSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    score.musicSeconds += static_cast<double>(damaged.frames()) / parameters.format.sampleRateHz;
    AudioBuffer restored(damaged.channels(), damaged.frames());
    copyAudio(work.view().slice(declipper.latencyFrames(), damaged.frames()), restored.view());
    return restored;
}

void printScore(const char* name, const DeclipScore& score)
{
    if (score.pieces == 0)
        return;
    std::printf(" | %s %+6.2f (worst %+6.2f)", name, score.sumDb / score.pieces, score.worstDb);
    if (score.cpuSeconds > 0.0)
        std::printf(" %.1fx a core, %.1fx", score.musicSeconds / score.cpuSeconds,
                    score.musicSeconds / score.wallSeconds);
}

class DeclipBench final {
public:
    DeclipBench(const Options& options, std::vector<CleanPiece> pieces)
        : m_options(options), m_pieces(std::move(pieces)), m_executor(options.threads)
    {
    }

    void cell(double sdr, bool aac)
    {
        DeclipScore ours[3];
        std::vector<DeclipScore> peers(m_options.peers.size());
        double inputDb = 0.0, levelOffDb = 0.0;
        for (const CleanPiece& piece : m_pieces) {
            float level = 0.0F;
            AudioBuffer damaged = clippedTo(piece.audio, sdr, level);
            if (aac)
                damaged = throughFfmpeg(m_folder, damaged, piece.rateHz, true, "");
            if (damaged.frames() < piece.audio.frames())
                return;
            const double before = sdrDb(piece.audio, damaged), levelDb = 20.0 * std::log10(level);
            inputDb += before / static_cast<double>(m_pieces.size());
            const double found = runOurs(piece, damaged, aac, levelDb, ours);
            levelOffDb += (found - levelDb) / static_cast<double>(m_pieces.size());
            for (std::size_t i = 0; i < peers.size(); ++i) {
                const auto peer = throughFfmpeg(m_folder, damaged, piece.rateHz, false, m_options.peers[i]);
                if (peer.frames() > 0)
                    peers[i].add(sdrDb(piece.audio, peer) - before);
            }
        }
        std::printf("%s %2.0f dB (in %5.2f, level found %+.2f dB off)", aac ? "AAC-128" : "PCM    ", sdr, inputDb,
                    levelOffDb);
        printScore("preview", ours[0]);
        printScore("fast", ours[1]);
        printScore("best", ours[2]);
        for (std::size_t i = 0; i < peers.size(); ++i)
            printScore(m_options.peers[i].c_str(), peers[i]);
        std::printf("\n");
        std::fflush(stdout); // peers are slow
    }

private:
    /// Returns the level in dBFS that was worked with; NaN where nothing was found.
    double runOurs(const CleanPiece& piece, const AudioBuffer& damaged, bool aac, double levelDb, DeclipScore* scores)
    {
        const double before = sdrDb(piece.audio, damaged);
        ClippingReading reading = clippingIn(damaged, piece.rateHz);
        if (m_options.told)
            reading = {ClippingSeverity::Light, !aac, aac, levelDb, 0.0, 0.0, 0.0};
        const bool found = reading.severity != ClippingSeverity::None;
        for (const DeclipQuality quality : {DeclipQuality::Preview, DeclipQuality::Fast, DeclipQuality::Best}) {
            if (quality == DeclipQuality::Best && !m_options.best)
                continue;
            DeclipScore& score = scores[static_cast<int>(quality)];
            const AudioBuffer after = !found ? damaged
                                             : declipped(damaged,
                                                         {.format = {piece.rateHz, damaged.channels()},
                                                          .levelDbfs = reading.levelDbfs,
                                                          .beforeCodec = reading.beforeCodec && !reading.hardPcm,
                                                          .quality = quality,
                                                          .executor = &m_executor},
                                                         score);
            score.add(sdrDb(piece.audio, after) - before);
        }
        return found ? reading.levelDbfs : std::numeric_limits<double>::quiet_NaN();
    }

    const Options& m_options;
    std::vector<CleanPiece> m_pieces;
    ThreadExecutor m_executor;
    BenchFolder m_folder;
};

std::vector<double> numbers(std::string_view list)
{
    std::vector<double> values;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        values.push_back(std::atof(std::string(list.substr(at, end - at)).c_str()));
        at = end + 1;
    }
    return values;
}

/// False when there is no option of that name.
bool setOption(Options& options, std::string_view name, const std::string& value)
{
    if (name == "--seconds")
        options.seconds = std::atof(value.c_str());
    else if (name == "--at")
        options.at = std::atof(value.c_str());
    else if (name == "--sdr")
        options.sdrDb = numbers(value);
    else if (name == "--codec")
        options.aac = {value == "aac"};
    else if (name == "--peers")
        options.peers = value == "none" ? std::vector<std::string>() : std::vector<std::string>{value};
    else if (name == "--threads")
        options.threads = std::max(1, std::atoi(value.c_str()));
    else
        return false;
    return true;
}

Options readOptions(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument == "--best")
            options.best = true;
        else if (argument == "--told")
            options.told = true;
        else if (i + 1 < argc && setOption(options, argument, argv[i + 1]))
            ++i;
        else
            options.files.emplace_back(argument);
    }
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    const Options options = readOptions(argc, argv);
    std::vector<CleanPiece> pieces;
    for (const std::string& path : options.files) {
        if (auto piece = loadPiece(path, options.at, options.seconds))
            pieces.push_back(std::move(*piece));
        else
            std::fprintf(stderr, "%s cannot be read or is silent there\n", path.c_str());
    }
    for (unsigned seed = 1; options.files.empty() && seed <= 3; ++seed)
        pieces.push_back({"synthetic", signals::mono(signals::music(options.seconds, 48000, seed)), 48000});
    std::printf("gain in dB, mean and worst of %zu pieces\n", pieces.size());
    DeclipBench bench(options, std::move(pieces));
    for (const bool aac : options.aac)
        for (const double sdr : options.sdrDb)
            bench.cell(sdr, aac);
    return 0;
}
