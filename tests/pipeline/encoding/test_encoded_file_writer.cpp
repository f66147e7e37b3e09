#include "encoding_fixtures.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/encoding/encoded_file_writer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

EncodeSettings settingsFor(EncodedFormat format, std::int64_t frames)
{
    EncodeSettings settings;
    settings.format = format;
    settings.audio = {48000, 2};
    settings.frames = frames;
    settings.bits = 24;
    if (const auto scales = aboutFormat(format).scales; !scales.empty()) {
        settings.rateControl = scales.front().control;
        settings.quality = scales.front().standard;
    }
    return settings;
}

/// Noise without an end, made where it is read.
class EndlessNoise final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return {48000, 2}; }
    std::int64_t frames() const noexcept override { return std::int64_t{48000} * 36000; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < 2; ++c) {
            auto random = static_cast<std::uint32_t>(firstFrame + c);
            for (float& sample : out.channel(c)) {
                random = random * 1664525U + 1013904223U;
                sample = static_cast<float>(random >> 8U) / 16777216.0F - 0.5F;
            }
        }
        return {};
    }
};

} // namespace

class TestEncodedFileWriter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        fs::remove(out());
    }
    void cleanup()
    {
        // Whatever happened, nothing lies about but what is whole.
        for (const auto& entry : fs::directory_iterator(folder()))
            QVERIFY2(entry.path() == out() || entry.path().extension() == ".sh", entry.path().c_str());
    }

    void cutsOfTheStreamChangeNothing_data() { everyEncodedFormat(); }
    void cutsOfTheStreamChangeNothing()
    {
        QFETCH(int, format);
        const AudioBuffer audio = allOf(*decayingChords({48000, 2}, 30000));
        std::string expected;
        for (const std::int64_t cut : {30000, 1, 1151, 4097}) {
            auto writer = create(static_cast<EncodedFormat>(format), 30000);
            const std::int64_t until = cut == 1 ? 3000 : 30000; // frame by frame for a while
            for (std::int64_t at = 0; at < 30000;) {
                const std::int64_t count = std::min(at < until ? cut : std::int64_t{30000}, 30000 - at);
                QVERIFY(writer->write(audio.view().slice(at, count)));
                at += count;
            }
            QVERIFY(writer->finish());
            const std::string bytes = fileBytes(out());
            QVERIFY(!bytes.empty() && (expected.empty() || expected == bytes));
            expected = bytes;
        }
    }
    void replacesWhatWasThere()
    {
        std::ofstream(out()) << "something else";
        auto writer = create(EncodedFormat::Flac, 100);
        QVERIFY(writer->write(AudioBuffer(2, 100).view()));
        QCOMPARE(fileBytes(out()), std::string("something else"));
        QVERIFY(writer->finish());
        QVERIFY(fileBytes(out()).starts_with("fLaC"));
    }
    void withoutFinishThereIsNoFile()
    {
        auto writer = create(EncodedFormat::Mp3, 100'000);
        QVERIFY(writer->write(AudioBuffer(2, 50'000).view()));
        writer.reset();
        QVERIFY(!fs::exists(out()));
    }
    void aStopIsAnsweredAtOnce_data() { everyEncodedFormat(); }
    // 500 ms is the contract; here is room for a machine that is busy with other tests.
    void aStopIsAnsweredAtOnce()
    {
        QFETCH(int, format);
        AudioOutput output;
        output.format = static_cast<EncodedFormat>(format);
        std::stop_source stop;
        QElapsedTimer since;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            since.start();
            stop.request_stop();
        });
        InlineExecutor executor;
        const auto done =
            writeAudio(std::make_shared<EndlessNoise>(), out(), output, {}, {executor, stop.get_token(), {}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed())));
        QVERIFY(!fs::exists(out()));
    }
    void aFullDiskNamesTheFile_data() { everyEncodedFormat(); }
    void aFullDiskNamesTheFile()
    {
        QFETCH(int, format);
        const EncodeSettings settings = settingsFor(static_cast<EncodedFormat>(format), 480'000);
        WorkerLimits limits = encoderLimits(settings);
        limits.fileBytes = 20'000;
        const Error error = failureOf(settings, limits);
        QCOMPARE(error.code, ErrorCode::NoSpace);
        QVERIFY2(error.detail.starts_with(out().native() + ": "), error.detail.c_str());
        QVERIFY(!fs::exists(out()));
    }
    void aWorkerThatFailsIsOneLine_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("dies") << QByteArray("kill -SEGV $$") << QByteArray("broke down (signal 11)");
        QTest::newRow("dies while it reads")
            << QByteArray("head -c 100000 <&3 >/dev/null; kill -KILL $$") << QByteArray("encoder");
        QTest::newRow("says nothing") << QByteArray("exit 0") << QByteArray("without an answer");
        QTest::newRow("babbles") << QByteArray("echo nonsense; cat <&3 >/dev/null") << QByteArray("no proper answer");
        QTest::newRow("stops too early") << QByteArray("head -c 1000 <&3 >/dev/null; echo '{\"done\":{}}'")
                                         << QByteArray("ended too early");
    }
    void aWorkerThatFailsIsOneLine()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, reason);
        const fs::path worker = folder() / "worker.sh";
        std::ofstream(worker) << "#!/bin/sh\n" << body.toStdString() << '\n';
        fs::permissions(worker, fs::perms::owner_all);
        qputenv("RESONATE_MEDIA", worker.c_str());
        const EncodeSettings settings = settingsFor(EncodedFormat::Flac, 480'000);
        const Error error = failureOf(settings, encoderLimits(settings));
        QCOMPARE(error.code, ErrorCode::Worker);
        const QByteArray detail = QByteArray::fromStdString(error.detail);
        QVERIFY2(detail.startsWith(out().c_str()) && detail.contains(reason), detail.constData());
        QVERIFY(!fs::exists(out()));
    }
    void aMissingWorkerIsOneLine()
    {
        qputenv("RESONATE_MEDIA", "/nonexistent/resonate-media");
        const auto writer =
            EncodedFileWriter::create(out(), settingsFor(EncodedFormat::Flac, 100), {}, std::stop_token());
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::Worker);
    }
    void placesThatAreNone()
    {
        const auto refused = [](const fs::path& path) {
            const auto writer =
                EncodedFileWriter::create(path, settingsFor(EncodedFormat::Flac, 100), {}, std::stop_token());
            return writer ? std::string() : writer.error().detail;
        };
        QVERIFY(refused(folder()).starts_with(folder().native()));
        QVERIFY(refused(folder() / "missing" / "a.flac").starts_with(folder().native()));
        QVERIFY(refused("/dev/full").starts_with("/dev/full"));
    }
    void manyMayRunSideBySide()
    {
        std::vector<std::jthread> threads;
        std::atomic<int> good = 0;
        for (int i = 0; i < 6; ++i)
            threads.emplace_back([this, i, &good] {
                InlineExecutor executor;
                AudioOutput output;
                output.format = EncodedFormat::Vorbis;
                const fs::path path = folder() / ("side" + std::to_string(i) + ".sh"); // any name will do
                const auto done = writeAudio(decayingChords({48000, 2}, 48000), path, output, {}, {executor, {}, {}});
                good += done && fs::file_size(path) > 1000 ? 1 : 0;
            });
        threads.clear();
        QCOMPARE(good.load(), 6);
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }
    fs::path out() const { return folder() / "out"; }
    static void everyEncodedFormat()
    {
        QTest::addColumn<int>("format");
        for (const EncodedFormatInfo& about : encodedFormats())
            if (about.format != EncodedFormat::Wav)
                QTest::newRow(std::string(about.extension).c_str()) << static_cast<int>(about.format);
    }
    std::unique_ptr<EncodedFileWriter> create(EncodedFormat format, std::int64_t frames)
    {
        auto writer = EncodedFileWriter::create(out(), settingsFor(format, frames), {}, std::stop_token());
        return writer ? *std::move(writer) : nullptr;
    }
    /// Writes noise until it fails; Internal if it never does.
    Error failureOf(const EncodeSettings& settings, const WorkerLimits& limits)
    {
        auto writer = EncodedFileWriter::create(out(), settings, {}, std::stop_token(), limits);
        if (!writer)
            return writer.error();
        AudioBuffer noise(2, 4800);
        for (std::int64_t at = 0; at < settings.frames; at += noise.frames()) {
            if (!EndlessNoise().read(at, noise.view()))
                return {};
            if (auto written = (*writer)->write(noise.view()); !written)
                return written.error();
        }
        const auto finished = (*writer)->finish();
        return finished ? Error{} : finished.error();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEncodedFileWriter)
#include "test_encoded_file_writer.moc"
