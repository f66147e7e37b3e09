#include "pipeline/models/model_catalogue.h"

#include <QTest>

using namespace resonate;

namespace {

/// A catalogue that is good, to be spoilt in one place each time.
const QByteArray kGood = "{\n"
                         "  \"schema\": 1,\n"
                         "  \"recommended\": \"duo\",\n"
                         "  \"models\": [\n"
                         "    {\n"
                         "      \"id\": \"duo\",\n"
                         "      \"title\": \"Two\",\n"
                         "      \"goodFor\": \"Tests.\",\n"
                         "      \"sources\": [\"drums\", \"vocals\"],\n"
                         "      \"files\": [\n"
                         "        { \"name\": \"aaaa-01234567.th\", \"sha256\": \"01234567\", \"bytes\": 1000 },\n"
                         "        { \"name\": \"bbbb-89abcdef.th\", \"sha256\": \"89abcdef\" }\n"
                         "      ],\n"
                         "      \"weights\": [[1, 0], [0, 1]],\n"
                         "      \"address\": \"https://models.invalid/duo/\",\n"
                         "      \"codeLicence\": \"MIT\",\n"
                         "      \"weightsLicence\": \"none stated\"\n"
                         "    }\n"
                         "  ]\n"
                         "}";

Result<ModelCatalogue> parse(const QByteArray& text)
{
    return ModelCatalogue::parse(text.toStdString(), "made_up.json");
}

} // namespace

