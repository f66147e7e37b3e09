#include "pipeline/batch/restore_item.h"

#include "pipeline/durable_file.h"
#include "pipeline/recording/part_requests.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/restore.h"
#include "pipeline/settings/path_json.h"

#include <cmath>

namespace resonate {
namespace {

namespace fs = std::filesystem;

/// What the recording is at the moment, by which it is recognised later.
struct InputIdentity {
    SizeAndTime stamp;
    std::string hash;
};

/// Reads it only if no record has this stamp. Errors: BadInput, Cancelled.
Result<InputIdentity> identify(const fs::path& input, const std::vector<JournalRecord>& records,
                               const std::stop_token& stop)
{
    const auto stamp = SizeAndTime::of(input);
    if (!stamp)
        return Error{ErrorCode::BadInput, input.string() + ": is not there any more"};
    for (const JournalRecord& record : records)
        if (record.inputStamp == *stamp)
            return InputIdentity{*stamp, record.inputHash};
    const auto content = fingerprintFile(input, stop);
    if (content)
        return InputIdentity{*stamp, content->checksum};
    if (content.error().code == ErrorCode::Cancelled)
        return content.error();
    return Error{ErrorCode::BadInput, content.error().detail};
}

/// One recording at work.
class ItemRun final {
public:
    ItemRun(const BatchItem& item, const BatchPlace& place, const JobContext& job)
        : m_item(item), m_place(place), m_job(job), m_records(place.journal.recordsOf(item.real))
    {
    }

    BatchOutcome run()
    {
        if (m_item.error)
            return outcomeOf(*m_item.error);
        auto input = identify(m_item.real, m_records, m_job.stop);
        if (!input)
            return outcomeOf(input.error());
        m_input = *std::move(input);
        if (auto all = allUnchanged(); !all.isEmpty())
            return {BatchOutcome::Kind::Unchanged, {}, 0.0, all};
        if (auto restored = restore(); !restored) {
            BatchOutcome outcome = outcomeOf(restored.error());
            outcome.made = m_made;
            return outcome;
        }
        return {BatchOutcome::Kind::Done, {}, 0.0, m_made};
    }

private:
    bool isOfThis(const JournalRecord& record) const
    {
        return record.settings == m_place.settings && record.inputHash == m_input.hash;
    }

    /// The record of a set of files that is there as this run would make it.
    const JournalRecord* unchanged(int part) const
    {
        for (const JournalRecord& record : m_records)
            if (record.part == part && isOfThis(record) && m_place.journal.isWhole(record))
                return &record;
        return nullptr;
    }

    /// What was made of all of the recording; empty if something is missing.
    QList<QJsonObject> allUnchanged() const
    {
        QList<QJsonObject> made;
        for (const JournalRecord& record : m_records)
            if (unchanged(record.part) == &record)
                made.append(record.summary);
        const bool all = !made.isEmpty() && std::ranges::any_of(m_records, [&](const JournalRecord& record) {
            return isOfThis(record) && record.parts == made.size();
        });
        return all ? made : QList<QJsonObject>();
    }

    Result<> restore()
    {
        if (auto fine = checkBeforehand(m_item.request); !fine)
            return fine;
        auto cache = m_place.openCache();
        if (!cache)
            return cache.error();
        const auto chosen = separatorFor(m_item.request, *cache, m_job);
        if (!chosen)
            return chosen.error();
        const JobContext reading = share(0.0, kReadingShare);
        const auto recording = RecordingRun(reading).open(m_item.request.input, *cache);
        if (!recording)
            return recording.error();
        const auto parts = partRequests(m_item.request, **recording, m_job.message);
        if (!parts)
            return parts.error();
        for (std::size_t i = 0; i < parts->size(); ++i) {
            const auto at = [&](std::size_t n) {
                return std::lerp(kReadingShare, 1.0, static_cast<double>(n) / static_cast<double>(parts->size()));
            };
            const JobContext working = share(at(i), at(i + 1));
            if (auto done =
                    restorePart(*recording, (*parts)[i], static_cast<int>(parts->size()), *chosen, *cache, working);
                !done)
                return done;
        }
        return {};
    }

