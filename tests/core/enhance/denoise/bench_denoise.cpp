/// How much nearer to the clean music the denoiser and the crowd reducer bring it, beside other tools.
///
///     bench_denoise SONG.wav... [--crowd CROWD.wav]... [--peer NAME COMMAND]...
///
/// From each song eight seconds are taken, in mono, after a second of noise alone, which those that need a profile may
/// learn from. Hiss is made here (white, first-order low-pass at 6 kHz, high-pass at 80 Hz, seeded); crowds are files.
/// A COMMAND is run by the shell; {in}, {out} and {noise} stand for WAV files (the noisy one, the result, the second of
/// noise), {level} for the noise's level in dBFS, {quiet} for 20 dB less. ffmpeg's afftdn is run when ffmpeg is there.
/// A result that comes late or early by less than 16384 samples is put in its place. Figures: SI-SDR gained, mean and
/// worst; noise lowered in the second alone, and log kurtosis gained there (musical noise); what our own analysis says
/// the SNR is; CPU speed as multiples of real time.
///
/// libspecbleach 0.3 (https://github.com/lucianodato/libspecbleach), the blind way: denoiser_demo of its examples,
/// which comes late by a frame and so is given that much more to read:
///   ffmpeg -v error -y -i {in} -af apad=pad_len=9600 -c:a pcm_f32le {out}.pad.wav && denoiser_demo --adaptive
///     --learn-frames 0 --noise-method 2 --reduction 15 {out}.pad.wav {out}
#include "core/analysis/noise_floor.h"
#include "core/enhance/denoise/crowd_reducer.h"
#include "core/enhance/denoise/denoise_frames.h"
#include "core/enhance/denoise/denoiser.h"
#include "core/enhance/denoise/frame_power.h"
#include "core/io/working_file.h"
#include "tests/core/enhance/denoise/denoise_signals.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>

#include <sys/resource.h>
#include <unistd.h>

using namespace resonate;
using namespace resonate::denoise_signals;

