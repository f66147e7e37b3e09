#include "app/cli/models_command.h"

#include "app/cli/help.h"
#include "app/cli/models_listing.h"
#include "app/cli/run_job.h"
#include "pipeline/models/model_import.h"
#include "pipeline/models/model_install.h"
#include "pipeline/text.h"

#include <QJsonArray>

#include <algorithm>

namespace resonate {
namespace {

const QString kGood = QStringLiteral("good");

struct ModelsCall {
    const ModelStore& store;
    const DownloadRules& rules;
    std::string operand; ///< NAME or FILE, empty when there is none
    bool asJson;
    std::stop_token stop;

    int end(const JobOutcome& outcome, const QStringList& words) const
    {
        return endCommand(outcome, asJson, [&] {
            for (const QString& line : words)
                printLine(line);
        });
    }
};

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

/// Runs work on models with its progress on the terminal, as the stage `id`.
JobOutcome runOnModels(const QString& id, const std::function<Result<QJsonObject>(const ModelWork&)>& run,
                       std::stop_token stop)
{
    return runJobWithProgress(
        [&](const JobContext& job) {
            ProgressTracker tracker(job.progress);
            tracker.beginStage(id, 1.0);
            auto result = run({job.stop, [&](double fraction) { tracker.report(fraction); }, job.message});
            tracker.endStage();
            return result;
        },
        std::move(stop), 1);
}

Result<const CatalogueModel*> modelNamed(const ModelsCall& call)
{
    const QString name = QString::fromStdString(call.operand);
    if (const CatalogueModel* model = call.store.catalogue().find(name))
        return model;
    return usage("there is no model " + quoted(name).toStdString() + ": take " +
                 call.store.catalogue().ids().join(QStringLiteral(", ")).toStdString());
}

int listModels(const ModelsCall& call)
{
    if (call.asJson)
        printJson(modelListJson(call.store));
    else
        for (const QString& line : modelListLines(call.store))
            printLine(line);
    return kDone;
}

QJsonArray namesJson(const std::vector<std::string>& names)
{
    QJsonArray list;
    for (const std::string& name : names)
        list.append(QString::fromStdString(name));
    return list;
}

int installNamed(const ModelsCall& call)
{
    const auto named = modelNamed(call);
    if (!named)
        return reportError(named.error());
    const CatalogueModel& model = **named;
    QStringList words;
    const JobOutcome outcome = runOnModels(
        QStringLiteral("install"),
        [&](const ModelWork& work) -> Result<QJsonObject> {
            for (const QString& line : fetchNoticeLines(call.store, model))
                work.tell(line);
            const auto report = installModel(model, call.store, call.rules, work);
            if (!report)
                return report.error();
            words << QStringLiteral("%1 is installed (%2).")
                         .arg(model.id, QString::fromStdString(formatBytes(report->bytes)));
            return QJsonObject{{QStringLiteral("installed"), model.id},
                               {QStringLiteral("folder"), QString::fromStdString(call.store.root().string())},
                               {QStringLiteral("bytes"), static_cast<qint64>(report->bytes)},
                               {QStringLiteral("fetched"), namesJson(report->fetched)},
                               {QStringLiteral("unchanged"), namesJson(report->unchanged)}};
        },
        call.stop);
    return call.end(outcome, words);
}

/// What the files that were imported came to: the models that they belong to, in words and as JSON.
QJsonObject importReport(const ModelStore& store, const std::vector<const CatalogueFile*>& files, QStringList& words)
{
    QJsonArray names;
    for (const CatalogueFile* file : files)
        names.append(QString::fromStdString(file->name));
    QJsonArray complete;
    for (const CatalogueModel& model : store.catalogue().models) {
        const auto isOf = [&](const CatalogueFile* file) {
            return std::ranges::any_of(model.files, [&](const CatalogueFile& one) { return &one == file; });
        };
        if (std::ranges::none_of(files, isOf))
            continue;
        const ModelPresence presence = store.presence(model);
        if (presence.isComplete())
            complete.append(model.id);
        words << (presence.isComplete() ? QStringLiteral("%1 is installed.").arg(model.id)
                                        : QStringLiteral("%1: %2 of %3 files are there.")
                                              .arg(model.id)
                                              .arg(presence.filesThere)
                                              .arg(model.files.size()));
    }
    return {{QStringLiteral("imported"), names}, {QStringLiteral("installed"), complete}};
}

int importFile(const ModelsCall& call)
{
    QStringList words;
    const JobOutcome outcome = runOnModels(
        QStringLiteral("import"),
        [&](const ModelWork& work) -> Result<QJsonObject> {
            const auto files = importModel(call.operand, call.store, work);
            return files ? Result<QJsonObject>(importReport(call.store, *files, words)) : files.error();
        },
        call.stop);
    return call.end(outcome, words);
}

Result<std::vector<const CatalogueModel*>> modelsToVerify(const ModelsCall& call)
{
    std::vector<const CatalogueModel*> wanted;
    if (!call.operand.empty()) {
        const auto model = modelNamed(call);
        if (!model)
            return model.error();
        wanted.push_back(*model);
        return wanted;
    }
    for (const CatalogueModel& model : call.store.catalogue().models)
        if (call.store.presence(model).filesThere > 0)
            wanted.push_back(&model);
    return wanted;
}

/// Looks at each in turn; "good" in the report says whether all are.
Result<QJsonObject> verifyEach(const ModelStore& store, const std::vector<const CatalogueModel*>& wanted,
                               const ModelWork& work, QStringList& words)
{
    QJsonArray models;
    bool good = true;
    const auto count = static_cast<double>(wanted.size());
    for (const CatalogueModel* model : wanted) {
        const auto index = static_cast<double>(models.size());
        const auto verdicts = store.verify(*model, work.part(index / count, (index + 1.0) / count));
        if (!verdicts)
            return verdicts.error();
        words += verdictLines(*model, *verdicts);
        models.append(verdictJson(*model, *verdicts));
        good = good && models.last().toObject().value(kGood).toBool();
    }
    if (wanted.empty())
        words << QStringLiteral("No model is installed.");
    return QJsonObject{{kGood, good}, {QStringLiteral("models"), models}};
}

int verifyModels(const ModelsCall& call)
{
    const auto wanted = modelsToVerify(call);
    if (!wanted)
        return reportError(wanted.error());
    QStringList words;
    const JobOutcome outcome = runOnModels(
        QStringLiteral("verify"), [&](const ModelWork& work) { return verifyEach(call.store, *wanted, work, words); },
        call.stop);
    const int ended = call.end(outcome, words);
    if (ended != kDone || outcome.report[kGood].toBool())
        return ended;
    return reportError({ErrorCode::BadInput, call.store.root().string() +
                                                 ": not every file is good; 'resonate-cli models install NAME' "
                                                 "fetches what is missing or damaged"});
}

int removeModel(const ModelsCall& call)
{
    const auto model = modelNamed(call);
    if (!model)
        return reportError(model.error());
    const auto freed = call.store.remove(**model);
    if (!freed)
        return reportError(freed.error());
    if (call.asJson)
        printJson({{QStringLiteral("removed"), (*model)->id}, {QStringLiteral("bytes"), static_cast<qint64>(*freed)}});
    else
        printLine(QStringLiteral("%1 is removed: %2 are free again.")
                      .arg((*model)->id, QString::fromStdString(formatBytes(*freed))));
    return kDone;
}

struct Verb {
    const char* name;
    bool needsOperand;
    bool takesOperand;
    int (*run)(const ModelsCall&);
};

constexpr Verb kVerbs[] = {{"list", false, false, &listModels},
                           {"install", true, true, &installNamed},
                           {"import", true, true, &importFile},
                           {"verify", false, true, &verifyModels},
                           {"remove", true, true, &removeModel}};

} // namespace

int runModels(const CommandContext& context, const ModelStore& store, const DownloadRules& rules)
{
    const auto parsed = parseArguments(context.arguments, modelsOptions());
    if (!parsed)
        return reportError(parsed.error());
    const auto& words = parsed->positional;
    for (const Verb& verb : kVerbs) {
        if (words.empty() || words[0] != verb.name)
            continue;
        const bool fits = words.size() == 1 ? !verb.needsOperand : words.size() == 2 && verb.takesOperand;
        if (fits && (words.size() == 1 || !words[1].empty()))
            return verb.run(
                {store, rules, words.size() > 1 ? words[1] : std::string(), parsed->has("--json"), context.stop});
    }
    return reportError(usage("models list, install NAME, import FILE, verify [NAME] or remove NAME"));
}

int runModels(const CommandContext& context)
{
    return runModels(context, ModelStore(), DownloadRules());
}

} // namespace resonate
