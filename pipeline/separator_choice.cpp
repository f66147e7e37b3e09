#include "pipeline/separator_choice.h"

#include "core/separation/basic_separator.h"
#include "pipeline/model_worker/worker_separator.h"
#include "pipeline/models/file_digest.h"
#include "pipeline/models/model_choice.h"
#include "pipeline/models/script_manifest.h"
#include "pipeline/stages/expected_rates.h"

#include <QJsonDocument>

#include <algorithm>

namespace resonate {
namespace {

constexpr std::int64_t kLargestScriptBytes = 4LL * 1024 * 1024 * 1024;

SeparatorChoice basicSeparation(const ParameterSet& parameters, ProcessingMode mode)
{
    const bool quick = parameters.choice(QStringLiteral("separate.quality"), mode) == QLatin1String("preview");
    auto separator = std::make_shared<BasicSeparator>(quick ? BasicSeparationSettings::preview()
                                                            : BasicSeparationSettings::render());
    return {separator, QString::fromStdString(separator->name()), kBasicSeparationRate};
}

ModelSeparationSettings settingsOf(const ParameterSet& parameters, ProcessingMode mode)
{
    ModelSeparationSettings settings;
    settings.shifts = static_cast<int>(parameters.number(QStringLiteral("separate.shifts"), mode));
    settings.overlap = parameters.number(QStringLiteral("separate.overlap"), mode);
    settings.seed = static_cast<std::uint64_t>(parameters.number(QStringLiteral("separate.seed"), mode));
    if (const double seconds = parameters.number(QStringLiteral("separate.segmentSeconds"), mode); seconds > 0.0)
        settings.segmentSeconds = seconds;
    return settings;
}

ModelRunSettings runSettingsOf(const ParameterSet& parameters, ProcessingMode mode, const JobContext& job)
{
    ModelRunSettings run;
    run.threads = job.executor.width();
    run.device = parameters.choice(QStringLiteral("separate.device"), mode);
    run.lanes = static_cast<int>(parameters.number(QStringLiteral("separate.lanes"), mode));
    run.bfloat16 = parameters.choice(QStringLiteral("separate.precision"), mode) == QLatin1String("bfloat16");
    return run;
}

/// Models as they were chosen, before they are loaded.
struct UnloadedModels {
    QString name;
    std::vector<ModelFile> files;
    std::vector<std::vector<double>> weights; ///< [model][source]; empty: all alike
    std::string fingerprint;
    double overlap = 0.25; ///< unless the user says otherwise
};

UnloadedModels demucs(const DemucsFiles& chosen)
{
    UnloadedModels models{chosen.name, {}, chosen.weights, chosen.fingerprint};
    for (const std::filesystem::path& file : chosen.files)
        models.files.push_back({file, {{QStringLiteral("kind"), QStringLiteral("htdemucs")}}});
    return models;
}

Result<UnloadedModels> scripted(const ModelFolder& chosen, const ModelWork& work)
{
    const auto manifest = loadScriptManifest(chosen.folder);
    if (!manifest)
        return Error{ErrorCode::BadInput, manifest.error().detail};
    const std::filesystem::path file = chosen.folder / manifest->file.toStdString();
    const auto digest = digestFile(file, kLargestScriptBytes, work);
    if (!digest)
        return digest.error();
    const QJsonObject described = toJson(*manifest);
    const QByteArray text = QJsonDocument(described).toJson(QJsonDocument::Compact);
    return UnloadedModels{
        manifest->name,
        {{file, {{QStringLiteral("kind"), QStringLiteral("script")}, {QStringLiteral("manifest"), described}}}},
        {},
        digest->sha256 + ' ' + text.toStdString(),
        manifest->overlap};
}

Result<SeparatorChoice> load(UnloadedModels models, const ParameterSet& parameters, ProcessingMode mode,
                             const JobContext& job)
{
    const ModelRunSettings run = runSettingsOf(parameters, mode, job);
    ModelSeparationSettings settings = settingsOf(parameters, mode);
    if (!parameters.isSet(QStringLiteral("separate.overlap")) && mode == ProcessingMode::Render)
        settings.overlap = models.overlap;
    auto worker = ModelWorker::start(models.files, run, job.message, job.stop);
    if (!worker)
        return worker.error();
    const std::string& device = (*worker)->models().front().device;
    const QString precision = run.bfloat16 ? QStringLiteral("bfloat16") : QStringLiteral("float32");
    const std::string fingerprint = models.fingerprint + ' ' + device + ' ' + precision.toStdString();
    const auto passes = static_cast<double>(models.files.size()) * std::max(1, settings.shifts);
    auto separator = std::make_shared<WorkerSeparator>(ModelSeparator::Identity{models.name.toStdString(), fingerprint},
                                                       *worker, std::move(models.weights), settings);
    if (const auto& usable = separator->usable(); !usable)
        return Error{usable.error().code, models.name.toStdString() + ": " + usable.error().detail};
    return SeparatorChoice{separator, models.name, kModelSeparationRate / passes};
}

} // namespace

Result<SeparatorChoice> chooseSeparator(const std::string& model, const ParameterSet& parameters, ProcessingMode mode,
                                        const JobContext& job)
{
    auto chosen = chooseModel(model, ModelStore(), {job.stop, {}, job.message});
    if (!chosen)
        return chosen.error();
    if (const auto* basic = std::get_if<BasicSeparation>(&*chosen)) {
        if (!basic->notice.isEmpty() && job.message)
            job.message(basic->notice);
        return basicSeparation(parameters, mode);
    }
    if (const auto* files = std::get_if<DemucsFiles>(&*chosen))
        return load(demucs(*files), parameters, mode, job);
    auto models = scripted(std::get<ModelFolder>(*chosen), {job.stop, {}, job.message});
    return models ? load(*std::move(models), parameters, mode, job) : Result<SeparatorChoice>(models.error());
}

} // namespace resonate
