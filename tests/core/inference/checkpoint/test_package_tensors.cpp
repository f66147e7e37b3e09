#include "core/inference/checkpoint/checkpoint.h"
#include "package_texts.h"

#include <QTest>

#include <limits>

using namespace resonate;
using namespace std::string_literals;

namespace {

using Numbers = std::vector<std::int64_t>;
constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();

/// What the pickle says of a tensor; as it stands, six halves in two rows.
struct TensorParts {
    std::string name = "w";
    std::string tag = "storage";
    std::string type = "HalfStorage";
    std::string key = "0";
    std::int64_t stored = 6;
    std::int64_t offset = 0;
    Numbers sizes = {2, 3};
    Numbers strides = {3, 1};
};

std::string tupleOf(const Numbers& numbers)
{
    PickleWriter pickle;
    pickle.raw("(");
    for (const std::int64_t number : numbers)
        pickle.whole(number);
    return pickle.raw("t").instructions();
}

std::string entryOf(const TensorParts& parts)
{
    PickleWriter pickle;
    pickle.text(parts.name).global("torch._utils", "_rebuild_tensor_v2").raw("((").text(parts.tag);
    pickle.global("torch", parts.type).text(parts.key).text("cpu").whole(parts.stored).raw("tQ").whole(parts.offset);
    pickle.raw(tupleOf(parts.sizes)).raw(tupleOf(parts.strides)).flag(false);
    return pickle.global("collections", "OrderedDict").raw(")RtR").instructions();
}

std::string fileWith(const std::vector<TensorParts>& tensors, const std::string& storage = std::string(12, '\1'))
{
    std::string state = "}(";
    for (const TensorParts& tensor : tensors)
        state += entryOf(tensor);
    return fileOf({.state = state + "u"}, {storage});
}

std::string fileWithValue(const std::string& value)
{
    return fileOf({.state = "}" + textOf("w") + value + "s"}, {std::string(12, '\1')});
}

Result<ModelPackage> readText(const std::string& file)
{
    return readCheckpoint(std::as_bytes(std::span(file)));
}

} // namespace

