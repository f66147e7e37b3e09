#include "pipeline/separator_choice.h"

#include "core/separation/basic_separator.h"
#include "pipeline/cache_key.h"
#include "pipeline/lazy_separator.h"
#include "pipeline/model_worker/worker_separator.h"
#include "pipeline/models/file_digest.h"
#include "pipeline/models/model_choice.h"
#include "pipeline/models/script_manifest.h"
#include "pipeline/stages/expected_rates.h"

#include <QJsonDocument>

#include <algorithm>

namespace resonate {
namespace {

const QString kFingerprint = QStringLiteral("fingerprint");
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

/// A model as it is to be used.
struct ModelUse {
    UnloadedModels models;
    ModelRunSettings run;
    ModelSeparationSettings settings;
    double rate = 1.0;

    /// Of the files and of everything that changes what they compute, but for what is known only when they are loaded.
    std::string key() const
    {
        return cacheKey({models.fingerprint,
                         "model",
                         1,
                         {{QStringLiteral("device"), run.device},
                          {QStringLiteral("bfloat16"), run.bfloat16},
                          {QStringLiteral("shifts"), settings.shifts},
                          {QStringLiteral("overlap"), settings.overlap},
                          {QStringLiteral("segment"), settings.segmentSeconds.value_or(0.0)},
                          {QStringLiteral("seed"), static_cast<double>(settings.seed)}}});
    }
};

ModelUse useOf(UnloadedModels models, const ParameterSet& parameters, ProcessingMode mode, const JobContext& job)
{
    ModelUse use{std::move(models), runSettingsOf(parameters, mode, job), settingsOf(parameters, mode)};
    if (!parameters.isSet(QStringLiteral("separate.overlap")) && mode == ProcessingMode::Render)
        use.settings.overlap = use.models.overlap;
    use.rate = kModelSeparationRate / (static_cast<double>(use.models.files.size()) * std::max(1, use.settings.shifts));
    return use;
}

Result<std::shared_ptr<const Separator>> load(const ModelUse& use, const JobContext& job)
{
    auto worker = ModelWorker::start(use.models.files, use.run, job.message, job.stop);
    if (!worker)
        return worker.error();
    const std::string& device = (*worker)->models().front().device;
    const std::string precision = use.run.bfloat16 ? "bfloat16" : "float32";
    const std::string fingerprint = use.models.fingerprint + ' ' + device + ' ' + precision;
    const std::string name = use.models.name.toStdString();
    auto separator = std::make_shared<WorkerSeparator>(ModelSeparator::Identity{name, fingerprint}, *worker,
                                                       use.models.weights, use.settings);
    if (const auto& usable = separator->usable(); !usable)
        return Error{usable.error().code, name + ": " + usable.error().detail};
    return std::shared_ptr<const Separator>(std::move(separator));
}

/// Loads a model, or leaves that for later when the cache remembers that it loads, and how it then calls itself.
Result<SeparatorChoice> loadOrRemember(ModelUse use, const Cache& cache, const JobContext& job)
{
    const QString name = use.models.name;
    const double rate = use.rate;
    auto claim = cache.begin(use.key(), 0, job.stop);
    if (!claim)
        return claim.error();
    if (const auto* known = std::get_if<CacheEntry>(&*claim)) {
        const std::string fingerprint = known->metadata().value(kFingerprint).toString().toStdString();
        return SeparatorChoice{std::make_shared<LazySeparator>(LazySeparator::Identity{name.toStdString(), fingerprint},
                                                               [use = std::move(use), &job] { return load(use, job); }),
                               name, rate};
    }
    auto& partial = std::get<PartialEntry>(*claim);
    auto loaded = load(use, job);
    if (!loaded) {
        std::move(partial).discard();
        return loaded.error();
    }
    const QJsonObject remembered{{kFingerprint, QString::fromStdString((*loaded)->fingerprint())}};
    if (auto entry = std::move(partial).commit(remembered, job.stop); !entry)
        return entry.error();
    return SeparatorChoice{*loaded, name, rate};
}

} // namespace

Result<SeparatorChoice> chooseSeparator(const std::string& model, const ParameterSet& parameters, ProcessingMode mode,
                                        const Cache& cache, const JobContext& job)
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
        return loadOrRemember(useOf(demucs(*files), parameters, mode, job), cache, job);
    auto models = scripted(std::get<ModelFolder>(*chosen), {job.stop, {}, job.message});
    if (!models)
        return models.error();
    return loadOrRemember(useOf(*std::move(models), parameters, mode, job), cache, job);
}

} // namespace resonate
