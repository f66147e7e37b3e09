#include "core/inference/checkpoint/checkpoint.h"
#include "package_texts.h"

#include <QTest>

using namespace resonate;
using namespace std::string_literals;

namespace {

Result<ModelPackage> withSettings(const std::string& instructions)
{
    const std::string file = fileOf({.settings = instructions}, {});
    return readCheckpoint(std::as_bytes(std::span(file))); // no tensor points into the file
}

/// A dictionary with one setting.
std::string one(const std::string& value)
{
    return "}" + textOf("segment") + value + "s";
}

std::string fractionOf(const std::string& arguments)
{
    return "cfractions\nFraction\n" + arguments + "R";
}

std::string nested(int lists)
{
    return std::string(static_cast<std::size_t>(lists), ']') + std::string(static_cast<std::size_t>(lists - 1), 'a');
}

} // namespace

class TestPackageSettings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsFractionsToLowestTerms_data()
    {
        QTest::addColumn<std::string>("arguments");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::newRow("text") << textOf("39/5") + "\x85" << 39LL << 5LL;
        QTest::newRow("text, not in lowest terms") << textOf("78/10") + "\x85" << 39LL << 5LL;
        QTest::newRow("text of a whole number") << textOf("10") + "\x85" << 10LL << 1LL;
        QTest::newRow("text, negative") << textOf("-3/6") + "\x85" << -1LL << 2LL;
        QTest::newRow("numbers") << "K\x27K\x05\x86"s << 39LL << 5LL;
        QTest::newRow("numbers, not in lowest terms") << "K\x4eK\x0a\x86"s << 39LL << 5LL;
        QTest::newRow("nothing of two") << "K\x00K\x02\x86"s << 0LL << 1LL;
    }
    void bringsFractionsToLowestTerms()
    {
        QFETCH(const std::string, arguments);
        QFETCH(const qint64, numerator);
        QFETCH(const qint64, denominator);
        const Result<ModelPackage> package = withSettings(one(fractionOf(arguments)));
        QVERIFY2(package, package ? "" : package.error().detail.c_str());
        const auto& fraction = std::get<Rational>(package->settings.at(0).value.value);
        QCOMPARE(qint64{fraction.numerator}, numerator);
        QCOMPARE(qint64{fraction.denominator}, denominator);
    }
    void readsTuplesAsLists()
    {
        const Result<ModelPackage> package = withSettings(one("K\x01K\x02K\x03\x87"));
        QVERIFY(package);
        QCOMPARE(std::get<PackageValue::List>(package->settings.at(0).value.value).size(), std::size_t{3});
    }
    void readsNestingAsDeepAsSettingsHave() { QVERIFY(withSettings(one(nested(8)))); }

    void refuses_data()
    {
        QTest::addColumn<std::string>("settings");
        QTest::addColumn<std::string>("reason");
        const std::string noPlain = "has the setting segment with a value that is no plain one";
        for (const std::string& text : {"39/0"s, "39/"s, "/5"s, "39/5x"s, " 39/5"s, "7.8"s, ""s, "39/-5"s, "inf"s,
                                        "2000000000/3"s, "99999999999999999999/3"s})
            QTest::newRow(("Fraction('" + text + "')").c_str()) << one(fractionOf(textOf(text) + "\x85")) << noPlain;
        QTest::newRow("Fraction(1, 0)") << one(fractionOf("K\x01K\x00\x86"s)) << noPlain;
        QTest::newRow("Fraction(1.5)") << one(fractionOf(PickleWriter().number(1.5).instructions() + "\x85"))
                                       << noPlain;
        QTest::newRow("Fraction()") << one(fractionOf(")")) << noPlain;
        QTest::newRow("Fraction(1, 2, 3)") << one(fractionOf("K\x01K\x02K\x03\x87")) << noPlain;
        QTest::newRow("a class") << one("cdemucs.htdemucs\nHTDemucs\n") << noPlain;
        QTest::newRow("a tensor") << one("ctorch._utils\n_rebuild_tensor_v2\n)R") << noPlain;
        QTest::newRow("a storage") << one("K\x01Q") << noPlain;
        QTest::newRow("a class within") << one("]](cdemucs.htdemucs\nHTDemucs\nea") << noPlain;
        QTest::newRow("twice") << "}(" + textOf("depth") + "K\x01" + textOf("depth") + "K\x02u"
                               << "has the setting depth twice"s;
        QTest::newRow("a number for a name") << "}K\x01K\x02s"s
                                             << "has a setting whose name is no text"s;
        QTest::newRow("a number for a name within") << one("}K\x01K\x02s") << "has a setting whose name is no text"s;
        QTest::newRow("deep") << one(nested(9)) << "has the setting segment nested deeper than 8 levels"s;
        QTest::newRow("in itself") << one("]q\x01h\x01"
                                          "a"s)
                                   << "has the setting segment nested deeper than 8 levels"s;
        QTest::newRow("a dictionary in itself")
            << one("}q\x01" + textOf("x") + "h\x01s") << "has the setting segment nested deeper than 8 levels"s;

        std::string shared = "](NNNNNNNNNNe"; // each list ten times in the next: 10^6 values
        for (char memo = 1; memo <= 5; ++memo) {
            shared = "]" + shared + "q" + memo + "a(";
            for (int i = 0; i < 9; ++i)
                shared += "h"s + memo;
            shared += "e";
        }
        QTest::newRow("lists in lists in lists") << one(shared) << "has more settings than a model has"s;
        QTest::newRow("a text a thousand times") << one("](" + textOf(std::string(2000, 't')) + "q\x01" + [] {
            std::string again;
            for (int i = 0; i < 1000; ++i)
                again += "h\x01";
            return again;
        }() + "e") << "has more settings than a model has"s;
    }
    void refuses()
    {
        QFETCH(const std::string, settings);
        QFETCH(const std::string, reason);
        const Result<ModelPackage> package = withSettings(settings);
        QVERIFY(!package);
        QCOMPARE(QString::fromStdString(package.error().detail), QString::fromStdString(reason));
        QCOMPARE(package.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestPackageSettings)
#include "test_package_settings.moc"
