#include "core/io/working_file.h"
#include "mutation.h"
#include "pipeline/media_client.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>

#include <atomic>
#include <cmath>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

void writeTone(const fs::path& path, int format, int frames = 12000, int sampleRateHz = 48000)
{
    SF_INFO info = {};
    info.samplerate = sampleRateHz;
    info.channels = 2;
    info.format = format;
    SNDFILE* file = sf_open(path.c_str(), SFM_WRITE, &info);
    std::vector<float> samples;
    for (int i = 0; i < 2 * frames; ++i)
        samples.push_back(0.5F * std::sin(0.05F * static_cast<float>(i)));
    sf_writef_float(file, samples.data(), frames);
    sf_close(file);
}

std::string readBytes(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void writeBytes(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

} // namespace

class TestMediaClient final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeTone(folder() / "tone.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        m_tone = readBytes(folder() / "tone.wav");
    }
    void init()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        fs::remove(out());
    }
    void cleanupTestCase() { fs::remove_all(folder()); } // QTemporaryDir cannot remove names that are no UTF-8

    void decodesAndReports()
    {
        double last = -1.0;
        InlineExecutor executor;
        const auto report = decodeRecording(folder() / "tone.wav", out(), {executor, {}, [&last](double done) {
                                                                               QVERIFY(done >= last && done <= 1.0);
                                                                               last = done;
                                                                           }});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report.value().frames, 12000);
        QCOMPARE(report.value().container, std::string("wav"));
        QCOMPARE(report.value().codec, std::string("pcm_s16"));
        QCOMPARE(report.value().format, (AudioFormat{48000, 2}));
        QCOMPARE(report.value().dcOffset.size(), 2);
        QCOMPARE(last, 1.0);
        const auto working = WorkingFile::open(out());
        QVERIFY(working);
        QCOMPARE((*working)->frames(), 12000);
        QCOMPARE(readBytes(folder() / "tone.wav") == m_tone, true);
    }
    void probes()
    {
        InlineExecutor executor;
        const auto report = probeRecording(folder() / "tone.wav", {executor, {}, {}});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report->frames, 12000);
        QCOMPARE(report->container, std::string("wav"));
        writeBytes(folder() / "letter.mp3", "Dear friend, this is a letter and no music at all.\n");
        const auto refused = probeRecording(folder() / "letter.mp3", {executor, {}, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().detail.starts_with((folder() / "letter.mp3").native()));
        QVERIFY(!probeRecording(folder() / "missing.wav", {executor, {}, {}}));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = probeRecording(folder() / "tone.wav", {executor, stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("missing") << QByteArray("missing.wav") << QByteArray("does not exist");
        QTest::newRow("below a file") << QByteArray("tone.wav/x.wav") << QByteArray("does not exist");
        QTest::newRow("directory") << QByteArray(".") << QByteArray("is a directory");
        QTest::newRow("fifo") << QByteArray("fifo") << QByteArray("is not a regular file");
        QTest::newRow("socket") << QByteArray("socket") << QByteArray("is not a regular file");
        QTest::newRow("empty") << QByteArray("empty.wav") << QByteArray("is empty");
        QTest::newRow("text") << QByteArray("text.mp3") << QByteArray("is no audio or video file");
        QTest::newRow("name too long") << QByteArray(5000, 'x') << QByteArray("cannot be read");
        QTest::newRow("looping link") << QByteArray("loop") << QByteArray("cannot be read");
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, reason);
        mkfifo((folder() / "fifo").c_str(), 0600);
        makeSocket();
        writeBytes(folder() / "empty.wav", "");
        writeBytes(folder() / "text.mp3", "Dear friend, this is a letter and no music at all.\n");
        [[maybe_unused]] const int linked = symlink("loop", (folder() / "loop").c_str());
        refusedWith(folder() / name.toStdString(), reason);
    }
    void refusesADevice() { refusedWith("/dev/zero", "is not a regular file"); }
    void refusesToWriteOverItsInput()
    {
        InlineExecutor executor;
        const auto report = decodeRecording(folder() / "tone.wav", folder() / "tone.wav", {executor, {}, {}});
        QVERIFY(!report);
        QCOMPARE(readBytes(folder() / "tone.wav") == m_tone, true);
    }
    void anyBytesMayBeAName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x8E\xB8 live \xE2\x80\x9Cgig\xE2\x80\x9D.wav");
        QTest::newRow("not UTF-8") << QByteArray("caf\xE9 \xFF\xFE.wav");
        QTest::newRow("quotes") << QByteArray("a\"b\\c'd$(e);f.wav");
        QTest::newRow("line feed") << QByteArray("two\nlines.wav");
        QTest::newRow("dash") << QByteArray("-i.wav");
        QTest::newRow("255 bytes") << QByteArray(251, 'n') + ".wav";
        QTest::newRow("odd extension") << QByteArray("x.\xFF\"{}");
    }
    void anyBytesMayBeAName()
    {
        QFETCH(QByteArray, name);
        const fs::path path = folder() / name.toStdString();
        writeBytes(path, m_tone);
        InlineExecutor executor;
        const auto report = decodeRecording(path, out(), {executor, {}, {}});
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        QCOMPARE(report.value().frames, 12000);
        writeBytes(path, "this is no audio, whatever its name may be");
        refusedWith(path, "is no audio or video file");
    }
    void aDecoderThatBreaksDownCostsOneLine_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << QByteArray("broke down on this file (signal 11)");
        QTest::newRow("hang") << QByteArray("sleep 20") << QByteArray("did not get through this file");
        QTest::newRow("nonsense") << QByteArray("echo '{\"done\":{\"frames\":-1}}'")
                                  << QByteArray("broke down on this file");
    }
    void aDecoderThatBreaksDownCostsOneLine()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        const fs::path worker = folder() / "worker.sh";
        std::ofstream(worker) << "#!/bin/sh\n" << body.toStdString() << '\n';
        fs::permissions(worker, fs::perms::owner_all);
        qputenv("RESONATE_MEDIA", worker.c_str());
        InlineExecutor executor;
        WorkerLimits limits;
        limits.wallClock = std::chrono::milliseconds(300);
        const auto report = decodeRecording(folder() / "tone.wav", out(), {executor, {}, {}}, limits);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QByteArray detail = QByteArray::fromStdString(report.error().detail);
        QVERIFY2(detail.contains(reason) && detail.startsWith((folder() / "tone.wav").c_str()), detail.constData());
        QVERIFY(!fs::exists(out()));
    }
    void aMissingWorkerIsNotTheFilesFault()
    {
        qputenv("RESONATE_MEDIA", "/nonexistent/resonate-media");
        InlineExecutor executor;
        const auto report = decodeRecording(folder() / "tone.wav", out(), {executor, {}, {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Worker);
    }
    void aStopIsAnswered()
    {
        std::stop_source source;
        source.request_stop();
        InlineExecutor executor;
        const auto report = decodeRecording(folder() / "tone.wav", out(), {executor, source.get_token(), {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(!fs::exists(out()));
    }
    void aFullDiskIsNotTheFilesFault()
    {
        InlineExecutor executor;
        WorkerLimits limits = mediaLimits(m_tone.size());
        limits.fileBytes = 40'000; // the working file would need 96,000
        const auto report = decodeRecording(folder() / "tone.wav", out(), {executor, {}, {}}, limits);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::NoSpace);
    }
    void manyMayRunSideBySide()
    {
        std::vector<std::jthread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([this, i, &good] {
                InlineExecutor executor;
                const auto report =
                    decodeRecording(folder() / "tone.wav", folder() / ("side" + std::to_string(i)), {executor, {}, {}});
                good += report && report.value().frames == 12000 ? 1 : 0;
            });
        threads.clear();
        QCOMPARE(good.load(), 6);
    }
    // No broken copy takes the caller down, hangs, or ends in anything but a working file or one plain line.
    void survivesTwoHundredMutants()
    {
        const std::vector<fs::path> seeds = makeSeeds();
        InlineExecutor executor;
        int decoded = 0;
        for (std::uint64_t number = 0; number < 200; ++number) {
            const fs::path& seed = seeds[number % seeds.size()];
            const fs::path input = folder() / ("mutant" + seed.extension().string());
            writeBytes(input, mutate(readBytes(seed), number));
            const auto report = decodeRecording(input, out(), {executor, {}, {}});
            if (report) {
                ++decoded;
                const auto working = WorkingFile::open(out());
                QVERIFY(working);
                QCOMPARE((*working)->frames(), report.value().frames);
                continue;
            }
            const std::string& detail = report.error().detail;
            QVERIFY2(report.error().code == ErrorCode::BadInput, detail.c_str());
            QVERIFY2(detail.starts_with(input.string() + ": ") && detail.find('\n') == std::string::npos,
                     detail.c_str());
            QVERIFY(!fs::exists(out()));
        }
        QVERIFY(decoded > 20 && decoded < 190); // else the mutator does too much or too little to find anything
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    fs::path out() const { return folder() / "working.wav"; }

    void refusedWith(const fs::path& path, const QByteArray& reason)
    {
        InlineExecutor executor;
        const auto report = decodeRecording(path, out(), {executor, {}, {}});
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QByteArray detail = QByteArray::fromStdString(report.error().detail);
        QVERIFY2(detail.startsWith((path.native() + ": ").c_str()), detail.constData());
        QVERIFY2(detail.mid(static_cast<qsizetype>(path.native().size())).contains(reason), detail.constData());
        QVERIFY(!fs::exists(out()));
    }
    void makeSocket()
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const std::string path = (folder() / "socket").string();
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
        [[maybe_unused]] const int bound = bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
        close(descriptor);
    }
    std::vector<fs::path> makeSeeds()
    {
        const std::vector<std::pair<const char*, int>> formats = {
            {"s.wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16},          {"s.flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16},
            {"s.aiff", SF_FORMAT_AIFF | SF_FORMAT_PCM_24},        {"s.caf", SF_FORMAT_CAF | SF_FORMAT_FLOAT},
            {"s.ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS},          {"s.opus", SF_FORMAT_OGG | SF_FORMAT_OPUS},
            {"s.mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III}, {"s.w64", SF_FORMAT_W64 | SF_FORMAT_PCM_16},
            {"a.wav", SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM},       {"s.au", SF_FORMAT_AU | SF_FORMAT_ULAW},
        };
        std::vector<fs::path> seeds;
        for (const auto& [name, format] : formats) {
            seeds.push_back(folder() / name);
            writeTone(seeds.back(), format, 6000);
        }
        const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
        for (const char* name : {"s.m4a", "s.mkv", "s.wma", "s.mov"}) {
            const fs::path path = folder() / name;
            const QStringList arguments = {QStringLiteral("-loglevel"),
                                           QStringLiteral("quiet"),
                                           QStringLiteral("-nostdin"),
                                           QStringLiteral("-y"),
                                           QStringLiteral("-i"),
                                           QString::fromStdString(seeds[0].string()),
                                           QString::fromStdString(path.string())};
            if (!program.isEmpty() && QProcess::execute(program, arguments) == 0)
                seeds.push_back(path);
        }
        return seeds;
    }

    QTemporaryDir m_folder;
    std::string m_tone;
};

QTEST_GUILESS_MAIN(TestMediaClient)
#include "test_media_client.moc"
