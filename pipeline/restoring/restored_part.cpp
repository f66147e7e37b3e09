#include "pipeline/restoring/restored_part.h"

#include "core/io/working_file.h"
#include "pipeline/cache_key.h"
#include "pipeline/durable_file.h"

#include <QJsonDocument>

namespace resonate {
namespace {

constexpr int kChainVersion = 1; // raise when a chain of the same stages gives other samples
const std::string kAudioName = "audio.wav";
const std::string kRecordsName = "records.json"; // not in the metadata: a long concert has many windows
constexpr std::size_t kMostRecordBytes = 512 * 1024 * 1024;

QList<PlannedStage> stagesOn(const RestoringTask& task)
{
    QList<PlannedStage> stages;
    for (const PlannedStage& stage : task.stages)
        if (stage.enabled && stage.worksOn(task.part))
            stages.append(stage);
    return stages;
}

std::vector<ChainLink> linksOf(const RestoringTask& task, const ProcessorFactory& factory, const WorkContext& context)
{
    std::vector<ChainLink> links;
    for (const PlannedStage& stage : stagesOn(task))
        links.push_back({stage.id, [&factory, &context, &task, stage] {
                             return factory({stage.id, task.part, stage.parametersOf(task.part), task.mode,
                                             *task.source, context, task.recording.get()});
                         }});
    return links;
}

Result<> writeRecords(const std::filesystem::path& path, const QList<StageRecord>& records)
{
    QJsonArray list;
    for (const StageRecord& record : records)
        list.append(record.toJson());
    return writeFileDurably(path, QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString());
}

Result<QList<StageRecord>> readRecords(const std::filesystem::path& path)
{
    const auto bytes = readSmallFile(path, kMostRecordBytes);
    if (!bytes)
        return bytes.error();
    QList<StageRecord> records;
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).array())
        if (const auto record = StageRecord::fromJson(value.toObject()))
            records.append(*record);
    return records;
}

Result<RestoredPart> openEntry(const RestoringTask& task, CacheEntry entry, const std::string& key)
{
    RestoredPart part{task.source, task.sourceKey, false, {}, {}};
    auto records = readRecords(entry.file(kRecordsName));
    if (!records)
        return records.error();
    part.records = *records;
    std::error_code error;
    if (std::filesystem::exists(entry.file(kAudioName), error)) {
        auto file = WorkingFile::open(entry.file(kAudioName));
        if (!file)
            return file.error();
        part.audio = *file;
        part.key = key;
    }
    part.entries.push_back(std::move(entry));
    return part;
}

Result<CacheEntry> makeEntry(const RestoringTask& task, const ProcessorFactory& factory, PartialEntry partial,
                             const WorkContext& context)
{
    const std::filesystem::path path = partial.file(kAudioName);
    const auto openSink = [&]() -> Result<std::unique_ptr<AudioSink>> {
        auto writer = WorkingFileWriter::create(path, task.source->format());
        if (!writer)
            return writer.error();
        return std::unique_ptr<AudioSink>(std::move(*writer));
    };
    const auto links = linksOf(task, factory, context);
    auto outcome = runRestoringChain(*task.source, openSink, links, task.guard, context);
    if (!outcome) {
        std::move(partial).discard(); // it cannot be gone on with
        return outcome.error();
    }
    for (StageRecord& record : outcome->records)
        if (task.part != kWholePart)
            record.stem = task.part;
    std::error_code ignored;
    if (!outcome->changed)
        std::filesystem::remove(path, ignored);
    if (auto written = writeRecords(partial.file(kRecordsName), outcome->records); !written)
        return written.error();
    return std::move(partial).commit({}, context.stop);
}

} // namespace

std::string restoringKey(const RestoringTask& task)
{
    QJsonArray stages;
    for (const PlannedStage& stage : stagesOn(task)) {
        const RestoringStage* known = findRestoringStage(stage.id);
        stages.append(QJsonObject{{QStringLiteral("stage"), stage.id},
                                  {QStringLiteral("version"), known == nullptr ? 0 : known->version},
                                  {QStringLiteral("parameters"), stage.parametersOf(task.part)}});
    }
    return cacheKey({task.sourceKey,
                     "restore",
                     kChainVersion,
                     {{QStringLiteral("part"), task.part},
                      {QStringLiteral("preview"), task.mode == ProcessingMode::Preview},
                      {QStringLiteral("stages"), stages},
                      {QStringLiteral("threshold"), task.guard.threshold},
                      {QStringLiteral("force"), task.guard.force}}});
}

std::int64_t missingBytes(const RestoringTask& task, const Cache& cache)
{
    if (stagesOn(task).isEmpty())
        return 0;
    const std::int64_t whole = task.source->frames() * task.source->format().channels * std::int64_t{sizeof(float)};
    return std::max<std::int64_t>(0, whole - cache.bytesHeld(restoringKey(task)));
}

Result<RestoredPart> restorePart(const RestoringTask& task, const ProcessorFactory& factory, const Cache& cache,
                                 const WorkContext& context)
{
    if (stagesOn(task).isEmpty())
        return RestoredPart{task.source, task.sourceKey, false, {}, {}};
    const std::string key = restoringKey(task);
    auto claim = cache.begin(key, missingBytes(task, cache), context.stop);
    if (!claim)
        return claim.error();
    if (auto* found = std::get_if<CacheEntry>(&*claim)) {
        auto part = openEntry(task, std::move(*found), key);
        if (part) {
            part->reused = true;
            for (StageRecord& record : part->records) {
                record.reused = true;
                record.seconds = 0.0;
            }
        }
        return part;
    }
    auto entry = makeEntry(task, factory, std::move(std::get<PartialEntry>(*claim)), context);
    return entry ? openEntry(task, *std::move(entry), key) : Result<RestoredPart>(entry.error());
}

} // namespace resonate
