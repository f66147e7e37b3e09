#include "core/audio/audio_source.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/stem_file.h"
#include "pipeline/encoding/video_output.h"
#include "pipeline/media_client.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

/// Two seconds of a rising tone, stereo.
class RisingTone final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return {48000, 2}; }
    std::int64_t frames() const noexcept override { return 96000; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < 2; ++c)
            for (std::int64_t i = 0; i < out.frames(); ++i) {
                const double t = static_cast<double>(firstFrame + i) / 48000.0;
                out.channel(c)[static_cast<std::size_t>(i)] =
                    static_cast<float>(0.3 * std::sin(6.283 * (200.0 + 400.0 * t) * t));
            }
        return {};
    }
};

std::string readBytes(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

QString run(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLatin1(program), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestVideoOutput final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        AudioOutput output;
        output.format = EncodedFormat::Aac;
        FileTags tags;
        tags.tags = {{"title", "Live at the Barn"}};
        QVERIFY(writeAudio(std::make_shared<RisingTone>(), at("sound.m4a"), output, tags, m_context));
        m_ready = !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty() &&
                  QProcess::execute(QStringLiteral("ffmpeg"),
                                    QStringLiteral("-v error -f lavfi -i testsrc2=s=96x64:r=25:d=1 -f lavfi -i "
                                                   "sine=d=1 -c:v mpeg4 -c:a aac -y")
                                            .split(QLatin1Char(' ')) +
                                        QStringList{text(at("video.MP4"))}) == 0;
    }
    void init()
    {
        fs::remove(at("out.mp4"));
        fs::remove(at("out.stem.mp4"));
    }
    void cleanup()
    {
        int partial = 0;
        for (const auto& entry : fs::directory_iterator(at("")))
            partial += entry.path().filename().native().starts_with(".") ? 1 : 0;
        QCOMPARE(partial, 0);
    }

    void writesVideos()
    {
        if (!m_ready)
            QSKIP("no ffmpeg command here");
        double last = 0.0;
        const auto written = writeVideo({at("video.MP4"), at("sound.m4a"), ".MP4", 0.37}, at("out.mp4"),
                                        {m_executor, {}, [&last](double done) {
                                             QVERIFY(done >= last && done <= 1.0);
                                             last = done;
                                         }});
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        QVERIFY(written->empty());
        QCOMPARE(last, 1.0);
        const auto report = probeRecording(at("out.mp4"), m_context);
        QVERIFY(report);
        QVERIFY(report->hasPicture);
        QCOMPARE(report->codec, std::string("aac"));
        const auto streamHash = [&](const fs::path& path) {
            return run("ffmpeg",
                       QStringList{QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-i"), text(path)} +
                           QStringLiteral("-map 0:v -c copy -f streamhash -").split(QLatin1Char(' ')));
        };
        QVERIFY(streamHash(at("out.mp4")).contains(QStringLiteral("SHA256")));
        QCOMPARE(streamHash(at("out.mp4")), streamHash(at("video.MP4")));
    }
    void leavesWhatIsThereWhenItFails()
    {
        if (!m_ready)
            QSKIP("no ffmpeg command here");
        std::ofstream(at("out.mp4")) << "precious";
        std::ofstream(at("letter.mp4")) << "Dear friend, this is a letter and no film at all.\n";
        const auto refused = writeVideo({at("letter.mp4"), at("sound.m4a"), ".mp4", 0.0}, at("out.mp4"), m_context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().detail.starts_with(at("letter.mp4").native() + ": "));
        QVERIFY(!writeVideo({at("video.MP4"), at("missing.m4a"), ".mp4", 0.0}, at("out.mp4"), m_context));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = writeVideo({at("video.MP4"), at("sound.m4a"), ".mp4", 0.0}, at("out.mp4"),
                                        {m_executor, stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(readBytes(at("out.mp4")), std::string("precious"));
        QVERIFY(!writeVideo({at("video.MP4"), at("sound.m4a"), ".mp4", 0.0}, at("nowhere/out.mp4"), m_context));
    }
    void choosesContainers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("container");
        QTest::addColumn<QByteArray>("extension");
        QTest::addColumn<int>("sound");
        QTest::addColumn<bool>("kept");
        const auto row = [](const char* name, const char* container, const char* extension, EncodedFormat sound,
                            bool kept) {
            QTest::newRow(name) << QByteArray(name) << QByteArray(container) << QByteArray(extension)
                                << static_cast<int>(sound) << kept;
        };
        row("IMG_0815.MOV", "mov", ".MOV", EncodedFormat::Aac, true);
        row("a.mp4", "mov", ".mp4", EncodedFormat::Aac, true);
        row("a.3gp", "mov", ".3gp", EncodedFormat::Aac, true);
        row("a.mkv that is a movie.mkv", "mov", ".mp4", EncodedFormat::Aac, true);
        row("no extension", "mov", ".mp4", EncodedFormat::Aac, true);
        row("a.mkv", "matroska", ".mkv", EncodedFormat::Flac, true);
        row("a.webm", "matroska", ".webm", EncodedFormat::Opus, true);
        row("a.avi", "avi", ".mkv", EncodedFormat::Flac, false);
        row("a.mts", "mpegts", ".mkv", EncodedFormat::Flac, false);
    }
    void choosesContainers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, container);
        QFETCH(QByteArray, extension);
        QFETCH(int, sound);
        QFETCH(bool, kept);
        MediaReport report;
        report.hasPicture = true;
        report.container = container.toStdString();
        const auto chosen = videoContainerFor(fs::path("/x") / name.toStdString(), report);
        QVERIFY(chosen);
        QCOMPARE(chosen->extension, extension.toStdString());
        QCOMPARE(static_cast<int>(chosen->sounds.front()), sound);
        QCOMPARE(chosen->reason.empty(), kept);
        report.hasPicture = false;
        QVERIFY(!videoContainerFor("a.mp4", report));
    }
    void writesStemFiles()
    {
        const fs::path part = at("sound.m4a");
        StemFile file;
        file.master = part;
        file.stems = {part, part, part, part};
        for (std::size_t i = 0; i < file.about.size(); ++i)
            file.about[i] = {"stem " + std::to_string(i + 1), kStemColours[i]};
        const auto written = writeStemFile(file, at("out.stem.mp4"), m_context);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        const auto report = probeRecording(at("out.stem.mp4"), m_context);
        QVERIFY(report);
        QCOMPARE(report->audioStreams, 5);
        QCOMPARE(report->tags.at("title"), std::string("Live at the Barn"));
        const std::string first = readBytes(at("out.stem.mp4"));
        QVERIFY(writeStemFile(file, at("out.stem.mp4"), m_context));
        QVERIFY(readBytes(at("out.stem.mp4")) == first);
        file.about[2].colour = "red";
        const auto refused = writeStemFile(file, at("other.stem.mp4"), m_context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadUsage);
        QVERIFY(!fs::exists(at("other.stem.mp4")));
    }

private:
    fs::path at(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }
    static QString text(const fs::path& path) { return QString::fromStdString(path.native()); }

    QTemporaryDir m_folder;
    InlineExecutor m_executor;
    WorkContext m_context{m_executor, {}, {}};
    bool m_ready = false;
};

QTEST_GUILESS_MAIN(TestVideoOutput)
#include "test_video_output.moc"
