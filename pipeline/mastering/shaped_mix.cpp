#include "pipeline/mastering/shaped_mix.h"

#include "core/io/working_file.h"
#include "core/mastering/chain/shape_master.h"
#include "core/mastering/reference/match_filter.h"
#include "pipeline/cache_key.h"
#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/mastering/reduction_json.h"

#include <QJsonArray>

#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr double kMeasuringShare = 0.3; // of the progress
constexpr int kShapingVersion = 2;      // raise when the chain gives other samples for the same settings
const std::string kAudioName = "shaped.wav";
const QString kDetails = QStringLiteral("details"), kReduction = QStringLiteral("reduction"),
              kProgramLufs = QStringLiteral("programLufs"), kMatch = QStringLiteral("match");
const QStringList kBandNames = {QStringLiteral("low"), QStringLiteral("mid"), QStringLiteral("high")};

QJsonValue numberOrNull(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray toneJson(const MasterTone& tone)
{
    QJsonArray bands;
    const auto add = [&](const char* kind, double hertz, double gainDb) {
        if (gainDb != 0.0)
            bands.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                                     {QStringLiteral("frequencyHz"), hertz},
                                     {QStringLiteral("gainDb"), gainDb}});
    };
    add("lowShelf", tone.lowShelfHz, tone.lowShelfDb);
    add("bell", tone.midHz, tone.midDb);
    add("highShelf", tone.highShelfHz, tone.highShelfDb);
    return bands;
}

QJsonObject glueJson(const MasterGlue& glue, const ShapedMaster& shaped)
{
    QJsonArray bands;
    const std::array<double, 4> edges = {0.0, glue.lowEdgeHz, glue.highEdgeHz, 0.0};
    for (int band = 0; band < MasterChain::kBands; ++band) {
        const auto at = static_cast<std::size_t>(band);
        QJsonObject json = totalReductionJson(shaped.reduction, band);
        json.insert(QStringLiteral("band"), kBandNames.at(band));
        json.insert(QStringLiteral("fromHz"), edges[at]);
        json.insert(QStringLiteral("toHz"),
                    numberOrNull(band + 1 < MasterChain::kBands ? std::optional(edges[at + 1]) : std::nullopt));
        bands.append(json);
    }
    return {{QStringLiteral("amountPercent"), 100.0 * glue.amount},
            {QStringLiteral("programLufs"), numberOrNull(shaped.programLufs)},
            {QStringLiteral("bands"), bands}};
}

/// Only what did something is told.
QJsonObject detailsOf(const MasterChainSettings& chain, const ShapedMaster& shaped)
{
    QJsonObject json;
    if (!chain.tone.idle())
        json.insert(QStringLiteral("tone"), toneJson(chain.tone));
    if (!chain.glue.idle())
        json.insert(QStringLiteral("glue"), glueJson(chain.glue, shaped));
    if (chain.width > 0.0)
        json.insert(QStringLiteral("width"), QJsonObject{{QStringLiteral("percent"), 100.0 * chain.width}});
    const auto correlation = [](double value) { return std::round(1000.0 * value) / 1000.0; };
    json.insert(QStringLiteral("correlation"),
                QJsonObject{{QStringLiteral("before"), correlation(shaped.correlationBefore)},
                            {QStringLiteral("after"), correlation(shaped.correlationAfter)}});
    return json;
}

/// What the match asks of this mix, which is measured for it.
Result<BoundedMatch> matchFor(const ShapingTask& task, const WorkContext& context)
{
    if (!task.match)
        return BoundedMatch{};
    auto own = measureMixProfile(*task.mix, context);
    if (!own)
        return own.error();
    return task.match->design(*std::move(own), context.stop);
}

std::vector<std::unique_ptr<StreamProcessor>> elementsBefore(const MatchDesign& design, const AudioFormat& format)
{
    std::vector<std::unique_ptr<StreamProcessor>> elements;
    if (!design.idle())
        elements.push_back(
            std::make_unique<MatchFilter>(MatchFilter::Parameters{format, design.midTaps, design.sideTaps}));
    return elements;
}

Result<CacheEntry> makeShaped(const ShapingTask& task, PartialEntry partial, const WorkContext& context)
{
    const double measuring = task.match ? kMeasuringShare : 0.0;
    const auto match = matchFor(
        task, {context.executor, context.stop, [&](double fraction) { context.report(measuring * fraction); }});
    if (!match) {
        std::move(partial).discard();
        return match.error();
    }
    auto writer = WorkingFileWriter::create(partial.file(kAudioName), task.mix->format());
    if (!writer)
        return writer.error();
    const auto shaped = shapeMaster(*task.mix, **writer, task.chain, elementsBefore(match->design, task.mix->format()),
                                    {context.executor, context.stop,
                                     [&](double fraction) { context.report(std::lerp(measuring, 1.0, fraction)); }});
    writer->reset();
    if (!shaped) {
        std::move(partial).discard(); // it cannot be gone on with
        return shaped.error();
    }
    QJsonObject details = detailsOf(task.chain, *shaped);
    if (task.match)
        details.insert(kMatch, matchDetails(*task.match, *match));
    return std::move(partial).commit(
        {{kDetails, details},
         {kReduction, task.chain.glue.idle() ? QJsonArray() : reductionJson(shaped->reduction, kBandNames)},
         {kProgramLufs, numberOrNull(shaped->programLufs)}},
        context.stop);
}

} // namespace

std::string shapedMixKey(const ShapingTask& task)
{
    assert(task.match || !task.chain.idle());
    QJsonObject how = toJson(task.chain);
    if (task.match)
        how.insert(kMatch, task.match->toJson());
    return cacheKey({task.mixKey, "shape", kShapingVersion, how});
}

Result<ShapedMix> shapeMix(const ShapingTask& task, const Cache& cache, const WorkContext& context)
{
    const std::string key = shapedMixKey(task);
    const std::int64_t bytes = task.mix->frames() * task.mix->format().channels * std::int64_t{sizeof(float)};
    auto claim = cache.begin(key, bytes, context.stop);
    if (!claim)
        return claim.error();
    const bool reused = std::holds_alternative<CacheEntry>(*claim);
    auto entry = reused ? Result<CacheEntry>(std::get<CacheEntry>(*std::move(claim)))
                        : makeShaped(task, std::get<PartialEntry>(*std::move(claim)), context);
    if (!entry)
        return entry.error();
    auto file = WorkingFile::open(entry->file(kAudioName));
    if (!file)
        return file.error();
    const QJsonObject& metadata = entry->metadata();
    const QJsonValue lufs = metadata.value(kProgramLufs);
    return ShapedMix{*file,
                     key,
                     lufs.isDouble() ? std::optional(lufs.toDouble()) : std::nullopt,
                     metadata.value(kDetails).toObject(),
                     metadata.value(kReduction).toArray(),
                     reused,
                     *std::move(entry)};
}

} // namespace resonate
