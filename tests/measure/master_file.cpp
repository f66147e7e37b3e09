// Masters a file (anything libsndfile reads) by itself, for measure_limiters.py:
//
//   master_file IN OUT.wav [--target LUFS] [--limiting DB] [--gain DB] [--ceiling DBTP] [--bits 16|24|32]
//               [--dither none|tpdf|shaped]
//
// With a target, as restoring does: loudness by searching the gain, limiter, dither. Without, gain and limiter alone,
// on one thread. Prints what came of it as one JSON object. Exit codes: 0 done, 2 wrong usage, 3 a file cannot be read
// or written.
#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/base/executor.h"
#include "core/io/audio_file_writer.h"
#include "core/io/working_file.h"
#include "core/mastering/dithered_source.h"
#include "core/mastering/master.h"
#include "core/mastering/true_peak_limiter.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <map>
#include <string_view>

using namespace resonate;

namespace {

constexpr int kWrongUsage = 2, kBadFile = 3;
constexpr std::int64_t kPieceFrames = 4096;
const std::map<std::string_view, DitherKind> kDithers = {
    {"none", DitherKind::None}, {"tpdf", DitherKind::Triangular}, {"shaped", DitherKind::Shaped}};

struct MasterFileRequest {
    std::vector<std::string_view> files;
    double gainDb = 0.0;
    MasterSettings settings;
    MasterFileRequest() { settings.bits = 32; }
};

std::optional<double> numberFrom(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc() && end == text.data() + text.size() && std::isfinite(value);
    return good ? std::optional(value) : std::nullopt;
}

bool heed(MasterFileRequest& request, std::string_view option, std::string_view word)
{
    if (option == "--dither") {
        const auto kind = kDithers.find(word);
        if (kind != kDithers.end())
            request.settings.dither = kind->second;
        return kind != kDithers.end();
    }
    const auto value = numberFrom(word);
    if (!value)
        return false;
    if (option == "--target")
        request.settings.targetLufs = *value;
    else if (option == "--limiting")
        request.settings.maxLimitingDb = *value;
    else if (option == "--gain")
        request.gainDb = *value;
    else if (option == "--ceiling")
        request.settings.ceilingDbtp = *value;
    else if (option == "--bits" && (*value == 16.0 || *value == 24.0 || *value == 32.0))
        request.settings.bits = static_cast<int>(*value);
    else
        return false;
    return true;
}

std::optional<MasterFileRequest> parse(int argc, char** argv)
{
    MasterFileRequest request;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (!word.starts_with("--"))
            request.files.push_back(word);
        else if (i + 1 == argc || !heed(request, word, argv[++i]))
            return std::nullopt;
    }
    return request.files.size() == 2 ? std::optional(request) : std::nullopt;
}

AudioFileSettings fileSettings(const MasterFileRequest& request)
{
    AudioFileSettings settings;
    settings.bits = request.settings.bits;
    settings.ifExists = IfExists::Replace;
    return settings;
}

/// Gain and limiter, the limiter's latency taken off. Returns the seconds that the limiter took.
Result<double> limitStream(const AudioSource& in, const MasterFileRequest& request, AudioSink& out)
{
    TruePeakLimiter limiter({.sampleRateHz = static_cast<double>(in.format().sampleRateHz),
                             .channels = in.format().channels,
                             .ceilingDbtp = request.settings.ceilingDbtp});
    const auto gain = static_cast<float>(dbToGain(request.gainDb));
    const std::int64_t latency = limiter.latencyFrames();
    AudioBuffer piece(in.format().channels, kPieceFrames);
    std::clock_t limiting = 0;
    for (std::int64_t at = 0; at < in.frames() + latency; at += kPieceFrames) {
        const AudioView audio = piece.view();
        if (auto got = readPadded(in, at, audio); !got)
            return got.error();
        for (int c = 0; request.gainDb != 0.0 && c < audio.channels(); ++c)
            for (float& sample : audio.channel(c))
                sample *= gain;
        const std::clock_t before = std::clock();
        limiter.process(audio, audio);
        limiting += std::clock() - before;
        const std::int64_t skipped = std::clamp<std::int64_t>(latency - at, 0, kPieceFrames);
        const std::int64_t end = std::min(kPieceFrames, in.frames() + latency - at);
        if (auto done = out.write(audio.slice(skipped, std::max<std::int64_t>(0, end - skipped))); !done)
            return done.error();
    }
    if (auto done = out.finish(); !done)
        return done.error();
    return static_cast<double>(limiting) / CLOCKS_PER_SEC;
}

