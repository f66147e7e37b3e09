#include "pipeline/models/script_manifest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;

namespace {

/// A good manifest but for what is replaced: each member on a line of its own, from line 2 on.
QByteArray spectral(const QByteArray& what = {}, const QByteArray& with = {})
{
    QByteArray text = "{\n"
                      "\"schema\": 1,\n"
                      "\"name\": \"mine\",\n"
                      "\"file\": \"net.pt\",\n"
                      "\"sources\": [\"vocals\", \"other\"],\n"
                      "\"sampleRateHz\": 44100,\n"
                      "\"channels\": 1,\n"
                      "\"spectrum\": {\n"
                      "\"fftSize\": 2048,\n"
                      "\"hop\": 512,\n"
                      "\"clipFrames\": 100,\n"
                      "\"clips\": 32,\n"
                      "\"axes\": \"bins frames\",\n"
                      "\"output\": \"magnitudes\"\n"
                      "}\n"
                      "}\n";
    return what.isEmpty() ? text : text.replace(what, with);
}

QByteArray waveform(const QByteArray& what = {}, const QByteArray& with = {})
{
    QByteArray text = "{\n"
                      "\"schema\": 1,\n"
                      "\"name\": \"mine\",\n"
                      "\"file\": \"net.pt\",\n"
                      "\"licence\": \"MIT\",\n"
                      "\"sources\": [\"vocals\"],\n"
                      "\"sampleRateHz\": 48000,\n"
                      "\"channels\": 2,\n"
                      "\"inputRms\": 0.1,\n"
                      "\"overlap\": 0.5,\n"
                      "\"waveform\": {\n"
                      "\"segmentFrames\": 480000,\n"
                      "\"fixedLength\": false\n"
                      "}\n"
                      "}\n";
    return what.isEmpty() ? text : text.replace(what, with);
}

Result<ScriptManifest> parse(const QByteArray& text)
{
    return parseScriptManifest(text.toStdString(), "m.json");
}

} // namespace

