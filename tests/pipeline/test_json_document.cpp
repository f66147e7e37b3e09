#include "pipeline/json_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace resonate;

namespace {

// No raw string: moc 6.4 loses its way in one that holds quotes.
const QByteArray kSample = "{\n"
                           "  \"schema\": 1, \"name\": \"caf\\u00e9 \\ud83c\\udfb8 na\xC3\xAFve\",\n"
                           "  \"parameters\": {\n"
                           "    \"mix.vocalsGainDb\": -1.5e1,\n"
                           "    \"list\": [true, false, null, \"a\\\"b\", {\"deep\": 0.25}]\n"
                           "  }\n"
                           "}\n";

} // namespace

class TestJsonDocument final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatQtReads()
    {
        const auto document = JsonDocument::parse(kSample.toStdString(), "a.json");
        QVERIFY(document);
        QCOMPARE(document->root(), QJsonDocument::fromJson(kSample).object());
    }
    void knowsTheLineOfEverything()
    {
        const auto document = JsonDocument::parse(kSample.toStdString(), "a.json");
        const auto parameters = QStringLiteral("parameters");
        QCOMPARE(document->line({QStringLiteral("name")}), 2);
        QCOMPARE(document->line({parameters}), 3);
        QCOMPARE(document->line({parameters, QStringLiteral("mix.vocalsGainDb")}), 4);
        QCOMPARE(document->line({parameters, QStringLiteral("list"), QStringLiteral("4"), QStringLiteral("deep")}), 5);
        QCOMPARE(document->line({parameters, QStringLiteral("not there")}), 3);
        QCOMPARE(document->line({}), 1);
        QCOMPARE(document->errorAt({parameters}, QStringLiteral("no")).detail, std::string("a.json:3: no"));
    }
    void saysWhereTheSyntaxIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("empty", "", "1:1: expected '{', found the end of the text");
        row("only space", " \n ", "2:2: expected '{', found the end of the text");
        row("no object", "[1]", "1:1: expected '{', found '['");
        row("byte order mark", "\xEF\xBB\xBF{}", "1:1: expected '{', found a foreign character");
        row("more behind", "{}\n{}", "2:1: expected nothing more, found '{'");
        row("comma at the end", "{\"a\": 1,\n}", "2:1: expected a key in double quotes, found '}'");
        row("missing comma", "{\"a\": 1\n \"b\": 2}", "2:2: expected ',' or '}', found '\"'");
        row("missing colon", "{\"a\" 1}", "1:6: expected ':' after 'a', found '1'");
        row("bare word", "{\"a\": yes}", "1:7: expected a value, found 'y'");
        row("nearly true", "{\"a\": trua}", "1:7: expected a value, found 't'");
        row("comment", "{ // no\n}", "1:3: expected a key in double quotes, found '/'");
        row("single quotes", "{'a': 1}", "1:2: expected a key in double quotes, found '''");
        row("twice", "{\"a\": 1,\n\"b\": {\"a\": 1},\n\"a\": 2}", "3:1: 'a' is there twice");
        row("twice in disguise", "{\"a\": 1,\"\\u0061\": 2}", "1:9: 'a' is there twice");
        row("open text", "{\"a\": \"b", "1:7: this text has no closing quote");
        row("line break in text", "{\"a\": \"b\nc\"}", "1:9: a line break or control character within quotes");
        row("zero byte", QByteArray("{\"a\": \"b\0\"}", 11), "1:9: a line break or control character within quotes");
        row("bad escape", "{\"a\": \"\\x\"}", "1:8: no such escape");
        row("short escape", "{\"a\": \"\\u12", "1:8: no such escape");
        row("signed escape", "{\"a\": \"\\u-123\"}", "1:8: no such escape");
        row("lone surrogate", "{\"a\": \"\\ud83c\"}", "1:8: half a surrogate pair");
        row("low surrogate", "{\"a\": \"\\udfb8\"}", "1:8: half a surrogate pair");
        row("leading zero", "{\"a\": 012}", "1:7: a number must not begin with a zero");
        row("plus", "{\"a\": +1}", "1:7: expected a value, found '+'");
        row("only minus", "{\"a\": -}", "1:7: expected a value, found '-'");
        row("no digit", "{\"a\": 1.}", "1:9: expected a digit after the point, found '}'");
        row("no exponent", "{\"a\": 1e}", "1:9: expected a digit in the exponent, found '}'");
        row("huge", "{\"a\": 1e999}", "1:7: this number is too large or too small");
        row("not a number", "{\"a\": NaN}", "1:7: expected a value, found 'N'");
        row("comma for a point", "{\"a\": 1,5}", "1:9: expected a key in double quotes, found '5'");
        row("not UTF-8", "{\"a\":\n \"\xFF\"}", "2:1: this line is not UTF-8");
        row("columns are characters", "{\"\xC3\xA9\xC3\xA9\": x}", "1:8: expected a value, found 'x'");
        row("escape sequences stay off the terminal", "{\"\\u001b[31m\": 1, \"\\u001b[31m\": 1}",
            "1:19: '?[31m' is there twice");
    }
    void saysWhereTheSyntaxIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto document = JsonDocument::parse(text.toStdString(), "p.json");
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::BadUsage);
        QCOMPARE(QString::fromStdString(document.error().detail), QStringLiteral("p.json:") + expected);
    }
    void limits()
    {
        const auto nested = [](int depth) { // the root is the first level
            return "{\"a\":" + std::string(static_cast<std::size_t>(depth - 1), '[') +
                   std::string(static_cast<std::size_t>(depth - 1), ']') + '}';
        };
        QVERIFY(JsonDocument::parse(nested(JsonDocument::kMaximumDepth), "p"));
        const auto tooDeep = JsonDocument::parse(nested(JsonDocument::kMaximumDepth + 1), "p");
        QVERIFY(!tooDeep);
        QCOMPARE(tooDeep.error().detail, std::string("p:1:37: more than 32 levels in one another"));
        QVERIFY(!JsonDocument::parse(nested(200'000), "p"));

        const std::string space(JsonDocument::kMaximumBytes - 2, ' ');
        QVERIFY(JsonDocument::parse("{}" + space, "p"));
        QVERIFY(!JsonDocument::parse("{} " + space, "p"));
        std::string many = "{\"a\":[0";
        for (int i = 0; i < 30'000; ++i)
            many += ",0";
        const auto tooMany = JsonDocument::parse(many + "]}", "p");
        QVERIFY(!tooMany);
        QVERIFY(tooMany.error().detail.find("more than 20000 values") != std::string::npos);
        QVERIFY(!JsonDocument::parse("{\"" + std::string(201, 'k') + "\":1}", "p"));
    }
    void missingFileIsBadInput()
    {
        const auto document = JsonDocument::load("/nowhere/p.json");
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::BadInput);
    }
    /// Whatever is done to the text: an answer, never a crash; and what is accepted, Qt's own parser reads the same
    /// way.
    void survivesMutations()
    {
        std::mt19937 random(20240501);
        const std::string_view spice = "{}[]\",:\\u0e+-.x \n\xFF\xC3\0";
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string text = kSample.toStdString();
            const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
            for (std::size_t change = 0, count = 1 + below(3); change < count && !text.empty(); ++change) {
                const std::size_t at = below(text.size());
                switch (random() % 4) {
                case 0:
                    text[at] = spice[below(spice.size())];
                    break;
                case 1:
                    text.erase(at, 1 + below(8));
                    break;
                case 2:
                    text.insert(at, text.substr(below(text.size()), below(12)));
                    break;
                default:
                    text.resize(at + 1);
                }
            }
            const auto document = JsonDocument::parse(text, "m");
            const QJsonDocument other = QJsonDocument::fromJson(QByteArray::fromStdString(text));
            if (document) {
                ++accepted;
                QCOMPARE(document->root(), other.object());
            } else {
                QVERIFY(document.error().detail.starts_with("m:"));
            }
        }
        QVERIFY(accepted > 100); // the mutations are not all hopeless
    }
};

QTEST_APPLESS_MAIN(TestJsonDocument)
#include "test_json_document.moc"
