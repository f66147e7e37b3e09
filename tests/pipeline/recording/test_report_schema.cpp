#include "made_recording.h"
#include "pipeline/analyze.h"
#include "pipeline/pool_executor.h"
#include "pipeline/preset.h"
#include "pipeline/recording/restoration.h"
#include "pipeline/restore.h"
#include "pipeline/separate.h"
#include "tests/tools/json_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace resonate;

namespace {

QString firstOf(const QStringList& faults)
{
    return faults.mid(0, 10).join(QLatin1Char('\n'));
}

/// The same with one more member in every object but those that hold a stranger's words; `places`: where.
QJsonValue withSurplus(const QJsonValue& value, const QString& place, QStringList& places)
{
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = withSurplus(list[i], place + QStringLiteral("/%1").arg(i), places);
        return list;
    }
    if (!value.isObject() || place == QLatin1String("/input/tags"))
        return value;
    QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        object.insert(key, withSurplus(object.value(key), place + QLatin1Char('/') + key, places));
    places << place + QStringLiteral("/surplus");
    object.insert(QStringLiteral("surplus"), 1);
    return object;
}

} // namespace

/// Reports of every kind against their published description.
class TestReportSchema final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("RESONATE_MEDIA", RESONATE_BIN_DIR "/resonate-media");
        QFile file(QStringLiteral(RESONATE_REPORT_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        m_document = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        m_schema = std::make_unique<JsonSchema>(m_document);
        QVERIFY(writeMadeRecording(path("song.wav"), {22050, 2}, 4.0));
        QVERIFY(writeMadeRecording(path("other.wav"), {22050, 2}, 3.0, 2));
        auto cache = Cache::open(path("cache"));
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
        makeReports();
    }

    void everyReportIsAsDescribed_data() { nameReports(); }
    void everyReportIsAsDescribed()
    {
        QFETCH(QString, name);
        const QJsonObject report = m_reports.value(name);
        QVERIFY(!report.isEmpty());
        const QStringList faults = m_schema->faultsBy(kindOf(name), report);
        QVERIFY2(faults.isEmpty(), qPrintable(firstOf(faults)));
        QVERIFY(m_schema->faults(report).isEmpty()); // and it is of one kind only
    }
    /// What the runs above had to contain, so that there was something to hold against the description.
    void theReportsHaveSomethingToTell()
    {
        QStringList verdicts, stages, details;
        for (const QJsonObject& report : m_reports)
            for (const QJsonValue& value : report.value(QStringLiteral("stages")).toArray()) {
                const QJsonObject record = value.toObject();
                stages << record.value(QStringLiteral("stage")).toString();
                verdicts << record.value(QStringLiteral("verdict")).toString();
                details << record.value(QStringLiteral("details")).toObject().keys();
            }
        for (const char* verdict : {"kept", "reduced", "rolledBack", "skipped"})
            QVERIFY2(verdicts.contains(QLatin1String(verdict)), verdict);
        for (const char* stage : {"ingest", "analyze", "reference", "dehum", "denoise", "separate", "enhance", "tone",
                                  "master", "check", "export", "part", "declip", "highs", "subBass", "crowd"})
            QVERIFY2(stages.contains(QLatin1String(stage)), stage);
        for (const char* detail :
             {"takenBackShare", "artifact", "tools", "synthesisedShare", "heardAlone", "method", "gainDb", "content",
              "profileBegin", "rebuiltShare", "chain", "gainReduction", "encoded", "notices"})
            QVERIFY2(details.contains(QLatin1String(detail)), detail);
    }
    void documentsAppearBesideTheReport()
    {
        const QJsonObject outputs =
            m_reports.value(QStringLiteral("plain")).value(QStringLiteral("outputs")).toObject();
        const QJsonObject documents = outputs.value(QStringLiteral("documents")).toObject();
        QCOMPARE(documents.keys(), (QStringList{QStringLiteral("html"), QStringLiteral("pdf")}));
        for (const QJsonValue& path : documents) {
            QFile file(path.toString());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("a page"));
        }
    }
    void surplusMembersAreNoticed_data() { nameReports(); }
    void surplusMembersAreNoticed()
    {
        QFETCH(QString, name);
        QStringList places;
        const QJsonValue report = withSurplus(m_reports.value(name), {}, places);
        QSet<QString> noticed;
        for (const QString& fault : m_schema->faultsBy(kindOf(name), report))
            noticed.insert(fault.section(QLatin1Char(':'), 0, 0));
        for (const QString& place : places)
            QVERIFY2(noticed.contains(place), qPrintable(place));
        QVERIFY(places.size() > 5);
    }
    void missingMembersAreNoticed()
    {
        for (const QString& name : m_reports.keys())
            for (const QString& key : m_reports.value(name).keys()) {
                QJsonObject less = m_reports.value(name);
                less.remove(key);
                QVERIFY2(!m_schema->faultsBy(kindOf(name), less).isEmpty(), qPrintable(key));
            }
        QJsonObject other = m_reports.value(QStringLiteral("plain"));
        other.insert(QStringLiteral("schema"), 2);
        QVERIFY(!m_schema->faults(other).isEmpty());
    }
    void nothingIsDescribedInVain()
    {
        QVERIFY2(m_schema->unusedDefinitions().isEmpty(), qPrintable(firstOf(m_schema->unusedDefinitions())));
    }
    /// The same by another implementation, where there is one.
    void anotherValidatorAgrees()
    {
        QStringList files;
        for (const QString& name : m_reports.keys()) {
            files << m_folder.filePath(name + QStringLiteral(".json"));
            QFile out(files.last());
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(m_reports.value(name)).toJson());
        }
        const QString program = QStringLiteral("import json, sys, jsonschema\n"
                                               "schema = json.load(open(sys.argv[1]))\n"
                                               "validator = jsonschema.Draft202012Validator\n"
                                               "validator.check_schema(schema)\n"
                                               "for name in sys.argv[2:]:\n"
                                               "    validator(schema).validate(json.load(open(name)))\n");
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
        if (!python.waitForFinished() || python.exitCode() != 0)
            QSKIP("python3-jsonschema is not here");
        python.start(QStringLiteral("/usr/bin/python3"),
                     QStringList{QStringLiteral("-c"), program, QStringLiteral(RESONATE_REPORT_SCHEMA)} + files);
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    static QString kindOf(const QString& name)
    {
        return name == QLatin1String("analysis")    ? QStringLiteral("analyzeReport")
               : name == QLatin1String("separated") ? QStringLiteral("separateReport")
                                                    : QStringLiteral("restoreReport");
    }
    void nameReports() const
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : m_reports.keys())
            QTest::newRow(qPrintable(name)) << name;
    }
    JobContext job() { return {m_executor, {}, {}, {}}; }

    RestoreRequest request(const char* folder, const QStringList& settings = {})
    {
        RestoreRequest asked;
        asked.input = path("song.wav");
        asked.outputFolder = path(folder);
        const auto preset = loadPreset(QStringLiteral("balanced"));
        asked.presetName = preset->name;
        asked.parameters = preset->parameters;
        asked.model = "none";
        for (const QString& setting : settings)
            if (!asked.parameters.setFromText(setting))
                qFatal("no such setting: %s", qPrintable(setting));
        return asked;
    }
    void add(const char* name, const Result<QJsonObject>& report)
    {
        QVERIFY2(report, report ? "" : report.error().detail.c_str());
        m_reports.insert(QLatin1String(name), *report);
    }
    void makeReports()
    {
        const auto analysed = analyzeFile(path("song.wav"), *m_cache, job());
        QVERIFY(analysed);
        m_reports.insert(QStringLiteral("analysis"), analysed->json);
        SeparateRequest apart{path("song.wav"), path("apart")};
        apart.model = "none";
        add("separated", separateRecording(apart, *m_cache, job()));
        const auto page = [](const Restoration&, const QStringList&, const std::stop_token&) -> Result<QByteArray> {
            return QByteArray("a page");
        };
        RestoreRequest plain = request("plain");
        plain.documents = {{".html", page}, {".pdf", page}};
        add("plain", restoreRecording(plain, *m_cache, job()));

        RestoreRequest stems = request("stems", {QStringLiteral("declip.use=on"), QStringLiteral("output.bits=16")});
        stems.form.stems = true;
        stems.form.format = QStringLiteral("flac");
        add("stems", restoreRecording(stems, *m_cache, job()));
        RestoreRequest preview = request("preview", {QStringLiteral("highs.use=on"), QStringLiteral("highs.solo=on")});
        preview.mode = ProcessingMode::Preview;
        preview.previewStartSeconds = 1.0;
        add("preview", restoreRecording(preview, *m_cache, job()));
        RestoreRequest song = request("song", {QStringLiteral("subBass.use=on"), QStringLiteral("crowd.use=on")});
        song.part = TimeSpan{1.0, 3.5};
        song.song = QStringLiteral("01");
        song.form.format = QStringLiteral("opus");
        add("song", restoreRecording(song, *m_cache, job()));
        RestoreRequest reference =
            request("reference", {QStringLiteral("denoise.profileStart=0"), QStringLiteral("denoise.profileSeconds=1"),
                                  QStringLiteral("tone.use=on")});
        reference.reference = path("other.wav");
        reference.target = *parseTarget(QStringLiteral("spotify"));
        add("reference", restoreRecording(reference, *m_cache, job()));
        add("rolledBack",
            restoreRecording(
                request("rolledBack", {QStringLiteral("guard.threshold=0.01"), QStringLiteral("denoise.use=on"),
                                       QStringLiteral("rumble.use=on"), QStringLiteral("highs.use=on"),
                                       QStringLiteral("master.gluePercent=100"), QStringLiteral("master.lowShelfDb=2"),
                                       QStringLiteral("master.widthPercent=20")}),
                *m_cache, job()));
        RestoreRequest untouched = request("untouched");
        untouched.skippedStages = {QStringLiteral("master"), QStringLiteral("separate"), QStringLiteral("denoise")};
        add("untouched", restoreRecording(untouched, *m_cache, job()));
    }

    QTemporaryDir m_folder;
    PoolExecutor m_executor{*QThreadPool::globalInstance()};
    std::unique_ptr<Cache> m_cache;
    QJsonObject m_document;
    std::unique_ptr<JsonSchema> m_schema;
    QMap<QString, QJsonObject> m_reports;
};

QTEST_GUILESS_MAIN(TestReportSchema)
#include "test_report_schema.moc"
