#include "core/base/decibels.h"
#include "made_recording.h"
#include "pipeline/pool_executor.h"
#include "pipeline/preset.h"
#include "pipeline/recording/export_restoration.h"
#include "pipeline/restore.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <set>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr AudioFormat kFormat{44100, 2};
constexpr double kSeconds = 5.0;

std::string bytesOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

AudioBuffer allOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        qFatal("a source cannot be read");
    return audio;
}

/// The largest absolute difference of a's frames from `first` on to all of b's.
float worstDifference(const AudioBuffer& a, const AudioBuffer& b, std::int64_t first = 0, std::int64_t skip = 0)
{
    float worst = 0.0F;
    for (int c = 0; c < b.channels(); ++c)
        for (std::int64_t i = skip; i < b.frames(); ++i)
            worst = std::max(worst, std::abs(a.channel(c)[static_cast<std::size_t>(first + i)] -
                                             b.channel(c)[static_cast<std::size_t>(i)]));
    return worst;
}

std::vector<fs::path> filesOf(const fs::path& input, const QString& song, const ExportRequest& request)
{
    auto files = filesOfExport({input, song}, request);
    if (!files)
        qFatal("these files have no names");
    return *std::move(files);
}

QStringList idsOf(const Restoration& restoration)
{
    QStringList ids;
    for (const Take& take : restoration.takes)
        ids << QString::fromStdString(takeId(take));
    return ids;
}

const AudioSource& takeOf(const Restoration& restoration, const std::string& id)
{
    for (const Take& take : restoration.takes)
        if (takeId(take) == id)
            return *take.audio;
    qFatal("there is no such take");
}

} // namespace

