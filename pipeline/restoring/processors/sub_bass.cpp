#include "core/restoration/bandwidth/sub_bass_generator.h"
#include "pipeline/restoring/processors/processors.h"
#include "pipeline/restoring/processors/synthesis_json.h"

namespace resonate {

Result<MadeProcessor> makeSubBass(const ProcessorRequest& request)
{
    SubBassGenerator::Parameters parameters;
    parameters.format = request.source.format();
    parameters.lowEdgeHz = request.parameters.value(QStringLiteral("lowEdgeHz")).toDouble();
    parameters.amount = request.parameters.value(QStringLiteral("amount")).toDouble();
    parameters.addedOnly = request.parameters.value(QStringLiteral("solo")).toBool();
    auto generator = std::make_unique<SubBassGenerator>(parameters);
    const SubBassGenerator* told = generator.get();
    const auto details = [told] {
        QJsonObject json = synthesisJson(told->synthesis());
        json.insert(QStringLiteral("voicedShare"), told->voicedShare());
        return json;
    };
    return MadeProcessor{std::move(generator), details, StageKind::SubBass, !parameters.addedOnly};
}

} // namespace resonate
