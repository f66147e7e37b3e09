#include "made_recording.h"
#include "pipeline/cache.h"
#include "pipeline/encoding/media_extras.h"
#include "pipeline/exporting/export_audio.h"
#include "pipeline/exporting/export_tags.h"
#include "pipeline/loudness_scan.h"
#include "pipeline/media_client.h"
#include "pipeline/pool_executor.h"
#include "pipeline/preset.h"
#include "pipeline/recording/export_restoration.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr AudioFormat kRecorded{44100, 2};
constexpr double kLengthSeconds = 3.0;

AudioBuffer samplesOf(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        qFatal("a source cannot be read");
    return audio;
}

void addTo(AudioBuffer& sum, const AudioBuffer& part)
{
    for (int c = 0; c < sum.channels(); ++c)
        std::ranges::transform(sum.channel(c), part.channel(c), sum.channel(c).begin(), std::plus());
}

/// Of the stage "export"; empty where nothing was to be told.
QJsonObject exportDetails(const QJsonObject& report)
{
    for (const QJsonValue& stage : report.value(QStringLiteral("stages")).toArray())
        if (stage.toObject().value(QStringLiteral("stage")) == QLatin1String("export"))
            return stage.toObject().value(QStringLiteral("details")).toObject();
    return {};
}

float largestDifference(const AudioBuffer& a, const AudioBuffer& b)
{
    float largest = 0.0F;
    for (int c = 0; c < a.channels(); ++c)
        for (std::size_t i = 0; i < a.channel(c).size(); ++i)
            largest = std::max(largest, std::abs(a.channel(c)[i] - b.channel(c)[i]));
    return largest;
}

} // namespace

