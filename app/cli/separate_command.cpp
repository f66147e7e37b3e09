#include "app/cli/command.h"
#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/run_job.h"
#include "pipeline/media_client.h"
#include "pipeline/separate.h"

#include <QJsonArray>

namespace resonate {
namespace {

Result<SeparateRequest> readRequest(const ParsedArguments& parsed)
{
    const auto file = singleFile(parsed, "separate");
    if (!file)
        return file.error();
    if (!parsed.has("-o"))
        return Error{ErrorCode::BadUsage, "-o DIR says where the stems go; see resonate-cli separate --help"};
    SeparateRequest request{*file, parsed.value("-o")};
    for (const std::string& setting : parsed.values("--set")) {
        if (!setting.starts_with("separate."))
            return Error{ErrorCode::BadUsage, "--set " + setting + ": separating heeds separate.* alone"};
        if (auto set = request.parameters.setFromText(QString::fromStdString(setting)); !set)
            return Error{ErrorCode::BadUsage, "--set " + set.error().detail};
    }
    if (auto fine = readSeparation(parsed, request.parameters); !fine)
        return fine.error();
    request.model = parsed.value("--model", request.model);
    request.overwrite = parsed.has("--force");
    return request;
}

} // namespace

int runSeparate(const CommandContext& context)
{
    const auto parsed = parseArguments(context.arguments, separateOptions());
    if (!parsed)
        return reportError(parsed.error());
    const auto request = readRequest(*parsed);
    if (!request)
        return reportError(request.error());
    if (auto readable = checkRecording(request->input); !readable)
        return reportError(readable.error());
    const auto threads = threadCount(*parsed);
    if (!threads)
        return reportError(threads.error());
    auto cache = openCache(*parsed, request->outputFolder);
    if (!cache)
        return reportError(cache.error());

    const JobOutcome outcome = runJobWithProgress(
        [&](const JobContext& job) { return separateRecording(*request, *cache, job); }, context.stop, *threads);
    return endCommand(outcome, parsed->has("--json"), [&] {
        const QJsonObject outputs = outcome.report.value(QStringLiteral("outputs")).toObject();
        for (const QString& name : outputs.keys())
            printLine(outputs.value(name).toString());
    });
}

} // namespace resonate
