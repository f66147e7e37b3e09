#include "core/restoration/dereverb/dereverb.h"

#include "pipeline/restoring/processors/processors.h"

namespace resonate {
namespace {

DereverbFocus dereverbFocus(const QString& focus)
{
    return focus == QLatin1String("mid")    ? DereverbFocus::Mid
           : focus == QLatin1String("high") ? DereverbFocus::High
                                            : DereverbFocus::Full;
}

} // namespace

Result<MadeProcessor> makeDereverb(const ProcessorRequest& request)
{
    const auto number = [&](const char* key) { return request.parameters.value(QLatin1String(key)).toDouble(); };
    Dereverb::Parameters parameters;
    parameters.format = request.source.format();
    parameters.quality = qualityOf(request.mode);
    parameters.amount = 100.0 * number("amount");
    parameters.smoothness = number("smoothness");
    parameters.focus = dereverbFocus(request.parameters.value(QStringLiteral("focus")).toString());
    parameters.outputGainDb = number("outputGainDb");
    parameters.wetShare = number("wet") / 100.0;
    parameters.rt60Seconds = number("rt60Seconds");
    parameters.executor = &request.context.executor;
    parameters.stop = request.context.stop;
    WetnessReading room;
    room.wetness = number("tail");
    parameters = adaptedTo(room, parameters);
    return MadeProcessor{std::make_unique<Dereverb>(parameters), {}, StageKind::Dereverb};
}

} // namespace resonate
