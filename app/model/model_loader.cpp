#include "app/model/model_loader.h"

#include "app/worker/worker_channel.h"
#include "core/inference/checkpoint/checkpoint.h"
#include "core/inference/checkpoint/mapped_file.h"
#include "core/inference/htdemucs/htdemucs_model.h"

namespace resonate {
namespace {

Result<std::unique_ptr<SegmentModel>> loadDemucs(const MappedFile& file, const ModelServer::Settings& settings)
{
    const auto package = readCheckpoint(file.bytes());
    if (!package)
        return package.error();
    NetworkOptions options;
    options.threads = settings.threads;
    options.device = settings.device;
    options.warn = [](const std::string& text) {
        sendLine({{QStringLiteral("warning"), QString::fromStdString(text)}});
    };
    auto model = HtDemucsModel::create(*package, options);
    if (!model)
        return model.error();
    return std::unique_ptr<SegmentModel>(*std::move(model));
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
    return Error{ErrorCode::Internal, "is of a kind that the model worker does not know"};
}

} // namespace resonate
