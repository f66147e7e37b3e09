#include "core/inference/checkpoint/settings_reader.h"

#include <QTest>

#include <array>
#include <limits>

using namespace resonate;

namespace {

PackageValue text(const std::string& value)
{
    return {value};
}

PackageValue list(PackageValue::List items)
{
    return {std::move(items)};
}

const PackageValue::Dict kSettings = {
    {"depth", {std::int64_t{4}}},
    {"huge", {std::int64_t{1} << 40}},
    {"growth", {2.5}},
    {"word", text("sin")},
    {"rude", text("\x1b[2J")},
    {"on", {true}},
    {"zero", {std::int64_t{0}}},
    {"none", {}},
    {"nan", {std::numeric_limits<double>::quiet_NaN()}},
    {"segment", {Rational{39, 5}}},
    {"rounded", {7.8}},
    {"nothing", list({})},
    {"inner", {PackageValue::Dict{}}},
    {"sources", list({text("drums"), text("bass"), text("other"), text("vocals")})},
    {"scales", list({{5000.0}, {std::int64_t{1}}, {Rational{7, 5}}})},
    {"up", list({text("../drums")})},
    {"same", list({text("drums"), text("drums")})},
    {"mixed", list({text("drums"), {std::int64_t{1}}})},
};

} // namespace

class TestSettingsReader final : public QObject {
    Q_OBJECT
private:
    const SettingsReader m_reader{kSettings};

private Q_SLOTS:
    void findsWhatIsThere()
    {
        QCOMPARE(*m_reader.whole("depth", 1, 1, 8), 4);
        QCOMPARE(*m_reader.number("growth", 1.0, 0.0, 10.0), 2.5);
        QCOMPARE(*m_reader.number("depth", 1.0, 0.0, 10.0), 4.0);
        QCOMPARE(*m_reader.number("segment", 1.0, 0.0, 10.0), 7.8);
        QCOMPARE(*m_reader.text("word", "cape"), std::string("sin"));
        QCOMPARE(*m_reader.flag("on", false), true);
        QCOMPARE(*m_reader.flag("zero", true), false);
        QCOMPARE(*m_reader.names("sources"), (std::vector<std::string>{"drums", "bass", "other", "vocals"}));
        QCOMPARE(*m_reader.numbers("scales", {}), (std::vector<double>{5000.0, 1.0, 1.4}));
    }
    void takesTheFallbackForWhatIsMissing()
    {
        QVERIFY(!m_reader.has("missing"));
        QCOMPARE(*m_reader.whole("missing", 7, 1, 2), 7);
        QCOMPARE(*m_reader.number("missing", 0.5, 1.0, 2.0), 0.5);
        QCOMPARE(*m_reader.text("missing", "x"), std::string("x"));
        QCOMPARE(*m_reader.flag("missing", true), true);
        QCOMPARE(*m_reader.numbers("missing", {1.0}), std::vector<double>{1.0});
        QCOMPARE(m_reader.seconds("missing", {10, 1}, 100.0)->frames(44100), std::int64_t{441000});
    }
    void knowsNothingFromNone()
    {
        QVERIFY(m_reader.isNone("none"));
        QVERIFY(!m_reader.isNone("missing"));
        QVERIFY(!m_reader.isNone("zero"));
        for (const std::string_view name : {"none", "missing", "nothing", "inner"})
            QVERIFY(m_reader.isEmpty(name));
        for (const std::string_view name : {"zero", "sources", "word"})
            QVERIFY(!m_reader.isEmpty(name));
    }
    void countsFramesAsTheReferenceDoes()
    {
        // 39/5 s exactly, and 7.8 s, which is a little less than 39/5 but rounds up when multiplied.
        QCOMPARE(m_reader.seconds("segment", {1, 1}, 100.0)->frames(44100), std::int64_t{343980});
        QCOMPARE(m_reader.seconds("rounded", {1, 1}, 100.0)->frames(44100), std::int64_t{343980});
        QCOMPARE((ModelSeconds{Rational{39, 20}}).frames(44100), std::int64_t{85995});
        QCOMPARE((ModelSeconds{Rational{1, 3}}).frames(44100), std::int64_t{14700});
        QCOMPARE((ModelSeconds{Rational{2, 3}}).frames(8000), std::int64_t{5333}); // rounded down
        QCOMPARE(m_reader.seconds("depth", {1, 1}, 100.0)->seconds(), 4.0);
    }
    void namesWhatItDoesNotKnow()
    {
        const std::array<std::string_view, 14> known = {"depth", "huge",    "growth",  "word",    "on",
                                                        "zero",  "none",    "nan",     "rounded", "segment",
                                                        "inner", "sources", "nothing", "scales"};
        QCOMPARE(m_reader.unknown(known), (std::vector<std::string>{"rude", "up", "same", "mixed"}));
    }

