#include "cli_runner.h"
#include "core/audio/audio_buffer.h"
#include "core/io/working_file.h"
#include "tests/core/metering/ebu_signals.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

const QString kProgram = QStringLiteral(RESONATE_BIN_DIR "/resonate-cli");

QStringList split(const char* arguments)
{
    return QString::fromLatin1(arguments).split(QLatin1Char(' '));
}

ProgramRun run(const QStringList& arguments)
{
    return runProgram(kProgram, QStringList(QStringLiteral("loudness")) + arguments);
}

/// 1 kHz sines of a level each, as float WAV.
void writeTones(const QString& path, const ebu::Sequence& sequence)
{
    const AudioBuffer audio = ebu::stereoTones(sequence);
    auto writer = WorkingFileWriter::create(path.toStdString(), {ebu::kRateHz, 2});
    QVERIFY(writer && (*writer)->write(audio.view()) && (*writer)->finish());
}

double number(const QJsonObject& json, const char* key)
{
    return json[QLatin1String(key)].toDouble(1e9);
}

} // namespace

/// `resonate-cli loudness` as other programs call it.
class TestLoudnessCli final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("songs")));
        writeTones(path("songs/song 10.wav"), {{-30.0, 4.0}});
        writeTones(path("songs/song 2.wav"), {{-20.0, 4.0}});
        QFile text(path("songs/broken.wav"));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no audio") > 0);
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList();
        QTest::newRow("target") << split("x.wav --target radio");
        QTest::newRow("ceiling") << split("x.wav --target -14 --ceiling 3");
        QTest::newRow("ceiling without target") << split("x.wav --ceiling -1");
        QTest::newRow("album without target") << split("x.wav --album");
        QTest::newRow("apply without folder") << split("x.wav --target -14 --apply");
        QTest::newRow("folder without apply") << split("x.wav --target -14 -o y");
        QTest::newRow("apply without target") << split("x.wav --apply -o y");
        QTest::newRow("threads") << split("x.wav --threads 0");
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun wrong = run(arguments);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY(wrong.out.isEmpty());
        QCOMPARE(wrong.err.count('\n'), 1);
    }
    void helpTellsTheOptions()
    {
        const ProgramRun help = runProgram(kProgram, split("loudness --help"));
        QCOMPARE(help.exitCode, 0);
        for (const char* word : {"--target", "--album", "--no-limit", "--apply", "-o DIR"})
            QVERIFY2(help.out.contains(word), word);
    }

    // A folder's files in the order that people sort them in; the broken one has a line, the others their figures.
    void scansAFolderAndKeepsGoing()
    {
        const ProgramRun scan = run({path("songs"), QStringLiteral("--json")});
        QCOMPARE(scan.exitCode, 3);
        QVERIFY2(scan.err.contains("broken.wav: "), scan.err.constData());
        const QJsonArray files = scan.json()[QStringLiteral("files")].toArray();
        QCOMPARE(files.size(), 3);
        QVERIFY(files[0].toObject()[QStringLiteral("file")].toString().endsWith(QStringLiteral("broken.wav")));
        QVERIFY(!files[0].toObject()[QStringLiteral("error")].toString().isEmpty());
        const QJsonObject second = files[1].toObject();
        QVERIFY(second[QStringLiteral("file")].toString().endsWith(QStringLiteral("song 2.wav")));
        for (const char* key : {"integratedLufs", "shortTermMaxLufs", "momentaryMaxLufs", "truePeakDbtp"})
            QVERIFY2(std::abs(number(second, key) + 20.0) < 0.1, key);
        QCOMPARE(number(second, "seconds"), 4.0);
        QVERIFY(std::abs(number(files[2].toObject(), "integratedLufs") + 30.0) < 0.1);
    }
    void theTableNamesEveryFile()
    {
        const ProgramRun scan = run(
            {path("songs/song 2.wav"), path("songs/song 10.wav"), QStringLiteral("--target"), QStringLiteral("-16")});
        QCOMPARE(scan.exitCode, 0);
        const QList<QByteArray> lines = scan.out.trimmed().split('\n');
        QVERIFY2(lines.size() == 4, scan.out.constData()); // heading, two files, both together
        QVERIFY(lines[1].contains("song 2.wav") && lines[1].contains("-20.0") && lines[1].contains("+4.0"));
        QVERIFY(lines[2].contains("song 10.wav") && lines[2].contains("+14.0"));
        QVERIFY(lines[3].contains("All together"));
    }
    void missingFileIsThree()
    {
        const ProgramRun scan = run({path("nothing.wav"), QStringLiteral("--json")});
        QCOMPARE(scan.exitCode, 3);
        QVERIFY(scan.err.contains("nothing.wav: does not exist"));
        QCOMPARE(run({path("empty folder")}).exitCode, 3);
    }

    void matchesIntoAFolder()
    {
        const QStringList arguments = {path("songs"),           QStringLiteral("--target"),
                                       QStringLiteral("-16"),   QStringLiteral("--apply"),
                                       QStringLiteral("-o"),    path("tracks"),
                                       QStringLiteral("--json")};
        const QByteArray before = fileBytes(path("songs/song 2.wav"));
        const ProgramRun matched = run(arguments);
        QCOMPARE(matched.exitCode, 3); // the broken one
        QCOMPARE(fileBytes(path("songs/song 2.wav")), before);
        const QJsonObject made =
            matched.json()[QStringLiteral("files")].toArray()[2].toObject()[QStringLiteral("made")].toObject();
        QVERIFY(std::abs(number(made, "integratedLufs") + 16.0) < 0.1);
        QVERIFY(std::abs(number(made, "gainDb") - 14.0) < 0.1);
        QCOMPARE(QDir(path("tracks")).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 (QStringList{QStringLiteral("song 10.wav"), QStringLiteral("song 2.wav")}));
        const ProgramRun measured = run({path("tracks/song 2.wav"), QStringLiteral("--json")});
        QVERIFY(std::abs(number(measured.json()[QStringLiteral("files")].toArray()[0].toObject(), "integratedLufs") +
                         16.0) < 0.1);

        const QByteArray first = fileBytes(path("tracks/song 2.wav"));
        const ProgramRun again = run(arguments);
        QCOMPARE(again.exitCode, 2); // nothing is replaced unasked
        QVERIFY2(again.err.contains("--force"), again.err.constData());
        QCOMPARE(run(arguments + QStringList(QStringLiteral("--force"))).exitCode, 3);
        QCOMPARE(fileBytes(path("tracks/song 2.wav")), first); // the same input, the same bytes
    }
    void anAlbumKeepsItsLevels()
    {
        const ProgramRun matched =
            run({path("songs/song 2.wav"), path("songs/song 10.wav"), QStringLiteral("--target"),
                 QStringLiteral("ebu-r128"), QStringLiteral("--album"), QStringLiteral("--apply"), QStringLiteral("-o"),
                 path("album"), QStringLiteral("--json")});
        QCOMPARE(matched.exitCode, 0);
        const QJsonArray files = matched.json()[QStringLiteral("files")].toArray();
        const auto made = [&](int i) { return files[i].toObject()[QStringLiteral("made")].toObject(); };
        QCOMPARE(number(made(0), "gainDb"), number(made(1), "gainDb"));
        QVERIFY(std::abs(number(made(0), "integratedLufs") - number(made(1), "integratedLufs") - 10.0) < 0.05);
        QCOMPARE(matched.json()[QStringLiteral("target")].toObject()[QStringLiteral("as")].toString(),
                 QStringLiteral("album"));
    }
    void stoppedIsOneHundredAndThirty()
    {
        writeTones(path("long.wav"), {{-20.0, 600.0}});
        QProcess process;
        process.start(kProgram, {QStringLiteral("loudness"), path("long.wav"), path("songs/song 2.wav"),
                                 QStringLiteral("--target"), QStringLiteral("-14"), QStringLiteral("--apply"),
                                 QStringLiteral("-o"), path("stopped")});
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += process.readAllStandardError()).contains("Matching"), 30'000);
        QVERIFY(kill(static_cast<pid_t>(process.processId()), SIGTERM) == 0);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 130);
        for (const QString& left : QDir(path("stopped")).entryList(QDir::Files | QDir::Hidden))
            QVERIFY2(left == QStringLiteral("song 2.wav"), qPrintable(left));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLoudnessCli)
#include "test_loudness_cli.moc"