Result<> masterStream(const AudioSource& in, const MasterFileRequest& request, AudioSink& out)
{
    InlineExecutor executor;
    const auto outcome = master(in, out, request.settings, {executor, {}, {}});
    if (!outcome)
        return outcome.error();
    std::printf(
        "{\"gainDb\": %.3f, \"loudnessLufs\": %.3f, \"truePeakDbtp\": %.3f, \"limitingP99Db\": %.2f, \"passes\": "
        "%d, \"targetReached\": %s, \"reason\": \"%s\"}\n",
        outcome->gainDb, outcome->loudnessLufs.value_or(-70.0), outcome->truePeakDbtp, outcome->limitingP99Db,
        outcome->passes, outcome->targetReached ? "true" : "false", outcome->reason.c_str());
    return {};
}

/// Of a working file that lies beside the output while it is needed.
Result<> limitFile(const AudioSource& in, const MasterFileRequest& request)
{
    const std::string out(request.files[1]);
    const std::string limited = out + ".limited";
    auto writer = WorkingFileWriter::create(limited, in.format());
    if (!writer)
        return writer.error();
    const auto seconds = limitStream(in, request, **writer);
    if (!seconds)
        return seconds.error();
    auto made = WorkingFile::open(limited);
    std::filesystem::remove(limited);
    if (!made)
        return made.error();
    const auto delivered = asDelivered(*made, {request.settings.bits, request.settings.dither});
    auto file = AudioFileWriter::create(out, in.format(), fileSettings(request));
    if (!file)
        return file.error();
    AudioBuffer piece(in.format().channels, kPieceFrames);
    for (std::int64_t at = 0; at < delivered->frames(); at += kPieceFrames) {
        const AudioView audio = piece.view().slice(0, std::min(kPieceFrames, delivered->frames() - at));
        if (auto got = delivered->read(at, audio); !got)
            return got;
        if (auto done = (*file)->write(audio); !done)
            return done;
    }
    std::printf("{\"limiterTimesRealTime\": %.1f}\n",
                static_cast<double>(in.frames()) / in.format().sampleRateHz / std::max(1e-6, *seconds));
    return (*file)->finish();
}

Result<> masterFile(const AudioSource& in, const MasterFileRequest& request)
{
    auto file = AudioFileWriter::create(std::string(request.files[1]), in.format(), fileSettings(request));
    return file ? masterStream(in, request, **file) : Result<>(file.error());
}

} // namespace

int main(int argc, char** argv)
{
    const auto request = parse(argc, argv);
    if (!request) {
        std::fprintf(stderr,
                     "usage: master_file IN OUT.wav [--target LUFS] [--limiting DB] [--gain DB] [--ceiling DBTP] "
                     "[--bits 16|24|32] [--dither none|tpdf|shaped]\n");
        return kWrongUsage;
    }
    const auto in = WorkingFile::open(std::string(request->files[0]));
    const Result<> done = !in                            ? Result<>(in.error())
                          : request->settings.targetLufs ? masterFile(**in, *request)
                                                         : limitFile(**in, *request);
    if (done)
        return 0;
    std::fprintf(stderr, "master_file: %s\n", done.error().detail.c_str());
    return kBadFile;
}