/// Reading, restoring and exporting as a window does it, step by step.
class TestRecording final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        QVERIFY(writeMadeRecording(path("song.wav"), kFormat, kSeconds));
        auto cache = Cache::open(path("cache"));
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
        JobContext context = job();
        context.arriving = [&](const Arriving& arriving) { m_arrived.push_back(arriving); };
        const auto opened = openRecording(path("song.wav"), *m_cache, context);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_recording = *opened;
        m_whole = restore(request());
        QVERIFY(m_whole);
    }

    void aRecordingIsToldOfWhileItArrives()
    {
        QVERIFY(!m_arrived.empty());
        const Arriving& last = m_arrived.back();
        QVERIFY(last.finished);
        QCOMPARE(last.key, m_recording->key);
        QCOMPARE(last.format, kFormat);
        QCOMPARE(last.frames, m_recording->audio->frames());
        for (std::size_t i = 1; i < m_arrived.size(); ++i)
            QVERIFY(m_arrived[i].frames >= m_arrived[i - 1].frames && !m_arrived[i - 1].finished);
        float first[2] = {};
        std::ifstream in(last.file, std::ios::binary);
        in.seekg(last.dataOffset);
        in.read(reinterpret_cast<char*>(first), sizeof first);
        const AudioBuffer audio = allOf(*m_recording->audio);
        QCOMPARE(first[0], audio.channel(0)[0]);
        QCOMPARE(first[1], audio.channel(1)[0]);
    }
    void takesAreAlike()
    {
        QCOMPARE(idsOf(*m_whole),
                 QStringList({QStringLiteral("original"), QStringLiteral("restored"), QStringLiteral("stem.vocals"),
                              QStringLiteral("stem.drums"), QStringLiteral("stem.bass"), QStringLiteral("stem.other"),
                              QStringLiteral("removed")}));
        for (const Take& take : m_whole->takes) {
            QCOMPARE(take.audio->format(), kFormat);
            QCOMPARE(take.audio->frames(), m_recording->audio->frames());
        }
        QCOMPARE(m_whole->after.loudness.integratedLufs > -14.2, true);
    }
    void stemsSumToTheMix()
    {
        // with a gain, so that the mix is not the recording itself
        RestoreRequest louder = request();
        QVERIFY(louder.parameters.set(QStringLiteral("mix.vocalsGainDb"), 3.0));
        const auto made = restore(louder);
        QVERIFY(made);
        AudioBuffer sum(kFormat.channels, m_recording->audio->frames());
        for (const Stem stem : kStems) {
            const AudioBuffer audio = allOf(takeOf(*made, "stem." + std::string(stemName(stem))));
            for (int c = 0; c < sum.channels(); ++c)
                std::ranges::transform(sum.channel(c), audio.channel(c), sum.channel(c).begin(), std::plus());
        }
        const RestoreRequest& asked = made->request;
        QVERIFY(asked.skippedStages.contains(QStringLiteral("highs"))); // nothing works on the mix behind its stems
        QVERIFY(worstDifference(allOf(*made->audio.mix), sum) < 1e-5F);
    }
    void whatWasRemovedAndTheMixAreTheOriginal()
    {
        const AudioBuffer original = allOf(takeOf(*m_whole, "original"));
        const AudioBuffer removed = allOf(takeOf(*m_whole, "removed"));
        AudioBuffer sum = allOf(*m_whole->audio.mix);
        float most = 0.0F;
        for (int c = 0; c < sum.channels(); ++c) {
            std::ranges::transform(sum.channel(c), removed.channel(c), sum.channel(c).begin(), std::plus());
            most = std::max(most, *std::ranges::max_element(removed.channel(c)));
        }
        QVERIFY(worstDifference(original, sum) < 1e-6F);
        QVERIFY2(most > 0.001F, qPrintable(QString::number(most))); // the hiss, at least
    }
    void anExportIsWhatTheCommandLineWrites_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("bits");
        QTest::newRow("wav, 24 bits") << QStringLiteral("wav") << QStringLiteral("24");
        QTest::newRow("wav, floats") << QStringLiteral("wav") << QStringLiteral("32f");
        QTest::newRow("flac, 16 bits") << QStringLiteral("flac") << QStringLiteral("16");
    }
    void anExportIsWhatTheCommandLineWrites()
    {
        QFETCH(QString, format);
        QFETCH(QString, bits);
        const std::string name = (format + bits).toStdString();
        RestoreRequest asked = request();
        asked.form.format = format;
        asked.form.stems = true;
        asked.outputFolder = path("cli " + name);
        QVERIFY(asked.parameters.set(QStringLiteral("output.bits"), bits));
        auto own = Cache::open(path("cli cache"));
        QVERIFY(own);
        const auto written = restoreRecording(asked, *own, job());
        QVERIFY2(written, written ? "" : written.error().detail.c_str());

        const auto made = restore(asked);
        QVERIFY(made);
        ExportRequest files{path("window " + name), {.format = format, .stems = true}};
        const auto report = exportRestoration(*made, files, job());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        int compared = 0;
        for (const fs::path& file : filesOf(asked.input, {}, files)) {
            const std::string mine = bytesOf(file);
            QVERIFY(!mine.empty());
            if (file.extension() == ".json")
                continue; // which tells of paths and times
            ++compared;
            QVERIFY2(mine == bytesOf(asked.outputFolder / file.filename()), file.c_str());
        }
        QCOMPARE(compared, 5);
        for (const char* part : {"analysis", "plan", "result"})
            QCOMPARE(report->value(QLatin1String(part)), written->value(QLatin1String(part)));
    }
    void settingsAreChangedThereAndBackAtOnce()
    {
        RestoreRequest other = request();
        QVERIFY(other.parameters.set(QStringLiteral("master.targetLufs"), -20.0));
        const auto there = restore(other);
        QVERIFY(there);
        QCOMPARE(recordOf(*there, "separate").reused, true);
        QCOMPARE(recordOf(*there, "master").reused, false);
        const auto back = restore(request());
        QVERIFY(back);
        for (const char* step : {"repair", "separate", "master", "check"})
            QVERIFY2(recordOf(*back, step).reused, step);
        QCOMPARE(worstDifference(allOf(*back->audio.master), allOf(*m_whole->audio.master)), 0.0F);
        QCOMPARE(recordOf(*back, "master").details, recordOf(*m_whole, "master").details);
    }
    void aSongIsThatRangeOfTheWhole_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<double>("boundDb");
        QTest::newRow("rumble") << QStringLiteral("rumble") << -90.0;
        // It learns what the noise is from all that it is given.
        QTest::newRow("denoise") << QStringLiteral("denoise") << -65.0;
    }
    void aSongIsThatRangeOfTheWhole()
    {
        QFETCH(QString, stage);
        QFETCH(double, boundDb);
        // Without a master, which is made for each song by itself.
        constexpr AudioFormat kSmall{16000, 1};
        QVERIFY(writeMadeRecording(path("concert.wav"), kSmall, 60.0));
        const auto concert = openRecording(path("concert.wav"), *m_cache, job());
        QVERIFY(concert);
        RestoreRequest plain = bare();
        plain.skippedStages.remove(stage);
        QVERIFY(plain.parameters.set(stage + QStringLiteral(".use"), QStringLiteral("on")));
        const auto whole = restorePartOf(*concert, plain, *m_cache, job());
        plain.part = TimeSpan{40.25, 52.5};
        plain.song = QStringLiteral("02");
        const auto song = restorePartOf(*concert, plain, *m_cache, job());
        QVERIFY(whole && song);
        QCOMPARE((*song)->part, *plain.part);
        QVERIFY((*song)->plan.beginSeconds > 20.0); // it is no whole render that was cut
        const auto first = std::lround(40.25 * kSmall.sampleRateHz);
        for (const Take& take : (*song)->takes)
            QCOMPARE(take.audio->frames(), std::lround(12.25 * kSmall.sampleRateHz));
        const float worst = worstDifference(allOf(*(*whole)->audio.master), allOf(*(*song)->audio.master), first);
        QVERIFY2(gainToDb(static_cast<double>(worst) + 1e-12) < boundDb, qPrintable(QString::number(worst)));
        QCOMPARE(worstDifference(allOf(*(*concert)->audio), allOf(takeOf(**song, "original")), first), 0.0F);
        QVERIFY(worstDifference(allOf(takeOf(**song, "removed")), AudioBuffer(1, 1000)) > 1e-4F);
        plain.part = TimeSpan{40.0, 66.0};
        const auto outside = restorePartOf(*concert, plain, *m_cache, job());
        QCOMPARE(outside.error().code, ErrorCode::BadUsage);
    }
    void cancelIsHeededAnywhere_data()
    {
        QTest::addColumn<QString>("during");
        for (const char* step : {"repair", "separate", "master", "check"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void cancelIsHeededAnywhere()
    {
        QFETCH(QString, during);
        auto own = Cache::temporary(path("cancelled"));
        QVERIFY(own);
        std::stop_source stop;
        JobContext context = job();
        context.stop = stop.get_token();
        context.progress = [&](const Progress& progress) {
            if (progress.stage == during)
                stop.request_stop();
        };
        const auto stopped = restorePartOf(m_recording, request(), *own, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto again = restorePartOf(m_recording, request(), *own, job());
        QVERIFY(again);
        QCOMPARE(worstDifference(allOf(*(*again)->audio.master), allOf(*m_whole->audio.master)), 0.0F);
    }
    void stepsAreToldOfOncePlanned()
    {
        auto own = Cache::temporary(path("told"));
        QVERIFY(own);
        QList<Progress> told;
        JobContext context = job();
        context.progress = [&](const Progress& progress) { told << progress; };
        const auto made = restorePartOf(m_recording, request(), *own, context);
        QVERIFY(made);
        const QStringList expected{QStringLiteral("repair"), QStringLiteral("separate"), QStringLiteral("mix"),
                                   QStringLiteral("master"), QStringLiteral("check")};
        int before = -1;
        for (const Progress& progress : told) {
            QStringList steps;
            for (const PlannedStep& step : progress.steps)
                steps << step.stage;
            QCOMPARE(steps, expected);
            QVERIFY(progress.step >= before);
            before = progress.step;
            QCOMPARE(steps[progress.step], progress.stage);
        }
        QCOMPARE(before, static_cast<int>(expected.size()) - 1);
        const auto& records = told.last().records;
        QVERIFY(std::ranges::any_of(
            records, [](const StageRecord& record) { return record.stage == QLatin1String("denoise"); }));
        QVERIFY(std::ranges::any_of(records,
                                    [](const StageRecord& record) { return record.stage == QLatin1String("master"); }));
    }
    void whatWasMadeUpIsHeardAlone()
    {
        RestoreRequest asked = bare();
        asked.skippedStages -= {QStringLiteral("highs"), QStringLiteral("subBass"), QStringLiteral("master")};
        for (const char* setting : {"highs.use=on", "subBass.use=on"})
            QVERIFY(asked.parameters.setFromText(QLatin1String(setting)));
        const auto made = restore(asked);
        QVERIFY(made);
        const auto alone = synthesisedOf(*made, *m_cache, job());
        QVERIFY2(alone, alone ? "" : alone.error().detail.c_str());
        QVERIFY(*alone != nullptr);
        QCOMPARE((*alone)->format(), kFormat);
        QCOMPARE((*alone)->frames(), made->audio.mix->frames());
        // The master is the mix and what was made up, both times the master's gain: what the limiter leaves of it.
        RestoreRequest without = asked;
        without.skippedStages += {QStringLiteral("highs"), QStringLiteral("subBass")};
        const auto less = restore(without);
        QVERIFY(less);
        AudioBuffer expected = allOf(*made->audio.mix);
        const AudioBuffer plain = allOf(*less->audio.mix);
        const auto gain = static_cast<float>(dbToGain(made->audio.masterGainDb));
        for (int c = 0; c < expected.channels(); ++c)
            std::ranges::transform(expected.channel(c), plain.channel(c), expected.channel(c).begin(),
                                   [&](float with, float bareMix) { return gain * (with - bareMix); });
        QVERIFY(worstDifference(expected, AudioBuffer(kFormat.channels, expected.frames())) > 1e-4F);
        QVERIFY(worstDifference(expected, allOf(**alone)) < 1e-5F);
        const auto nothing = synthesisedOf(*less, *m_cache, job());
        QVERIFY(nothing && *nothing == nullptr);
    }
    void filesAreNeverReplacedUnasked()
    {
        ExportRequest files;
        files.folder = path("taken");
        const auto first = exportRestoration(*m_whole, files, job());
        QVERIFY(first);
        const fs::path master = filesOf(m_recording->input, {}, files).front();
        std::ofstream(master, std::ios::trunc) << "mine";
        const auto second = exportRestoration(*m_whole, files, job());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::BadUsage);
        QCOMPARE(bytesOf(master), std::string("mine"));
        files.overwrite = true;
        QVERIFY(exportRestoration(*m_whole, files, job()));
        QVERIFY(bytesOf(master) != "mine");
    }
    void otherBitsThanPlannedAreMeasuredAnew()
    {
        ExportRequest files;
        files.folder = path("bits");
        files.form.bits = QStringLiteral("16");
        const auto report = exportRestoration(*m_whole, files, job());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const auto master = WorkingFile::open(filesOf(m_recording->input, {}, files).front());
        QVERIFY(master);
        const AudioBuffer audio = allOf(**master);
        for (const float sample : audio.channel(0))
            QCOMPARE(sample * 32768.0F, std::round(sample * 32768.0F));
        const QJsonObject planned = report->value(QStringLiteral("plan"))
                                        .toObject()
                                        .value(QStringLiteral("stages"))
                                        .toArray()
                                        .last()
                                        .toObject()
                                        .value(QStringLiteral("parameters"))
                                        .toObject();
        QCOMPARE(planned.value(QStringLiteral("bits")).toString(), QStringLiteral("16"));
        files.form.format = QStringLiteral("flac");
        files.form.bits = QStringLiteral("32f");
        QCOMPARE(exportRestoration(*m_whole, files, job()).error().code, ErrorCode::BadUsage);
    }
    void stemsThatAreNotThereAreRefused()
    {
        const auto made = restore(bare());
        QVERIFY(made);
        ExportRequest files{path("never"), {.stems = true}};
        const auto refused = exportRestoration(*made, files, job());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY(!fs::exists(path("never")));
    }
    void namesFollowTheTemplate_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("song");
        QTest::addColumn<QString>("master"); // empty: refused
        const auto row = [](const char* name, const char* pattern, const char* song, const char* master) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(song) << QString::fromUtf8(master);
        };
        row("plain", "{name}.{part}", "", "song.master.wav");
        row("song", "{name}.{part}", "02", "song.02.master.wav");
        row("song in its place", "{song} {name} - {part}", "02", "02 song - master.wav");
        row("no song, so no dash", "{name}-{song}.{part}", "", "song.master.wav");
        row("only the part", "{part}", "07", "master.07.wav");
        row("letters", "größer {part}", "", "größer master.wav");
        row("one name for two", "{name}", "", "");
        row("folder", "../{part}", "", "");
        row("field", "{part}{year}", "", "");
        row("open", "{part", "", "");
        row("nothing", "", "", "");
    }
    void namesFollowTheTemplate()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, song);
        QFETCH(QString, master);
        ExportRequest files{path("names"), {.stems = true}, pattern};
        const auto named = filesOfExport({path("song.wav"), song}, files);
        QCOMPARE(static_cast<bool>(named), !master.isEmpty());
        if (!named) {
            QCOMPARE(named.error().code, ErrorCode::BadUsage);
            return;
        }
        QCOMPARE(QString::fromStdString(named->front().filename().string()), master);
        QCOMPARE(std::set<fs::path>(named->begin(), named->end()).size(), std::size_t{6});
    }
    void longNamesAreCut()
    {
        std::string name(250, 'x');
        name += ".wav";
        const fs::path input = path(name);
        for (const fs::path& file : filesOf(input, QStringLiteral("03"), {path("names")}))
            QVERIFY(file.filename().string().size() + 9 <= 255); // with what a hidden name adds
    }

