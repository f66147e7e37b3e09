#include "tests/tools/json_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace resonate;

namespace {

/// JSON with single quotes.
QJsonValue parsed(const QByteArray& text)
{
    return QJsonDocument::fromJson(QByteArray("[" + text + "]").replace('\'', '"')).array().at(0);
}

} // namespace

class TestJsonSchema final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char* schema, const char* value, bool valid) {
            QTest::addRow("%s by %s", value, schema) << QByteArray(schema) << QByteArray(value) << valid;
        };
        row("{}", "3", true);
        row("{'type':'integer'}", "3", true);
        row("{'type':'integer'}", "3.5", false);
        row("{'type':['number','null']}", "null", true);
        row("{'type':['number','null']}", "'1'", false);
        row("{'type':'number'}", "true", false);
        row("{'const':1}", "1", true);
        row("{'const':1}", "2", false);
        row("{'enum':['a',2]}", "2", true);
        row("{'enum':['a',2]}", "'b'", false);
        row("{'minimum':0,'maximum':1}", "1", true);
        row("{'minimum':0,'maximum':1}", "1.5", false);
        row("{'minimum':0}", "-1", false);
        row("{'minimum':0}", "'text'", true); // no number: nothing to compare
        row("{'items':{'type':'string'},'minItems':1,'maxItems':2}", "['a']", true);
        row("{'items':{'type':'string'},'minItems':1,'maxItems':2}", "[]", false);
        row("{'items':{'type':'string'}}", "['a',1]", false);
        row("{'maxItems':2}", "[1,2,3]", false);
        row("{'required':['a']}", "{'a':1}", true);
        row("{'required':['a']}", "{'b':1}", false);
        row("{'properties':{'a':{'type':'number'}}}", "{'a':'1'}", false);
        row("{'properties':{'a':{}},'additionalProperties':false}", "{'a':1}", true);
        row("{'properties':{'a':{}},'additionalProperties':false}", "{'a':1,'b':2}", false);
        row("{'additionalProperties':{'type':'string'}}", "{'b':2}", false);
        row("{'propertyNames':{'enum':['a']}}", "{'b':2}", false);
        row("{'properties':{'a':false}}", "{'a':1}", false);
        row("{'properties':{'a':false}}", "{'b':1}", true);
        row("{'$ref':'#/$defs/x','$defs':{'x':{'const':1}}}", "1", true);
        row("{'$ref':'#/$defs/x','$defs':{'x':{'const':1}}}", "2", false);
        row("{'$ref':'#/$defs/y','$defs':{'x':{}}}", "2", false);
        row("{'oneOf':[{'minimum':2},{'maximum':3}]}", "1", true);
        row("{'oneOf':[{'minimum':2},{'maximum':3}]}", "2.5", false);
        row("{'anyOf':[{'minimum':2},{'maximum':3}]}", "2.5", true);
        row("{'anyOf':[{'minimum':4},{'maximum':3}]}", "3.5", false);
        row("{'allOf':[{'minimum':2},{'maximum':3}]}", "4", false);
        row("{'if':{'const':1},'then':false}", "1", false);
        row("{'if':{'const':1},'then':false}", "2", true);
        row("{'pattern':'x'}", "'x'", false); // not known here, so never passed over
    }
    void judges()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QFETCH(bool, valid);
        const QStringList faults = JsonSchema(parsed(schema).toObject()).faults(parsed(value));
        QVERIFY2(faults.isEmpty() == valid, qPrintable(faults.join(QLatin1Char('\n'))));
    }
    void saysWhere()
    {
        const JsonSchema schema(parsed("{'properties':{'a':{'items':{'type':'string'}}}}").toObject());
        QCOMPARE(schema.faults(parsed("{'a':['x',3]}")),
                 QStringList(QStringLiteral("/a/1: 3 is not of type \"string\"")));
    }
    void unusedDefinitionsAreFound()
    {
        const JsonSchema schema(parsed("{'$defs':{'x':{},'y':{}},'items':{'$ref':'#/$defs/y'}}").toObject());
        QCOMPARE(schema.unusedDefinitions(), QStringList(QStringLiteral("x")));
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "test_json_schema.moc"