namespace {

constexpr int kRateHz = 48000;
constexpr std::int64_t kLead = kRateHz;
constexpr std::int64_t kMusic = 8 * kRateHz;
constexpr std::int64_t kLatest = 16384; // frames that a peer may be late

struct Peer {
    std::string name;
    std::string command;
    std::optional<std::int64_t> late = {}; ///< frames, the same for everything it is given
};

struct Sound {
    AudioBuffer clean; ///< silence, then music
    AudioBuffer noise;
    AudioBuffer mix;
    double snrDb = 0.0; ///< as analysed
    bool snrAtLeast = false;
};

struct Score {
    double gainedDb = 0.0;
    double worstDb = 1e9;
    double loweredDb = 0.0;
    double kurtosis = 0.0;
    double snrDb = 0.0;
    double speed = 0.0;
    int count = 0;
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The mean of a file's channels; empty when it cannot be read or has another rate.
AudioBuffer readMono(const std::string& path)
{
    const auto file = WorkingFile::open(path);
    if (!file || (*file)->format().sampleRateHz != kRateHz)
        return {};
    AudioBuffer all((*file)->format().channels, (*file)->frames());
    if (!(*file)->read(0, all.view()))
        return {};
    AudioBuffer mono(1, all.frames());
    for (int c = 0; c < all.channels(); ++c)
        for (std::size_t n = 0; n < mono.channel(0).size(); ++n)
            mono.channel(0)[n] += all.channel(c)[n] / static_cast<float>(all.channels());
    return mono;
}

void write(const std::string& path, ConstAudioView audio)
{
    const auto file = WorkingFileWriter::create(path, {kRateHz, audio.channels()});
    if (!file || !(*file)->write(audio) || !(*file)->finish())
        std::fprintf(stderr, "cannot write %s\n", path.c_str());
}

AudioBuffer hiss(unsigned seed)
{
    AudioBuffer noise = whiteNoise(1, kLead + kMusic, 1.0, seed);
    const double low = std::exp(-2.0 * std::numbers::pi * 6000.0 / kRateHz);
    const double high = std::exp(-2.0 * std::numbers::pi * 80.0 / kRateHz);
    double lowPassed = 0.0, highPassed = 0.0;
    for (float& sample : noise.channel(0)) {
        const double before = lowPassed;
        lowPassed = low * lowPassed + (1.0 - low) * static_cast<double>(sample);
        highPassed = high * (highPassed + lowPassed - before);
        sample = static_cast<float>(highPassed);
    }
    return noise;
}

AudioBuffer repeated(const AudioBuffer& sound)
{
    AudioBuffer noise(1, kLead + kMusic);
    for (std::size_t n = 0; n < noise.channel(0).size(); ++n)
        noise.channel(0)[n] = sound.channel(0)[(n + kRateHz / 2) % sound.channel(0).size()];
    return noise;
}

void analyse(Sound& sound)
{
    const int size = 4096;
    NoiseFloor floor({kRateHz, size, size / 4});
    std::vector<float> power(size / 2 + 1);
    StftStream stream({1, size, size / 4}, [&](std::span<const StftStream::Spectrum> spectra) {
        meanPower(spectra, power);
        floor.process(power);
    });
    AudioBuffer copy = sound.mix;
    stream.process(copy.view());
    sound.snrDb = floor.result().snrDb;
    sound.snrAtLeast = floor.result().atLeast;
}

Sound makeSound(const AudioBuffer& song, const AudioBuffer& noise, double snrDb)
{
    Sound sound{AudioBuffer(1, kLead + kMusic), noise, {}};
    const std::int64_t skip = std::min<std::int64_t>(kRateHz, song.frames() - kMusic);
    copyAudio(song.view().slice(skip, kMusic), sound.clean.view().slice(kLead, kMusic));
    const double wanted = power(sound.clean.channel(0).subspan(kLead)) / power(noise.channel(0).subspan(kLead)) *
                          std::pow(10.0, -snrDb / 10.0);
    for (float& sample : sound.noise.channel(0))
        sample = static_cast<float>(static_cast<double>(sample) * std::sqrt(wanted));
    sound.mix = mixed(sound.clean, sound.noise, 1.0);
    analyse(sound);
    return sound;
}

/// Median over the bins of log(E (p - E p)^4 / (E (p - E p)^2)^2), p the power over time.
double logKurtosis(std::span<const float> samples)
{
    constexpr int kSize = 1024;
    Stft stft({kSize, kSize / 4});
    std::vector<std::vector<double>> powers(static_cast<std::size_t>(stft.bins()));
    std::vector<std::complex<float>> spectrum(powers.size());
    for (std::size_t at = 0; at + kSize <= samples.size(); at += kSize / 4) {
        stft.analyse(samples.subspan(at, kSize), spectrum);
        for (std::size_t k = 0; k < powers.size(); ++k)
            powers[k].push_back(static_cast<double>(std::norm(spectrum[k])));
    }
    std::vector<double> kurtosis;
    for (std::size_t k = 4; k + 4 < powers.size(); ++k) {
        double mean = 0.0, second = 0.0, fourth = 0.0;
        const auto count = static_cast<double>(powers[k].size());
        for (const double p : powers[k])
            mean += p / count;
        for (const double p : powers[k]) {
            const double square = (p - mean) * (p - mean);
            second += square / count;
            fourth += square * square / count;
        }
        kurtosis.push_back(fourth / (second * second + 1e-60));
    }
    std::ranges::nth_element(kurtosis, kurtosis.begin() + static_cast<std::ptrdiff_t>(kurtosis.size() / 2));
    return std::log(kurtosis[kurtosis.size() / 2]);
}

/// How many frames `output` is late, by the greatest correlation; negative where it dropped its beginning.
std::int64_t lateness(const AudioBuffer& sound, const AudioBuffer& output)
{
    std::int64_t best = 0;
    double most = 0.0;
    for (std::int64_t lag = -kLatest; lag < kLatest; ++lag) {
        double sum = 0.0;
        for (std::int64_t n = kLead + kRateHz; n < kLead + 2 * kRateHz && n + lag < output.frames(); ++n)
            sum += static_cast<double>(sound.channel(0)[static_cast<std::size_t>(n)]) *
                   static_cast<double>(output.channel(0)[static_cast<std::size_t>(n + lag)]);
        if (sum > most) {
            most = sum;
            best = lag;
        }
    }
    return best;
}

void judge(Score& score, const Sound& sound, const AudioBuffer& output, double seconds)
{
    const auto music = [](const AudioBuffer& of) { return of.channel(0).subspan(kLead); };
    const auto alone = [](const AudioBuffer& of) { return of.channel(0).subspan(4096, kLead - 2 * 4096); };
    const double gained = siSdrDb(music(sound.clean), music(output)) - siSdrDb(music(sound.clean), music(sound.mix));
    score.gainedDb += gained;
    score.worstDb = std::min(score.worstDb, gained);
    score.loweredDb += 10.0 * std::log10(power(alone(sound.mix)) / std::max(power(alone(output)), 1e-20));
    score.kurtosis += logKurtosis(alone(output)) - logKurtosis(alone(sound.mix));
    score.snrDb += sound.snrDb;
    score.speed += 9.0 / std::max(seconds, 1e-9);
    ++score.count;
}

void judgeOurs(Score& score, const Sound& sound, StreamProcessor& stage)
{
    const double begin = cpuSeconds();
    const AudioBuffer output = through(stage, sound.mix);
    judge(score, sound, output, cpuSeconds() - begin);
}

std::string filled(std::string command, const std::map<std::string, std::string>& values)
{
    for (const auto& [name, value] : values)
        for (std::size_t at; (at = command.find(name)) != std::string::npos;)
            command.replace(at, name.size(), value);
    return command;
}

void judgePeer(Score& score, const Sound& sound, Peer& peer, const std::string& folder)
{
    const std::string in = folder + "/in.wav", out = folder + "/out.wav", noise = folder + "/noise.wav";
    write(in, sound.mix.view());
    write(noise, sound.mix.view().slice(0, kLead));
    const double levelDb = 10.0 * std::log10(power(sound.noise.channel(0)));
    const std::string command = filled(peer.command, {{"{in}", in},
                                                      {"{out}", out},
                                                      {"{noise}", noise},
                                                      {"{level}", std::to_string(std::lround(levelDb))},
                                                      {"{quiet}", std::to_string(std::lround(levelDb) - 20)}});
    if (std::system(command.c_str()) != 0) // NOLINT: the caller's own words
        return;
    AudioBuffer result = readMono(out);
    if (result.frames() < kLead + kMusic / 2)
        return;
    if (!peer.late)
        peer.late = lateness(sound.mix, result);
    const std::int64_t from = std::max<std::int64_t>(*peer.late, 0), to = from - *peer.late;
    AudioBuffer placed(1, sound.mix.frames());
    const std::int64_t count = std::min(placed.frames() - to, result.frames() - from);
    copyAudio(result.view().slice(from, count), placed.view().slice(to, count));
    judge(score, sound, placed, 0.0);
}

void print(const std::string& name, const Score& score)
{
    if (score.count == 0)
        return;
    const double n = score.count;
    std::printf("  %-28s %+6.2f dB (worst %+6.2f)  noise -%4.1f dB  kurtosis %+5.2f  read %4.1f dB", name.c_str(),
                score.gainedDb / n, score.worstDb, score.loweredDb / n, score.kurtosis / n, score.snrDb / n);
    if (score.speed / n < 1e6)
        std::printf("  %4.0fx", score.speed / n);
    std::printf("\n");
}

struct Job {
    std::vector<AudioBuffer> songs;
    std::map<std::string, AudioBuffer> crowds;
    std::vector<Peer> peers;
};

void compare(Job& job, const std::string& kind, double snrDb, const std::string& folder)
{
    Score render, preview, crowd;
    std::vector<Score> peers(job.peers.size());
    unsigned seed = 7;
    for (const AudioBuffer& song : job.songs) {
        const auto known = job.crowds.find(kind);
        const Sound sound = makeSound(song, known == job.crowds.end() ? hiss(seed++) : repeated(known->second), snrDb);
        const AudioFormat format{kRateHz, 1};
        const auto denoiser = [&](RestorationQuality quality) {
            return Denoiser({.format = format, .quality = quality, .snrDb = sound.snrDb});
        };
        Denoiser best = denoiser(RestorationQuality::Render), quick = denoiser(RestorationQuality::Preview);
        judgeOurs(render, sound, best);
        judgeOurs(preview, sound, quick);
        if (known != job.crowds.end()) {
            CrowdReducer reducer({.format = format, .spans = {{0.0, 9.0}}});
            judgeOurs(crowd, sound, reducer);
        }
        for (std::size_t i = 0; i < peers.size(); ++i)
            judgePeer(peers[i], sound, job.peers[i], folder);
    }
    std::printf("%s, %.0f dB\n", kind.c_str(), snrDb);
    print("Denoiser, render", render);
    print("Denoiser, preview", preview);
    print("CrowdReducer", crowd);
    for (std::size_t i = 0; i < peers.size(); ++i)
        print(job.peers[i].name, peers[i]);
    std::fflush(stdout); // peers are slow
}

/// Clean songs: what the denoiser takes away of them, dB under them.
void showNull(const std::vector<AudioBuffer>& songs)
{
    for (const AudioBuffer& song : songs) {
        Sound sound{song, {}, song};
        analyse(sound);
        Denoiser denoiser({.format = {kRateHz, 1}, .snrDb = sound.snrDb});
        const AudioBuffer output = through(denoiser, song);
        const double left = power(mixed(song, output, -1.0).channel(0)) / power(song.channel(0));
        std::printf("clean song: read %.1f dB%s, null %.1f dB\n", sound.snrDb, sound.snrAtLeast ? " or better" : "",
                    10.0 * std::log10(left + 1e-20));
    }
}

} // namespace

int main(int argc, char** argv)
{
    Job job;
    if (std::system("ffmpeg -version > /dev/null 2>&1") == 0) { // NOLINT
        // It takes levels up to -20 dBFS, so what it hears is 20 dB quieter.
        const std::string run = "ffmpeg -v error -y -i {in} -af volume=-20dB,afftdn=nr=15:";
        const std::string end = ",volume=20dB -c:a pcm_f32le {out}";
        job.peers.push_back({"afftdn, told the level", run + "nf={quiet}" + end});
        job.peers.push_back({"afftdn, told, tracking", run + "tn=1:nf={quiet}" + end});
        job.peers.push_back({"afftdn nf=-50, tracking", run + "tn=1:nf=-50" + end});
    }
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--crowd" && i + 1 < argc)
            job.crowds.emplace(argv[i + 1], readMono(argv[i + 1])), ++i;
        else if (argument == "--peer" && i + 2 < argc)
            job.peers.push_back({argv[i + 1], argv[i + 2]}), i += 2;
        else if (AudioBuffer song = readMono(argument); song.frames() >= kMusic)
            job.songs.push_back(std::move(song));
    }
    if (job.songs.empty()) // something made up, so that the figures of speed are there
        job.songs.push_back(chords(1, kMusic, kRateHz));
    std::erase_if(job.crowds, [](const auto& crowd) { return crowd.second.frames() < kRateHz; });
    char folder[] = "/tmp/bench_denoise_XXXXXX";
    if (mkdtemp(folder) == nullptr)
        return 1;
    for (const double snrDb : {20.0, 15.0, 10.0, 5.0})
        compare(job, "hiss", snrDb, folder);
    for (const auto& [kind, crowd] : job.crowds)
        for (const double snrDb : {20.0, 10.0, 5.0})
            compare(job, kind, snrDb, folder);
    showNull(job.songs);
    const std::string remove = std::string("rm -r ") + folder;
    return std::system(remove.c_str()) == 0 ? 0 : 1; // NOLINT
}
