#include "pipeline/batch/restore_batch.h"
#include "pipeline/preset.h"
#include "tests/pipeline/recording/made_recording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

using Words = std::vector<std::string>;
constexpr AudioFormat kFormat{22050, 1};

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path() != BatchJournal::fileIn(folder) &&
            entry.path().extension() != ".json") // reports say how long it took
            files[entry.path().lexically_relative(folder).string()] = bytesOf(entry.path());
    return files;
}

Words outcomesOf(const Batch& batch)
{
    Words words;
    for (const BatchOutcome& outcome : batch.outcomes)
        words.push_back(wordOf(outcome.kind).toStdString());
    return words;
}

} // namespace

/// Batches of small recordings, good and broken, restored for real.
class TestBatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        fs::create_directories(at("gigs/late"));
        QVERIFY(writeMadeRecording(at("gigs/a.wav"), kFormat, 1.5, 1));
        QVERIFY(writeMadeRecording(at("gigs/b.wav"), kFormat, 1.0, 2));
        QVERIFY(writeMadeRecording(at("gigs/late/a.wav"), kFormat, 1.2, 3));
        std::ofstream(at("gigs/broken.wav")) << "this is no audio";
        std::ofstream(at("gigs/empty.wav")) << "";
    }

    void itGoesOnPastFailures()
    {
        const Batch batch = restore("first");
        QCOMPARE(outcomesOf(batch), (Words{"done", "done", "refused", "refused", "done"}));
        QVERIFY(fs::exists(at("first/a.master.wav")) && fs::exists(at("first/late/a.report.json")));
        const QJsonObject json = toJson(batch);
        const QJsonObject first = json.value(QStringLiteral("files")).toArray().at(0).toObject();
        const QJsonObject made = first.value(QStringLiteral("made")).toArray().at(0).toObject();
        QCOMPARE(made.value(QStringLiteral("master")).toString(), QStringLiteral("a.master.wav"));
        const auto report =
            QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(at("first/a.report.json")))).object();
        QCOMPARE(made.value(QStringLiteral("integratedLufs")), report.value(QStringLiteral("result"))
                                                                   .toObject()
                                                                   .value(QStringLiteral("loudness"))
                                                                   .toObject()
                                                                   .value(QStringLiteral("integrated"))
                                                                   .toObject()
                                                                   .value(QStringLiteral("value")));
        const QJsonObject refused = json.value(QStringLiteral("files")).toArray().at(2).toObject();
        QCOMPARE(refused.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 QStringLiteral("badInput"));
    }
    void nothingIsMadeForWhatCannotBeRead()
    {
        const Batch batch = restore("never", {at("gigs/broken"), at("gigs/empty.wav")});
        QCOMPARE(outcomesOf(batch), (Words{"refused", "refused"}));
        QVERIFY(!fs::exists(at("never")));
    }
    void theSameAgainChangesNothing()
    {
        restore("again");
        const auto before = filesIn(at("again"));
        const auto written = fs::last_write_time(at("again/a.master.wav"));
        const Batch second = restore("again");
        QCOMPARE(outcomesOf(second), (Words{"unchanged", "unchanged", "refused", "refused", "unchanged"}));
        QCOMPARE(fs::last_write_time(at("again/a.master.wav")), written);
        QVERIFY(filesIn(at("again")) == before);
        QVERIFY(second.outcomes[0].made.first().contains(QStringLiteral("integratedLufs")));
        m_request.overwrite = true; // may replace, and need not
        QCOMPARE(outcomesOf(restore("again")).front(), std::string("unchanged"));
        m_request.overwrite = false;
    }
    void whatWasTouchedOrMovedAlongIsTheSame()
    {
        restore("touched");
        fs::last_write_time(at("gigs/a.wav"), fs::file_time_type::clock::now() + std::chrono::hours(1));
        QCOMPARE(outcomesOf(restore("touched")).front(), std::string("unchanged"));
        fs::rename(at("touched"), at("moved"));
        QCOMPARE(outcomesOf(restore("moved")).front(), std::string("unchanged"));
    }
    void otherSettingsNeedPermission()
    {
        restore("settings", {at("gigs/a.wav")});
        const std::string before = bytesOf(at("settings/a.master.wav"));
        m_request.target = *parseTarget(QStringLiteral("-18"));
        const Batch refused = restore("settings", {at("gigs/a.wav")});
        QCOMPARE(outcomesOf(refused), (Words{"failed"}));
        QVERIFY2(refused.outcomes[0].error.detail.find("--force") != std::string::npos,
                 refused.outcomes[0].error.detail.c_str());
        QVERIFY(bytesOf(at("settings/a.master.wav")) == before);
        m_request.overwrite = true;
        QCOMPARE(outcomesOf(restore("settings", {at("gigs/a.wav")})), (Words{"done"}));
        m_request.overwrite = false;
        QVERIFY(bytesOf(at("settings/a.master.wav")) != before);
        QCOMPARE(outcomesOf(restore("settings", {at("gigs/a.wav")})), (Words{"unchanged"}));
        m_request.target.reset();
    }
    void aChangedRecordingNeedsPermission()
    {
        QVERIFY(writeMadeRecording(at("change.wav"), kFormat, 1.0, 4));
        restore("changed", {at("change.wav")});
        QVERIFY(writeMadeRecording(at("change.wav"), kFormat, 1.0, 5)); // of the same length
        const Batch refused = restore("changed", {at("change.wav")});
        QCOMPARE(outcomesOf(refused), (Words{"failed"}));
        QVERIFY(refused.outcomes[0].error.detail.find("recording changed") != std::string::npos);
        fs::remove(at("changed/change.master.wav"));
        fs::remove(at("changed/change.report.json"));
        QCOMPARE(outcomesOf(restore("changed", {at("change.wav")})), (Words{"done"}));
    }
    void whatIsMissingIsMadeAgainAndWhatIsSomebodyElsesStays()
    {
        restore("missing", {at("gigs/a.wav"), at("gigs/b.wav")});
        const auto whole = filesIn(at("missing"));
        fs::remove(at("missing/a.report.json")); // the master, which is ours, may be replaced by its like
        std::ofstream(at("missing/b.master.wav")) << "edited by hand";
        const Batch second = restore("missing", {at("gigs/a.wav"), at("gigs/b.wav")});
        QCOMPARE(outcomesOf(second), (Words{"done", "failed"}));
        QVERIFY(filesIn(at("missing")).at("a.master.wav") == whole.at("a.master.wav"));
        QCOMPARE(bytesOf(at("missing/b.master.wav")), std::string("edited by hand"));
    }
    void howManyAtATimeChangesNoByte()
    {
        restore("one", {at("gigs")}, 1);
        restore("three", {at("gigs")}, 3);
        QVERIFY(filesIn(at("one")) == filesIn(at("three")));
        QCOMPARE(filesIn(at("one")).size(), std::size_t{3});
    }
    void aStoppedBatchGoesOn()
    {
        std::stop_source stop;
        BatchListener listener;
        listener.ended = [&](std::size_t index, const BatchOutcome&) {
            if (index == 0)
                stop.request_stop();
        };
        const auto stopped = restoreBatch(asking("stopped", {at("gigs")}, 1), stop.get_token(), {}, listener);
        QVERIFY(stopped);
        QVERIFY(stopped->cancelled);
        QCOMPARE(stopped->outcomes[0].kind, BatchOutcome::Kind::Done);
        QCOMPARE(stopped->outcomes[4].kind, BatchOutcome::Kind::NotBegun);
        QCOMPARE(outcomesOf(restore("stopped")), (Words{"unchanged", "done", "refused", "refused", "done"}));
        QVERIFY(filesIn(at("stopped")) == filesIn(at("first")));
    }
    void everySongIsAFileAndIsKnownByItself()
    {
        writeConcert();
        m_request.selection = SongSelection{};
        const Batch first = restore("songs", {at("concert.wav")});
        QCOMPARE(outcomesOf(first), (Words{"done"}));
        QCOMPARE(first.outcomes[0].made.size(), 2);
        QVERIFY(fs::exists(at("songs/concert.01.master.wav")) && fs::exists(at("songs/concert.02.report.json")));
        const std::string second = bytesOf(at("songs/concert.02.master.wav"));
        const auto firstWritten = fs::last_write_time(at("songs/concert.01.master.wav"));
        fs::remove(at("songs/concert.02.master.wav"));
        QCOMPARE(outcomesOf(restore("songs", {at("concert.wav")})), (Words{"done"}));
        QCOMPARE(fs::last_write_time(at("songs/concert.01.master.wav")), firstWritten);
        QVERIFY(bytesOf(at("songs/concert.02.master.wav")) == second);
        QCOMPARE(outcomesOf(restore("songs", {at("concert.wav")})), (Words{"unchanged"}));
        m_request.selection = WholeRecording();
    }
    void itsOwnResultsAreNotRestored()
    {
        fs::create_directories(at("inplace"));
        fs::copy_file(at("gigs/b.wav"), at("inplace/b.wav"));
        m_request.nameTemplate = QStringLiteral("{name} new {part}");
        QCOMPARE(restore("inplace", {at("inplace")}).items.size(), std::size_t{1});
        const Batch second = restore("inplace", {at("inplace")});
        QCOMPARE(outcomesOf(second), (Words{"unchanged"}));
        QCOMPARE(second.collected.madeByUs, 1);
        m_request.nameTemplate = QStringLiteral("{name}.{part}");
    }
    void whatCannotBeAskedForIsRefusedAtOnce()
    {
        BatchRequest contradiction = asking("refused", {at("gigs")}, 4);
        contradiction.threads = 2;
        const auto tooMany = restoreBatch(contradiction, {}, {}, {});
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::BadUsage);
        QVERIFY(!fs::exists(at("refused")));
        const auto intoAFile = restoreBatch(asking("gigs/a.wav", {at("gigs")}, 1), {}, {}, {});
        QVERIFY(!intoAFile);
        QCOMPARE(intoAFile.error().code, ErrorCode::BadUsage);
    }