class TestModelCatalogue final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAll()
    {
        const auto catalogue = parse(kGood);
        QVERIFY2(catalogue, catalogue ? "" : catalogue.error().detail.c_str());
        QCOMPARE(catalogue->recommended, QStringLiteral("duo"));
        QCOMPARE(catalogue->ids(), QStringList{QStringLiteral("duo")});
        const CatalogueModel& model = *catalogue->find(QStringLiteral("duo"));
        QCOMPARE(model.title, QStringLiteral("Two"));
        QCOMPARE(model.goodFor, QStringLiteral("Tests."));
        QCOMPARE(model.sources, (std::vector<std::string>{"drums", "vocals"}));
        QCOMPARE(model.files[0].name, std::string("aaaa-01234567.th"));
        QCOMPARE(model.files[0].bytes, std::optional<std::int64_t>(1000));
        QCOMPARE(model.files[0].largestBytes(), 1000);
        QCOMPARE(model.files[1].sha256, std::string("89abcdef"));
        QVERIFY(!model.files[1].bytes);
        QCOMPARE(model.files[1].largestBytes(), CatalogueFile::kLargestBytes);
        QCOMPARE(model.weights, (std::vector<std::vector<double>>{{1.0, 0.0}, {0.0, 1.0}}));
        QCOMPARE(model.address, QStringLiteral("https://models.invalid/duo/"));
        QCOMPARE(model.codeLicence, QStringLiteral("MIT"));
        QCOMPARE(model.weightsLicence, QStringLiteral("none stated"));
        QVERIFY(!model.bytes());
        QVERIFY(catalogue->find(QStringLiteral("other")) == nullptr);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* from, const char* to, const char* expected) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(expected);
        };
        row("another schema", "\"schema\": 1", "\"schema\": 2", "made_up.json:2: 'schema' must be 1");
        row("schema as text", "\"schema\": 1", "\"schema\": \"1\"", "'schema' must be 1");
        row("no schema", "\"schema\": 1,", "", "'schema' is missing");
        row("unknown key", "\"schema\": 1,", "\"schema\": 1, \"x\": 1,", "made_up.json:2: there is no key");
        row("recommends nobody", "\"recommended\": \"duo\"", "\"recommended\": \"trio\"",
            "made_up.json:3: 'recommended' must be the id of a model");
        row("unknown key of a model", "\"title\": \"Two\",", "\"title\": \"Two\", \"colour\": \"red\",",
            "made_up.json:7: there is no key");
        row("no title", "\"title\": \"Two\",", "", "'title' is missing");
        row("empty title", "\"Two\"", "\" \"", "'title' must be a text in one line");
        row("title over two lines", "\"Two\"", "\"T\\nwo\"", "'title' must be a text in one line");
        row("title with an escape", "\"Two\"", "\"T\\u001b[1m\"", "'title' must be a text in one line");
        row("title that is a number", "\"Two\"", "2", "'title' must be a text in one line");
        row("no licence of the weights", "\"none stated\"", "\"\"", "'weightsLicence' must be");
        row("id with a slash", "\"id\": \"duo\"", "\"id\": \"../duo\"", "cannot be a model's id");
        row("id with capitals", "\"id\": \"duo\"", "\"id\": \"Duo\"", "cannot be a model's id");
        row("id auto", "\"id\": \"duo\"", "\"id\": \"auto\"", "cannot be a model's id");
        row("id none", "\"id\": \"duo\"", "\"id\": \"none\"", "cannot be a model's id");
        row("no sources", "[\"drums\", \"vocals\"]", "[]", "'sources' must be a list of names");
        row("sources twice", "[\"drums\", \"vocals\"]", "[\"drums\", \"drums\"]", "none twice");
        row("source as a path", "[\"drums\", \"vocals\"]", "[\"drums\", \"../vocals\"]", "'sources' must be");
        row("source as a number", "[\"drums\", \"vocals\"]", "[\"drums\", 7]", "'sources' must be");
        row("file as a text", "{ \"name\": \"bbbb-89abcdef.th\", \"sha256\": \"89abcdef\" }", "\"bbbb\"",
            "made_up.json:12: a file must be an object");
        row("file with an unknown key", "\"bytes\": 1000", "\"length\": 1000", "made_up.json:11: there is no key");
        row("file without a hash", ", \"sha256\": \"89abcdef\"", "", "'sha256' is missing");
        row("file in another folder", "bbbb-89abcdef.th", "../bbbb.th", "cannot be the name of a .th file");
        row("file with an absolute path", "bbbb-89abcdef.th", "/etc/x.th", "cannot be the name of a .th file");
        row("hidden file", "bbbb-89abcdef.th", ".bbbb.th", "cannot be the name of a .th file");
        row("file of another kind", "bbbb-89abcdef.th", "bbbb.sh", "cannot be the name of a .th file");
        row("file name with a line break", "bbbb-89abcdef.th", "bbbb.th\\n", "cannot be the name of a .th file");
        row("file twice", "bbbb-89abcdef.th", "aaaa-01234567.th", "is there twice");
        row("hash too short", "\"sha256\": \"89abcdef\"", "\"sha256\": \"89abcde\"", "'sha256' must be 8 to 64");
        row("hash in capitals", "\"sha256\": \"89abcdef\"", "\"sha256\": \"89ABCDEF\"", "'sha256' must be");
        row("empty file", "1000", "0", "'bytes' must be a whole number");
        row("half a byte", "1000", "1000.5", "'bytes' must be a whole number");
        row("a file too large", "1000", "536870913", "'bytes' must be a whole number from 1 to 536870912");
        row("bytes as a text", "1000", "\"1000\"", "'bytes' must be a whole number");
        row("a row too few", "[[1, 0], [0, 1]]", "[[1, 1]]", "must have a row for each file");
        row("a short row", "[[1, 0], [0, 1]]", "[[1, 0], [1]]", "a number from 0 up for each source");
        row("a negative weight", "[[1, 0], [0, 1]]", "[[1, 0], [-1, 1]]", "a number from 0 up for each source");
        row("a weight as a text", "[[1, 0], [0, 1]]", "[[1, 0], [\"0\", 1]]", "a number from 0 up");
        row("a source without weight", "[[1, 0], [0, 1]]", "[[1, 0], [1, 0]]", "give every source to some file");
        for (const char* address : {"http://models.invalid/duo/", "https://models.invalid/duo", "https:///duo/",
                                    "ftp://models.invalid/", "file:///etc/", "https://me:secret@models.invalid/",
                                    "https://models.invalid/?x=/", "https://models.invalid/#/", "models.invalid/"})
            row(address, "https://models.invalid/duo/", address, "'address' must be an https address");
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, expected);
        QCOMPARE(kGood.count(from), 1);
        expectRefusal(QByteArray(kGood).replace(from, to), expected);
    }
    void refusesWhatIsNoCatalogue()
    {
        expectRefusal("", QStringLiteral("made_up.json:1"));
        expectRefusal("[]", QStringLiteral("made_up.json:1"));
        expectRefusal("{", QStringLiteral("made_up.json:1"));
        const QByteArray frame = R"({"schema": 1, "recommended": "duo", "models": %1})";
        for (const char* models : {"[]", "{}", "7"})
            expectRefusal(QByteArray(frame).replace("%1", models), QStringLiteral("'models' must be a list of models"));
        expectRefusal(QByteArray(frame).replace("%1", "[7]"), QStringLiteral("a model must be an object"));
        QByteArray many = "[7";
        for (int i = 1; i < 65; ++i)
            many += ", 7";
        expectRefusal(QByteArray(frame).replace("%1", many + ']'), QStringLiteral("'models' must be a list"));
    }
    void refusesAModelTwice()
    {
        const qsizetype begin = kGood.indexOf("{\n      \"id\"");
        const QByteArray model = kGood.mid(begin, kGood.lastIndexOf("}\n  ]") + 1 - begin);
        QByteArray twice = kGood;
        expectRefusal(twice.insert(begin, model + ", "), QStringLiteral("is there twice"));
    }

    /// The publisher's own figures (the models' repository and their files' names).
    void theBuiltInOne()
    {
        const ModelCatalogue& catalogue = ModelCatalogue::builtIn();
        QCOMPARE(catalogue.ids(), (QStringList{QStringLiteral("htdemucs_ft"), QStringLiteral("htdemucs"),
                                               QStringLiteral("htdemucs_6s")}));
        QCOMPARE(catalogue.recommended, QStringLiteral("htdemucs"));
        const CatalogueFile& first = catalogue.find(QStringLiteral("htdemucs"))->files.front();
        QCOMPARE(first.name, std::string("955717e8-8726e21a.th"));
        QCOMPARE(first.bytes, std::optional<std::int64_t>(84'141'911));
        QCOMPARE(first.sha256, std::string("8726e21a993978c7ba086d3872e7608d7d5bfca646ca4aca459ffda844faa8b4"));
        QCOMPARE(namesOf("htdemucs"), QStringList{QStringLiteral("955717e8-8726e21a.th")});
        QCOMPARE(namesOf("htdemucs_ft"),
                 (QStringList{QStringLiteral("f7e0c4bc-ba3fe64a.th"), QStringLiteral("d12395a8-e57c48e6.th"),
                              QStringLiteral("92cfc3b6-ef3bcb9c.th"), QStringLiteral("04573f0d-f3cf25b2.th")}));
        QCOMPARE(namesOf("htdemucs_6s"), QStringList{QStringLiteral("5c90dfd2-34c22ccb.th")});
        for (const CatalogueModel& model : catalogue.models) {
            QCOMPARE(model.address, QStringLiteral("https://dl.fbaipublicfiles.com/demucs/hybrid_transformer/"));
            QCOMPARE(model.codeLicence, QStringLiteral("MIT"));
            QVERIFY(model.weightsLicence.contains(QStringLiteral("never stated plainly")));
            for (const CatalogueFile& file : model.files) // the second half of a name begins its SHA-256
                QVERIFY(file.sha256.starts_with(file.name.substr(9, 8)));
        }
    }

private:
    static QStringList namesOf(const char* id)
    {
        QStringList names;
        for (const CatalogueFile& file : ModelCatalogue::builtIn().find(QLatin1String(id))->files)
            names << QString::fromStdString(file.name);
        return names;
    }
    static void expectRefusal(const QByteArray& text, const QString& expected)
    {
        const auto catalogue = parse(text);
        QVERIFY2(!catalogue, text.constData());
        QCOMPARE(catalogue.error().code, ErrorCode::BadUsage);
        QVERIFY2(QString::fromStdString(catalogue.error().detail).contains(expected), catalogue.error().detail.c_str());
    }
};

QTEST_APPLESS_MAIN(TestModelCatalogue)
#include "test_model_catalogue.moc"
