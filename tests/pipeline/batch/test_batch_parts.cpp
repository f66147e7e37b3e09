#include "pipeline/batch/batch_journal.h"
#include "pipeline/batch/batch_plan.h"
#include "pipeline/batch/batch_runner.h"
#include "pipeline/batch/collect_inputs.h"
#include "pipeline/batch/free_memory.h"
#include "pipeline/batch/run_identity.h"
#include "pipeline/preset.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <fstream>
#include <set>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;
constexpr auto kPatience = std::chrono::seconds(20); // of what should take a moment

void write(const fs::path& file, const std::string& bytes = "x")
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

RestoreRequest requestFor(const fs::path& folder)
{
    RestoreRequest request;
    const auto preset = loadPreset(QStringLiteral("balanced"));
    request.presetName = preset->name;
    request.parameters = preset->parameters;
    request.model = "none";
    request.outputFolder = folder;
    return request;
}

std::string hashOf(const RestoreRequest& request)
{
    const auto identity = runIdentity(request, {});
    return identity ? identityHash(*identity) : std::string();
}

/// Counts how many are at work, and waits until so many have been.
struct Rendezvous {
    explicit Rendezvous(int wanted) : together(wanted) {}
    void meet()
    {
        const int now = ++atWork;
        for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);)
            ;
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(200);
        while (most < together && std::chrono::steady_clock::now() < until)
            std::this_thread::yield();
        --atWork;
    }
    int together;
    std::atomic<int> atWork = 0;
    std::atomic<int> most = 0;
};

JournalRecord recordOf(const fs::path& input, int part = 0)
{
    JournalRecord record;
    record.input = input;
    record.inputStamp = {12, 1'700'000'000'123'456'789};
    record.inputHash = "abc";
    record.settings = "def";
    record.part = part;
    record.parts = part > 0 ? 2 : 1;
    record.summary = {{QStringLiteral("seconds"), 3.5}};
    return record;
}

} // namespace

