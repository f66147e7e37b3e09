#include "checkpoint_writer.h"
#include "core/inference/checkpoint/checkpoint.h"
#include "core/inference/checkpoint/mapped_file.h"
#include "core/inference/checkpoint/settings_reader.h"
#include "package_texts.h"
#include "zip_writer.h"

#include <QFile>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace resonate;
using namespace std::string_literals;

namespace {

Result<ModelPackage> readText(const std::string& file)
{
    return readCheckpoint(std::as_bytes(std::span(file)));
}

CheckpointDescription smallModel()
{
    CheckpointDescription model;
    model.settings = {{"depth", {std::int64_t{4}}}, {"segment", {Rational{39, 5}}}};
    model.tensors = {{"conv.weight", {2, 3}, {0.5F, -1.0F, 2.0F, 0.25F, 0.0F, 3.0F}},
                     {"conv.bias", {2}, {1.5F, -2.5F}},
                     {"scale", {}, {7.0F}}};
    return model;
}

std::string replaced(std::string text, const std::string& old, const std::string& instead)
{
    const std::size_t at = text.find(old);
    if (at == std::string::npos)
        qFatal("the text to be replaced is not there");
    return text.replace(at, old.size(), instead);
}

std::string withModel(const std::function<void(CheckpointDescription&)>& change)
{
    CheckpointDescription model = smallModel();
    change(model);
    return writeCheckpoint(model);
}

} // namespace