    void refuses_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<std::string>("reason");
        const auto row = [](const char* name, const auto& result, const std::string& reason) {
            QVERIFY2(!result, name);
            QTest::newRow(name) << result.error() << reason;
        };
        row("no number", m_reader.whole("word", 1, 1, 8),
            "sets word to 'sin', which should be a whole number of 1 to 8");
        row("unprintable", m_reader.whole("rude", 1, 1, 8),
            "sets rude to '?[2J', which should be a whole number of 1 to 8");
        row("too small", m_reader.whole("zero", 1, 1, 8), "sets zero to 0, which should be a whole number of 1 to 8");
        row("too large", m_reader.whole("depth", 1, 1, 3), "sets depth to 4, which should be a whole number of 1 to 3");
        row("far too large", m_reader.whole("huge", 1, 1, 8),
            "sets huge to 1099511627776, which should be a whole number of 1 to 8");
        row("not whole", m_reader.whole("growth", 1, 1, 8),
            "sets growth to 2.5, which should be a whole number of 1 to 8");
        row("a flag for a number", m_reader.whole("on", 1, 0, 8),
            "sets on to True, which should be a whole number of 0 to 8");
        row("None", m_reader.number("none", 1.0, 0.5, 8.0), "sets none to None, which should be a number of 0.5 to 8");
        row("no finite number", m_reader.number("nan", 1.0, 0.5, 8.0),
            "sets nan to nan, which should be a number of 0.5 to 8");
        row("no flag", m_reader.flag("depth", true), "sets depth to 4, which should be True or False");
        row("no text", m_reader.text("sources", ""), "sets sources to a list, which should be a text");
        row("no names", m_reader.names("nothing"), "sets nothing to a list, which should be a list of 1 to 32 names");
        row("missing names", m_reader.names("missing"),
            "sets missing to nothing, which should be a list of 1 to 32 names");
        row("names of files", m_reader.names("up"),
            "sets up to a list, which should be a list of different plain names");
        row("equal names", m_reader.names("same"),
            "sets same to a list, which should be a list of different plain names");
        row("a number for a name", m_reader.names("mixed"),
            "sets mixed to a list, which should be a list of different plain names");
        row("no list", m_reader.numbers("inner", {}), "sets inner to a dictionary, which should be a list of numbers");
        row("a name for a number", m_reader.numbers("mixed", {}),
            "sets mixed to a list, which should be a list of numbers");
        row("no time", m_reader.seconds("zero", {1, 1}, 60.0),
            "sets zero to 0, which should be a time of more than 0 and at most 60 seconds");
        row("too long a time", m_reader.seconds("segment", {1, 1}, 5.0),
            "sets segment to 39/5, which should be a time of more than 0 and at most 5 seconds");
        row("a time that is none", m_reader.seconds("nan", {1, 1}, 60.0),
            "sets nan to nan, which should be a time of more than 0 and at most 60 seconds");
        row("a word for a time", m_reader.seconds("word", {1, 1}, 60.0),
            "sets word to 'sin', which should be a time of more than 0 and at most 60 seconds");
    }
    void refuses()
    {
        QFETCH(const Error, error);
        QFETCH(const std::string, reason);
        QCOMPARE(QString::fromStdString(error.detail), QString::fromStdString(reason));
        QCOMPARE(error.code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestSettingsReader)
#include "test_settings_reader.moc"
