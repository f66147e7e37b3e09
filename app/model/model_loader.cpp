#include "app/model/model_loader.h"

#include "app/worker/worker_channel.h"
#include "core/inference/checkpoint/checkpoint.h"
#include "core/inference/checkpoint/mapped_file.h"
#include "core/inference/htdemucs/htdemucs_model.h"
#include "core/inference/torchscript/confinement.h"
#include "core/inference/torchscript/script_model.h"
#include "core/inference/torchscript/script_network.h"
#include "pipeline/models/script_manifest.h"

#include <malloc.h>

#include <climits>

namespace resonate {
namespace {

// A network takes and gives back the same large blocks with every segment. Left to itself the allocator returns them to
// the system each time, and half of the run goes into getting empty pages again. Arenas besides the first, which other
// threads than the first would take from, cannot hold blocks as large, so there is one for all.
void keepMemory()
{
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_ARENA_MAX, 1);
}

Result<std::unique_ptr<SegmentModel>> loadDemucs(const MappedFile& file, const ModelServer::Settings& settings)
{
    keepMemory();
    const auto package = readCheckpoint(file.bytes());
    if (!package)
        return package.error();
    NetworkOptions options;
    options.threads = settings.threads;
    options.device = settings.device;
    options.lanes = settings.lanes;
    options.bfloat16 = settings.bfloat16;
    options.warn = [](const std::string& text) {
        sendLine({{QStringLiteral("warning"), QString::fromStdString(text)}});
    };
    auto model = HtDemucsModel::create(*package, options);
    if (!model)
        return model.error();
    return std::unique_ptr<SegmentModel>(*std::move(model));
}

/// A stranger's program: everything but computing is given up before it is looked at.
Result<std::unique_ptr<SegmentModel>> loadScript(const MappedFile& file, const QJsonObject& description,
                                                 const ModelServer::Settings& settings)
{
    const auto manifest = scriptManifestFromJson(description[QStringLiteral("manifest")].toObject());
    if (!manifest)
        return manifest.error();
    if (settings.device == "cuda")
        return Error{ErrorCode::BadUsage, "models of this kind run on the processor only"};
    ScriptNetwork::warmUp(settings.threads);
    if (auto confined = confine(); !confined)
        return confined.error();
    return loadScriptModel(file.bytes(), manifest->model, settings.threads);
}

} // namespace

Result<std::unique_ptr<SegmentModel>> loadModel(const QJsonObject& description, int descriptor,
                                                const ModelServer::Settings& settings)
{
    const auto file = MappedFile::map(descriptor);
    if (!file)
        return file.error();
    if (description[QStringLiteral("kind")].toString() == QLatin1String("htdemucs"))
        return loadDemucs(*file, settings);
    if (description[QStringLiteral("kind")].toString() == QLatin1String("script"))
        return loadScript(*file, description, settings);
    return Error{ErrorCode::Internal, "is of a kind that the model worker does not know"};
}

} // namespace resonate
