// How long a preview takes to be made anew after a change of its settings, with the separation in the cache.
// bench_preview [FILE [KEY=VALUE ...]]: further settings for all of them.
#include "pipeline/cache.h"
#include "pipeline/pool_executor.h"
#include "pipeline/preset.h"
#include "pipeline/recording/restoration.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <clocale>
#include <cstdio>

#include <sys/resource.h>

using namespace resonate;

namespace {

/// Processor time of this process and of the workers that have ended.
double processorSeconds()
{
    double sum = 0.0;
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage = {};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            sum += static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    }
    return sum;
}

struct Stopwatch {
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    double cpu = processorSeconds();
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }
    void print(const char* what) const
    {
        std::printf("%-34s %6.0f ms  (processor %6.0f ms)\n", what, 1e3 * seconds(), 1e3 * (processorSeconds() - cpu));
    }
};

void printStages(const Restoration& restoration)
{
    for (const StageRecord& record : restoration.records.mid(restoration.recording->records.size()))
        if (record.seconds > 0.01)
            std::printf("    %-14s %-8s %6.0f ms%s\n", qPrintable(record.stage), qPrintable(record.stem),
                        1e3 * record.seconds, record.reused ? "  reused" : "");
}

int fail(const Error& error)
{
    std::fprintf(stderr, "bench_preview: %s\n", error.detail.c_str());
    return 1;
}

Result<RestoreRequest> requestFor(const std::filesystem::path& input, const QStringList& changes)
{
    auto preset = loadPreset(QStringLiteral("balanced"));
    if (!preset)
        return preset.error();
    RestoreRequest request;
    request.input = input;
    request.presetName = preset->name;
    request.parameters = preset->parameters;
    request.mode = ProcessingMode::Preview;
    request.model = "none";
    request.form.stems = true; // so that it is separated in any case
    for (const QString& change : changes)
        if (auto set = request.parameters.setFromText(change); !set)
            return set.error();
    return request;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = QCoreApplication::arguments();
    const std::filesystem::path input = argc > 1 ? argv[1] : RESONATE_DEMO_DIR "/demo.m4a";
    const QTemporaryDir folder(QStringLiteral("bench_preview-XXXXXX"));
    auto cache = Cache::open(folder.path().toStdString());
    if (!cache)
        return fail(cache.error());
    QThreadPool pool;
    PoolExecutor executor(pool);
    const JobContext job{executor, {}, {}, {}};
    const Stopwatch opening;
    const auto recording = openRecording(input, *cache, job);
    if (!recording)
        return fail(recording.error());
    opening.print("open and measure");

    const std::pair<const char*, QStringList> changes[] = {
        {"first, with separation", {}},
        {"tone", {QStringLiteral("tone.strength=60")}},
        {"highs", {QStringLiteral("highs.use=on"), QStringLiteral("highs.amount=60")}},
        {"gain of a stem", {QStringLiteral("mix.vocalsGainDb=2")}},
        {"loudness", {QStringLiteral("master.targetLufs=-16")}},
        {"enhancement of the stems", {QStringLiteral("enhance.strength=70")}},
        {"back to the first", {}},
        {"noise (before the separation)", {QStringLiteral("denoise.strength=40")}},
    };
    for (const auto& [what, settings] : changes) {
        const auto request = requestFor(input, settings + arguments.mid(2));
        if (!request)
            return fail(request.error());
        const Stopwatch watch;
        const auto preview = restorePartOf(*recording, *request, *cache, job);
        if (!preview)
            return fail(preview.error());
        watch.print(what);
        printStages(**preview);
    }
    return 0;
}
