#include "cli_runner.h"
#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"
#include "pipeline/restoring/stage_table.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <csignal>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

const QString kProgram = QStringLiteral(RESONATE_BIN_DIR "/resonate-cli");
const QString kDemo = QStringLiteral(RESONATE_SOURCE_DIR "/packaging/demo/demo.m4a");
constexpr int kPatienceMs = 120'000;

} // namespace

/// The command line as other programs call it, on the demo recording.
class TestCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(kProgram), qPrintable(kProgram));
        QVERIFY2(QFile::exists(kDemo), qPrintable(kDemo));
        qputenv("RESONATE_MODELS", path("models").toLocal8Bit()); // none, whatever this user has installed
        m_first = restore(QStringLiteral("first"), {QStringLiteral("--stems")});
        QVERIFY2(m_first.exitCode == 0, m_first.err.constData());
    }

    void helpIsForStrangers()
    {
        const ProgramRun help = run({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* word : {"analyze", "restore", "separate", "presets", "Exit codes"})
            QVERIFY2(help.out.contains(word), word);
        QVERIFY(run({QStringLiteral("restore"), QStringLiteral("--help")}).out.contains("--target"));
        QCOMPARE(run({}).exitCode, 2);
    }
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << split("sing");
        QTest::newRow("option") << split("analyze x.wav --loud");
        QTest::newRow("no file") << split("analyze");
        QTest::newRow("no folder") << split("restore x.wav");
        QTest::newRow("mode") << split("restore x.wav -o y --mode fast");
        QTest::newRow("target") << split("restore x.wav -o y --target radio");
        QTest::newRow("preset") << split("restore x.wav -o y --preset nonsense");
        QTest::newRow("parameter") << split("restore x.wav -o y --set mix.vocalsGainDb=600");
        QTest::newRow("stage") << split("restore x.wav -o y --skip everything");
        QTest::newRow("model") << (split("restore -o y --model giant --") << kDemo);
        QTest::newRow("reference without master") << split("restore x.wav -o y --reference z.wav --skip master");
        QTest::newRow("as loud as nothing") << split("restore x.wav -o y --set master.matchLoudness=reference");
        QTest::newRow("noise too short") << split("restore x.wav -o y --set denoise.profileSeconds=0.1");
        QTest::newRow("report") << split("restore x.wav -o y --report doc");
        QTest::newRow("float flac") << split("restore x.wav -o y --format flac --bits 32f");
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(wrong.err.count('\n'), 1);
    }
    void badInputIsThree_data()
    {
        QTest::addColumn<QString>("path");
        write(path("empty.wav"), {});
        write(path("text.wav"), "this is no audio\n");
        QTest::newRow("missing") << path("missing.wav");
        QTest::newRow("empty") << path("empty.wav");
        QTest::newRow("text") << path("text.wav");
        QTest::newRow("folder") << m_folder.path();
        QTest::newRow("device") << QStringLiteral("/dev/zero");
    }
    void badInputIsThree()
    {
        QFETCH(QString, path);
        const ProgramRun refused = run({QStringLiteral("analyze"), path, QStringLiteral("--json")});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains(path.toUtf8()), refused.err.constData());
    }
    void nothingIsMadeForWhatCannotBeRead()
    {
        for (const char* command : {"restore", "separate"}) {
            const ProgramRun refused = run({QLatin1String(command), path("missing.wav"), QStringLiteral("-o"),
                                            path("never"), QStringLiteral("--cache"), QStringLiteral("none")});
            QCOMPARE(refused.exitCode, 3);
            QVERIFY(!QDir(path("never")).exists());
        }
    }
    void aReferenceIsRefusedAsTheRecordingIs()
    {
        write(path("words.wav"), "this is no audio\n");
        for (const char* name : {"missing.wav", "words.wav"}) {
            const ProgramRun refused =
                restore(QStringLiteral("unfollowed"), {QStringLiteral("--reference"), path(name)});
            QCOMPARE(refused.exitCode, 3);
            QVERIFY(refused.out.isEmpty());
            const QByteArray last = refused.err.trimmed().split('\n').last();
            QVERIFY2(last.startsWith("resonate-cli: " + path(name).toUtf8()), refused.err.constData());
        }
    }
    void aReferenceIsFollowed()
    {
        const QString clean = QStringLiteral(RESONATE_SOURCE_DIR "/packaging/demo/demo_reference.ogg");
        const ProgramRun followed =
            restore(QStringLiteral("followed"),
                    {QStringLiteral("--mode"), QStringLiteral("preview"), QStringLiteral("--reference"), clean,
                     QStringLiteral("--skip"), QStringLiteral("separate")});
        QVERIFY2(followed.exitCode == 0, followed.err.constData());
        const QJsonObject plan = followed.json().value(QStringLiteral("plan")).toObject();
        QVERIFY(!entryOf(plan, "tone").value(QStringLiteral("enabled")).toBool());
        const QJsonObject planned = entryOf(plan, "master");
        QVERIFY(planned.value(QStringLiteral("parameters")).toObject().contains(QStringLiteral("match")));
        const QJsonObject read = entryOf(followed.json(), "reference").value(QStringLiteral("details")).toObject();
        QCOMPARE(read.value(QStringLiteral("path")).toString(), clean);
        const QJsonObject done = entryOf(followed.json(), "master").value(QStringLiteral("details")).toObject();
        const QJsonObject match =
            done.value(QStringLiteral("chain")).toObject().value(QStringLiteral("match")).toObject();
        QCOMPARE(match.value(QStringLiteral("reference")).toString(), QStringLiteral("demo_reference.ogg"));
        // Above the 11.5 kHz that the demo ends at nothing is followed, and that counts in both figures.
        QVERIFY(match.value(QStringLiteral("errorAfterDb")).toDouble() <
                match.value(QStringLiteral("errorBeforeDb")).toDouble() - 1.0);
        QCOMPARE(match.value(QStringLiteral("midDb")).toArray().size(),
                 match.value(QStringLiteral("frequencyHz")).toArray().size());
    }
    void noiseIsLearnedFromTheRecordingAlone()
    {
        const auto learned = [&](const QString& folder, const QString& start) {
            return restore(folder, {QStringLiteral("--mode"), QStringLiteral("preview"), QStringLiteral("--skip"),
                                    QStringLiteral("separate"), QStringLiteral("--set"),
                                    QStringLiteral("denoise.profileStart=") + start,
                                    QStringLiteral("denoise.profileSeconds=0.5")});
        };
        const ProgramRun outside = learned(QStringLiteral("unlearned"), QStringLiteral("27.9"));
        QCOMPARE(outside.exitCode, 2);
        QVERIFY(outside.out.isEmpty());
        QVERIFY2(outside.err.contains("from 27.9 s to 28.4 s, and the recording lasts"), outside.err.constData());
        const ProgramRun within = learned(QStringLiteral("learned"), QStringLiteral("27"));
        QVERIFY2(within.exitCode == 0, within.err.constData());
        QCOMPARE(entryOf(within.json(), "denoise")
                     .value(QStringLiteral("details"))
                     .toObject()
                     .value(QStringLiteral("profileBegin")),
                 QJsonValue(27.0));
    }
    void whatIsMadeUpCanBeHeardAlone()
    {
        const ProgramRun alone = restore(QStringLiteral("alone"),
                                         {QStringLiteral("--mode"), QStringLiteral("preview"), QStringLiteral("--skip"),
                                          QStringLiteral("separate"), QStringLiteral("master"),
                                          QStringLiteral("--bits"), QStringLiteral("32f"), QStringLiteral("--set"),
                                          QStringLiteral("highs.solo=on"), QStringLiteral("highs.use=on")});
        QVERIFY2(alone.exitCode == 0, alone.err.constData());
        const QJsonObject details = entryOf(alone.json(), "highs").value(QStringLiteral("details")).toObject();
        QVERIFY(details.value(QStringLiteral("heardAlone")).toBool());
        const double before = valueAt(alone.json().value(QStringLiteral("analysis")).toObject(), "level", "rms");
        const double after = valueAt(alone.json().value(QStringLiteral("result")).toObject(), "level", "rms");
        QVERIFY2(after < before - 10.0, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    }
    void oneFrameIsARecording()
    {
        auto writer = WorkingFileWriter::create(path("frame.wav").toStdString(), {48000, 2});
        QVERIFY(writer && (*writer)->write(AudioBuffer(2, 1).view()) && (*writer)->finish());
        const ProgramRun one = run({QStringLiteral("restore"), path("frame.wav"), QStringLiteral("-o"), path("frame"),
                                    QStringLiteral("--stems"), QStringLiteral("--cache"), path("cache")});
        QVERIFY2(one.exitCode == 0, one.err.constData());
        const auto master = WorkingFile::open(output("frame", "frame.master.wav").toStdString());
        QVERIFY(master);
        QCOMPARE((*master)->frames(), 1);
    }
    void namesNeedNotBeUtf8()
    {
        const fs::path odd = fs::path(m_folder.path().toStdString()) / "caf\xE9 \xF0\x9F\x8E\xB8.m4a";
        fs::copy_file(kDemo.toStdString(), odd);
        // QProcess would convert the name, so a shell glob hands over its bytes.
        const ProgramRun analyzed =
            shell(QStringLiteral("'%1' analyze '%2'/caf*.m4a --json").arg(kProgram, m_folder.path()));
        QVERIFY2(analyzed.exitCode == 0, analyzed.err.constData());
        QVERIFY(analyzed.json().contains(QStringLiteral("analysis")));
    }
    void analyzeMeasures()
    {
        const ProgramRun analyzed = run({QStringLiteral("analyze"), kDemo, QStringLiteral("--json")});
        QCOMPARE(analyzed.exitCode, 0);
        const QJsonObject analysis = analyzed.json().value(QStringLiteral("analysis")).toObject();
        const double loudness = valueAt(analysis, "loudness", "integrated");
        QVERIFY2(loudness < -5.0 && loudness > -40.0, qPrintable(QString::number(loudness)));
        const ProgramRun words = run({QStringLiteral("analyze"), kDemo});
        QVERIFY(words.out.contains("LUFS"));
    }
    void restoreReachesItsTarget()
    {
        const QJsonObject report = m_first.json();
        for (const char* key : {"input", "analysis", "plan", "stages", "result", "outputs"})
            QVERIFY2(report.contains(QLatin1String(key)), key);
        const QJsonObject result = report.value(QStringLiteral("result")).toObject();
        QVERIFY(std::abs(valueAt(result, "loudness", "integrated") + 14.0) <= 0.1);
        QVERIFY(valueAt(result, "loudness", "truePeak") <= -0.95);
        QCOMPARE(QJsonDocument::fromJson(fileBytes(output("first", "demo.report.json"))).object(), report);
    }
    void reportsAreWrittenAsPages()
    {
        const ProgramRun made = restore(QStringLiteral("pages"), split("--report html pdf"));
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QJsonObject documents =
            made.json().value(QStringLiteral("outputs")).toObject().value(QStringLiteral("documents")).toObject();
        QCOMPARE(documents.value(QStringLiteral("html")).toString(), output("pages", "demo.report.html"));
        const QByteArray html = fileBytes(output("pages", "demo.report.html"));
        QXmlStreamReader page(html);
        while (!page.atEnd())
            page.readNext();
        QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
        QVERIFY(html.contains("resonate-cli restore") && html.contains("--report html pdf"));
        QVERIFY(html.contains("-14.0 LUFS")); // as the JSON has it, in English
        for (const char* elsewhere : {"src=\"http", "href=", "url(", "<script"})
            QVERIFY2(!html.contains(elsewhere), elsewhere);
        QVERIFY(fileBytes(output("pages", "demo.report.pdf")).startsWith("%PDF-"));
        QVERIFY(!made.err.contains("Qt") && !made.err.contains("QStandardPaths"));
    }
    void aMasteringPresetIsFollowed()
    {
        const QStringList bare = bareSkips() + QStringList{QStringLiteral("separate"), QStringLiteral("--master")};
        const ProgramRun broadcast =
            restore(QStringLiteral("broadcast"), bare + QStringList{QStringLiteral("broadcast")});
        QVERIFY2(broadcast.exitCode == 0, broadcast.err.constData());
        const QJsonObject result = broadcast.json().value(QStringLiteral("result")).toObject();
        QVERIFY(std::abs(valueAt(result, "loudness", "integrated") + 23.0) <= 0.1);
        const QJsonObject details = entryOf(broadcast.json(), "master").value(QStringLiteral("details")).toObject();
        QVERIFY(details.value(QStringLiteral("chain")).toObject().contains(QStringLiteral("glue")));
        QCOMPARE(details.value(QStringLiteral("gainReduction")).toArray().size(), 4);
        // none leaves every bit, as leaving the stage out does
        const QStringList floats{QStringLiteral("--bits"), QStringLiteral("32f")};
        const ProgramRun none = restore(QStringLiteral("none"), bare + QStringList{QStringLiteral("none")} + floats);
        const ProgramRun out =
            restore(QStringLiteral("out"),
                    bareSkips() + QStringList{QStringLiteral("separate"), QStringLiteral("master")} + floats);
        QVERIFY(none.exitCode == 0 && out.exitCode == 0);
        QCOMPARE(fileBytes(output("none", "demo.master.wav")), fileBytes(output("out", "demo.master.wav")));
        QCOMPARE(restore(QStringLiteral("no"), bare + QStringList{QStringLiteral("heavy")}).exitCode, 2);
    }
    void stemsSumToTheMix()
    {
        // Unrestored and with unity gains the mix is the decoded recording: compare it with the sum of the float stems.
        const ProgramRun bare = restore(QStringLiteral("bare"), QStringList{QStringLiteral("--stems")} + bareSkips());
        QVERIFY2(bare.exitCode == 0, bare.err.constData());
        const ProgramRun whole = restore(QStringLiteral("whole"),
                                         bareSkips() + QStringList{QStringLiteral("separate"), QStringLiteral("master"),
                                                                   QStringLiteral("--bits"), QStringLiteral("32f")});
        QVERIFY2(whole.exitCode == 0, whole.err.constData());
        const auto mix = WorkingFile::open(output("whole", "demo.master.wav").toStdString());
        QVERIFY(mix);
        AudioBuffer sum((*mix)->format().channels, (*mix)->frames());
        for (const char* stem : {"vocals", "drums", "bass", "other"}) {
            const auto file = WorkingFile::open(output("bare", QByteArray("demo.") + stem + ".wav").toStdString());
            QVERIFY(file);
            QCOMPARE((*file)->frames(), (*mix)->frames());
            AudioBuffer audio(sum.channels(), sum.frames());
            QVERIFY((*file)->read(0, audio.view()));
            for (int c = 0; c < sum.channels(); ++c)
                std::ranges::transform(sum.channel(c), audio.channel(c), sum.channel(c).begin(), std::plus());
        }
        AudioBuffer expected(sum.channels(), sum.frames());
        QVERIFY((*mix)->read(0, expected.view()));
        float worst = 0.0F;
        for (int c = 0; c < sum.channels(); ++c)
            for (std::size_t i = 0; i < sum.channel(c).size(); ++i)
                worst = std::max(worst, std::abs(sum.channel(c)[i] - expected.channel(c)[i]));
        QVERIFY2(worst < 1e-5F, qPrintable(QString::number(worst))); // -100 dBFS
    }
    void sameBytesWithAnotherNumberOfThreadsAndNoCache()
    {
        const ProgramRun second =
            restore(QStringLiteral("second"), {QStringLiteral("--stems"), QStringLiteral("--threads"),
                                               QStringLiteral("1"), QStringLiteral("--cache"), QStringLiteral("none")});
        QVERIFY2(second.exitCode == 0, second.err.constData());
        compareOutputs("second");
        QCOMPARE(QDir(path("second")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 6);
    }
    void finishedWorkIsReused()
    {
        const ProgramRun again = restore(QStringLiteral("again"), {QStringLiteral("--stems")});
        QCOMPARE(again.exitCode, 0);
        QSet<QString> reused;
        for (const QJsonValue& stage : again.json().value(QStringLiteral("stages")).toArray())
            if (stage.toObject().value(QStringLiteral("reused")).toBool())
                reused.insert(stage.toObject().value(QStringLiteral("stage")).toString());
        for (const char* stage : {"ingest", "repair", "separate", "restoreStems", "denoise", "dereverb"})
            QVERIFY2(reused.contains(QLatin1String(stage)), stage);
        compareOutputs("again");
    }
    void theReportTellsOfEveryRestoringStage()
    {
        QHash<QString, QJsonObject> plan;
        for (const QJsonValue& stage :
             m_first.json().value(QStringLiteral("plan")).toObject().value(QStringLiteral("stages")).toArray())
            plan.insert(stage.toObject().value(QStringLiteral("stage")).toString(), stage.toObject());
        QHash<QString, QJsonObject> records;
        for (const QJsonValue& record : m_first.json().value(QStringLiteral("stages")).toArray())
            records.insert(record.toObject().value(QStringLiteral("stage")).toString(), record.toObject());
        for (const RestoringStage& stage : restoringStages()) {
            QVERIFY2(plan.contains(stage.id) && records.contains(stage.id), qPrintable(stage.id));
            QVERIFY(!plan[stage.id].value(QStringLiteral("decisions")).toArray().isEmpty());
        }
        // The demo hums and hisses: what was done about it was scored second by second.
        for (const char* id : {"dehum", "denoise"}) {
            const QJsonObject record = records[QLatin1String(id)];
            QVERIFY2(record.value(QStringLiteral("artifactScore")).isDouble(), id);
            QCOMPARE(record.value(QStringLiteral("windows")).toArray().size(), 28);
        }
    }
    void aSkippedStageIsNotThere()
    {
        const ProgramRun skipped =
            restore(QStringLiteral("skipped"),
                    {QStringLiteral("--mode"), QStringLiteral("preview"), QStringLiteral("--skip"),
                     QStringLiteral("denoise"), QStringLiteral("--set"), QStringLiteral("crowd.use=on")});
        QVERIFY2(skipped.exitCode == 0, skipped.err.constData());
        for (const QJsonValue& stage : skipped.json().value(QStringLiteral("stages")).toArray())
            if (stage.toObject().value(QStringLiteral("stage")) == QLatin1String("denoise"))
                QCOMPARE(stage.toObject().value(QStringLiteral("verdict")).toString(), QStringLiteral("skipped"));
    }
    void existingFilesNeedForce()
    {
        const QByteArray before = fileBytes(output("first", "demo.master.wav"));
        const ProgramRun refused = restore(QStringLiteral("first"), {});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("--force"));
        QCOMPARE(fileBytes(output("first", "demo.master.wav")), before);
    }
    void aKilledRunIsTakenUp()
    {
        const QStringList arguments{QStringLiteral("--stems"), QStringLiteral("--cache"), path("killed-cache")};
        for (const int afterMs : {150, 400, 800, 1300}) {
            QProcess process;
            process.start(kProgram, restoreArguments(QStringLiteral("killed"), arguments));
            QVERIFY(process.waitForStarted());
            QTest::qWait(afterMs);
            process.kill();
            process.waitForFinished();
            if (process.exitStatus() == QProcess::NormalExit)
                break; // it was quicker
        }
        const ProgramRun finished =
            restore(QStringLiteral("killed"), arguments + QStringList{QStringLiteral("--force")});
        QVERIFY2(finished.exitCode == 0, finished.err.constData());
        compareOutputs("killed");
        QCOMPARE(QDir(path("killed")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 6);
    }
    void cancelLeavesNothingBehind()
    {
        QProcess process;
        process.start(kProgram, restoreArguments(QStringLiteral("cancelled"),
                                                 {QStringLiteral("--cache"), QStringLiteral("none")}));
        QVERIFY(process.waitForStarted());
        QTest::qWait(300);
        process.terminate();
        QVERIFY(process.waitForFinished(kPatienceMs));
        if (process.exitCode() == 0)
            QSKIP("the run was finished before it could be cancelled");
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(QDir(path("cancelled")).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    void aCommaLocaleChangesNothing()
    {
        QTemporaryDir folder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!setCommaLocale(environment, folder.path()))
            QSKIP("no locale with a decimal comma is installed, and none can be made");
        const QStringList arguments{QStringLiteral("analyze"), kDemo, QStringLiteral("--json")};
        const ProgramRun plain = run(arguments);
        QCOMPARE(plain.exitCode, 0);
        QCOMPARE(run(arguments, environment).out, plain.out);
    }
    void previewIsThirtySecondsAtTheMost()
    {
        const ProgramRun preview = restore(
            QStringLiteral("preview"), {QStringLiteral("--mode"), QStringLiteral("preview"), QStringLiteral("--format"),
                                        QStringLiteral("flac"), QStringLiteral("--bits"), QStringLiteral("16")});
        QVERIFY2(preview.exitCode == 0, preview.err.constData());
        const auto master = WorkingFile::open(output("preview", "demo.master.flac").toStdString());
        QVERIFY(master);
        QVERIFY((*master)->frames() <= 30LL * (*master)->format().sampleRateHz);
    }
    void separateWritesFloatStems()
    {
        const ProgramRun separated = run({QStringLiteral("separate"), kDemo, QStringLiteral("-o"), path("stems"),
                                          QStringLiteral("--cache"), path("cache"), QStringLiteral("--json")});
        QVERIFY2(separated.exitCode == 0, separated.err.constData());
        // The same stems as an unrestored recording's with unity gains; only the tags may differ.
        const auto a = WorkingFile::open(output("stems", "demo.vocals.wav").toStdString());
        const auto b = WorkingFile::open(output("bare", "demo.vocals.wav").toStdString());
        QVERIFY(a && b);
        QCOMPARE((*a)->frames(), (*b)->frames());
        AudioBuffer left((*a)->format().channels, (*a)->frames());
        AudioBuffer right(left.channels(), left.frames());
        QVERIFY((*a)->read(0, left.view()) && (*b)->read(0, right.view()));
        QVERIFY(std::ranges::equal(left.channel(0), right.channel(0)));
    }
    void presetsAreListed()
    {
        const ProgramRun list = run({QStringLiteral("presets"), QStringLiteral("list")});
        QCOMPARE(list.exitCode, 0);
        for (const char* word : {"conservative", "balanced", "aggressive", "arena", "spotify", "mix.vocalsGainDb",
                                 "dereverb.amount", "guard.threshold", "broadcast", "master.gluePercent"})
            QVERIFY2(list.out.contains(word), word);
        const ProgramRun shown = run({QStringLiteral("presets"), QStringLiteral("show"), QStringLiteral("balanced")});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(!shown.json().isEmpty());
        const ProgramRun master = run({QStringLiteral("presets"), QStringLiteral("show"), QStringLiteral("streaming")});
        QCOMPARE(master.json().value(QStringLiteral("parameters"))[QStringLiteral("master.lowShelfDb")].toDouble(),
                 -1.0);
        QCOMPARE(run({QStringLiteral("presets"), QStringLiteral("show"), QStringLiteral("nonsense")}).exitCode, 2);
    }

private:
    static QStringList split(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// The entry of a stage in the list `stages`.
    static QJsonObject entryOf(const QJsonObject& object, const char* stage)
    {
        for (const QJsonValue& value : object.value(QStringLiteral("stages")).toArray())
            if (value.toObject().value(QStringLiteral("stage")) == QLatin1String(stage))
                return value.toObject();
        return {};
    }
    QString output(const char* folder, const QByteArray& name) const
    {
        return path(folder) + QLatin1Char('/') + QString::fromLatin1(name);
    }
    /// Leaves out all restoring.
    static QStringList bareSkips()
    {
        QStringList skips{QStringLiteral("--skip")};
        for (const RestoringStage& stage : restoringStages())
            skips << stage.id;
        return skips;
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        std::ofstream(fs::path(path.toStdString()), std::ios::binary) << bytes.toStdString();
    }
    static double valueAt(const QJsonObject& object, const char* group, const char* figure)
    {
        return object.value(QLatin1String(group))
            .toObject()
            .value(QLatin1String(figure))
            .toObject()
            .value(QStringLiteral("value"))
            .toDouble(std::nan(""));
    }
    QStringList restoreArguments(const QString& folder, const QStringList& more) const
    {
        QStringList arguments{QStringLiteral("restore"), kDemo, QStringLiteral("-o"), m_folder.filePath(folder),
                              QStringLiteral("--json")};
        if (!more.contains(QStringLiteral("--cache")))
            arguments << QStringLiteral("--cache") << path("cache");
        return arguments + more;
    }
    ProgramRun restore(const QString& folder, const QStringList& more) const
    {
        return run(restoreArguments(folder, more));
    }
    static ProgramRun run(const QStringList& arguments,
                          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        return runProgram(kProgram, arguments, environment);
    }
    static ProgramRun shell(const QString& line)
    {
        return runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line},
                          QProcessEnvironment::systemEnvironment());
    }
    void compareOutputs(const char* folder) const
    {
        for (const char* part : {"master", "vocals", "drums", "bass", "other"}) {
            const QByteArray name = QByteArray("demo.") + part + ".wav";
            const QByteArray expected = fileBytes(output("first", name));
            QVERIFY(expected.size() > 1000);
            QVERIFY2(fileBytes(output(folder, name)) == expected, name.constData());
        }
    }
    /// Puts a locale with a decimal comma into an environment: one that is installed, or one made for the occasion.
    static bool setCommaLocale(QProcessEnvironment& environment, const QString& folder)
    {
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "de_DE"})
            if (std::setlocale(LC_NUMERIC, name) != nullptr) {
                std::setlocale(LC_NUMERIC, "C");
                environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(name));
                return true;
            }
        QProcess::execute(QStringLiteral("localedef"),
                          {QStringLiteral("-c"), QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                           QStringLiteral("UTF-8"), folder + QStringLiteral("/de_DE.UTF-8")});
        environment.insert(QStringLiteral("LOCPATH"), folder);
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        return QDir(folder).exists(QStringLiteral("de_DE.UTF-8"));
    }

    QTemporaryDir m_folder;
    ProgramRun m_first;
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
