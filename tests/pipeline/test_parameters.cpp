#include "pipeline/parameters.h"

#include <QRegularExpression>
#include <QTest>

using namespace resonate;

class TestParameters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableIsSound()
    {
        QSet<QString> ids;
        for (const Parameter& parameter : allParameters()) {
            const QRegularExpression form(QStringLiteral("^[a-z][A-Za-z]+\\.[a-z][A-Za-z0-9]+$"));
            QVERIFY2(form.match(parameter.id).hasMatch(), qPrintable(parameter.id));
            QVERIFY2(!ids.contains(parameter.id), qPrintable(parameter.id));
            ids.insert(parameter.id);
            QVERIFY2(QLatin1String(parameter.description).endsWith(QLatin1Char('.')), qPrintable(parameter.id));
            for (const auto mode : {ProcessingMode::Preview, ProcessingMode::Render})
                QVERIFY2(checkParameter(parameter.id, parameter.standardFor(mode)), qPrintable(parameter.id));
            if (parameter.isChoice())
                continue;
            QVERIFY(parameter.minimum < parameter.maximum);
            QVERIFY(checkParameter(parameter.id, parameter.minimum));
            QVERIFY(checkParameter(parameter.id, parameter.maximum));
            QVERIFY(!checkParameter(parameter.id, parameter.minimum - 1e-9));
            QVERIFY(!checkParameter(parameter.id, parameter.maximum + 1e-9));
        }
    }
    void qualityFollowsTheMode()
    {
        ParameterSet set;
        const auto quality = QStringLiteral("separate.quality");
        QCOMPARE(set.choice(quality, ProcessingMode::Preview), QStringLiteral("preview"));
        QCOMPARE(set.choice(quality, ProcessingMode::Render), QStringLiteral("render"));
        QVERIFY(set.setFromText(QStringLiteral("separate.quality=render")));
        QCOMPARE(set.choice(quality, ProcessingMode::Preview), QStringLiteral("render"));
    }
    void readsTheCommandLine()
    {
        ParameterSet set;
        QCOMPARE(set.number(QStringLiteral("mix.vocalsGainDb")), 0.0);
        QVERIFY(set.setFromText(QStringLiteral("mix.vocalsGainDb=-1.5")));
        QVERIFY(set.setFromText(QStringLiteral("output.bits=16"))); // a word, although it looks like a number
        QCOMPARE(set.number(QStringLiteral("mix.vocalsGainDb")), -1.5);
        QCOMPARE(set.choice(QStringLiteral("output.bits"), ProcessingMode::Render), QStringLiteral("16"));
        QCOMPARE(set.values().size(), 2);
        const QJsonObject all = set.resolved(ProcessingMode::Render);
        QCOMPARE(static_cast<std::size_t>(all.size()), allParameters().size());
        QCOMPARE(all[QStringLiteral("mix.vocalsGainDb")], QJsonValue(-1.5));
        QCOMPARE(all[QStringLiteral("master.maxLimitingDb")], QJsonValue(6));
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("mix.vocalsGainDb=60", "'mix.vocalsGainDb' must be between -24 and 24, is 60");
        row("mix.vocalsGainDb=1,5", "'mix.vocalsGainDb' must be a number, is '1,5'");
        row("mix.vocalsGainDb=", "'mix.vocalsGainDb' must be a number, is ''");
        row("mix.vocalsGainDb=nan", "'mix.vocalsGainDb' must be a number, is 'nan'");
        row("mix.vocalsGainDb=inf", "'mix.vocalsGainDb' must be a number, is 'inf'");
        row("mix.vocalsGainDb= 3", "'mix.vocalsGainDb' must be a number, is ' 3'");
        row("master.maxLimitingDb=20.01", "'master.maxLimitingDb' must be between 0 and 20, is 20.01");
        row("output.bits=20", "'output.bits' must be one of 16, 24, 32f, is '20'");
        row("mix.voxGainDb=3", "there is no parameter 'mix.voxGainDb'");
        row("mix.vocalsGainDb", "'mix.vocalsGainDb' is not of the form stage.parameter=value");
        row("=", "there is no parameter ''");
    }
    void refuses()
    {
        QFETCH(QString, text);
        ParameterSet set;
        const auto result = set.setFromText(text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::BadUsage);
        QTEST(QString::fromStdString(result.error().detail), "expected");
        QVERIFY(set == ParameterSet());
    }
    void theStrongerWins()
    {
        ParameterSet preset;
        ParameterSet user;
        QVERIFY(preset.setFromText(QStringLiteral("master.maxLimitingDb=2.5")));
        QVERIFY(preset.setFromText(QStringLiteral("master.targetLufs=-11")));
        QVERIFY(user.setFromText(QStringLiteral("master.targetLufs=-20")));
        preset.merge(user);
        QCOMPARE(preset.number(QStringLiteral("master.targetLufs")), -20.0);
        QCOMPARE(preset.number(QStringLiteral("master.maxLimitingDb")), 2.5);
    }
};

QTEST_APPLESS_MAIN(TestParameters)
#include "test_parameters.moc"
