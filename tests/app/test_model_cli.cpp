#include "cli_runner.h"
#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

/// The quality path from the command line, with a small model of random weights: everything but how it sounds.
class TestModelCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MODELS", path("models").toLocal8Bit());
        const QString writer = QStringLiteral(RESONATE_RANDOM_CHECKPOINT);
        QCOMPARE(runProgram(writer, {path("tiny.th"), QStringLiteral("8"), QStringLiteral("2")}).exitCode, 0);
        writeSong();
        const ProgramRun first = separate("first", {});
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(first.json()[QStringLiteral("outputs")].toObject().size(), 4);
        QVERIFY(first.out.contains("\"tiny.th\""));
    }
    // Sum of squares of (recording - sum of stems) over that of the recording.
    void stemsSumToTheRecording()
    {
        AudioBuffer left = read(path("song.wav"));
        double before = 0.0;
        for (int c = 0; c < left.channels(); ++c)
            for (const float sample : left.channel(c))
                before += double{sample} * sample;
        for (const char* stem : kStemFiles) {
            const AudioBuffer audio = read(path("first") + QLatin1Char('/') + QLatin1String(stem));
            QCOMPARE(audio.view().frames(), left.view().frames());
            double energy = 0.0;
            for (int c = 0; c < left.channels(); ++c)
                for (std::size_t i = 0; i < left.channel(c).size(); ++i) {
                    left.channel(c)[i] -= audio.channel(c)[i];
                    energy += double{audio.channel(c)[i]} * audio.channel(c)[i];
                }
            QVERIFY2(energy > 1e-4 * before, stem);
        }
        double after = 0.0;
        for (int c = 0; c < left.channels(); ++c)
            for (const float sample : left.channel(c))
                after += double{sample} * sample;
        QVERIFY2(after < 1e-10 * before, qPrintable(QString::number(after / before)));
    }
    void sameBytesAgain()
    {
        QCOMPARE(separate("again", {QStringLiteral("--cache"), QStringLiteral("none")}).exitCode, 0);
        for (const char* stem : kStemFiles)
            QVERIFY(fileBytes(path("again") + QLatin1Char('/') + QLatin1String(stem)) ==
                    fileBytes(path("first") + QLatin1Char('/') + QLatin1String(stem)));
    }
    void whatWasSeparatedNeedsNoModelAgain()
    {
        QProcessEnvironment withoutModel = QProcessEnvironment::systemEnvironment();
        withoutModel.insert(QStringLiteral("RESONATE_MODEL"), QStringLiteral("/bin/false"));
        const ProgramRun found = runProgram(program(), arguments("found", {}), withoutModel);
        QVERIFY2(found.exitCode == 0, found.err.constData());
        for (const char* stem : kStemFiles)
            QVERIFY(fileBytes(path("found") + QLatin1Char('/') + QLatin1String(stem)) ==
                    fileBytes(path("first") + QLatin1Char('/') + QLatin1String(stem)));
        const QStringList otherwise{QStringLiteral("--overlap"), QStringLiteral("0.5")};
        QCOMPARE(runProgram(program(), arguments("otherwise", otherwise), withoutModel).exitCode, 1);
    }
    // Largest difference below -120 dBFS.
    void anotherNumberOfThreadsMakesNoDifference()
    {
        QCOMPARE(separate("thread", {QStringLiteral("--cache"), QStringLiteral("none"), QStringLiteral("--threads"),
                                     QStringLiteral("1")})
                     .exitCode,
                 0);
        for (const char* stem : kStemFiles) {
            const AudioBuffer one = read(path("thread") + QLatin1Char('/') + QLatin1String(stem));
            const AudioBuffer all = read(path("first") + QLatin1Char('/') + QLatin1String(stem));
            float largest = 0.0F;
            for (int c = 0; c < one.channels(); ++c)
                for (std::size_t i = 0; i < one.channel(c).size(); ++i)
                    largest = std::max(largest, std::abs(one.channel(c)[i] - all.channel(c)[i]));
            QVERIFY2(largest < 1e-6F, stem);
        }
    }
    void aKilledRunIsTakenUp()
    {
        for (const int afterMs : {400, 900, 1500}) {
            QProcess process;
            process.start(program(), arguments("killed", {QStringLiteral("--cache"), path("killed-cache")}));
            QVERIFY(process.waitForStarted());
            QTest::qWait(afterMs);
            process.kill();
            process.waitForFinished();
            if (process.exitStatus() == QProcess::NormalExit)
                break;
        }
        const ProgramRun finished =
            separate("killed", {QStringLiteral("--cache"), path("killed-cache"), QStringLiteral("--force")});
        QVERIFY2(finished.exitCode == 0, finished.err.constData());
        for (const char* stem : kStemFiles)
            QVERIFY(fileBytes(path("killed") + QLatin1Char('/') + QLatin1String(stem)) ==
                    fileBytes(path("first") + QLatin1Char('/') + QLatin1String(stem)));
    }
    void cancelLeavesNothingBehind()
    {
        QProcess process;
        process.start(program(), arguments("cancelled", {QStringLiteral("--cache"), QStringLiteral("none"),
                                                         QStringLiteral("--shifts"), QStringLiteral("20")}));
        QVERIFY(process.waitForStarted());
        QTest::qWait(1500);
        process.terminate();
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QDir(path("cancelled")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    void shiftsFollowTheirSeed()
    {
        const QStringList once{QStringLiteral("--cache"), QStringLiteral("none"), QStringLiteral("--shifts"),
                               QStringLiteral("1"), QStringLiteral("--seed")};
        QCOMPARE(separate("seed1", once + QStringList{QStringLiteral("1")}).exitCode, 0);
        QCOMPARE(separate("seed1b", once + QStringList{QStringLiteral("1")}).exitCode, 0);
        QCOMPARE(separate("seed2", once + QStringList{QStringLiteral("2")}).exitCode, 0);
        const auto bytes = [this](const char* folder) {
            return fileBytes(path(folder) + QStringLiteral("/song.vocals.wav"));
        };
        QVERIFY(bytes("seed1") == bytes("seed1b"));
        QVERIFY(bytes("seed1") != bytes("seed2"));
    }
    void restoresWithIt()
    {
        const ProgramRun run = runProgram(
            program(), {QStringLiteral("restore"), path("song.wav"), QStringLiteral("-o"), path("restored"),
                        QStringLiteral("--model"), path("tiny.th"), QStringLiteral("--mode"), QStringLiteral("preview"),
                        QStringLiteral("--cache"), path("cache"), QStringLiteral("--json")});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY(run.out.contains("\"method\":\"tiny.th\"") || run.out.contains("\"method\": \"tiny.th\""));
    }
    void refuses_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QByteArray good = fileBytes(path("tiny.th"));
        write("cut.th", good.left(good.size() / 2));
        write("text.th", "this is no model\n");
        write("tiny-00000000.th", good);
        write("empty.th", {});
        const auto row = [this](const char* name, const char* file, int exitCode, const char* says) {
            QTest::newRow(name) << QStringList{QStringLiteral("--model"), path(file)} << exitCode << QByteArray(says);
        };
        row("missing", "nowhere.th", 3, "nowhere.th");
        row("cut off", "cut.th", 3, "cut.th: ");
        row("text", "text.th", 3, "text.th: ");
        row("empty", "empty.th", 3, "empty.th: ");
        row("another checksum", "tiny-00000000.th", 3, "tiny-00000000.th: ");
        row("folder", "models-none", 3, "models-none");
        QTest::newRow("long segment") << QStringList{QStringLiteral("--model"), path("tiny.th"),
                                                     QStringLiteral("--segment"), QStringLiteral("30")}
                                      << 2 << QByteArray("segment");
        QTest::newRow("no such device") << QStringList{QStringLiteral("--model"), path("tiny.th"),
                                                       QStringLiteral("--device"), QStringLiteral("abacus")}
                                        << 2 << QByteArray("--device is auto, cpu or cuda");
        QTest::newRow("not of the separation")
            << QStringList{QStringLiteral("--set"), QStringLiteral("mix.vocalsGainDb=1")} << 2
            << QByteArray("separate.* alone");
        QTest::newRow("half a shift") << QStringList{QStringLiteral("--model"), path("tiny.th"),
                                                     QStringLiteral("--shifts"), QStringLiteral("1.5")}
                                      << 2 << QByteArray("--shifts");
        QTest::newRow("not installed") << QStringList{QStringLiteral("--model"), QStringLiteral("htdemucs")} << 3
                                       << QByteArray("models install");
    }
    void refuses()
    {
        QFETCH(QStringList, more);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const ProgramRun run = runProgram(
            program(),
            QStringList{QStringLiteral("separate"), path("song.wav"), QStringLiteral("-o"), path("refused")} + more);
        QVERIFY2(run.exitCode == exitCode, run.err.constData());
        QVERIFY2(run.err.contains(says), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(!QFile::exists(path("refused")));
    }
    void autoSaysWhatIsMissed()
    {
        const ProgramRun run =
            runProgram(program(), {QStringLiteral("separate"), path("song.wav"), QStringLiteral("-o"), path("auto"),
                                   QStringLiteral("--cache"), path("cache")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err.count("resonate-cli models install htdemucs"), 1);
    }

private:
    static constexpr const char* kStemFiles[] = {"song.vocals.wav", "song.drums.wav", "song.bass.wav",
                                                 "song.other.wav"};

    static QString program() { return QStringLiteral(RESONATE_BIN_DIR "/resonate-cli"); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        std::ofstream(std::filesystem::path(path(name).toStdString()), std::ios::binary) << bytes.toStdString();
    }
    // Twelve seconds at another rate than the model's: two segments, and resampling both ways.
    void writeSong() const
    {
        constexpr int kRateHz = 48000;
        AudioBuffer song(2, 12 * kRateHz);
        std::mt19937 random(5);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < song.channel(c).size(); ++i) {
                const double phase = 2.0 * std::numbers::pi * (220.0 + 110.0 * c) * static_cast<double>(i) / kRateHz;
                const double noise = static_cast<double>(random()) / 4294967296.0 - 0.5;
                song.channel(c)[i] = static_cast<float>(0.3 * std::sin(phase) + 0.1 * noise);
            }
        auto writer = WorkingFileWriter::create(path("song.wav").toStdString(), {kRateHz, 2});
        QVERIFY(writer && (*writer)->write(song.view()) && (*writer)->finish());
    }
    AudioBuffer read(const QString& file) const
    {
        const auto open = WorkingFile::open(file.toStdString());
        if (!open)
            return {};
        AudioBuffer audio((*open)->format().channels, (*open)->frames());
        return (*open)->read(0, audio.view()) ? audio : AudioBuffer();
    }
    QStringList arguments(const char* folder, const QStringList& more) const
    {
        QStringList all{QStringLiteral("separate"), path("song.wav"), QStringLiteral("-o"),    path(folder),
                        QStringLiteral("--model"),  path("tiny.th"),  QStringLiteral("--json")};
        if (!more.contains(QStringLiteral("--cache")))
            all << QStringLiteral("--cache") << path("cache");
        return all + more;
    }
    ProgramRun separate(const char* folder, const QStringList& more) const
    {
        return runProgram(program(), arguments(folder, more));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModelCli)
#include "test_model_cli.moc"
