#include "pipeline/batch/restore_batch.h"

#include "pipeline/batch/free_memory.h"
#include "pipeline/batch/restore_item.h"
#include "pipeline/batch/run_identity.h"
#include "pipeline/media_client.h"
#include "pipeline/pool_executor.h"
#include "pipeline/request_check.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <set>

namespace resonate {
namespace {

namespace fs = std::filesystem;

// What one restoration takes at most, measured on three hours (tests/endurance/long_recording.sh), workers included.
constexpr std::int64_t kMebibyte = 1024 * 1024;
constexpr std::int64_t kBytesWithoutModel = 600 * kMebibyte;
constexpr std::int64_t kBytesWithModel = 1536 * kMebibyte;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

/// Whether a model takes the recordings apart.
bool usesModel(const QJsonObject& identity)
{
    const QJsonValue separation = identity.value(QStringLiteral("separation"));
    return separation.isString() || separation.isObject();
}

Result<BatchLimits> limitsOf(const BatchRequest& request, bool withModel)
{
    const int processors = std::max(1, QThread::idealThreadCount());
    BatchLimits limits;
    limits.threads = request.threads > 0 ? request.threads : processors;
    limits.bytesEach = withModel ? kBytesWithModel : kBytesWithoutModel;
    limits.memoryForUse = memoryForUse;
    limits.jobs = request.jobs > 0
                      ? request.jobs
                      : std::min(limits.threads, jobsThatFit(processors, memoryForUse(), limits.bytesEach));
    if (request.threads > 0 && limits.jobs > request.threads)
        return usage("--jobs " + std::to_string(limits.jobs) + " needs as many threads, and --threads allows " +
                     std::to_string(request.threads));
    limits.threads = std::max(limits.threads, limits.jobs);
    // A model's threads are a worker's own, which does not share: without one, who finds a thread free takes it.
    limits.threadsEach = withModel ? std::max(1, limits.threads / limits.jobs) : limits.threads;
    return limits;
}

/// The results of earlier batches in that folder, whatever they are called.
std::set<fs::path> filesMadeBefore(const BatchJournal* journal)
{
    std::set<fs::path> files;
    std::error_code error;
    for (const JournalRecord& record : journal != nullptr ? journal->all() : std::vector<JournalRecord>())
        for (const JournalRecord::Output& output : record.outputs)
            files.insert(fs::weakly_canonical(journal->folder() / output.name, error));
    return files;
}

Result<CollectedInputs> collect(const BatchRequest& request, const BatchJournal* journal, const std::stop_token& stop)
{
    const std::set<fs::path> before = filesMadeBefore(journal);
    const auto isOurs = [&](const fs::path& file) {
        std::error_code error;
        return !before.empty() && before.contains(fs::weakly_canonical(file, error));
    };
    return collectInputs(request.given, request.whole.outputFolder, isOurs, stop);
}

Result<> checkWhole(const BatchRequest& request)
{
    if (auto fine = checkRequest(request.whole); !fine)
        return fine;
    return request.whole.reference.empty() ? Result<>() : checkRecording(request.whole.reference);
}

} // namespace

int Batch::count(BatchOutcome::Kind kind) const
{
    return static_cast<int>(std::ranges::count(outcomes, kind, &BatchOutcome::kind));
}

bool Batch::endedByFullDisk() const
{
    return count(BatchOutcome::Kind::NotBegun) > 0 && std::ranges::any_of(outcomes, [](const BatchOutcome& outcome) {
               return outcome.kind == BatchOutcome::Kind::Failed && outcome.error.code == ErrorCode::NoSpace;
           });
}

Result<Batch> restoreBatch(const BatchRequest& request, std::stop_token stop, const BatchPlanned& planned,
                           const BatchListener& listener)
{
    const auto begun = std::chrono::steady_clock::now();
    if (auto fine = checkWhole(request); !fine)
        return fine.error();
    Batch batch;
    batch.folder = request.whole.outputFolder;
    const auto identity = runIdentity(request.whole, {stop, {}, listener.told});
    if (!identity)
        return identity.error();
    batch.settings = *identity;
    const auto limits = limitsOf(request, usesModel(*identity));
    if (!limits)
        return limits.error();
    batch.jobs = limits->jobs;
    batch.threads = limits->threads;

    std::unique_ptr<BatchJournal> journal;
    const auto openJournal = [&]() -> Result<> {
        auto opened = BatchJournal::open(batch.folder);
        if (!opened)
            return opened.error();
        journal = *std::move(opened);
        return {};
    };
    std::error_code error;
    if (fs::exists(batch.folder, error))
        if (auto opened = openJournal(); !opened)
            return opened.error();
    auto collected = collect(request, journal.get(), stop);
    if (!collected)
        return collected.error();
    batch.collected = *std::move(collected);
    QThreadPool pool;
    PoolExecutor executor(pool);
    auto items = planBatch(batch.collected.inputs, request.whole, journal.get(), {executor, stop, {}, {}});
    if (!items)
        return items.error();
    batch.items = *std::move(items);
    const auto isUsable = [](const BatchItem& item) { return !item.error; };
    if (!journal && std::ranges::any_of(batch.items, isUsable)) // no folder is made for what cannot be read
        if (auto opened = openJournal(); !opened)
            return opened.error();
    if (planned)
        planned(batch);
    const auto work = [&](std::size_t index, const JobContext& job) {
        const BatchItem& item = batch.items[index];
        return item.error ? outcomeOf(*item.error)
                          : restoreItem(item, {*journal, identityHash(batch.settings), request.openCache}, job);
    };
    batch.outcomes = runBatch(batch.items.size(), *limits, work, stop, listener);
    batch.cancelled = stop.stop_requested();
    batch.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return batch;
}

} // namespace resonate
