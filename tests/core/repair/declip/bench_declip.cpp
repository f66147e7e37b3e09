// How much closer de-clipping brings clipped music to what it was, beside ffmpeg's adeclip on the same files, and how
// quick it is.
//   bench_declip            synthetic music
//   bench_declip FILE...    6 s of each of these recordings (WAV, FLAC), as they are: clean music
//   bench_declip --best FILE...    also with DeclipQuality::Best
// Each piece is clipped so that it is 7, 10, 15 and 20 dB over what clipping did to it; once it is left so, once it is
// sent through AAC at 128 kbit/s (ffmpeg -c:a aac -b:a 128k). Nothing is told: whether and where it was clipped is
// found by the recording report. Figures are 10 log10(sum clean^2 / sum (clean - test)^2), after less before, in dB.
// adeclip runs as `ffmpeg -af adeclip` and `-af adeclip=m=s`; without ffmpeg both it and AAC are left out.
#include "core/analysis/analyser.h"
#include "core/audio/memory_audio.h"
#include "core/io/working_file.h"
#include "core/repair/declip/declipper.h"
#include "tests/core/analysis/test_signals.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <optional>

#include <unistd.h>

using namespace resonate;

namespace {

constexpr double kSeconds = 6.0;

struct CleanPiece {
    std::string name;
    AudioBuffer audio;
    int rateHz = 48000;
};

/// What one method did, over all pieces.
struct DeclipScore {
    double sumDb = 0.0, worstDb = 1e9;
    int pieces = 0;
    double cpuSeconds = 0.0, channelSeconds = 0.0;
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

std::optional<CleanPiece> loadPiece(const std::string& path, double fromShare, double seconds)
{
    const auto file = WorkingFile::open(path);
    if (!file)
        return std::nullopt;
    const int rateHz = (*file)->format().sampleRateHz;
    const std::int64_t frames = std::min((*file)->frames(), std::lround(seconds * rateHz));
    const auto first = static_cast<std::int64_t>(fromShare * static_cast<double>((*file)->frames() - frames));
    CleanPiece piece{path, AudioBuffer((*file)->format().channels, frames), rateHz};
    if (!(*file)->read(first, piece.audio.view()))
        return std::nullopt;
    return piece;
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
AudioBuffer clippedTo(const AudioBuffer& clean, double sdr)
{
    float low = 0.0F, high = 2.0F;
    AudioBuffer cut = clean;
    for (int i = 0; i < 30; ++i) {
        const float level = 0.5F * (low + high);
        for (int c = 0; c < clean.channels(); ++c)
            std::ranges::transform(clean.channel(c), cut.channel(c).begin(),
                                   [level](float sample) { return std::clamp(sample, -level, level); });
        (sdrDb(clean, cut) < sdr ? low : high) = level;
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

/// What a restoration would do that knows only this recording.
AudioBuffer declippedBlindly(const AudioBuffer& damaged, int rateHz, DeclipQuality quality, DeclipScore& score)
{
    InlineExecutor inlineExecutor;
    const auto report = analyseRecording(MemorySource(damaged, rateHz), {inlineExecutor, {}, {}});
    if (!report || report->clipping.severity == ClippingSeverity::None)
        return damaged;
    const ClippingReading& found = report->clipping;
    Declipper declipper({.format = {rateHz, damaged.channels()},
                         .levelDbfs = found.levelDbfs,
                         .beforeCodec = found.beforeCodec && !found.hardPcm,
                         .quality = quality});
    AudioBuffer work(damaged.channels(), damaged.frames() + declipper.latencyFrames());
    copyAudio(damaged.view(), work.view().slice(0, damaged.frames()));
    const std::clock_t begin = std::clock();
    declipper.process(work.view());
    score.cpuSeconds += static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    score.channelSeconds += static_cast<double>(work.frames()) / rateHz * damaged.channels();
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
        std::printf(" %4.1fx", score.channelSeconds / score.cpuSeconds);
}

void benchCell(const BenchFolder& folder, const std::vector<CleanPiece>& pieces, double sdr, bool aac, bool best)
{
    DeclipScore ours[3], peers[2];
    double inputDb = 0.0;
    for (const CleanPiece& piece : pieces) {
        AudioBuffer damaged = clippedTo(piece.audio, sdr);
        if (aac)
            damaged = throughFfmpeg(folder, damaged, piece.rateHz, true, "");
        if (damaged.frames() < piece.audio.frames())
            return;
        const double before = sdrDb(piece.audio, damaged);
        inputDb += before / static_cast<double>(pieces.size());
        for (const DeclipQuality quality : {DeclipQuality::Preview, DeclipQuality::Fast, DeclipQuality::Best}) {
            if (quality == DeclipQuality::Best && !best)
                continue;
            DeclipScore& score = ours[static_cast<int>(quality)];
            score.add(sdrDb(piece.audio, declippedBlindly(damaged, piece.rateHz, quality, score)) - before);
        }
        for (const int method : {0, 1}) {
            const auto peer =
                throughFfmpeg(folder, damaged, piece.rateHz, false, method == 0 ? "adeclip" : "adeclip=m=s");
            if (peer.frames() > 0)
                peers[method].add(sdrDb(piece.audio, peer) - before);
        }
    }
    std::printf("%s %2.0f dB (in %5.2f)", aac ? "AAC-128" : "PCM    ", sdr, inputDb);
    printScore("preview", ours[0]);
    printScore("fast", ours[1]);
    printScore("best", ours[2]);
    printScore("adeclip", peers[0]);
    printScore("adeclip=m=s", peers[1]);
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<CleanPiece> pieces;
    bool best = argc < 2;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--best") == 0)
            best = true;
        else if (auto piece = loadPiece(argv[i], 0.4, kSeconds))
            pieces.push_back(std::move(*piece));
        else
            std::fprintf(stderr, "%s cannot be read\n", argv[i]);
    }
    for (unsigned seed = 1; argc < 2 && seed <= 3; ++seed)
        pieces.push_back({"synthetic", signals::mono(signals::music(kSeconds, 48000, seed)), 48000});
    std::printf("gain in dB, mean and worst of %zu pieces; times real time for one channel on one core\n",
                pieces.size());
    const BenchFolder folder;
    for (const bool aac : {false, true})
        for (const double sdr : {7.0, 10.0, 15.0, 20.0})
            benchCell(folder, pieces, sdr, aac, best);
    return 0;
}
