#include "app/cli/restoring_words.h"

#include <QJsonArray>
#include <QTest>

using namespace resonate;

namespace {

QJsonObject planned(const char* stage, bool enabled, const char* sentence, const char* chosenBy = "measurement")
{
    return {
        {QStringLiteral("stage"), QLatin1String(stage)},
        {QStringLiteral("scope"), QStringLiteral("recording")},
        {QStringLiteral("enabled"), enabled},
        {QStringLiteral("chosenBy"), QLatin1String(chosenBy)},
        {QStringLiteral("decisions"), QJsonArray{QJsonObject{{QStringLiteral("sentence"), QLatin1String(sentence)}}}}};
}

QJsonObject record(const char* stage, const char* stem, const char* verdict, int input, int kept)
{
    QJsonArray windows;
    for (int i = 0; i < input + kept; ++i)
        windows.append(i < input ? QJsonObject{{QStringLiteral("score"), 0.4},
                                               {QStringLiteral("verdict"), QStringLiteral("input")}}
                                 : QJsonObject{{QStringLiteral("score"), 0.01}});
    return {{QStringLiteral("stage"), QLatin1String(stage)},
            {QStringLiteral("stem"), QLatin1String(stem)},
            {QStringLiteral("verdict"), QLatin1String(verdict)},
            {QStringLiteral("artifactScore"), 0.4},
            {QStringLiteral("windows"), windows}};
}

} // namespace

class TestRestoringWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foundDoneAndTakenBack()
    {
        QJsonObject separate = planned("separate", true, "Not about restoring.");
        separate.remove(QStringLiteral("scope"));
        const QJsonObject report{
            {QStringLiteral("plan"),
             QJsonObject{
                 {QStringLiteral("stages"),
                  QJsonArray{planned("declip", false, "None."), planned("dehum", true, "It hums."), separate,
                             planned("denoise", true, "It hisses.", "user"), planned("dereverb", true, "It rings.")}}}},
            {QStringLiteral("stages"),
             QJsonArray{record("dehum", "", "kept", 0, 5), record("denoise", "", "rolledBack", 5, 0),
                        record("dereverb", "vocals", "reduced", 2, 3), record("dereverb", "other", "kept", 0, 5)}}};
        const QStringList expected{
            QStringLiteral("  Hum          It hums."),
            QStringLiteral("  Noise        Worked on because you asked for it. It hisses."),
            QStringLiteral("               Taken back: it did more harm than good (artifact score 0.40)."),
            QStringLiteral("  Room         It rings."),
            QStringLiteral("               Held back on vocals in 2 of 5 seconds, where it would have been heard."),
            QStringLiteral("  Left alone   clipping"),
        };
        QCOMPARE(restoringLines(report), expected);
    }
    void nothingToSay() { QVERIFY(restoringLines({}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestRestoringWords)
#include "test_restoring_words.moc"
