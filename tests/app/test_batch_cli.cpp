#include "cli_runner.h"
#include "core/io/working_file.h"
#include "tests/pipeline/recording/made_recording.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

const QString kProgram = QStringLiteral(RESONATE_BIN_DIR "/resonate-cli");
constexpr int kPatienceMs = 120'000;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// `resonate-cli restore` of many recordings and of parts of one, as other programs call it.
class TestBatchCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RESONATE_MODELS", path("models").toLocal8Bit()); // none, whatever this user has installed
        fs::create_directories(path("gigs/late").toStdString());
        QVERIFY(make("gigs/one.wav", 1.0, 1) && make("gigs/two.wav", 1.0, 2) && make("gigs/late/one.wav", 1.0, 3));
        write(path("bad.wav"), "this is no audio\n");
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char* line :
             {"--jobs 0", "--jobs many", "--jobs 3 --threads 2", "--range 5", "--range 2-1", "--songs none",
              "--songs 0", "--songs all --range 1-2", "--songs all --mode preview", "--range 0-1 --mode preview",
              "--name {who}.{part}", "--name ../{part}", "--name {name} --stems", "--target radio"})
            QTest::newRow(line) << words(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun wrong = restore("wrong", {path("gigs")}, arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(wrong.err.count('\n'), 1);
        QVERIFY(!QDir(path("wrong")).exists());
    }
    void allDoneIsZero()
    {
        const ProgramRun run = restore("all", {path("gigs")}, words("--jobs 2"));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QVERIFY2(run.out.contains("3 recordings: 3 restored"), run.out.constData());
        QCOMPARE(run.out.count("  done  "), 3);
        QCOMPARE(run.err.count('\n'), 4); // how many, and a line for each
        for (const char* file : {"all/one.master.wav", "all/late/one.report.json", "all/two.master.wav"})
            QVERIFY2(QFile::exists(path(file)), file);
    }
    void oneFileIsAsItWas()
    {
        const ProgramRun single = restore("single", {path("gigs/one.wav")}, words("--json"));
        QVERIFY2(single.exitCode == 0, single.err.constData());
        QVERIFY(single.json().contains(QStringLiteral("analysis")));
        QVERIFY(!single.json().contains(QStringLiteral("batch")));
        QCOMPARE(QDir(path("single")).entryList(QDir::Files | QDir::Hidden).size(), 2);
        restore("all", {path("gigs")});
        QCOMPARE(fileBytes(path("single/one.master.wav")), fileBytes(path("all/one.master.wav")));
        QCOMPARE(restore("single", {path("gigs/one.wav")}).exitCode, 2); // its files are there
    }
    void whatCannotBeUsedIsThree()
    {
        const ProgramRun run = restore("three", {path("bad.wav"), path("gigs/one.wav"), path("missing.wav")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.out.contains("3 recordings: 1 restored, 2 refused"), run.out.constData());
        QVERIFY(run.out.contains("does not exist"));
        QVERIFY(QFile::exists(path("three/one.master.wav")));
    }
    void failuresAreOneAndWorse()
    {
        QDir().mkpath(path("one"));
        write(path("one/one.master.wav"), "somebody else's");
        const ProgramRun run =
            restore("one", {path("bad.wav"), path("gigs/one.wav"), path("gigs/two.wav")}, words("--json"));
        QCOMPARE(run.exitCode, 1);
        QStringList outcomes;
        for (const QJsonValue& file : run.json().value(QStringLiteral("files")).toArray())
            outcomes << file.toObject().value(QStringLiteral("outcome")).toString();
        QCOMPARE(outcomes, words("refused failed done"));
        const QJsonObject counts =
            run.json().value(QStringLiteral("batch")).toObject().value(QStringLiteral("files")).toObject();
        QCOMPARE(counts.value(QStringLiteral("failed")).toInt(), 1);
        QCOMPARE(fileBytes(path("one/one.master.wav")), QByteArray("somebody else's"));
    }
    void aStopIsSummedUpAndGoneOnFrom()
    {
        QVERIFY(make("long/a.wav", 1.0, 4) && make("long/b.wav", 120.0, 5) && make("long/c.wav", 1.0, 6));
        QProcess batch;
        batch.setReadChannel(QProcess::StandardError);
        batch.start(kProgram, arguments("stopped", {path("long")}, words("--jobs 1 --json")));
        QVERIFY(batch.waitForStarted(kPatienceMs));
        QByteArray said;
        while (!said.contains("[1/3]")) {
            QVERIFY2(batch.waitForReadyRead(kPatienceMs), said.constData());
            said += batch.readAllStandardError();
        }
        ::kill(static_cast<pid_t>(batch.processId()), SIGINT);
        QVERIFY(batch.waitForFinished(kPatienceMs));
        QCOMPARE(batch.exitStatus(), QProcess::NormalExit);
        QCOMPARE(batch.exitCode(), 130);
        const QJsonObject json = QJsonDocument::fromJson(batch.readAllStandardOutput()).object();
        QStringList outcomes;
        for (const QJsonValue& file : json.value(QStringLiteral("files")).toArray())
            outcomes << file.toObject().value(QStringLiteral("outcome")).toString();
        QCOMPARE(outcomes, words("done cancelled notBegun"));
        fs::remove(path("long/b.wav").toStdString());
        const ProgramRun again = restore("stopped", {path("long")});
        QVERIFY2(again.exitCode == 0, again.err.constData());
        QVERIFY2(again.out.contains("2 recordings: 1 restored, 1 as before"), again.out.constData());
    }
    void aStretchIsRestoredAlone()
    {
        const ProgramRun run =
            restore("stretch", {path("gigs/one.wav")}, words("--range 0.25-0:0.75 --json --name {part}-{preset}"));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const auto master = WorkingFile::open(path("stretch/master-balanced.wav").toStdString());
        QVERIFY(master);
        QCOMPARE((*master)->frames(), 11025); // half a second of 22,050 Hz
        const ProgramRun behind = restore("behind", {path("gigs/one.wav")}, words("--range 5-"));
        QCOMPARE(behind.exitCode, 2);
        QVERIFY(behind.err.contains("lasts 1.000 s"));
    }
    void songsAreABatchEvenOfOneFile()
    {
        const ProgramRun run = restore("songs", {path("gigs/one.wav")}, words("--songs 1 --json"));
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QJsonObject made = run.json()
                                     .value(QStringLiteral("files"))
                                     .toArray()
                                     .first()
                                     .toObject()
                                     .value(QStringLiteral("made"))
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(made.value(QStringLiteral("song")).toInt(), 1);
        QVERIFY(QFile::exists(path("songs/one.01.master.wav")));
        const ProgramRun none = restore("songs", {path("gigs/two.wav")}, words("--songs 7"));
        QCOMPARE(none.exitCode, 1);
        QVERIFY2(none.out.contains("1 song was found"), none.out.constData());
    }
    void helpTellsOfIt()
    {
        const ProgramRun help = runProgram(kProgram, words("restore --help"));
        for (const char* word : {"--jobs", "--songs", "--range", "--name", "exit code is the worst"})
            QVERIFY2(help.out.contains(word), word);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    bool make(const char* name, double seconds, unsigned seed) const
    {
        const fs::path file = path(name).toStdString();
        fs::create_directories(file.parent_path());
        return writeMadeRecording(file, {22050, 1}, seconds, seed);
    }
    static void write(const QString& file, const QByteArray& bytes)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
    }
    QStringList arguments(const char* folder, const QStringList& inputs, const QStringList& more) const
    {
        return words("restore --model none --skip separate enhance dereverb highs subBass tone crowd") + more +
               QStringList{QStringLiteral("-o"), path(folder), QStringLiteral("--cache"), path("cache"),
                           QStringLiteral("--")} +
               inputs;
    }
    ProgramRun restore(const char* folder, const QStringList& inputs, const QStringList& more = {}) const
    {
        return runProgram(kProgram, arguments(folder, inputs, more));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBatchCli)
#include "test_batch_cli.moc"