private:
    fs::path at(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }
    BatchRequest asking(const std::string& folder, const std::vector<fs::path>& given, int jobs)
    {
        const auto preset = loadPreset(QStringLiteral("balanced"));
        m_request.presetName = preset->name;
        m_request.parameters = preset->parameters;
        m_request.model = "none";
        for (const char* stage : {"separate", "enhance", "dereverb", "highs", "subBass", "tone", "crowd"})
            m_request.skippedStages.insert(QLatin1String(stage));
        m_request.outputFolder = at(folder);
        BatchRequest request;
        request.given = given;
        request.whole = m_request;
        request.jobs = jobs;
        request.openCache = [cache = at("cache")] { return Cache::open(cache); };
        return request;
    }
    Batch restore(const std::string& folder, const std::vector<fs::path>& given, int jobs = 2)
    {
        auto batch = restoreBatch(asking(folder, given, jobs), {}, {}, {});
        if (!batch)
            qWarning("%s", batch.error().detail.c_str());
        return batch ? *std::move(batch) : Batch{};
    }
    Batch restore(const std::string& folder) { return restore(folder, {at("gigs")}); }

    /// Two songs with a long silence between them.
    void writeConcert()
    {
        constexpr double kSongSeconds = 42.0; // shorter is no song
        constexpr double kBreakSeconds = 6.0;
        constexpr AudioFormat kRough{16000, 1};
        QVERIFY(writeMadeRecording(at("song.wav"), kRough, kSongSeconds, 6));
        const auto song = WorkingFile::open(at("song.wav"));
        QVERIFY(song);
        AudioBuffer audio(kRough.channels, (*song)->frames());
        QVERIFY((*song)->read(0, audio.view()));
        auto writer = WorkingFileWriter::create(at("concert.wav"), kRough);
        QVERIFY(writer);
        const AudioBuffer silence(kRough.channels, std::lround(kBreakSeconds * kRough.sampleRateHz));
        QVERIFY((*writer)->write(audio.view()) && (*writer)->write(silence.view()) && (*writer)->write(audio.view()) &&
                (*writer)->finish());
    }

    QTemporaryDir m_folder;
    RestoreRequest m_request;
};

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