/// One restoration with stems and work on the mix behind them, and every way out of it.
class TestExporting final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        QVERIFY(writeMadeRecording(path("song.wav"), kRecorded, kLengthSeconds));
        auto cache = Cache::open(path("cache"));
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
        const auto opened = openRecording(path("song.wav"), *m_cache, job());
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        RestoreRequest asked;
        asked.input = path("song.wav");
        asked.parameters = loadPreset(QStringLiteral("balanced"))->parameters;
        asked.model = "none";
        asked.form.stems = true;
        for (const QString& stage : skippableStages())
            if (!QStringList({QStringLiteral("separate"), QStringLiteral("tone"), QStringLiteral("master")})
                     .contains(stage))
                asked.skippedStages << stage;
        for (const char* setting : {"separate.quality=preview", "tone.use=on", "guard.force=on", "mix.bassGainDb=6"})
            QVERIFY(asked.parameters.setFromText(QLatin1String(setting)));
        const auto made = restorePartOf(*opened, asked, *m_cache, job());
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        m_made = *made;
    }

    void stemsAndResidualAreTheMastersInput()
    {
        ExportRequest files{path("float"), {.bits = QStringLiteral("32f"), .stems = true, .residual = true}};
        const auto report = exportRestoration(*m_made, files, job());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const AudioBuffer input = samplesOf(*m_made->audio.mix);
        AudioBuffer sum(kRecorded.channels, input.frames());
        for (const char* part : {"vocals", "drums", "bass", "other"})
            addTo(sum, read(path("float") / ("song." + std::string(part) + ".wav")));
        QVERIFY(largestDifference(sum, input) > 1e-3F); // tone was changed behind the stems
        addTo(sum, read(path("float") / "song.residual.wav"));
        QVERIFY(largestDifference(sum, input) < 1e-5F); // -100 dBFS
    }
    void fourStemsCarryTheResidualWhereNothingElseCan()
    {
        const auto audio = exportAudioOf(*m_made);
        QVERIFY(audio && audio->mixWasChanged);
        const AudioBuffer input = samplesOf(*m_made->audio.mix);
        AudioBuffer sum(kRecorded.channels, input.frames());
        for (const auto& stem : stemsWithResidual(*audio))
            addTo(sum, samplesOf(*stem));
        QVERIFY(largestDifference(sum, input) < 1e-5F);
    }
    void everyFormatComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("codec");
        QTest::addColumn<int>("rate");
        QTest::newRow("wav") << QStringLiteral("wav") << QStringLiteral("pcm_s24") << 44100;
        QTest::newRow("flac") << QStringLiteral("flac") << QStringLiteral("flac") << 44100;
        QTest::newRow("mp3") << QStringLiteral("mp3") << QStringLiteral("mp3") << 44100;
        QTest::newRow("ogg") << QStringLiteral("ogg") << QStringLiteral("vorbis") << 44100;
        QTest::newRow("opus") << QStringLiteral("opus") << QStringLiteral("opus") << 48000;
        QTest::newRow("m4a") << QStringLiteral("m4a") << QStringLiteral("aac") << 44100;
    }
    void everyFormatComesBack()
    {
        QFETCH(const QString, format);
        ExportRequest files{path("formats"), {.format = format}};
        files.nameTemplate = QStringLiteral("{name}.") + format + QStringLiteral(".{part}");
        const auto report = exportRestoration(*m_made, files, job());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const fs::path master = path("formats") / ("song." + format.toStdString() + ".master." + format.toStdString());
        const auto decoded = decodeRecording(master, path("decoded.wav"), work());
        QVERIFY2(decoded, decoded ? "" : decoded.error().detail.c_str());
        QTEST(QString::fromStdString(decoded->codec), "codec");
        QTEST(decoded->format.sampleRateHz, "rate");
        const double seconds = static_cast<double>(decoded->frames) / decoded->format.sampleRateHz;
        QVERIFY2(std::abs(seconds - kLengthSeconds) < 1e-4, qPrintable(QString::number(seconds)));
        const auto extras = readMediaExtras(master, work());
        QVERIFY(extras);
        const auto scan = scanLoudness(master, work());
        const QJsonObject details = exportDetails(*report);
        const QJsonObject encoded = details.value(QStringLiteral("encoded")).toObject();
        const QJsonObject told = encoded.value(QStringLiteral("master")).toObject();
        if (format == QLatin1String("wav") || format == QLatin1String("flac")) {
            QVERIFY(details.isEmpty());
            return;
        }
        QCOMPARE(told.value(QStringLiteral("truePeakDbtp")).toDouble(), scan->truePeakDbtp);
        QCOMPARE(told.value(QStringLiteral("loudnessLufs")).toDouble(), *scan->integratedLufs);
        QVERIFY(told.value(QStringLiteral("tries")).toInt() >= 1);
        QVERIFY(scan->truePeakDbtp <= -0.95 || !details.value(QStringLiteral("notices")).toArray().isEmpty());
        const bool otherRate = decoded->format.sampleRateHz != kRecorded.sampleRateHz;
        const QJsonArray notices = details.value(QStringLiteral("notices")).toArray();
        QCOMPARE(notices.contains(QStringLiteral("Opus does not hold 44100 Hz: the file has 48000 Hz.")), otherRate);
    }
    void anotherRateStaysUnderTheCeiling()
    {
        ExportRequest files{path("rate"), {.sampleRateHz = 48000}};
        QVERIFY(exportRestoration(*m_made, files, job()));
        const auto file = WorkingFile::open(path("rate") / "song.master.wav");
        QVERIFY(file);
        QCOMPARE((*file)->format().sampleRateHz, 48000);
        float peak = 0.0F;
        const AudioBuffer audio = samplesOf(**file);
        for (int c = 0; c < audio.channels(); ++c)
            for (const float sample : audio.channel(c))
                peak = std::max(peak, std::abs(sample));
        QVERIFY(peak <= 0.8913F); // -1 dB
    }
    void oneFileForOtherPrograms()
    {
        ExportRequest files{path("one"), {.stemFile = true, .dawProject = true}};
        const auto report = exportRestoration(*m_made, files, job());
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        const auto outputs = report->value(QStringLiteral("outputs")).toObject();
        const fs::path stems = outputs.value(QStringLiteral("stemFile")).toString().toStdString();
        const auto probed = probeRecording(stems, work());
        QVERIFY(probed);
        QCOMPARE(probed->audioStreams, 5);
        QVERIFY(fs::file_size(outputs.value(QStringLiteral("dawProject")).toString().toStdString()) > 100'000);
        const QJsonObject encoded = exportDetails(*report).value(QStringLiteral("encoded")).toObject();
        QCOMPARE(encoded.keys(), QStringList{QStringLiteral("stemFile")});                         // the master is WAV
        QCOMPARE(std::distance(fs::directory_iterator(path("one")), fs::directory_iterator()), 4); // no scratch left
    }
    void aVideoNeedsAPicture()
    {
        ExportRequest files{path("video"), {.video = true}};
        const auto refused = exportRestoration(*m_made, files, job());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY(!fs::exists(path("video")));
        QVERIFY(!fittedTo(files, *m_made).form.video); // a window leaves it out
    }
    void whatPlayersAreTold()
    {
        const FileTags tags = tagsOf(*m_made, {}, true);
        QVERIFY(tags.replayGain.has_value());
        const double lufs = m_made->after.loudness.integratedLufs;
        QVERIFY(std::abs(tags.replayGain->gainDb - (-18.0 - lufs)) < 1e-9);
        QVERIFY(!tagsOf(*m_made, {}, false).replayGain.has_value());
        const FileTags stem = stemTags(tags, "vocals");
        QVERIFY(!stem.replayGain.has_value()); // true of the master alone
        QCOMPARE(stem.tags.at("title"), std::string("vocals"));
    }

private:
    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }
    JobContext job() { return {m_executor, {}, {}, {}}; }
    WorkContext work() { return {m_executor, {}, {}}; }
    AudioBuffer read(const fs::path& file)
    {
        const auto opened = WorkingFile::open(file);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return samplesOf(**opened);
    }

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    PoolExecutor m_executor{m_pool};
    std::unique_ptr<Cache> m_cache;
    std::shared_ptr<const Restoration> m_made;
};

QTEST_GUILESS_MAIN(TestExporting)
#include "test_exporting.moc"
