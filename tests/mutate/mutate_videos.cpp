// Feeds broken copies of videos to the remuxer, by hand: mutate_videos COUNT FIRST_NUMBER SOUND.m4a SOUND.flac VIDEO...
// Every copy must end with a video that has pictures and one sound, or with one plain line of refusal. Copies that the
// writer broke down on or did not get through are kept in the working folder; anything else that is wrong ends with
// status 1.
#include "mutation.h"
#include "pipeline/encoding/video_output.h"
#include "pipeline/media_client.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>

#include <sys/resource.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

std::string readBytes(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

struct Sounds {
    fs::path forMovies;
    fs::path forMatroska;
};

struct Tally {
    std::map<std::string, int> ends;
    int wrong = 0;
    double slowestSeconds = 0.0;
};

// An empty string when the outcome is as promised.
std::string complaint(const Result<std::vector<MediaNotice>>& written, const fs::path& input, const fs::path& output,
                      const WorkContext& context)
{
    if (written) {
        const auto report = probeRecording(output, context);
        if (!report)
            return "wrote what cannot be read: " + report.error().detail;
        return report->hasPicture && report->audioStreams == 1 ? "" : "wrote no picture, or not one sound";
    }
    const std::string& detail = written.error().detail;
    if (written.error().code != ErrorCode::BadInput)
        return "not refused as bad input: " + detail;
    if (!detail.starts_with(input.string() + ": ") || detail.find('\n') != std::string::npos)
        return "no plain line: " + detail;
    return fs::exists(output) ? "a refused file left an output" : "";
}

void tryOne(const std::string& seed, std::uint64_t number, const fs::path& folder, const std::string& name,
            const Sounds& sounds, Tally& tally)
{
    const std::string extension = fs::path(name).extension() == ".webm" ? ".mkv" : fs::path(name).extension().string();
    const fs::path input = folder / ("mutant" + extension);
    const fs::path output = folder / ("out" + extension);
    std::ofstream(input, std::ios::binary | std::ios::trunc) << mutate(seed, number);
    if (fs::file_size(input) == 0)
        return;
    InlineExecutor executor;
    const WorkContext context{executor, {}, {}};
    const auto began = std::chrono::steady_clock::now();
    const fs::path& sound = extension == ".mkv" ? sounds.forMatroska : sounds.forMovies;
    const auto written = writeVideo({input, sound, extension, 0.37}, output, context);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    tally.slowestSeconds = std::max(tally.slowestSeconds, took.count());
    if (const std::string wrong = complaint(written, input, output, context); !wrong.empty()) {
        ++tally.wrong;
        std::printf("%s, number %llu: %s\n", name.c_str(), static_cast<unsigned long long>(number), wrong.c_str());
        fs::copy_file(input, folder / ("wrong-" + std::to_string(number) + "-" + name),
                      fs::copy_options::overwrite_existing);
    }
    const std::string detail = written ? "written" : written.error().detail.substr(input.string().size() + 2);
    const bool brokeDown = detail.find("the writer") != std::string::npos;
    ++tally.ends[detail];
    if (brokeDown)
        fs::copy_file(input, folder / ("kept-" + std::to_string(number) + "-" + name),
                      fs::copy_options::overwrite_existing);
    fs::remove(output);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 6) {
        std::fprintf(stderr, "usage: mutate_videos COUNT FIRST_NUMBER SOUND.m4a SOUND.flac VIDEO...\n");
        return 2;
    }
    const std::uint64_t count = std::strtoull(argv[1], nullptr, 10);
    const std::uint64_t first = std::strtoull(argv[2], nullptr, 10);
    const fs::path folder = fs::temp_directory_path() / ("video-mutants-" + std::string(argv[2]));
    fs::create_directories(folder);
    Tally tally;
    for (std::uint64_t i = 0; i < count; ++i) {
        const fs::path seed = argv[5 + i % static_cast<std::uint64_t>(argc - 5)];
        tryOne(readBytes(seed), first + i, folder, seed.filename().string(), {argv[3], argv[4]}, tally);
    }
    for (const auto& [end, times] : tally.ends)
        std::printf("%6d %s\n", times, end.c_str());
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    std::printf("%d wrong; slowest %.2f s; %ld s of computing; largest worker %ld MiB\n", tally.wrong,
                tally.slowestSeconds, usage.ru_utime.tv_sec + usage.ru_stime.tv_sec, usage.ru_maxrss / 1024);
    return tally.wrong == 0 ? 0 : 1;
}
