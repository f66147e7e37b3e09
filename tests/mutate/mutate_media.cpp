// Feeds broken copies of recordings to the decoder, by hand: mutate_media COUNT FIRST_NUMBER SEED_FILE...
// Every copy must end decoded or with one plain line of refusal. Copies that a decoder broke down on or did not get
// through are kept in the working folder; anything else that is wrong ends with status 1.
#include "mutation.h"
#include "pipeline/media_client.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

#include <sys/resource.h>

using namespace resonate;

namespace {

std::string readBytes(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Tally {
    std::map<std::string, int> ends;
    int wrong = 0;
    double slowestSeconds = 0.0;
};

// An empty string when the outcome is as promised.
std::string complaint(const Result<MediaReport>& report, const std::filesystem::path& input,
                      const std::filesystem::path& output)
{
    if (report)
        return report.value().frames > 0 && std::filesystem::exists(output) ? "" : "decoded to nothing";
    const std::string& detail = report.error().detail;
    if (report.error().code != ErrorCode::BadInput)
        return "not refused as bad input: " + detail;
    if (!detail.starts_with(input.string() + ": ") || detail.find('\n') != std::string::npos)
        return "no plain line: " + detail;
    return std::filesystem::exists(output) ? "a refused file left a working file" : "";
}

void tryOne(const std::string& seed, std::uint64_t number, const std::filesystem::path& folder, const std::string& name,
            Tally& tally)
{
    const std::filesystem::path input = folder / ("mutant" + std::filesystem::path(name).extension().string());
    const std::filesystem::path output = folder / "working.wav";
    std::ofstream(input, std::ios::binary | std::ios::trunc) << mutate(seed, number);
    InlineExecutor executor;
    const auto began = std::chrono::steady_clock::now();
    const auto report = decodeRecording(input, output, {executor, {}, {}});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    tally.slowestSeconds = std::max(tally.slowestSeconds, took.count());
    if (const std::string wrong = std::filesystem::file_size(input) == 0 ? "" : complaint(report, input, output);
        !wrong.empty()) {
        ++tally.wrong;
        std::printf("%s, number %llu: %s\n", name.c_str(), static_cast<unsigned long long>(number), wrong.c_str());
    }
    const std::string detail = report ? "decoded" : report.error().detail.substr(input.string().size() + 2);
    ++tally.ends[detail.find("decoder") == std::string::npos && !report ? "refused" : detail];
    if (detail.find("decoder") != std::string::npos)
        std::filesystem::copy_file(input, folder / ("kept-" + std::to_string(number) + "-" + name),
                                   std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(output);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "usage: mutate_media COUNT FIRST_NUMBER SEED_FILE...\n");
        return 2;
    }
    const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
    const std::uint64_t first = std::strtoull(argv[2], nullptr, 10);
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("mutants-" + std::string(argv[2]));
    std::filesystem::create_directories(folder);
    Tally tally;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::filesystem::path seed = argv[3 + i % static_cast<std::uint64_t>(argc - 3)];
        tryOne(readBytes(seed), first + i, folder, seed.filename().string(), tally);
    }
    for (const auto& [end, times] : tally.ends)
        std::printf("%6d %s\n", times, end.c_str());
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("%d wrong; slowest %.2f s; %ld s of computing; largest worker %ld MiB\n", tally.wrong,
                tally.slowestSeconds, usage.ru_utime.tv_sec + usage.ru_stime.tv_sec, usage.ru_maxrss / 1024);
    return tally.wrong == 0 ? 0 : 1;
}
