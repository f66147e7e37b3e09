#include "pipeline/parameter_words.h"

#include <QLocale>
#include <QTest>

using namespace resonate;

class TestParameterWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void everyParameterHasWords()
    {
        for (const Parameter& parameter : allParameters()) {
            const ParameterWords words = parameterWords(parameter);
            QVERIFY2(words.title != parameter.id.section(QLatin1Char('.'), 1), qPrintable(parameter.id));
            QVERIFY2(words.description.endsWith(QLatin1Char('.')), qPrintable(parameter.id));
            QVERIFY2(words.sound.endsWith(QLatin1Char('.')), qPrintable(parameter.id));
            QVERIFY2(parameterGroupTitle(parameterGroup(parameter)) != parameterGroup(parameter),
                     qPrintable(parameter.id));
        }
    }
    void everyChoiceHasWords()
    {
        for (const Parameter& parameter : allParameters())
            for (const QString& choice : parameter.choices)
                QVERIFY2(choiceTitle(choice) != choice, qPrintable(parameter.id + QLatin1Char(' ') + choice));
    }
    /// A choice's title says nothing of its parameter, so no two choices of one may share it.
    void choicesOfAParameterAreToldApart()
    {
        for (const Parameter& parameter : allParameters()) {
            QSet<QString> titles;
            for (const QString& choice : parameter.choices)
                titles.insert(choiceTitle(choice));
            QCOMPARE(titles.size(), parameter.choices.size());
        }
    }
    void valuesAreOfTheReadersLocale()
    {
        const Parameter& strength = *findParameter(QStringLiteral("denoise.strength"));
        const Parameter& gain = *findParameter(QStringLiteral("mix.vocalsGainDb"));
        QCOMPARE(valueText(strength, 60), QStringLiteral("60 %"));
        QCOMPARE(changeText(strength, 60), QStringLiteral("Noise: Strength 60 %"));
        QCOMPARE(valueText(*findParameter(QStringLiteral("denoise.use")), QStringLiteral("auto")),
                 QStringLiteral("Automatic"));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(valueText(gain, 1.5), QStringLiteral("1,5 dB"));
    }
    void standardsAreShownWhole()
    {
        for (const Parameter& parameter : allParameters()) {
            if (parameter.isChoice())
                continue;
            const double shown = valueText(parameter, parameter.standard).section(QLatin1Char(' '), 0, 0).toDouble();
            QCOMPARE(shown, parameter.standard.toDouble());
        }
    }
};

QTEST_APPLESS_MAIN(TestParameterWords)
#include "test_parameter_words.moc"
