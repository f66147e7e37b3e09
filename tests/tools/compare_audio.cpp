// Compares two audio files of one format (anything libsndfile reads):
//
//   compare_audio A B [--from SECONDS] [--to SECONDS] [--seams GRID_SECONDS]
//
// prints the largest absolute difference and the RMS of the difference, in dBFS, over the part asked for and present in
// both. With --seams it also prints, for each file, the steps in the first and second difference at multiples of the
// grid, and their rank among the steps elsewhere: 50 % on the average where the grid leaves no trace, near 100 % where
// it clicks. Exit codes: 0 compared, 2 wrong usage, 3 a file cannot be read or the formats differ.
#include "audio_difference.h"
#include "core/io/working_file.h"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string_view>

using namespace resonate;
using namespace resonate::test;

namespace {

constexpr int kWrongUsage = 2, kBadInput = 3;

struct Request {
    std::vector<std::string_view> files;
    double fromSeconds = 0.0;
    double toSeconds = 1e9;
    std::optional<double> gridSeconds;
};

std::optional<double> number(std::string_view text)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool good = error == std::errc() && end == text.data() + text.size() && std::isfinite(value) && value >= 0.0;
    return good ? std::optional(value) : std::nullopt;
}

std::optional<Request> parse(int argc, char** argv)
{
    Request request;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (!word.starts_with("--")) {
            request.files.push_back(word);
            continue;
        }
        const auto value = i + 1 < argc ? number(argv[++i]) : std::nullopt;
        if (!value)
            return std::nullopt;
        if (word == "--from")
            request.fromSeconds = *value;
        else if (word == "--to")
            request.toSeconds = std::min(*value, 1e9);
        else if (word == "--seams")
            request.gridSeconds = *value;
        else
            return std::nullopt;
    }
    return request.files.size() == 2 ? std::optional(request) : std::nullopt;
}

int fail(const Error& error)
{
    std::fprintf(stderr, "compare_audio: %s\n", error.detail.c_str());
    return kBadInput;
}

void print(const char* what, const SeamSteps& steps)
{
    std::printf(
        "  %s difference at %zu seams: rank %.1f %% mean, %.2f %% worst; largest %.2f dBFS, elsewhere %.2f dBFS\n",
        what, steps.seams, steps.meanRankPercent, steps.worstRankPercent, steps.largestDbfs, steps.elsewhereDbfs);
}

int compare(const Request& request, const WorkingFile& a, const WorkingFile& b)
{
    if (a.format() != b.format())
        return fail({ErrorCode::BadInput, "the files differ in sample rate or channels"});
    const int rate = a.format().sampleRateHz;
    if (a.frames() != b.frames())
        std::printf("lengths differ: %lld and %lld frames\n", static_cast<long long>(a.frames()),
                    static_cast<long long>(b.frames()));
    const std::int64_t common = std::min(a.frames(), b.frames());
    const FrameRange range{std::min<std::int64_t>(common, std::llround(std::min(request.fromSeconds, 1e9) * rate)),
                           std::min<std::int64_t>(common, std::llround(request.toSeconds * rate))};
    const auto difference = measureDifference(a, b, range);
    if (!difference)
        return fail(difference.error());
    std::printf("frames compared: %lld\n", static_cast<long long>(std::max<std::int64_t>(0, range.end - range.first)));
    std::printf("largest difference: %.2f dBFS at frame %lld\nRMS difference: %.2f dBFS\n", difference->peakDbfs,
                static_cast<long long>(difference->peakFrame), difference->rmsDbfs);
    if (!difference->finite)
        std::printf("NOT FINITE: a file holds NaN or infinity\n");
    for (std::size_t i = 0; request.gridSeconds && i < 2; ++i) {
        const auto seams = measureSeams(i == 0 ? a : b, range, std::llround(*request.gridSeconds * rate));
        if (!seams)
            return fail(seams.error());
        std::printf("%s\n", std::string(request.files[i]).c_str());
        print("first", seams->first);
        print("second", seams->second);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    constexpr double kFinestGridSeconds = 0.016, kCoarsestGridSeconds = 86400.0; // 16 frames at the lowest sample rate
    const auto request = parse(argc, argv);
    const bool gridFits = request && (!request->gridSeconds || (*request->gridSeconds >= kFinestGridSeconds &&
                                                                *request->gridSeconds <= kCoarsestGridSeconds));
    if (!gridFits) {
        std::fprintf(stderr, "usage: compare_audio A B [--from SECONDS] [--to SECONDS] [--seams GRID_SECONDS]\n"
                             "the grid is 0.016 to 86400 seconds\n");
        return kWrongUsage;
    }
    const auto a = WorkingFile::open(request->files[0]), b = WorkingFile::open(request->files[1]);
    if (!a || !b)
        return fail(!a ? a.error() : b.error());
    return compare(*request, **a, **b);
}
