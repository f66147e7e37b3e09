#include "app/cli/arguments.h"

#include <QTest>

using namespace resonate;

class TestArguments final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryForm()
    {
        const auto parsed =
            parse({"in.wav", "-o", "out", "--mode=preview", "--set", "a.b=1", "c.d=2", "--set=e.f=3", "--stems"});
        QVERIFY(parsed);
        QCOMPARE(parsed->positional, (std::vector<std::string>{"in.wav"}));
        QCOMPARE(parsed->value("-o"), std::string("out"));
        QCOMPARE(parsed->value("--mode"), std::string("preview"));
        QCOMPARE(parsed->values("--set"), (std::vector<std::string>{"a.b=1", "c.d=2", "e.f=3"}));
        QVERIFY(parsed->has("--stems"));
        QCOMPARE(parsed->value("--missing", "x"), std::string("x"));
    }
    void negativeNumbersAreValues()
    {
        const auto parsed = parse({"--mode", "-14.5", "--", "-o"});
        QVERIFY(parsed);
        QCOMPARE(parsed->value("--mode"), std::string("-14.5"));
        QCOMPARE(parsed->positional, (std::vector<std::string>{"-o"}));
    }
    void bytesPassUnchanged()
    {
        const auto parsed = parse({"caf\xE9 \xF0\x9F\x8E\xB8.wav"});
        QCOMPARE(parsed->positional.front(), std::string("caf\xE9 \xF0\x9F\x8E\xB8.wav"));
    }
    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("mentioned");
        QTest::newRow("unknown") << QByteArrayList{"--louder"} << QByteArray("--louder");
        QTest::newRow("no value at the end") << QByteArrayList{"-o"} << QByteArray("-o");
        QTest::newRow("option for a value") << QByteArrayList{"-o", "--stems"} << QByteArray("-o");
        QTest::newRow("twice") << QByteArrayList{"-o", "a", "-o", "b"} << QByteArray("twice");
        QTest::newRow("switch with a value") << QByteArrayList{"--stems=yes"} << QByteArray("no value");
    }
    void mistakesAreNamed()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QByteArray, mentioned);
        std::vector<std::string> list;
        for (const QByteArray& argument : arguments)
            list.push_back(argument.toStdString());
        const auto parsed = parse(list);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadUsage);
        QVERIFY(QByteArray::fromStdString(parsed.error().detail).contains(mentioned));
    }
    void numbersKnowNoLocale()
    {
        QCOMPARE(*parseNumber("--x", "-16.5"), -16.5);
        for (const char* bad : {"", "1,5", "12abc", "nan", "inf", " 1"})
            QVERIFY2(!parseNumber("--x", bad), bad);
    }

private:
    static Result<ParsedArguments> parse(const std::vector<std::string>& arguments)
    {
        static const OptionSpec options[] = {
            {"-o", "DIR", "", false}, {"--mode", "M", "", false}, {"--set", "S", "", true}, {"--stems", "", "", false}};
        return parseArguments(arguments, options);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "test_arguments.moc"