/// The parts of a batch, each by itself.
class TestBatchParts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
    }

    void foldersGiveTheirRecordingsInOrder()
    {
        for (const char* name : {"gigs/song 10.wav", "gigs/song 2.m4a", "gigs/b/c/deep.mp4", "gigs/notes.txt",
                                 "gigs/.hidden.wav", "gigs/.trash/old.wav", "gigs/Cover.jpg"})
            write(at(name));
        const auto collected = collect({at("gigs")});
        QCOMPARE(namesOf(collected), (Words{"b/c/deep.mp4", "song 2.m4a", "song 10.wav"}));
        QCOMPARE(collected.inputs.front().below, fs::path("b/c"));
        QCOMPARE(collected.inputs.back().below, fs::path());
        QCOMPARE(collected.unlikeRecordings, 2);
    }
    void whatIsNamedIsTakenWhateverItIsCalled()
    {
        write(at("gigs/take.xyz"));
        write(at("gigs/.hidden"));
        const auto collected = collect({at("gigs/take.xyz"), at("gigs/.hidden"), at("missing.wav")});
        QCOMPARE(collected.inputs.size(), std::size_t{3}); // the reader says what is wrong with the last one
    }
    void aFileNamedTwiceIsDoneOnce()
    {
        write(at("gigs/a.wav"));
        fs::create_symlink(at("gigs/a.wav"), at("link.wav"));
        const auto collected = collect({at("gigs/a.wav"), at("gigs"), at("gigs/../gigs/a.wav"), at("link.wav")});
        QCOMPARE(collected.inputs.size(), std::size_t{1});
        QCOMPARE(collected.namedTwice, 3);
    }
    void loopsOfLinksEnd()
    {
        write(at("gigs/a.wav"));
        fs::create_directory_symlink(at("gigs"), at("gigs/again"));
        fs::create_symlink(at("gigs/self.wav"), at("gigs/self.wav"));
        const auto collected = collect({at("gigs")});
        QCOMPARE(collected.inputs.size(), std::size_t{1});
        QCOMPARE(collected.linkedFolders, 1);
        QCOMPARE(collected.unlikeRecordings, 1); // a link to nothing but itself
        fs::create_directory_symlink(at("gigs"), at("door"));
        QCOMPARE(collect({at("door")}).inputs.size(), std::size_t{1}); // what is named is followed
    }
    void resultsAreNoRecordings()
    {
        for (const char* name :
             {"gigs/a.wav", "gigs/a.master.wav", "gigs/a.vocals.flac", "gigs/a.report.json", "gigs/b.master.wav",
              "gigs/own name.wav", "gigs/restored/c.wav", "gigs/a.video.mov", "gigs/a.stems.stem.mp4",
              "gigs/my.drums.wav", "gigs/my.drums.master.wav", "gigs/my.drums.report.json"})
            write(at(name));
        const auto isOurs = [&](const fs::path& file) { return file.filename() == "own name.wav"; };
        const auto collected = collectInputs({at("gigs")}, at("gigs/restored"), isOurs, {});
        QVERIFY(collected);
        QCOMPARE(namesOf(*collected), (Words{"a.wav", "b.master.wav", "my.drums.wav"})); // no report lies beside b
        QCOMPARE(collected->madeByUs, 6);
    }
    void emptyAndLockedFoldersAreSaid()
    {
        write(at("empty/readme.txt"));
        const auto empty = collect({at("empty")});
        QCOMPARE(empty.inputs.size(), std::size_t{1});
        QVERIFY(empty.inputs.front().error);
        QCOMPARE(empty.inputs.front().error->code, ErrorCode::BadInput);
        write(at("gigs/a.wav"));
        fs::create_directories(at("gigs/locked"));
        fs::permissions(at("gigs/locked"), fs::perms::none);
        const auto gigs = collect({at("gigs")});
        fs::permissions(at("gigs/locked"), fs::perms::owner_all);
        if (geteuid() == 0)
            QSKIP("root reads every folder");
        QCOMPARE(gigs.inputs.size(), std::size_t{2});
        QVERIFY(gigs.inputs.back().error);
    }
    void collectingIsStopped()
    {
        write(at("gigs/a.wav"));
        std::stop_source stop;
        stop.request_stop();
        const auto collected = collectInputs({at("gigs")}, at("out"), {}, stop.get_token());
        QVERIFY(!collected);
        QCOMPARE(collected.error().code, ErrorCode::Cancelled);
    }

    void namesNeverMeet()
    {
        for (const char* name : {"one/gig.wav", "two/gig.wav", "two/GIG.flac", "two/gig (2).wav", "two/gig.m4a"})
            write(at(name));
        const auto items = plan(collect(
            {at("one/gig.wav"), at("two/gig.wav"), at("two/GIG.flac"), at("two/gig (2).wav"), at("two/gig.m4a")}));
        Words masters;
        for (const BatchItem& item : items)
            masters.push_back(item.files.front().filename().string());
        QCOMPARE(masters, (Words{"gig.master.wav", "gig (2).master.wav", "GIG (3).master.wav", "gig (2) (2).master.wav",
                                 "gig (4).master.wav"}));
    }
    void noRecordingIsWrittenTo()
    {
        write(at("gigs/gig.m4a"));
        write(at("gigs/gig.wav"));
        fs::create_directory_symlink(at("gigs"), at("door"));
        RestoreRequest request = requestFor(at("door"));
        request.nameTemplate = QStringLiteral("{name}");
        request.overwrite = true;
        const auto items = planBatch(collect({at("gigs")}).inputs, request, nullptr, job());
        QVERIFY(items);
        QCOMPARE((*items)[0].files.front(), at("door/gig (2).wav"));
        QCOMPARE((*items)[1].files.front(), at("door/gig (3).wav"));
    }
    void foldersKeepNamesApart()
    {
        write(at("gigs/a/gig.wav"));
        write(at("gigs/b/gig.wav"));
        const auto items = plan(collect({at("gigs")}));
        QCOMPARE(items[0].files.front(), at("out/a/gig.master.wav"));
        QCOMPARE(items[1].files.front(), at("out/b/gig.master.wav"));
    }
    void songsNamesAreCounted()
    {
        write(at("gig.wav"));
        write(at("gig.02.wav"));
        RestoreRequest request = requestFor(at("out"));
        request.selection = SongSelection{};
        const auto items = planBatch(collect({at("gig.wav"), at("gig.02.wav")}).inputs, request, nullptr, job());
        QVERIFY(items);
        QCOMPARE((*items)[1].copy, 2); // its whole would be called as a song of the other
    }
    void aKnownRecordingKeepsItsNumber()
    {
        write(at("one/gig.wav"));
        write(at("two/gig.wav"));
        const auto journal = BatchJournal::open(at("out"));
        QVERIFY(journal);
        JournalRecord record = recordOf(fs::canonical(at("two/gig.wav")));
        record.outputs = {{"gig.master.wav", {}}, {"gig.report.json", {}}};
        QVERIFY((*journal)->add(record));
        const auto items = planBatch(collect({at("one/gig.wav"), at("two/gig.wav")}).inputs, requestFor(at("out")),
                                     journal->get(), job());
        QVERIFY(items);
        QCOMPARE((*items)[0].copy, 2);
        QCOMPARE((*items)[1].copy, 1);
    }
    void whatCannotBeReadIsSaidUpFront()
    {
        write(at("empty.wav"), "");
        const auto items = plan(collect({at("empty.wav"), at("missing.wav")}));
        for (const BatchItem& item : items)
            QCOMPARE(item.error.value_or(Error{}).code, ErrorCode::BadInput);
    }

    void theJournalRemembers()
    {
        JournalRecord odd = recordOf("/gigs/caf\xE9.wav", 2); // bytes that are no UTF-8
        write(at("out/sub/caf\xE9.02.master.wav"), "sound");
        odd.outputs = {{"sub/caf\xE9.02.master.wav", *SizeAndTime::of(at("out/sub/caf\xE9.02.master.wav"))}};
        {
            const auto journal = BatchJournal::open(at("out"));
            QVERIFY(journal);
            QVERIFY((*journal)->add(odd));
            JournalRecord first = odd;
            first.part = 1;
            QVERIFY((*journal)->add(first));
        }
        const auto journal = BatchJournal::open(at("out"));
        QVERIFY(journal);
        const auto records = (*journal)->recordsOf(odd.input);
        QCOMPARE(records.size(), std::size_t{2});
        QCOMPARE(records.back(), odd);
        QVERIFY((*journal)->isWhole(odd));
        write(at("out/sub/caf\xE9.02.master.wav"), "other sound");
        QVERIFY(!(*journal)->isWhole(odd));
        fs::remove(at("out/sub/caf\xE9.02.master.wav"));
        QVERIFY(!(*journal)->isWhole(odd));
    }
    // A file may carry any time: a camera's clock was wrong, or somebody made it up.
    void farTimesAreTimes()
    {
        write(at("far.wav"), "sound");
        std::set<std::int64_t> seen;
        for (const std::int64_t seconds : // 1970 and 2400
             {std::int64_t{0}, std::int64_t{13'569'465'600}, std::int64_t{13'569'465'601}}) {
            const std::array<timespec, 2> times = {{{seconds, 0}, {seconds, 0}}};
            QCOMPARE(utimensat(AT_FDCWD, at("far.wav").c_str(), times.data(), 0), 0);
            struct stat kept = {};
            QCOMPARE(::stat(at("far.wav").c_str(), &kept), 0);
            if (kept.st_mtim.tv_sec != seconds)
                QSKIP("this disk knows no such times");
            const auto stamp = SizeAndTime::of(at("far.wav"));
            QVERIFY(stamp);
            QVERIFY(SizeAndTime::of(at("far.wav")) == stamp);
            QVERIFY(seen.insert(stamp->modifiedNs).second);
        }
    }
    void aTornLineCostsItself()
    {
        JournalRecord record = recordOf("/gigs/a.wav");
        record.outputs = {{"a.master.wav", {1, 2}}};
        {
            const auto journal = BatchJournal::open(at("out"));
            QVERIFY(journal && (*journal)->add(record));
        }
        std::ofstream(BatchJournal::fileIn(at("out")), std::ios::app) << R"({"input": {"path": "/gigs/b.wav", )";
        record.input = "/gigs/c.wav";
        {
            const auto journal = BatchJournal::open(at("out"));
            QVERIFY(journal && (*journal)->add(record));
        }
        const auto journal = BatchJournal::open(at("out"));
        QVERIFY(journal);
        QCOMPARE((*journal)->all().size(), std::size_t{2});
    }
    void strangersJournalsAreNoise()
    {
        write(BatchJournal::fileIn(at("out")),
              "\xFF\xFE\n[]\n{}\n{\"input\": 3}\nnull\n" + std::string(1'000'000, '[') + "\n" +
                  R"({"input":{"path":"/a","bytes":"1","modifiedNs":"2","hash":"h"},"settings":"s","part":0,"parts":1,)"
                  R"("copy":1,"outputs":[{"name":"/etc/passwd","bytes":"1","modifiedNs":"1"}],"summary":{}})"
                  "\n");
        const auto journal = BatchJournal::open(at("out"));
        QVERIFY(journal);
        QVERIFY((*journal)->all().empty());
    }
    void oneBatchAtATimeInAFolder()
    {
        const auto journal = BatchJournal::open(at("out"));
        QVERIFY(journal);
        const auto second = BatchJournal::open(at("out"));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::BadUsage);
    }
    void anEmptyJournalGoes()
    {
        QVERIFY(BatchJournal::open(at("out")));
        QVERIFY(fs::is_empty(at("out")));
        write(at("file"));
        const auto inAFile = BatchJournal::open(at("file"));
        QVERIFY(!inAFile);
        QCOMPARE(inAFile.error().code, ErrorCode::BadUsage);
    }

    void settingsDecideWhatIsTheSame()
    {
        const RestoreRequest first = requestFor(at("out"));
        RestoreRequest same = first;
        same.input = "other.wav";
        same.outputFolder = at("elsewhere");
        same.overwrite = true;
        QVERIFY(same.parameters.set(QStringLiteral("cache.limitGb"), 3.0));
        QCOMPARE(hashOf(same), hashOf(first));
        RestoreRequest spelled = first; // what the preset says anyway
        const QString id = QStringLiteral("mix.vocalsGainDb");
        QVERIFY(spelled.parameters.set(id, first.parameters.number(id)));
        QCOMPARE(hashOf(spelled), hashOf(first));
    }
    void everyOtherSettingCounts()
    {
        write(at("reference.wav"), "one");
        const RestoreRequest first = requestFor(at("out"));
        std::set<std::string> hashes{hashOf(first)};
        std::size_t count = 1;
        const auto differs = [&](const std::function<void(RestoreRequest&)>& change) {
            RestoreRequest other = first;
            change(other);
            hashes.insert(hashOf(other));
            ++count;
        };
        differs(
            [](RestoreRequest& r) { QVERIFY(r.parameters.set(QStringLiteral("output.bits"), QStringLiteral("16"))); });
        differs([](RestoreRequest& r) { r.mode = ProcessingMode::Preview; });
        differs([](RestoreRequest& r) { r.previewStartSeconds = 3.0; });
        differs([](RestoreRequest& r) { r.target = *parseTarget(QStringLiteral("-16")); });
        differs([](RestoreRequest& r) { r.target = *parseTarget(QStringLiteral("-17")); });
        differs([](RestoreRequest& r) { r.form.format = QStringLiteral("flac"); });
        differs([](RestoreRequest& r) { r.skippedStages.insert(QStringLiteral("dereverb")); });
        differs([](RestoreRequest& r) { r.skippedStages.insert(QStringLiteral("separate")); });
        differs([](RestoreRequest& r) { r.form.stems = true; });
        differs([](RestoreRequest& r) { r.selection = TimeRange{1.0, {}}; });
        differs([](RestoreRequest& r) { r.selection = TimeRange{1.0, 2.0}; });
        differs([](RestoreRequest& r) { r.selection = SongSelection{}; });
        differs([](RestoreRequest& r) { r.selection = SongSelection{{1}}; });
        differs([](RestoreRequest& r) { r.nameTemplate = QStringLiteral("{part} {name}"); });
        differs([&](RestoreRequest& r) { r.reference = at("reference.wav"); });
        write(at("reference.wav"), "two");
        differs([&](RestoreRequest& r) { r.reference = at("reference.wav"); });
        QCoreApplication::setApplicationVersion(QStringLiteral("99"));
        differs([](RestoreRequest&) {});
        QCOMPARE(hashes.size(), count);
        QVERIFY(!hashes.contains(std::string()));
    }

    void soManyAtATime()
    {
        for (const int jobs : {1, 3}) {
            Rendezvous rendezvous(jobs);
            std::vector<std::size_t> begun;
            BatchListener listener;
            listener.began = [&](std::size_t index) { begun.push_back(index); };
            const auto work = [&](std::size_t, const JobContext&) {
                rendezvous.meet();
                return BatchOutcome{BatchOutcome::Kind::Done};
            };
            const auto outcomes = runBatch(9, limits(jobs), work, {}, listener);
            QCOMPARE(rendezvous.most.load(), jobs);
            QCOMPARE(begun.size(), std::size_t{9});
            for (const BatchOutcome& outcome : outcomes)
                QCOMPARE(outcome.kind, BatchOutcome::Kind::Done);
        }
    }
    void threadsAreSharedByAll()
    {
        // Each of three spreads over all it may; no more than the batch's threads ever work at once.
        std::atomic<int> working = 0;
        std::atomic<int> most = 0;
        const auto work = [&](std::size_t, const JobContext& job) {
            job.executor.run(40, [&](int) {
                const int now = ++working;
                for (int seen = most; now > seen && !most.compare_exchange_weak(seen, now);)
                    ;
                std::this_thread::sleep_for(std::chrono::microseconds(300));
                --working;
            });
            return BatchOutcome{BatchOutcome::Kind::Done};
        };
        BatchLimits shared = limits(3);
        shared.threads = shared.threadsEach = 4;
        runBatch(6, shared, work, {}, {});
        QVERIFY2(most <= 4, qPrintable(QString::number(most)));
        QVERIFY(most > 1);
    }
    void memoryDecidesHowManyBegin()
    {
        Rendezvous rendezvous(4);
        BatchLimits tight = limits(4);
        tight.bytesEach = 600;
        tight.memoryForUse = [] { return std::int64_t{1300}; }; // two of them
        const auto work = [&](std::size_t, const JobContext&) {
            rendezvous.meet();
            return BatchOutcome{BatchOutcome::Kind::Done};
        };
        runBatch(6, tight, work, {}, {});
        QCOMPARE(rendezvous.most.load(), 2);
        tight.memoryForUse = [] { return std::int64_t{100}; }; // one goes on in any case
        Rendezvous alone(4);
        const auto outcomes = runBatch(2, tight,
                                       [&](std::size_t, const JobContext&) {
                                           alone.meet();
                                           return BatchOutcome{BatchOutcome::Kind::Done};
                                       },
                                       {}, {});
        QCOMPARE(alone.most.load(), 1);
        QCOMPARE(outcomes.back().kind, BatchOutcome::Kind::Done);
    }
    void byDefaultHalfOfTheCoresAndWhatFits()
    {
        constexpr std::int64_t kGb = 1'000'000'000;
        QCOMPARE(jobsThatFit(8, 100 * kGb, kGb), 4);
        QCOMPARE(jobsThatFit(8, 2 * kGb, kGb), 2);
        QCOMPARE(jobsThatFit(8, kGb / 2, kGb), 1);
        QCOMPARE(jobsThatFit(1, 100 * kGb, kGb), 1);
        QVERIFY(memoryForUse() > 1'000'000);
    }
    void failuresKeepNobodyBack()
    {
        const auto work = [](std::size_t index, const JobContext&) -> BatchOutcome {
            if (index == 1)
                return outcomeOf({ErrorCode::BadInput, "no sound"});
            if (index == 2)
                throw std::runtime_error("a defect");
            if (index == 3)
                return outcomeOf({ErrorCode::Worker, "broke down"});
            return {BatchOutcome::Kind::Done};
        };
        const auto outcomes = runBatch(5, limits(1), work, {}, {});
        QCOMPARE(outcomes[0].kind, BatchOutcome::Kind::Done);
        QCOMPARE(outcomes[1].kind, BatchOutcome::Kind::Refused);
        QCOMPARE(outcomes[2].kind, BatchOutcome::Kind::Failed);
        QCOMPARE(outcomes[2].error.detail, std::string("a defect"));
        QCOMPARE(outcomes[3].kind, BatchOutcome::Kind::Failed);
        QCOMPARE(outcomes[4].kind, BatchOutcome::Kind::Done);
    }
    void aFullDiskEndsIt()
    {
        const auto work = [](std::size_t index, const JobContext&) -> BatchOutcome {
            if (index == 1)
                return outcomeOf({ErrorCode::NoSpace, "the disk is full"});
            return {BatchOutcome::Kind::Done};
        };
        const auto outcomes = runBatch(4, limits(1), work, {}, {});
        QCOMPARE(outcomes[0].kind, BatchOutcome::Kind::Done);
        QCOMPARE(outcomes[1].kind, BatchOutcome::Kind::Failed);
        QCOMPARE(outcomes[2].kind, BatchOutcome::Kind::NotBegun);
        QCOMPARE(outcomes[3].kind, BatchOutcome::Kind::NotBegun);
    }
    void aStopBreaksOffThoseAtWork()
    {
        std::stop_source stop;
        const auto work = [&](std::size_t index, const JobContext& job) {
            if (index == 0)
                return BatchOutcome{BatchOutcome::Kind::Done};
            stop.request_stop();
            const auto until = std::chrono::steady_clock::now() + kPatience;
            while (!job.stop.stop_requested() && std::chrono::steady_clock::now() < until)
                std::this_thread::yield();
            return outcomeOf(job.stop.stop_requested() ? cancelled() : Error{ErrorCode::Internal, "never stopped"});
        };
        const auto outcomes = runBatch(4, limits(1), work, stop.get_token(), {});
        QCOMPARE(outcomes[0].kind, BatchOutcome::Kind::Done);
        QCOMPARE(outcomes[1].kind, BatchOutcome::Kind::Cancelled);
        QCOMPARE(outcomes[2].kind, BatchOutcome::Kind::NotBegun);
    }
    void aMessageIsToldOnce()
    {
        QStringList told;
        BatchListener listener;
        listener.told = [&](const QString& text) { told << text; };
        const auto work = [](std::size_t index, const JobContext& job) {
            job.message(QStringLiteral("no model is installed"));
            job.message(QString::number(index));
            return BatchOutcome{BatchOutcome::Kind::Done};
        };
        runBatch(3, limits(2), work, {}, listener);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told.count(QStringLiteral("no model is installed")), 1);
    }

private:
    fs::path at(const std::string& name) const { return fs::path(m_temporary->path().toStdString()) / name; }
    CollectedInputs collect(const std::vector<fs::path>& given) const
    {
        auto collected = collectInputs(given, at("out"), {}, {});
        return collected ? *std::move(collected) : CollectedInputs{};
    }
    Words namesOf(const CollectedInputs& collected) const
    {
        Words names;
        for (const BatchInput& input : collected.inputs)
            names.push_back(input.file.lexically_relative(at("gigs")).string());
        return names;
    }
    std::vector<BatchItem> plan(const CollectedInputs& collected)
    {
        auto items = planBatch(collected.inputs, requestFor(at("out")), nullptr, job());
        return items ? *std::move(items) : std::vector<BatchItem>{};
    }
    static BatchLimits limits(int jobs)
    {
        BatchLimits some;
        some.jobs = some.threads = some.threadsEach = jobs;
        return some;
    }
    JobContext job() { return {m_executor, {}, {}, {}}; }

    InlineExecutor m_executor;
    std::unique_ptr<QTemporaryDir> m_temporary;
};

QTEST_GUILESS_MAIN(TestBatchParts)
#include "test_batch_parts.moc"
