#include "core/audio/stem.h"
#include "pipeline/parameters.h"
#include "pipeline/plan.h"
#include "pipeline/stage_words.h"

#include <QRegularExpression>
#include <QTest>

using namespace resonate;

class TestStageWords final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPlannedStageHasWords()
    {
        const auto known = stagesWithWords();
        for (const PlannedStage& stage : makePlan(RecordingReport(), RestoreRequest()).stages)
            QVERIFY2(known.contains(stage.id), qPrintable(stage.id));
    }
    /// Restoring stages are found in the order in which they work, apart from the steps in between.
    void theOrderIsThePipelines()
    {
        const auto known = stagesWithWords();
        QStringList planned, worded;
        for (const RestoringStage& stage : restoringStages())
            planned << stage.id;
        for (const QString& id : known)
            if (planned.contains(id))
                worded << id;
        QCOMPARE(worded, planned);
        QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
    }
    void whatCanBeOverdoneSaysHowThatSounds()
    {
        for (const Parameter& parameter : allParameters()) {
            const QString stage = parameter.id.section(QLatin1Char('.'), 0, 0);
            if (parameter.id.endsWith(QLatin1String(".strength")) || parameter.id.endsWith(QLatin1String(".amount")))
                QVERIFY2(!stageWords(stage).tooMuch.isEmpty(), qPrintable(stage));
        }
    }
    void theyAreSentences()
    {
        static const QRegularExpression kJargon(
            QStringLiteral("\\b(DC|STFT|spectral|LUFS|dB|codec|transient|formant)\\b"));
        for (const QString& id : stagesWithWords()) {
            const StageWords words = stageWords(id);
            QVERIFY2(!words.title.isEmpty() && !words.title.endsWith(QLatin1Char('.')), qPrintable(id));
            QVERIFY2(words.title.size() <= 20, qPrintable(words.title));
            QVERIFY2(!words.doing.isEmpty() && !words.doing.endsWith(QLatin1Char('.')), qPrintable(id));
            QVERIFY2(words.does.endsWith(QLatin1Char('.')), qPrintable(id));
            QVERIFY2(words.tooMuch.isEmpty() || words.tooMuch.endsWith(QLatin1Char('.')), qPrintable(id));
            QVERIFY2(!(words.does + words.tooMuch).contains(kJargon), qPrintable(words.does));
        }
    }
    void theUnknownIsCalledByItsId()
    {
        QCOMPARE(stageWords(QStringLiteral("levitate")).title, QStringLiteral("levitate"));
        QVERIFY(stageWords(QStringLiteral("levitate")).does.isEmpty());
    }
    void everyStemHasATitle()
    {
        for (const Stem stem : kStems) {
            const auto name = QString::fromUtf8(stemName(stem).data(), static_cast<int>(stemName(stem).size()));
            QVERIFY(partTitle(name) != name);
        }
        QCOMPARE(partTitle(kWholePart), QStringLiteral("Everything"));
    }
};

QTEST_APPLESS_MAIN(TestStageWords)
#include "test_stage_words.moc"
