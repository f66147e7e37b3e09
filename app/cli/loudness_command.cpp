#include "app/cli/command.h"
#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/loudness_words.h"
#include "app/cli/run_job.h"
#include "pipeline/media_folder.h"

#include <algorithm>
#include <mutex>

namespace resonate {
namespace {

namespace fs = std::filesystem;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

/// What is asked of the command.
struct LoudnessRequest {
    std::vector<fs::path> inputs; ///< files and folders
    std::optional<DeliveryTarget> target;
    MatchSettings settings;
    fs::path folder; ///< empty: nothing is written
    bool overwrite = false;
};

Result<> readCeiling(const ParsedArguments& parsed, MatchSettings& settings)
{
    if (!parsed.has("--ceiling"))
        return {};
    const auto ceiling = parseNumber("--ceiling", parsed.value("--ceiling"));
    if (!ceiling)
        return ceiling.error();
    if (*ceiling < -20.0 || *ceiling > 0.0)
        return usage("--ceiling is a true peak from -20 to 0 dBTP");
    settings.ceilingDbtp = *ceiling;
    return {};
}

Result<> readOutput(const ParsedArguments& parsed, LoudnessRequest& request)
{
    if (parsed.has("--apply") != parsed.has("-o"))
        return usage("--apply and -o DIR go together: matched files are written into that folder");
    if (parsed.has("--apply") && !request.target)
        return usage("--apply needs --target: how loud shall the files be?");
    request.folder = parsed.value("-o");
    if (parsed.has("-o") && request.folder.empty())
        return usage("-o DIR names the folder for the matched files");
    request.overwrite = parsed.has("--force");
    return {};
}

Result<LoudnessRequest> readRequest(const ParsedArguments& parsed)
{
    LoudnessRequest request;
    if (parsed.positional.empty())
        return usage("which files? see resonate-cli loudness --help");
    request.inputs.assign(parsed.positional.begin(), parsed.positional.end());
    if (parsed.has("--target")) {
        const auto target = parseTarget(QString::fromStdString(parsed.value("--target")));
        if (!target)
            return target.error();
        request.target = *target;
        request.settings.targetLufs = target->loudnessLufs;
        request.settings.ceilingDbtp = target->ceilingDbtp;
    }
    for (const char* option : {"--album", "--ceiling", "--no-limit"})
        if (parsed.has(option) && !request.target)
            return usage(std::string(option) + " goes with --target");
    if (auto read = readCeiling(parsed, request.settings); !read)
        return read.error();
    request.settings.as = parsed.has("--album") ? MatchAs::Album : MatchAs::Tracks;
    request.settings.limit = !parsed.has("--no-limit");
    if (auto read = readOutput(parsed, request); !read)
        return read.error();
    return request;
}

/// The files that are meant, each once; folders stand for the recordings in them. What cannot be listed is told by
/// `fail`.
std::vector<fs::path> listFiles(const LoudnessRequest& request, std::stop_token stop,
                                const std::function<void(const Error&)>& fail)
{
    std::vector<fs::path> files;
    const auto add = [&files](const fs::path& file) {
        std::error_code error;
        const bool there = std::ranges::any_of(
            files, [&](const fs::path& other) { return other == file || fs::equivalent(other, file, error); });
        if (!there)
            files.push_back(file);
    };
    for (const fs::path& input : request.inputs) {
        std::error_code error;
        if (!fs::is_directory(input, error)) {
            add(input);
            continue;
        }
        const auto found = recordingsIn(input, stop);
        if (!found)
            fail(found.error());
        else if (found->empty())
            fail({ErrorCode::BadInput, input.string() + ": holds no recording"});
        else
            std::ranges::for_each(*found, add);
    }
    return files;
}

/// One run of the command: the worst that happened decides how it ends.
class LoudnessCommand final {
public:
    explicit LoudnessCommand(const LoudnessRequest& request) : m_request(request)
    {
        m_run.target = request.target;
        m_run.settings = request.settings;
    }

    Result<QJsonObject> work(const JobContext& job)
    {
        ProgressTracker tracker(job.progress);
        const WorkContext context{job.executor, job.stop, [&tracker](double done) { tracker.report(done); }};
        m_run.files = listFiles(m_request, job.stop, [&](const Error& error) { fail(error, job); });
        const bool writes = !m_request.folder.empty();
        tracker.setRemaining(writes ? 3.0 : 0.0); // writing takes about three times as long as reading
        tracker.beginStage(QStringLiteral("scanLoudness"), 1.0);
        m_run.scans = scanFiles(m_run.files, context, [&](std::size_t, const ScanResult& scan) {
            if (!scan)
                fail(scan.error(), job);
        });
        tracker.endStage();
        if (job.stop.stop_requested())
            return cancelled();
        m_run.plan = planMatch(goodScans(m_run.scans), m_run.settings);
        if (!writes)
            return loudnessRunJson(m_run);
        tracker.setRemaining(0.0);
        tracker.beginStage(QStringLiteral("matchLoudness"), 3.0);
        if (auto written = write(context, job); !written)
            return written.error();
        tracker.endStage();
        return loudnessRunJson(m_run);
    }
    const LoudnessRun& run() const noexcept { return m_run; }
    int exitCode() const noexcept { return m_worst; }

private:
    Result<> write(const WorkContext& context, const JobContext& job)
    {
        const MatchRequest request{m_run.files, goodScans(m_run.scans), m_run.settings, m_request.folder,
                                   m_request.overwrite};
        if (auto free = checkMatch(request); !free)
            return free;
        m_run.made = matchFiles(request, context, [&](std::size_t i, const MatchResult& made) {
            if (!made && request.scans[i] != nullptr)
                fail(made.error(), job);
        });
        return job.stop.stop_requested() ? Result<>(cancelled()) : Result<>();
    }
    void fail(const Error& error, const JobContext& job)
    {
        if (error.code == ErrorCode::Cancelled)
            return;
        job.message(QStringLiteral("resonate-cli: ") + QString::fromStdString(error.detail).simplified());
        const int code = error.code == ErrorCode::BadInput ? kBadInput : kFailed;
        m_worst = m_worst == kFailed ? kFailed : code;
    }

    const LoudnessRequest& m_request;
    LoudnessRun m_run;
    int m_worst = kDone;
};

} // namespace

int runLoudness(const CommandContext& context)
{
    const auto parsed = parseArguments(context.arguments, loudnessOptions());
    if (!parsed)
        return reportError(parsed.error());
    const auto request = readRequest(*parsed);
    if (!request)
        return reportError(request.error());
    const auto threads = threadCount(*parsed);
    if (!threads)
        return reportError(threads.error());
    LoudnessCommand command(*request);
    const JobOutcome outcome =
        runJobWithProgress([&](const JobContext& job) { return command.work(job); }, context.stop, *threads);
    const int ended = endCommand(outcome, parsed->has("--json"), [&] {
        for (const QString& line : loudnessLines(command.run()))
            printLine(line);
    });
    return ended == kDone ? command.exitCode() : ended;
}

} // namespace resonate