    Result<> restorePart(const std::shared_ptr<const OpenRecording>& recording, const RestoreRequest& request,
                         int parts, const SeparatorChoice& chosen, Cache& cache, const JobContext& job)
    {
        if (const JournalRecord* known = unchanged(request.songNumber)) {
            m_made.append(known->summary);
            return {};
        }
        ExportRequest files = exportOf(request);
        const NameFields names{request.input, request.song, request.presetName, recording->decoded.tags};
        if (auto free = mayWrite(names, files); !free)
            return free;
        auto outputs = prepareExport(names, files);
        if (!outputs)
            return outputs.error();
        RecordingRun run(job);
        const auto restored = run.restore(recording, request, chosen, cache, request.outputFolder);
        if (!restored)
            return restored.error();
        QJsonObject summary;
        outputs->beforePlacing([&](const OutputSet& set) {
            JournalRecord record = recordOf(set, **restored, parts);
            summary = record.summary;
            return m_place.journal.add(record);
        });
        if (auto written = run.exportInto(*outputs, **restored, files); !written)
            return written.error();
        m_made.append(summary);
        return {};
    }

    /// Whether the files may be written: what is there has to be a left-over of this very run, or may be replaced.
    Result<> mayWrite(const NameFields& names, ExportRequest& request) const
    {
        const auto files = filesOfExport(names, request);
        if (!files)
            return files.error();
        if (request.overwrite)
            return {};
        bool someThere = false;
        bool allOurs = true;
        for (const fs::path& file : *files) {
            const auto stamp = SizeAndTime::of(file);
            if (!stamp)
                continue;
            someThere = true;
            const JournalRecord* maker = makerOf(file, *stamp);
            if (maker != nullptr && !isOfThis(*maker))
                return Error{ErrorCode::BadUsage,
                             file.string() +
                                 (maker->inputHash == m_input.hash ? ": was made with other settings"
                                                                   : ": was made before the recording changed") +
                                 "; --force replaces it"};
            allOurs = allOurs && maker != nullptr;
        }
        request.overwrite = someThere && allOurs;
        return {};
    }

    const JournalRecord* makerOf(const fs::path& file, const SizeAndTime& stamp) const
    {
        for (const JournalRecord& record : m_records)
            for (const JournalRecord::Output& output : record.outputs)
                if (m_place.journal.folder() / output.name == file && output.stamp == stamp)
                    return &record;
        return nullptr;
    }

    JournalRecord recordOf(const OutputSet& set, const Restoration& made, int parts) const
    {
        JournalRecord record;
        record.input = m_item.real;
        record.inputStamp = m_input.stamp;
        record.inputHash = m_input.hash;
        record.settings = m_place.settings;
        record.part = made.request.songNumber;
        record.parts = parts;
        record.copy = m_item.copy;
        for (std::size_t i = 0; i < set.count(); ++i) {
            const fs::path name = set.finalPath(i).lexically_relative(m_place.journal.folder());
            record.outputs.push_back({name, SizeAndTime::of(set.temporaryPath(i)).value_or(SizeAndTime())});
        }
        const auto path = [&](std::size_t i) { return pathToJson(record.outputs[i].name); };
        record.summary = {
            {QStringLiteral("song"), made.request.songNumber > 0 ? made.request.songNumber : QJsonValue()},
            {QStringLiteral("seconds"), made.part.endSeconds - made.part.beginSeconds},
            {QStringLiteral("integratedLufs"), made.after.loudness.integratedLufs},
            {QStringLiteral("truePeakDbtp"), made.after.loudness.truePeakDbtp},
            {QStringLiteral("master"), path(0)},
            {QStringLiteral("report"), path(1)}};
        return record;
    }

    /// The job for a part of the work: its fraction counts as from `begin` to `end`.
    JobContext share(double begin, double end) const
    {
        JobContext part = m_job;
        part.progress = [this, begin, end](const Progress& progress) {
            Progress whole = progress;
            whole.fraction = std::lerp(begin, end, progress.fraction);
            m_job.progress(whole);
        };
        return part;
    }

    static constexpr double kReadingShare = 0.1;
    const BatchItem& m_item;
    const BatchPlace& m_place;
    const JobContext& m_job;
    std::vector<JournalRecord> m_records;
    InputIdentity m_input;
    QList<QJsonObject> m_made;
};

} // namespace

BatchOutcome restoreItem(const BatchItem& item, const BatchPlace& place, const JobContext& job)
{
    return ItemRun(item, place, job).run();
}

} // namespace resonate
