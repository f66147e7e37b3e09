#include "core/repair/declip/declipper.h"
#include "pipeline/restoring/processors/processors.h"

namespace resonate {
namespace {

DeclipQuality declipQuality(const QString& mode)
{
    return mode == QLatin1String("best")      ? DeclipQuality::Best
           : mode == QLatin1String("preview") ? DeclipQuality::Preview
                                              : DeclipQuality::Fast;
}

} // namespace

Result<MadeProcessor> makeDeclip(const ProcessorRequest& request)
{
    Declipper::Parameters parameters;
    parameters.format = request.source.format();
    parameters.levelDbfs = request.parameters.value(QStringLiteral("levelDbfs")).toDouble();
    parameters.beforeCodec = request.parameters.value(QStringLiteral("beforeCodec")).toBool();
    parameters.quality = declipQuality(request.parameters.value(QStringLiteral("mode")).toString());
    parameters.executor = &request.context.executor;
    parameters.stop = request.context.stop;
    auto declipper = std::make_unique<Declipper>(parameters);
    const Declipper* told = declipper.get();
    return MadeProcessor{std::move(declipper),
                         [told] {
                             return QJsonObject{{QStringLiteral("rebuiltShare"), told->rebuiltShare()}};
                         },
                         StageKind::Declip};
}

} // namespace resonate
