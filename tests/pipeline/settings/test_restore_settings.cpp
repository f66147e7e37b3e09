#include "pipeline/preset.h"
#include "pipeline/settings/path_json.h"
#include "pipeline/settings/restore_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace resonate;

namespace {

/// Everything unlike what it is to begin with.
RestoreSettings unlikeTheStandard()
{
    RestoreSettings settings;
    settings.preset = QStringLiteral("hall");
    settings.masterPreset = QStringLiteral("live");
    for (const auto& [id, value] : std::initializer_list<std::pair<const char*, QJsonValue>>{
             {"denoise.strength", 0.25}, {"mix.vocalsGainDb", -3.5}, {"master.dither", QStringLiteral("none")}})
        if (auto set = settings.changed.set(QLatin1String(id), value); !set)
            qFatal("%s", set.error().detail.c_str());
    settings.skippedStages = {QStringLiteral("dereverb"), QStringLiteral("declip")};
    settings.model = "none";
    settings.target = QStringLiteral("spotify");
    settings.reference = "/music/caf\xE9 \xFF.flac"; // no UTF-8
    settings.previewStartSeconds = 12.25;
    settings.songs = {4, 0, 2};
    settings.output = {"/out/übung",
                       {.format = QStringLiteral("flac"), .bits = QStringLiteral("16"), .stems = true},
                       QStringLiteral("{song} {name}")};
    return settings;
}

QJsonObject object(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestRestoreSettings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesThroughJsonUnchanged()
    {
        const RestoreSettings settings = unlikeTheStandard();
        const QByteArray text = QJsonDocument(toJson(settings)).toJson();
        const auto read = restoreSettingsFromJson(object(text));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QVERIFY(*read == settings);
        QVERIFY(!(*read == RestoreSettings{}));
        QCOMPARE(QJsonDocument(toJson(*read)).toJson(), text);
    }
    void whatIsMissingIsTheStandard()
    {
        const auto read = restoreSettingsFromJson({});
        QVERIFY(read);
        QVERIFY(*read == RestoreSettings{});
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* json, const char* named) {
            QTest::newRow(json) << QByteArray(json) << QByteArray(named);
        };
        row(R"({"presets": "hall"})", "presets");
        row(R"({"preset": "../../etc/passwd"})", "preset");
        row(R"({"preset": 3})", "preset");
        row(R"({"masterPreset": "hall"})", "masterPreset");
        row(R"({"masterPreset": 3})", "masterPreset");
        row(R"({"parameters": []})", "parameters");
        row(R"({"parameters": {"denoise.strength": 200}})", "denoise.strength");
        row(R"({"parameters": {"denoise.strength": "1"}})", "denoise.strength");
        row(R"({"parameters": {"no.such": 1}})", "no.such");
        row(R"({"skip": "denoise"})", "skip");
        row(R"({"skip": ["ingest"]})", "skip");
        row(R"({"model": ""})", "model");
        row(R"({"model": {"base64": "AA=="}})", "model");
        row(R"({"model": {"base64": "!"}})", "model");
        row(R"({"target": "the moon"})", "the moon");
        row(R"({"target": 3})", "target");
        row(R"({"reference": 1})", "reference");
        row(R"({"previewStartSeconds": -1})", "previewStartSeconds");
        row(R"({"previewStartSeconds": 1e300})", "previewStartSeconds");
        row(R"({"previewStartSeconds": "0"})", "previewStartSeconds");
        row(R"({"songs": [0, 0]})", "songs");
        row(R"({"songs": [-1]})", "songs");
        row(R"({"songs": [0.5]})", "songs");
        row(R"({"songs": 3})", "songs");
        row(R"({"output": []})", "output");
        row(R"({"output": {"format": "exe"}})", "output.format");
        row(R"({"output": {"bits": 24}})", "output.bits");
        row(R"({"output": {"stems": 1}})", "output.stems");
        row(R"({"output": {"nameTemplate": "../{name}"}})", "output.nameTemplate");
        row(R"({"output": {"nameTemplate": "a\u0000b"}})", "output.nameTemplate");
        row(R"({"output": {"nameTemplate": ""}})", "output.nameTemplate");
        row(R"({"output": {"colour": 1}})", "output.colour");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, named);
        QJsonParseError parsed;
        const QJsonObject root = QJsonDocument::fromJson(json, &parsed).object();
        QCOMPARE(parsed.error, QJsonParseError::NoError);
        const auto read = restoreSettingsFromJson(root);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadUsage);
        QVERIFY2(read.error().detail.find(named.toStdString()) != std::string::npos, read.error().detail.c_str());
    }
    void asksTheEngine()
    {
        const RestoreSettings settings = unlikeTheStandard();
        const auto request = toRequest(settings, "/in/song.m4a", ProcessingMode::Preview);
        QVERIFY2(request, request ? "" : request.error().detail.c_str());
        QCOMPARE(request->input, std::filesystem::path("/in/song.m4a"));
        QCOMPARE(request->outputFolder, settings.output.folder);
        QCOMPARE(request->presetName, settings.preset);
        QCOMPARE(request->model, settings.model);
        QCOMPARE(request->skippedStages, settings.skippedStages);
        QCOMPARE(request->previewStartSeconds, settings.previewStartSeconds);
        QVERIFY(request->target && request->target->id == QLatin1String("spotify"));
        QVERIFY(request->form.stems);
        QVERIFY(!request->overwrite);
        // what was changed wins over the preset, which wins over the standard
        QCOMPARE(request->parameters.number(QStringLiteral("denoise.strength")), 0.25);
        const auto hall = loadPreset(QStringLiteral("hall"));
        QCOMPARE(request->parameters.number(QStringLiteral("tone.strength")),
                 hall->parameters.number(QStringLiteral("tone.strength")));
        QCOMPARE(request->parameters.choice(QStringLiteral("output.bits"), ProcessingMode::Render),
                 QStringLiteral("16"));
        const auto render = toRequest(settings, "/in/song.m4a", ProcessingMode::Render);
        QVERIFY(render && !render->previewStartSeconds);
    }
    void theMasteringPresetLiesBetween()
    {
        RestoreSettings settings;
        settings.preset = QStringLiteral("aggressive");
        settings.masterPreset = QStringLiteral("broadcast");
        QVERIFY(settings.changed.set(QStringLiteral("master.widthPercent"), 12.0));
        const auto request = toRequest(settings, "/in/song.m4a", ProcessingMode::Render);
        QVERIFY(request);
        QCOMPARE(request->masteringName, QStringLiteral("broadcast"));
        QCOMPARE(request->parameters.number(QStringLiteral("master.targetLufs")), -23.0);
        QCOMPARE(request->parameters.number(QStringLiteral("master.widthPercent")), 12.0);
        const auto preset = loadPreset(settings.preset);
        QCOMPARE(request->parameters.number(QStringLiteral("denoise.strength")),
                 preset->parameters.number(QStringLiteral("denoise.strength")));
        settings.masterPreset = QStringLiteral("heavy");
        QVERIFY(!toRequest(settings, "/in/song.m4a", ProcessingMode::Render));
    }
    void withoutAFolderResultsLieBesideTheRecording()
    {
        const auto request = toRequest({}, "/in/song.m4a", ProcessingMode::Render);
        QVERIFY(request);
        QCOMPARE(request->outputFolder, std::filesystem::path("/in"));
        QVERIFY(!request->target);
    }
    void whatDoesNotGoTogetherIsRefused()
    {
        RestoreSettings settings;
        settings.output.form.format = QStringLiteral("flac");
        settings.output.form.bits = QStringLiteral("32f");
        QVERIFY(!toRequest(settings, "/a.wav", ProcessingMode::Render));
        settings = {};
        settings.reference = "/reference.flac";
        settings.skippedStages = {QStringLiteral("master")};
        const auto request = toRequest(settings, "/a.wav", ProcessingMode::Render);
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::BadUsage);
    }
    void mutationsAreReadOrRefused()
    {
        // Whatever a stranger changes in the file: no crash, and what is read can be written and read again.
        const QByteArray good = QJsonDocument(toJson(unlikeTheStandard())).toJson(QJsonDocument::Compact);
        QRandomGenerator random(7);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            for (quint32 edits = 1 + random.bounded(3U); edits > 0; --edits)
                bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.bounded(32, 127));
            QJsonParseError parsed;
            const QJsonDocument document = QJsonDocument::fromJson(bad, &parsed);
            if (parsed.error != QJsonParseError::NoError)
                continue;
            const auto read = restoreSettingsFromJson(document.object());
            if (!read) {
                ++refused;
                continue;
            }
            const auto again = restoreSettingsFromJson(toJson(*read));
            QVERIFY2(again && *again == *read, bad.constData());
        }
        QVERIFY2(refused > 100, "the mutations no longer reach the reader");
    }
};

QTEST_GUILESS_MAIN(TestRestoreSettings)
#include "test_restore_settings.moc"