class TestCheckpoint final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAModel_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("half precision") << writeCheckpoint(smallModel());
        QTest::newRow("single precision") << withModel([](auto& m) { m.type = ElementType::Float32; });
        QTest::newRow("fractions as numbers")
            << withModel([](auto& m) { m.fractions = PickleWriter::Fractions::AsNumbers; });
        QTest::newRow("plain metrics") << withModel([](auto& m) { m.numpyMetrics = false; });
        QTest::newRow("folder of another name") << withModel([](auto& m) { m.folder = "my model.v2"; });
        QTest::newRow("entries of newer versions") << [] {
            const CheckpointDescription model = smallModel();
            std::vector<ZipEntryText> entries = {{"archive/data.pkl", writePackagePickle(model)},
                                                 {"archive/byteorder", "little"},
                                                 {"archive/.data/serialization_id", "0123456789"}};
            for (const std::string& storage : writeStorages(model))
                entries.push_back({"archive/data/" + std::to_string(entries.size() - 3), storage});
            return writeZip(entries, ZipEnd::Plain);
        }();
    }
    void readsAModel()
    {
        QFETCH(const std::string, file);
        const Result<ModelPackage> package = readText(file);
        QVERIFY2(package, package ? "" : package.error().detail.c_str());
        QCOMPARE(package->architecture, std::string("demucs.htdemucs HTDemucs"));
        QCOMPARE(package->settings.size(), std::size_t{2});
        QCOMPARE(package->settings[0].name, std::string("depth"));
        QCOMPARE(std::get<std::int64_t>(package->settings[0].value.value), std::int64_t{4});
        const auto& segment = std::get<Rational>(package->settings[1].value.value);
        QCOMPARE(segment.numerator, std::int64_t{39});
        QCOMPARE(segment.denominator, std::int64_t{5});

        QCOMPARE(package->tensors.size(), std::size_t{3});
        QCOMPARE(package->tensors[0].name, std::string("conv.weight"));
        QCOMPARE(package->tensors[0].sizes, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(package->tensors[0].toFloats(), (std::vector<float>{0.5F, -1.0F, 2.0F, 0.25F, 0.0F, 3.0F}));
        QCOMPARE(package->tensors[1].toFloats(), (std::vector<float>{1.5F, -2.5F}));
        QCOMPARE(package->tensors[2].name, std::string("scale"));
        QVERIFY(package->tensors[2].sizes.empty());
        QCOMPARE(package->tensors[2].toFloats(), std::vector<float>{7.0F});
        const auto* storage = reinterpret_cast<const char*>(package->tensors[0].storage);
        QVERIFY(storage > file.data() && storage < file.data() + file.size()); // nothing was copied
    }
    void readsEverySettingsKind()
    {
        const PackageValue::List numbers = {{5000.0}, {std::int64_t{-1}}, {}};
        const std::string file = withModel([&numbers](auto& m) {
            m.settings = {{"list", {numbers}},
                          {"text", {std::string("sin")}},
                          {"flag", {true}},
                          {"dict", {PackageValue::Dict{{"inner", {Rational{-3, 1}}}}}}};
        });
        const Result<ModelPackage> package = readText(file);
        QVERIFY2(package, package ? "" : package.error().detail.c_str());
        const auto& list = std::get<PackageValue::List>(package->settings[0].value.value);
        QCOMPARE(list.size(), std::size_t{3});
        QCOMPARE(std::get<double>(list[0].value), 5000.0);
        QCOMPARE(std::get<std::int64_t>(list[1].value), std::int64_t{-1});
        QVERIFY(std::holds_alternative<std::monostate>(list[2].value));
        QCOMPARE(std::get<std::string>(package->settings[1].value.value), std::string("sin"));
        QCOMPARE(std::get<bool>(package->settings[2].value.value), true);
        const auto& dict = std::get<PackageValue::Dict>(package->settings[3].value.value);
        QCOMPARE(dict[0].name, std::string("inner"));
        QCOMPARE(std::get<Rational>(dict[0].value.value).numerator, std::int64_t{-3});
    }
    void readsSharedAndStridedStorages()
    {
        const std::string file = withModel([](auto& m) {
            m.tensors = {{"whole", {2, 3}, {0.0F, 1.0F, 2.0F, 3.0F, 4.0F, 5.0F}},
                         {"turned", {3, 2}, {}, {1, 3}, 0, 0},
                         {"column", {2}, {}, {3}, 2, 0},
                         {"one for all", {4}, {}, {0}, 5, 0},
                         {"none", {0, 7}, {}, {7, 1}, 6, 0}};
        });
        const Result<ModelPackage> package = readText(file);
        QVERIFY2(package, package ? "" : package.error().detail.c_str());
        QCOMPARE(package->tensors[1].toFloats(), (std::vector<float>{0.0F, 3.0F, 1.0F, 4.0F, 2.0F, 5.0F}));
        QCOMPARE(package->tensors[2].toFloats(), (std::vector<float>{2.0F, 5.0F}));
        QCOMPARE(package->tensors[3].toFloats(), (std::vector<float>{5.0F, 5.0F, 5.0F, 5.0F}));
        QVERIFY(package->tensors[4].toFloats().empty());
    }

    void readsWhatPyTorchSaved() // data/make_saved_by_torch.py
    {
        QFile file(QStringLiteral(RESONATE_CHECKPOINT_DATA "/saved_by_torch.th"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string bytes = file.readAll().toStdString();
        const Result<ModelPackage> package = readText(bytes);
        QVERIFY2(package, package ? "" : package.error().detail.c_str());

        const SettingsReader settings(package->settings);
        QCOMPARE(*settings.names("sources"), (std::vector<std::string>{"drums", "bass", "other", "vocals"}));
        QCOMPARE(settings.seconds("segment", {1, 1}, 60.0)->frames(44100), std::int64_t{343980});
        QCOMPARE(*settings.number("freq_emb", 0.0, 0.0, 1.0), 0.2);
        QCOMPARE(*settings.whole("depth", 0, 1, 8), 4);
        QCOMPARE(*settings.flag("cac", false), true);
        QVERIFY(settings.isNone("channels_time"));
        QVERIFY(settings.isEmpty("multi_freqs"));
        QCOMPARE(*settings.numbers("t_cape_glob_loc_scale", {}), (std::vector<double>{5000.0, 1.0, 1.4}));
        QCOMPARE(settings.describe("large"), std::string("1099511627776"));

        const auto eighths = [](std::vector<float> numbers) {
            for (float& number : numbers)
                number /= 8.0F;
            return numbers;
        };
        const std::vector<PackageTensor>& tensors = package->tensors;
        QCOMPARE(tensors.size(), std::size_t{6});
        QCOMPARE(tensors[0].sizes, (std::vector<std::int64_t>{4, 6}));
        QCOMPARE(tensors[0].toFloats(),
                 eighths({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23}));
        QCOMPARE(tensors[1].name, std::string("turned"));
        QCOMPARE(tensors[1].toFloats(), eighths({1, 7, 13, 19, 2, 8, 14, 20}));
        QCOMPARE(tensors[2].toFloats(), eighths({1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23}));
        QCOMPARE(tensors[3].toFloats(), eighths({5, 5, 5}));
        QCOMPARE(tensors[3].storage, tensors[0].storage); // shared
        QCOMPARE(tensors[4].toFloats(), (std::vector<float>{0.1F, -1e-30F, 3e38F}));
        QCOMPARE(tensors[5].toFloats(), std::vector<float>{-2.5F});
    }

    void refusesMoreThanAGigabyteUnread()
    {
        QTemporaryFile file; // sparse
        QVERIFY(file.open() && file.resize((1LL << 30) + 1));
        const Result<MappedFile> mapped = MappedFile::map(file.handle());
        QVERIFY(mapped);
        const Result<ModelPackage> package = readCheckpoint(mapped->bytes());
        QVERIFY(!package);
        QCOMPARE(package.error().detail, std::string("has 1073741825 bytes; at most 1073741824 are read"));
    }

    void refusesPackages_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<std::string>("reason");
        const CheckpointDescription model = smallModel();
        const std::string pickle = writePackagePickle(model);
        const std::vector<std::string> storages = writeStorages(model);

        QTest::newRow("no archive") << "no zip"s
                                    << "is not a zip archive, as model files are"s;
        QTest::newRow("another archive") << writeZip({{"document.xml", "<a/>"}})
                                         << "is a zip archive, but not one that PyTorch saved"s;
        QTest::newRow("two models") << writeZip({{"a/data.pkl", pickle}, {"b/data.pkl", pickle}})
                                    << "holds several models: a/data.pkl and b/data.pkl"s;
        QTest::newRow("big-endian") << writeZip({{"a/data.pkl", pickle}, {"a/byteorder", "big"}})
                                    << "has its numbers in another order of bytes than little-endian"s;
        QTest::newRow("damaged pickle") << replaced(writePackageZip(pickle, storages), "klass", "Klass")
                                        << "is damaged: the checksum of archive/data.pkl is wrong"s;
        QTest::newRow("damaged storage") << replaced(writePackageZip(pickle, storages), storages[0],
                                                     std::string(storages[0].size(), '\x01'))
                                         << "is damaged: the checksum of archive/data/0 is wrong"s;
        QTest::newRow("missing storage") << writePackageZip(pickle, std::span(storages).first(2))
                                         << "has a weight, scale, whose storage 2 is missing"s;
        QTest::newRow("no pickle") << writePackageZip("hello", storages) << "has a description that is no pickle"s;
        QTest::newRow("no dictionary") << writePackageZip(PickleWriter().whole(1).finish(), storages)
                                       << "is no model package: it holds no dictionary"s;
        QTest::newRow("no class") << fileOf({.architecture = "N"}, {}) << "is no Hybrid Transformer Demucs"s;
        QTest::newRow("a storage for a class")
            << fileOf({.architecture = "ctorch\nHalfStorage\n"}, {}) << "is no Hybrid Transformer Demucs"s;
        QTest::newRow("Hybrid Demucs") << fileOf({.architecture = "cdemucs.hdemucs\nHDemucs\n"}, {})
                                       << "is a Hybrid Demucs (v3) model; only Hybrid Transformer Demucs (v4) can be "
                                          "used"s;
        QTest::newRow("arguments") << fileOf({.arguments = "K\x01\x85"}, {}) << "has settings without names"s;
        QTest::newRow("no arguments' tuple") << fileOf({.arguments = "]"}, {}) << "has settings without names"s;
        QTest::newRow("settings that are none")
            << fileOf({.settings = "]"}, {}) << "has settings that are no dictionary"s;
        QTest::newRow("weights that are none") << fileOf({.state = "]"}, {}) << "has weights that are no dictionary"s;
        QTest::newRow("two states") << fileOf({.more = "X\x05\x00\x00\x00state}"s}, {})
                                    << "is no model package: it has more than one state"s;
        QTest::newRow("quantized") << fileOf({.state = "}X\x0b\x00\x00\x00__quantized\x88s"s}, {})
                                   << "is a quantized model; only models in half and single precision can be used"s;
        for (const std::string name : {"klass", "args", "kwargs", "state"}) // letters of the same number instead
            QTest::newRow(("no " + name).c_str())
                << writePackageZip(replaced(pickle, name, std::string(name.size(), 'x')), storages)
                << "is no model package: it has no " + name;
    }
    void refusesPackages()
    {
        QFETCH(const std::string, file);
        QFETCH(const std::string, reason);
        const Result<ModelPackage> package = readText(file);
        QVERIFY(!package);
        QCOMPARE(QString::fromStdString(package.error().detail), QString::fromStdString(reason));
        QCOMPARE(package.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestCheckpoint)
#include "test_checkpoint.moc"