private:
    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }
    JobContext job() { return {m_executor, {}, {}, {}}; }
    /// As a user who wants hum and hiss away: repair, separation and a master.
    RestoreRequest request() const
    {
        RestoreRequest request;
        request.input = m_folder.path().toStdString() + "/song.wav";
        const auto preset = loadPreset(QStringLiteral("balanced"));
        request.presetName = preset->name;
        request.parameters = preset->parameters;
        request.model = "none";
        request.form.stems = true;
        request.skippedStages = {QStringLiteral("enhance"), QStringLiteral("subBass"),  QStringLiteral("highs"),
                                 QStringLiteral("tone"),    QStringLiteral("dereverb"), QStringLiteral("declip")};
        for (const char* setting : {"separate.quality=preview", "denoise.use=on", "guard.force=on"})
            if (!request.parameters.setFromText(QLatin1String(setting)))
                qFatal("the request cannot be made");
        return request;
    }
    /// Nothing at all is done.
    RestoreRequest bare() const
    {
        RestoreRequest bare = request();
        for (const QString& stage : skippableStages())
            bare.skippedStages << stage;
        bare.form.stems = false;
        if (!bare.parameters.set(QStringLiteral("output.bits"), QStringLiteral("32f")))
            qFatal("there are no floats");
        return bare;
    }
    std::shared_ptr<const Restoration> restore(const RestoreRequest& asked)
    {
        auto made = restorePartOf(m_recording, asked, *m_cache, job());
        if (!made)
            qWarning("%s", made.error().detail.c_str());
        return made ? *made : nullptr;
    }
    StageRecord recordOf(const Restoration& restoration, const char* stage) const
    {
        for (const StageRecord& record : restoration.records)
            if (record.stage == QLatin1String(stage))
                return record;
        return {};
    }

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    PoolExecutor m_executor{m_pool};
    std::unique_ptr<Cache> m_cache;
    std::vector<Arriving> m_arrived;
    std::shared_ptr<const OpenRecording> m_recording;
    std::shared_ptr<const Restoration> m_whole;
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