class TestPackageTensors final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatLiesWithinTheStorage_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("all of it") << fileWith({TensorParts()});
        QTest::newRow("the last number") << fileWith({{.offset = 5, .sizes = {}, .strides = {}}});
        QTest::newRow("nothing, behind the last") << fileWith({{.offset = 6, .sizes = {0}, .strides = {1}}});
        QTest::newRow("one, with a stride that is not used") << fileWith({{.sizes = {1}, .strides = {kHuge}}});
        QTest::newRow("eight axes") << fileWith({{.sizes = Numbers(8, 1), .strides = Numbers(8, 1)}});
        QTest::newRow("a million times the same") << fileWith({{.sizes = {1'000'000}, .strides = {0}}});
        QTest::newRow("an empty storage") << fileWith({{.stored = 0, .sizes = {0}, .strides = {1}}}, "");
        QTest::newRow("no weights") << fileWith({});
    }
    void acceptsWhatLiesWithinTheStorage()
    {
        QFETCH(const std::string, file);
        const Result<ModelPackage> package = readText(file);
        QVERIFY2(package, package ? "" : package.error().detail.c_str());
        for (const PackageTensor& tensor : package->tensors)
            for (const float value : tensor.toFloats())
                QCOMPARE(value, 257.0F / 16777216.0F); // the half 0x0101
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* name, const TensorParts& tensor, const std::string& reason) {
            QTest::newRow(name) << fileWith({tensor}) << reason;
        };
        const std::string past = "has a weight, w, that reaches past the end of its storage";
        row("one too many", {.sizes = {7}, .strides = {1}}, past);
        row("a row too many", {.sizes = {3, 3}}, past);
        row("a stride too long", {.strides = {4, 1}}, past);
        row("an offset too far", {.offset = 1}, past);
        row("nothing, but outside", {.offset = 7, .sizes = {0}, .strides = {1}}, past);
        row("one, but outside", {.offset = 6, .sizes = {}, .strides = {}}, past);
        row("a huge stride", {.strides = {kHuge, 1}}, past);
        row("strides that wrap around", {.sizes = {3, 2}, .strides = {kHuge, kHuge}}, past);
        row("a huge offset", {.offset = kHuge}, past);

        const std::string senseless = "has a weight, w, whose sizes and strides make no sense";
        row("a negative offset", {.offset = -1}, senseless);
        row("a negative size", {.sizes = {-2, 3}}, senseless);
        row("two negative sizes", {.sizes = {-2, -3}}, senseless);
        row("a negative stride", {.strides = {3, -1}}, senseless);
        row("a stride too few", {.strides = {3}}, senseless);
        row("nine axes", {.sizes = Numbers(9, 1), .strides = Numbers(9, 1)}, senseless);

        const std::string tooMany = "has more than 200000000 numbers in its weights";
        row("gigabytes out of one number", {.sizes = {200'000'001}, .strides = {0}}, tooMany);
        row("a product that wraps around to nothing",
            {.sizes = {std::int64_t{1} << 32, std::int64_t{1} << 32}, .strides = {0, 0}}, tooMany);
        row("a product that wraps around, then nothing",
            {.sizes = {std::int64_t{1} << 32, std::int64_t{1} << 32, 0}, .strides = {0, 0, 0}}, tooMany);
        QTest::newRow("gigabytes out of many") << fileWith({{.name = "a", .sizes = {150'000'000}, .strides = {0}},
                                                            {.name = "b", .sizes = {50'000'001}, .strides = {0}}})
                                               << tooMany;

        const std::string length = "has a weight, w, whose storage 0 is not as long as it should be";
        row("fewer numbers than stored", {.stored = 5, .sizes = {5}, .strides = {1}}, length);
        row("more numbers than stored", {.stored = 7}, length);
        row("a negative number of numbers", {.stored = -6}, length);
        row("so many numbers that their bytes wrap around", {.stored = (std::int64_t{1} << 62) + 3}, length);
        row("another type", {.type = "FloatStorage"}, length);
        QTest::newRow("half a number more") << fileWith({TensorParts()}, std::string(13, '\1')) << length;
        QTest::newRow("one storage of two types")
            << fileWith({{.name = "a"}, {.type = "FloatStorage", .stored = 3, .sizes = {3}, .strides = {1}}}) << length;

        row("no such storage", {.key = "1"}, "has a weight, w, whose storage 1 is missing");
        row("a storage elsewhere", {.key = "../data.pkl"}, "has a weight, w, whose storage ../data.pkl is missing");
        row("a key for a terminal", {.key = "\x1b[2J"}, "has a weight, w, whose storage ?[2J is missing");

        const std::string none = "has a weight, w, that is no tensor";
        row("another tag", {.tag = "module"}, none);
        QTest::newRow("a number") << fileWithValue("K\x01") << none;
        QTest::newRow("a fraction") << fileWithValue("cfractions\nFraction\nK\x01\x85R") << none;
        QTest::newRow("no arguments") << fileWithValue("ctorch._utils\n_rebuild_tensor_v2\n)R") << none;
        QTest::newRow("wrong arguments") << fileWithValue("ctorch._utils\n_rebuild_tensor_v2\n(NNNNNNtR") << none;
        QTest::newRow("an empty id") << fileWithValue("ctorch._utils\n_rebuild_tensor_v2\n()QNNNNNtR") << none;
        QTest::newRow("a senseless id") << fileWithValue("ctorch._utils\n_rebuild_tensor_v2\n((NNNNNtQNNNNNtR") << none;
        QTest::newRow("a class for a type")
            << fileWithValue("ctorch._utils\n_rebuild_tensor_v2\n((" + textOf("storage") + "cnumpy\nndarray\n" +
                             textOf("0") + "NK\x06tQNNNNNtR")
            << none;

        QTest::newRow("twice") << fileWith({TensorParts(), TensorParts()}) << "has the weight w twice"s;
        QTest::newRow("no name") << fileOf({.state = "}K\x01Ns"}, {})
                                 << "has a weight whose name is no text or a long one"s;
        row("a long name", {.name = std::string(257, 'n')}, "has a weight whose name is no text or a long one");
        row("a name for a terminal", {.name = "\x1b[2J\n", .tag = ""}, "has a weight, ?[2J?, that is no tensor");
        QTest::newRow("many") << fileOf({.state = "}(" + std::string(20'002, 'N') + "u"}, {})
                              << "has 10001 weights; at most 10000 are read"s;
    }
    void refuses()
    {
        QFETCH(const std::string, file);
        QFETCH(const std::string, reason);
        const Result<ModelPackage> package = readText(file);
        QVERIFY(!package);
        QCOMPARE(QString::fromStdString(package.error().detail), QString::fromStdString(reason));
        QCOMPARE(package.error().code, ErrorCode::BadInput);
    }

    void refusesWhatIsNotFinite_data()
    {
        QTest::addColumn<ElementType>("type");
        QTest::addColumn<float>("value");
        for (const float value : {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(),
                                  std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::quiet_NaN()}) {
            QTest::addRow("half %g", static_cast<double>(value)) << ElementType::Float16 << value;
            QTest::addRow("single %g", static_cast<double>(value)) << ElementType::Float32 << value;
        }
    }
    void refusesWhatIsNotFinite()
    {
        QFETCH(const ElementType, type);
        QFETCH(const float, value);
        CheckpointDescription model;
        model.type = type;
        model.tensors = {{"fine", {2}, {1.0F, 2.0F}}, {"encoder.0.bias", {3}, {1.0F, value, 2.0F}}};
        const Result<ModelPackage> package = readText(writeCheckpoint(model));
        QVERIFY(!package);
        QCOMPARE(package.error().detail,
                 std::string("has a weight, encoder.0.bias, with values that are infinite or no numbers"));
    }
};

QTEST_APPLESS_MAIN(TestPackageTensors)
#include "test_package_tensors.moc"
