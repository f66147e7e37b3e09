#include "pipeline/preset.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;

namespace {

/// A good preset but for what is replaced: each member on a line of its own, from line 2 on.
QByteArray preset(const QByteArray& what = {}, const QByteArray& with = {})
{
    QByteArray text = "{\n"
                      "\"schema\": 1,\n"
                      "\"name\": \"mine\",\n"
                      "\"title\": \"Mine\",\n"
                      "\"description\": \"My own.\",\n"
                      "\"parameters\": {\n"
                      "\"master.dither\": \"none\",\n"
                      "\"mix.vocalsGainDb\": 3\n"
                      "}\n"
                      "}\n";
    return what.isEmpty() ? text : text.replace(what, with);
}

} // namespace

class TestPreset final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ours_data()
    {
        QTest::addColumn<double>("limitingDb");
        QTest::addColumn<double>("targetLufs");
        QTest::newRow("conservative") << 3.0 << -16.0;
        QTest::newRow("balanced") << 6.0 << -14.0;
        QTest::newRow("aggressive") << 9.0 << -11.0;
    }
    void ours()
    {
        QFETCH(double, limitingDb);
        QFETCH(double, targetLufs);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(builtInPresets().contains(name));
        const auto preset = loadPreset(name);
        QVERIFY2(preset, preset ? "" : preset.error().detail.c_str());
        QCOMPARE(preset->name, name);
        QCOMPARE(preset->parameters.number(QStringLiteral("master.maxLimitingDb")), limitingDb);
        QCOMPARE(preset->parameters.number(QStringLiteral("master.targetLufs")), targetLufs);
        QVERIFY(preset->parameters.isSet(QStringLiteral("master.ceilingDbtp")));
        QVERIFY(builtInPresetText(name).startsWith('{'));
    }
    void everyOneIsCompleteAndKnown()
    {
        // Presets set strengths and never what is decided by measuring, so none of them leaves a strength to chance.
        for (const QString& name : builtInPresets() + builtInVenues()) {
            const auto preset = loadPreset(name);
            QVERIFY2(preset, preset ? "" : preset.error().detail.c_str());
            QCOMPARE(preset->name, name);
            for (const char* id : {"denoise.strength", "enhance.strength", "tone.strength", "highs.amount",
                                   "subBass.amount", "dereverb.amount", "master.targetLufs", "master.maxLimitingDb"})
                QVERIFY2(preset->parameters.isSet(QLatin1String(id)), id);
            for (const QString& id : preset->parameters.values().keys())
                QVERIFY2(!id.endsWith(QStringLiteral(".use")) ||
                             preset->parameters.choice(id, ProcessingMode::Render) == QLatin1String("off"),
                         qPrintable(id));
            QVERIFY(preset->description.endsWith(QLatin1Char('.')));
        }
    }
    void strengthsGrow()
    {
        for (const char* id : {"denoise.strength", "enhance.strength", "tone.strength", "highs.amount",
                               "subBass.amount", "dereverb.amount", "crowd.strength"}) {
            double before = -1.0;
            for (const QString& name : builtInPresets()) {
                const double strength = loadPreset(name)->parameters.number(QLatin1String(id));
                QVERIFY2(strength >= before, id);
                before = strength;
            }
        }
        QCOMPARE(loadPreset(QStringLiteral("conservative"))->parameters.number(QStringLiteral("dereverb.amount")), 0.0);
    }
    void readsAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mein Prä.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(preset());
        file.close();
        const auto mine = loadPreset(file.fileName());
        QVERIFY(mine);
        QCOMPARE(mine->title, QStringLiteral("Mine"));
        QCOMPARE(mine->parameters.number(QStringLiteral("mix.vocalsGainDb")), 3.0);
    }
    void unknownNameIsAnswered()
    {
        const auto none = loadPreset(QStringLiteral("gentle"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::BadUsage);
        QCOMPARE(none.error().detail,
                 std::string("there is no preset 'gentle': take conservative, balanced, aggressive, club, hall, "
                             "arena, open-air, rehearsal-room, acoustic, or a file"));
    }
    void saysOnWhichLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& what, const QByteArray& with, const char* expected) {
            QTest::newRow(name) << preset(what, with) << QString::fromUtf8(expected);
        };
        row("out of range", "3", "60", "8: 'mix.vocalsGainDb' must be between -24 and 24, is 60");
        row("wrong type", "3", "\"3\"", "8: 'mix.vocalsGainDb' must be a number, is '3'");
        row("null", "3", "null", "8: 'mix.vocalsGainDb' must be a number, is null");
        row("list", "3", "[3]", "8: 'mix.vocalsGainDb' must be a number, is a list");
        row("no such choice", "none", "pink", "7: 'master.dither' must be one of none, tpdf, shaped, is 'pink'");
        row("number for a choice", "\"none\"", "1", "7: 'master.dither' must be one of none, tpdf, shaped, is 1");
        row("unknown parameter", "mix.vocals", "mix.vocal", "8: there is no parameter 'mix.vocalGainDb'");
        row("unknown key", "\"title\"", "\"titel\"", "4: there is no key 'titel' in a preset");
        row("missing key", "\"title\": \"Mine\",", "", "1: 'title' is missing");
        row("empty name", "\"mine\"", "\" \"", "3: 'name' must be a text");
        row("name is no text", "\"mine\"", "7", "3: 'name' must be a text");
        row("another schema", "\"schema\": 1", "\"schema\": 2", "2: 'schema' must be 1");
        row("schema as text", "\"schema\": 1", "\"schema\": \"1\"", "2: 'schema' must be 1");
        row("twice", "\"master.dither\": \"none\"", "\"mix.vocalsGainDb\": 1",
            "8:1: 'mix.vocalsGainDb' is there twice");
        row("syntax", "3\n", "3,\n", "9:1: expected a key in double quotes, found '}'");
        row("parameters is a list", "{\n\"master.dither\": \"none\",\n\"mix.vocalsGainDb\": 3\n}", "[]",
            "6: 'parameters' must be an object");
    }
    void saysOnWhichLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto parsed = parsePreset(text.toStdString(), "presets/mine.json");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadUsage);
        QCOMPARE(QString::fromStdString(parsed.error().detail), QStringLiteral("presets/mine.json:") + expected);
    }
};

QTEST_APPLESS_MAIN(TestPreset)
#include "test_preset.moc"
