#include "pipeline/recording/restoration.h"

#include "core/audio/difference_source.h"
#include "core/audio/gained_source.h"
#include "core/audio/region_source.h"
#include "pipeline/disk_space.h"
#include "pipeline/encoding/video_container.h"
#include "pipeline/input_json.h"
#include "pipeline/material.h"
#include "pipeline/noise_region.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/recording/restoring_steps.h"
#include "pipeline/report_format.h"
#include "pipeline/report_json.h"
#include "pipeline/request_check.h"
#include "pipeline/stages/keep_part_stage.h"
#include "pipeline/stages/reference_stage.h"

#include <QJsonArray>

namespace resonate {
namespace {

/// The recording as stages find it after reading and measuring. Its cache entries stay with `recording`.
Session sessionOf(const OpenRecording& recording, Cache& cache)
{
    Session session(cache, recording.input);
    session.decoded = recording.decoded;
    session.recordingKey = recording.key;
    session.recording = recording.audio;
    session.report = recording.report;
    return session;
}

std::shared_ptr<const AudioSource> partAsRead(const OpenRecording& recording, const Session& session)
{
    const std::int64_t frames = session.material->frames();
    if (frames == recording.audio->frames())
        return recording.audio;
    return std::make_shared<RegionSource>(recording.audio, firstFrameOf(session.part, recording.audio->format()),
                                          frames);
}

std::vector<Take> takesOf(const RestoredAudio& audio, std::shared_ptr<const AudioSource> original)
{
    std::vector<Take> takes{{TakeKind::Original, {}, original}, {TakeKind::Restored, {}, audio.master}};
    for (std::size_t i = 0; i < kStems.size() && audio.stems[i]; ++i) {
        const auto gain = static_cast<float>(audio.stemGains[i]);
        takes.push_back({TakeKind::Stem, kStems[i],
                         gain == 1.0F ? audio.stems[i] : std::make_shared<GainedSource>(audio.stems[i], gain)});
    }
    takes.push_back({TakeKind::Removed, {}, std::make_shared<DifferenceSource>(std::move(original), audio.mix)});
    return takes;
}

QJsonArray toJson(const QList<StageRecord>& records)
{
    QJsonArray list;
    for (const StageRecord& record : records)
        list.append(record.toJson());
    return list;
}

QJsonObject reportOf(const Restoration& made)
{
    const OpenRecording& recording = *made.recording;
    return {{kReportFormatKey, kReportFormat},
            {QStringLiteral("input"), inputJson(recording.input, recording.decoded, *recording.audio)},
            {QStringLiteral("analysis"), toJson(made.before)},
            {QStringLiteral("plan"), made.plan.toJson()},
            {QStringLiteral("stages"), toJson(made.records)},
            {QStringLiteral("result"), toJson(made.after)},
            {QStringLiteral("outputs"), QJsonObject{}}};
}

Result<> checkRoom(const Session& session, const Plan& plan, const RestoreRequest& request,
                   const SeparatorChoice& chosen, const std::filesystem::path& outputFolder)
{
    const std::int64_t cacheBytes = missingCacheBytes(session, plan, chosen);
    if (outputFolder.empty())
        return requireSpace(session.cache.root(), cacheBytes);
    return requireSpace({cacheBytes, outputBytes(session, plan, request)}, session.cache, outputFolder);
}

} // namespace

Result<Plan> RecordingRun::plan(Session& session, const RestoreRequest& request, const SeparatorChoice& chosen)
{
    const double seconds = session.recordingSeconds();
    if (auto fine = checkNoiseRegion(request, seconds); !fine)
        return fine.error();
    if (auto fine = checkPart(request, seconds); !fine)
        return fine.error();
    RestoreRequest asked = request;
    const bool song = request.part && request.mode == ProcessingMode::Render;
    if (song)
        asked.part = withSurroundings(*request.part, session.recording->format(), session.recording->frames());
    Plan made = makePlan(session.report, asked, chosen.method, session.reference ? &*session.reference : nullptr);
    if (song)
        made.kept = request.part;
    if (auto fine = checkSolo(request, made); !fine)
        return fine.error();
    selectMaterial(session, {made.beginSeconds, made.endSeconds}, offsetsOf(made));
    m_progress.setAudioSeconds(session.materialSeconds());
    return made;
}

Result<std::shared_ptr<const Restoration>> RecordingRun::restore(const std::shared_ptr<const OpenRecording>& recording,
                                                                 const RestoreRequest& request,
                                                                 const SeparatorChoice& chosen, Cache& cache,
                                                                 const std::filesystem::path& outputFolder)
{
    const qsizetype earlier = m_runner.records().size();
    Session session = sessionOf(*recording, cache);
    if (!request.reference.empty()) {
        ReferenceStage reference(request.reference);
        if (auto read = m_runner.run(reference, session, stageTimeLimit(reference.expectedSeconds(session))); !read)
            return read.error();
    }
    auto planned = plan(session, request, chosen);
    if (!planned)
        return planned.error();
    if (auto enough = checkRoom(session, *planned, request, chosen, outputFolder); !enough)
        return enough.error();
    m_runner.addRecords(recordsBeforehand(*planned));
    auto stages = stepsToTheMix(*planned, chosen, session);
    for (auto& stage : stepsToTheMaster(*planned))
        stages.push_back(std::move(stage));
    if (auto done = m_runner.runAll(stages, session); !done)
        return done.error();

    auto made = std::make_shared<Restoration>();
    made->recording = recording;
    made->request = request;
    made->plan = *std::move(planned);
    made->part = session.part;
    made->before = recording->report;
    made->after = std::move(session.result);
    made->records = recording->records + m_runner.records().mid(earlier);
    made->audio = {session.mix, session.master, session.masterGainDb, session.stems, session.stemGains};
    made->takes = takesOf(made->audio, partAsRead(*recording, session));
    made->held = std::move(session.held);
    made->report = reportOf(*made);
    return std::shared_ptr<const Restoration>(std::move(made));
}

Result<std::shared_ptr<const AudioSource>> RecordingRun::solo(const Restoration& restoration, const QStringList& solos,
                                                              const SeparatorChoice& chosen, Cache& cache,
                                                              std::vector<CacheEntry>& held)
{
    RestoreRequest request = restoration.request;
    for (const QString& id : solos)
        if (auto set = request.parameters.set(id + QStringLiteral(".solo"), QStringLiteral("on")); !set)
            return set.error();
    Session session = sessionOf(*restoration.recording, cache);
    const auto planned = plan(session, request, chosen);
    if (!planned)
        return planned.error();
    const auto stages = stepsToTheMix(*planned, chosen, session);
    if (auto done = m_runner.runAll(stages, session); !done)
        return done.error();
    std::ranges::move(session.held, std::back_inserter(held));
    return session.mix;
}

NameFields nameFieldsOf(const Restoration& restoration)
{
    const OpenRecording& recording = *restoration.recording;
    return {recording.input, restoration.request.song, restoration.request.presetName, recording.decoded.tags,
            videoExtensionOf(recording.input, recording.decoded)};
}

bool isWhole(const Restoration& restoration)
{
    constexpr double kSlackSeconds = 1e-3; // of a length that was rounded
    return restoration.part.beginSeconds == 0.0 &&
           restoration.part.endSeconds >= restoration.recording->seconds() - kSlackSeconds;
}

Result<SeparatorChoice> separatorFor(const RestoreRequest& request, const Cache& cache, const JobContext& job)
{
    if (request.skippedStages.contains(QStringLiteral("separate")))
        return SeparatorChoice{};
    return chooseSeparator(request.model, request.parameters, request.mode, cache, job);
}

Result<std::shared_ptr<const Restoration>> restorePartOf(std::shared_ptr<const OpenRecording> recording,
                                                         const RestoreRequest& request, Cache& cache,
                                                         const JobContext& job)
{
    if (auto fine = checkRequest(request); !fine)
        return fine.error();
    const auto chosen = separatorFor(request, cache, job);
    if (!chosen)
        return chosen.error();
    return RecordingRun(job).restore(recording, request, *chosen, cache);
}

} // namespace resonate