class TestScriptManifest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSpectra()
    {
        const auto manifest = parse(spectral());
        QVERIFY2(manifest, manifest ? "" : manifest.error().detail.c_str());
        QCOMPARE(manifest->name, QStringLiteral("mine"));
        QCOMPARE(manifest->file, QStringLiteral("net.pt"));
        QCOMPARE(manifest->licence, QString());
        QCOMPARE(manifest->overlap, 0.25);
        const ScriptModelDescription& model = manifest->model;
        QCOMPARE(model.sources, (std::vector<std::string>{"vocals", "other"}));
        QCOMPARE(model.sampleRateHz, 44100);
        QCOMPARE(model.channels, 1);
        QCOMPARE(model.inputRms, 1.0);
        QCOMPARE(model.segmentFrames, std::int64_t{3199 * 512});
        QVERIFY(model.spectrum);
        QCOMPARE(model.spectrum->bins(), 1025);
        QCOMPARE(model.spectrum->hop, 512);
        QCOMPARE(model.spectrum->frames(), 3200);
        QVERIFY(model.spectrum->axes == ScriptSpectrum::Axes::BinsFrames);
        QVERIFY(model.spectrum->output == ScriptSpectrum::Output::Magnitudes);
        QCOMPARE(model.spectrum->exponent, 1.0);
        QVERIFY(model.spectrum->complete);
    }
    void readsWaveforms()
    {
        const auto manifest = parse(waveform());
        QVERIFY2(manifest, manifest ? "" : manifest.error().detail.c_str());
        QCOMPARE(manifest->licence, QStringLiteral("MIT"));
        QCOMPARE(manifest->overlap, 0.5);
        QCOMPARE(manifest->model.inputRms, 0.1);
        QCOMPARE(manifest->model.segmentFrames, std::int64_t{480000});
        QVERIFY(!manifest->model.fixedLength);
        QVERIFY(!manifest->model.spectrum);
    }
    void oneSourceIsNotComplete()
    {
        const auto manifest = parse(spectral("[\"vocals\", \"other\"]", "[\"vocals\"]"));
        QVERIFY(manifest);
        QVERIFY(!manifest->model.spectrum->complete);
    }
    void goesThroughJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("spectra") << spectral("\"magnitudes\"", "\"masks\", \"exponent\": 2, \"complete\": false");
        QTest::newRow("frames first") << spectral("bins frames", "frames bins");
        QTest::newRow("waveforms") << waveform();
    }
    void goesThroughJson()
    {
        QFETCH(QByteArray, text);
        const auto manifest = parse(text);
        QVERIFY2(manifest, manifest ? "" : manifest.error().detail.c_str());
        const auto again = scriptManifestFromJson(toJson(*manifest));
        QVERIFY2(again, again ? "" : again.error().detail.c_str());
        QCOMPARE(toJson(*again), toJson(*manifest));
        QCOMPARE(again->model.segmentFrames, manifest->model.segmentFrames);
        if (manifest->model.spectrum) {
            QVERIFY(again->model.spectrum->axes == manifest->model.spectrum->axes);
            QVERIFY(again->model.spectrum->output == manifest->model.spectrum->output);
            QCOMPARE(again->model.spectrum->exponent, manifest->model.spectrum->exponent);
            QCOMPARE(again->model.spectrum->complete, manifest->model.spectrum->complete);
        }
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& text, const char* message) {
            QTest::newRow(name) << text << QStringLiteral("m.json:") + QString::fromUtf8(message);
        };
        row("no JSON", "{", "1:2: expected a key in double quotes, found the end of the text");
        row("empty object", "{}", "1: 'schema' is missing");
        row("other schema", spectral("\"schema\": 1", "\"schema\": 2"), "2: 'schema' must be 1");
        row("unknown key", spectral("\"channels\"", "\"chanels\""), "7: there is no key 'chanels' here");
        row("unknown key within", spectral("\"hop\"", "\"hops\""), "10: there is no key 'hops' here");
        row("no name", spectral("\"mine\"", "\"\""),
            "3: 'name' must be 1 to 64 letters, digits, '_', '.' and '-', the first a letter or digit");
        row("name with a slash", spectral("\"mine\"", "\"../x\""),
            "3: 'name' must be 1 to 64 letters, digits, '_', '.' and '-', the first a letter or digit");
        row("name that ends a line", spectral("\"mine\"", "\"mine\\n\""),
            "3: 'name' must be 1 to 64 letters, digits, '_', '.' and '-', the first a letter or digit");
        row("name of another type", spectral("\"mine\"", "7"),
            "3: 'name' must be 1 to 64 letters, digits, '_', '.' and '-', the first a letter or digit");
        for (const char* file : {"/etc/passwd", "../net.pt", "a/b", ".", "..", ".hidden", "", "a\\u0000b", "a\\n"})
            row(QByteArray("file ").append(file).constData(), spectral("net.pt", file),
                "4: 'file' must be the name of a file in the same folder");
        row("licence of another type", waveform("\"MIT\"", "3"), "5: 'licence' must be a text");
        row("no sources", spectral("[\"vocals\", \"other\"]", "[]"), "5: 'sources' must be a list of 1 to 16");
        row("sources no list", spectral("[\"vocals\", \"other\"]", "\"vocals\""),
            "5: 'sources' must be a list of 1 to 16");
        row("a source twice", spectral("\"other\"", "\"vocals\""), "5: the source 'vocals' stands there twice");
        row("a source with a path", spectral("\"other\"", "\"o/ther\""),
            "5: a source's name has 1 to 32 of the characters a-z, 0-9 and _");
        row("a source that is a number", spectral("\"other\"", "3"),
            "5: a source's name has 1 to 32 of the characters a-z, 0-9 and _");
        row("rate as text", spectral("44100", "\"44100\""),
            "6: 'sampleRateHz' must be a whole number between 8000 and 192000");
        row("rate too low", spectral("44100", "7999"),
            "6: 'sampleRateHz' must be a whole number between 8000 and 192000");
        row("rate with a fraction", spectral("44100", "44100.5"),
            "6: 'sampleRateHz' must be a whole number between 8000 and 192000");
        row("three channels", spectral("\"channels\": 1", "\"channels\": 3"),
            "7: 'channels' must be a whole number between 1 and 2");
        row("level", waveform("0.1", "0"), "9: 'inputRms' must be a number between 0.001 and 10000");
        row("overlap", waveform("0.5", "1"), "10: 'overlap' must be a number between 0 and 0.95");
        row("neither kind", spectral("\"spectrum\"", "\"file2\""), "8: there is no key 'file2' here");
        row("both kinds", waveform("\"waveform\"", "\"spectrum\": {},\n\"waveform\""),
            "1: a manifest has either 'waveform' or 'spectrum'");
        row("a kind that is no object", waveform("{\n\"segmentFrames\": 480000,\n\"fixedLength\": false\n}", "[]"),
            "11: 'waveform' must be an object");
        row("segment too short", waveform("480000", "1023"),
            "12: 'waveform.segmentFrames' must be a whole number between 1024 and 2880000");
        row("segment too long", waveform("480000", "2880001"),
            "12: 'waveform.segmentFrames' must be a whole number between 1024 and 2880000");
        row("segment missing", waveform("\"segmentFrames\": 480000,\n", ""), "11: 'waveform.segmentFrames' is missing");
        row("length", waveform("false", "0"), "13: 'waveform.fixedLength' must be true or false");
        row("FFT too small", spectral("2048", "32"),
            "9: 'spectrum.fftSize' must be a whole number between 64 and 32768");
        row("FFT odd", spectral("2048", "2049"), "9: 'spectrum.fftSize' must be even");
        row("hop too long", spectral("512", "1025"), "10: 'spectrum.hop' must be a whole number between 64 and 1024");
        row("hop too short", spectral("512", "0"), "10: 'spectrum.hop' must be a whole number between 64 and 1024");
        row("one frame", spectral("\"clipFrames\": 100", "\"clipFrames\": 1"),
            "11: 'spectrum.clipFrames' must be a whole number between 2 and 20000");
        row("no clips", spectral("32", "0"), "12: 'spectrum.clips' must be a whole number between 1 and 1024");
        row("too long", spectral("32", "60"), "12: all clips together are longer than 60 s");
        row("too much", spectral("512", "64").replace("32,", "200,").replace("\"channels\": 1", "\"channels\": 2"),
            "12: all clips together have more than 67108864 values");
        row("axes", spectral("bins frames", "bins"), "13: 'spectrum.axes' must be one of 'bins frames', 'frames bins'");
        row("output", spectral("\"magnitudes\"", "\"phases\""),
            "14: 'spectrum.output' must be one of 'magnitudes', 'masks'");
        row("exponent", spectral("\"magnitudes\"", "\"masks\",\n\"exponent\": 5"),
            "15: 'spectrum.exponent' must be a number between 0.25 and 4");
        row("complete alone", spectral("\"magnitudes\"", "\"masks\",\n\"complete\": true").replace(", \"other\"", ""),
            "15: a single source cannot be complete");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        const auto manifest = parse(text);
        QVERIFY(!manifest);
        QCOMPARE(manifest.error().code, ErrorCode::BadUsage);
        QCOMPARE(QString::fromStdString(manifest.error().detail), message);
    }
    void loadsFromItsFolder()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto missing = loadScriptManifest(path);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::BadInput);
        QFile file(folder.filePath(QStringLiteral("manifest.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(waveform());
        file.close();
        QVERIFY(loadScriptManifest(path));
    }
};

QTEST_APPLESS_MAIN(TestScriptManifest)
#include "test_script_manifest.moc"
