#include "core/model_files/bag_file.h"

#include <QTest>

using namespace resonate;
using namespace std::string_literals;

namespace {

using Models = std::vector<std::string>;
using Weights = std::vector<std::vector<double>>;

std::string repeated(const std::string& text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

class TestBagFile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Models>("models");
        QTest::addColumn<Weights>("weights");
        QTest::addColumn<double>("segment"); // 0: none
        const Models ab = {"a1", "b2"};
        const Weights identity = {{1.0, 0.0}, {0.0, 1.0}};

        // The shapes of the official files: htdemucs_ft, htdemucs, hdemucs_mmi, mdx_extra.
        QTest::newRow("a fine-tuned bag") << "models: ['f7e0c4bc', 'd12395a8']\n"
                                             "weights: [\n  [1., 0.],\n  [0., 1.],\n]"s
                                          << Models{"f7e0c4bc", "d12395a8"} << identity << 0.0;
        QTest::newRow("one model") << "models: ['955717e8']\n"s << Models{"955717e8"} << Weights{} << 0.0;
        QTest::newRow("with a segment") << "models: ['a1', 'b2']\nsegment: 44"s << ab << Weights{} << 44.0;
        QTest::newRow("segment first") << "segment: 7.8\nmodels: ['a1', 'b2']\n"s << ab << Weights{} << 7.8;

        QTest::newRow("without quotes") << "models: [a1, b2]\n"s << ab << Weights{} << 0.0;
        QTest::newRow("double quotes") << "models: [\"a1\",\"b2\",]\n"s << ab << Weights{} << 0.0;
        QTest::newRow("over lines") << "models: [\n  'a1'\n  ,\n'b2'\n  ]\n"s << ab << Weights{} << 0.0;
        QTest::newRow("list on the next line") << "models:\n  - a1\n  - 'b2'\n"s << ab << Weights{} << 0.0;
        QTest::newRow("dashes without indent") << "models:\n- a1\n- \"b2\"\nsegment: 5\n"s << ab << Weights{} << 5.0;
        QTest::newRow("rows with dashes")
            << "models: [a1, b2]\nweights:\n- - 1.0\n  - 0.0\n- - 0\n  - 1\n"s << ab << identity << 0.0;
        QTest::newRow("dashes, rows in brackets")
            << "models: [a1, b2]\nweights:\n  - [1, 0]\n  -   [0, 1,] # second\n"s << ab << identity << 0.0;
        QTest::newRow("comments") << "# a bag\n\nmodels: [a1, # the first\n b2]  # and the second\n   # the end\n"s
                                  << ab << Weights{} << 0.0;
        QTest::newRow("ends of lines from elsewhere")
            << "models:\r\n- a1\r\n- b2\r\nsegment: 5\r\n"s << ab << Weights{} << 5.0;
        QTest::newRow("numbers") << "models: [a1, b2]\nweights: [[.5, 1e-3], [2.25E1, 0]]"s << ab
                                 << Weights{{0.5, 0.001}, {22.5, 0.0}} << 0.0;
        QTest::newRow("an underscore and a dot")
            << "models: [htdemucs_tiny, v4.1]"s << Models{"htdemucs_tiny", "v4.1"} << Weights{} << 0.0;
    }
    void reads()
    {
        QFETCH(const std::string, text);
        QFETCH(const Models, models);
        QFETCH(const Weights, weights);
        QFETCH(const double, segment);
        const Result<BagFile> bag = readBagFile(text);
        QVERIFY2(bag, bag ? "" : bag.error().detail.c_str());
        QCOMPARE(bag->models, models);
        QCOMPARE(bag->weights, weights);
        QCOMPARE(bag->segmentSeconds.value_or(0.0), segment);
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("reason"); // after "is no bag of models: "
        const auto row = [](const char* name, const std::string& text, const std::string& reason) {
            QTest::newRow(name) << text << reason;
        };
        row("nothing", "", "it lists none");
        row("comments alone", "# nothing\n", "it lists none");
        row("weights alone", "weights: [[1]]", "it lists none");
        row("16 kB and a byte", std::string(16385, '\n'), "it has 16385 bytes; at most 16384 are read");

        row("no models", "models: []", "line 1 should list 1 to 16 models");
        row("one text", "models: a1", "line 1 should list 1 to 16 models");
        row("17 models", "models: [" + repeated("a,", 17) + "]", "line 1 should list 1 to 16 models");
        row("a path", "models: ['../a1']", "line 1 has a model that is no plain name");
        row("a hidden file", "models: ['.a1']", "line 1 has a model that is no plain name");
        row("a whole file name", "models:\n- a\n- a1-01234567.th", "line 3 has a model that is no plain name");
        row("an empty name", "models: ['']", "line 1 has a model that is no plain name");
        row("a long name", "models: [" + std::string(65, 'a') + "]", "line 1 has a model that is no plain name");
        row("a list of lists", "models: [[a1]]", "line 1 has a model that is no plain name");

        const auto weights = [&row](const char* name, const std::string& matrix, const std::string& reason) {
            row(name, "models: [a, b]\nweights: " + matrix, reason);
        };
        const std::string noWeight = "line 2 has a weight that is no number of 0 or more";
        weights("no rows", "[]", "line 2 should have one row of weights for each model");
        weights("one number", "1.", "line 2 should have one row of weights for each model");
        weights("no matrix", "[1., 2.]", "line 2 should have the weights of 1 to 32 sources");
        weights("empty rows", "[[], []]", "line 2 should have the weights of 1 to 32 sources");
        weights("33 sources", "[[" + repeated("1,", 33) + "]]", "line 2 should have the weights of 1 to 32 sources");
        weights("ragged", "[[1, 0],\n[1]]", "line 3 has a row of weights of another length than the first");
        weights("a row too few", "[[1, 1]]", "it has 2 models, but weights for 1");
        weights("a row too many", "[[1], [1], [1]]", "it has 2 models, but weights for 3");
        weights("a column of nothing", "[[1, 0], [1, 0.]]", "line 2 has no model that counts for source 2");
        weights("negative", "[[1, -1], [1, 2]]", noWeight);
        weights("infinite", "[[1, inf], [1, 2]]", noWeight);
        weights("infinite in YAML", "[[1, .inf], [1, 2]]", noWeight);
        weights("no number", "[[1, nan], [1, 2]]", noWeight);
        weights("too large for a number", "[[1, 1e999], [1, 2]]", noWeight);
        weights("huge", "[[1, 1e300], [1, 1e300]]", noWeight);
        weights("a quoted number", "[[1, '1'], [1, 2]]", noWeight);
        weights("a number and more", "[[1, 1x], [1, 2]]", noWeight);
        weights("a comma for a point", "[[1, 0x1], [1, 2]]", noWeight);
        weights("three levels", "[[[1]]]", "line 2 has a list in a list in a list");
        weights("three levels of dashes", "\n- - - 1", "line 3 has a list in a list in a list");

        for (const std::string segment : {"0", "-1", "inf", "nan", "x", "'5'", "[5]", "5 s"})
            row(("segment " + segment).c_str(), "models: [a]\nsegment: " + segment,
                segment == "5 s" ? "line 2 goes on where it should end"
                                 : "line 2 should have a number of seconds above 0");

        row("an unknown key", "models: [a]\nshifts: 2", "line 2 has the key 'shifts'");
        row("a long key", "models: [a]\n" + std::string(41, 'k') + ": 1", "line 2 is no entry of a bag");
        row("a key twice", "models: [a]\nmodels: [b]", "line 1 has the key 'models', which another line has too");
        row("no colon", "models [a]", "line 1 is no entry of a bag");
        row("no space", "models:[a]", "line 1 has no space after its colon");
        row("no value", "models:", "line 1 has no value for 'models'");
        row("no value, but a key", "models:\nsegment: 5", "line 2 has no value for 'models'");
        row("indented", "  models: [a]", "line 1 is indented");
        row("a list at the top", "- a", "line 1 is no entry of a bag");
        row("a document of YAML's", "---\nmodels: [a]", "line 1 is no entry of a bag");
        row("an anchor", "models: &x [a]", "line 1 has something that bags do not have");
        row("an alias", "models: [*x]", "line 1 has something that bags do not have");
        row("a tag", "models: !!python/object/apply:os.system [a]", "line 1 has something that bags do not have");
        row("a mapping", "models: {a: b}", "line 1 has something that bags do not have");
        row("a mapping in a list", "models: [a: b]", "line 1 lacks a comma or a bracket");
        row("a text over lines", "models: |\n  a", "line 1 has something that bags do not have");
        row("a tabulator", "models:\t[a]", "line 1 has no space after its colon");
        row("zero bytes", "models: [a\0]"s, "line 1 lacks a comma or a bracket");
        row("no bracket", "models: [a, b", "line 1 lacks a closing bracket");
        row("no comma", "models: [a b]", "line 1 lacks a comma or a bracket");
        row("two commas", "models: [a,, b]", "line 1 has something that bags do not have");
        row("more behind", "models: [a] b", "line 1 goes on where it should end");
        row("a comment too near", "models: [a]# b", "line 1 goes on where it should end");
        row("a bracket too many", "models: [a]]", "line 1 goes on where it should end");
        row("an open quote", "models: ['a]\n", "line 1 has a quote that does not end, or escapes");
        row("an escape", "models: [\"a\\x41\"]", "line 1 has a quote that does not end, or escapes");
        row("a dash alone", "models:\n- a\n-\n", "line 3 has a dash without an item");
        row("dashes that wander", "models:\n- a\n  - b\n", "line 3 is indented otherwise than the lines before");
        row("dashes that wander back", "models:\n  - a\n- b\n", "line 3 is no entry of a bag");
        row("65 items", "models: [" + repeated("a,", 65) + "]", "line 1 has more than 64 items in a list");
        row("9 entries", repeated("k: v\n", 9), "line 9 is one entry too many");
    }
    void refuses()
    {
        QFETCH(const std::string, text);
        QFETCH(const std::string, reason);
        const Result<BagFile> bag = readBagFile(text);
        QVERIFY(!bag);
        QCOMPARE(QString::fromStdString(bag.error().detail), QString::fromStdString("is no bag of models: " + reason));
        QCOMPARE(bag.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestBagFile)
#include "test_bag_file.moc"
