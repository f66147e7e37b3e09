#include "core/quality/guard_judge.h"

#include <QTest>

using namespace resonate;

namespace {

ArtifactWindow scored(double score, double halfScore = 0.0, bool silent = false)
{
    return {score, score > 0.0 ? ArtifactFeature::Click : ArtifactFeature::None, halfScore, silent};
}

GuardReport reportOf(const std::vector<ArtifactWindow>& windows, double rollbackShare = 1.0 / 3.0)
{
    GuardReport report;
    for (const ArtifactWindow& window : windows)
        report.windows.push_back(judgeWindow(window, 0.1));
    judgeStage(report, 0.1, rollbackShare);
    return report;
}

} // namespace

class TestGuardJudge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void windowVerdicts_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("halfScore");
        QTest::addColumn<WindowVerdict>("verdict");
        QTest::newRow("nothing") << 0.0 << 0.0 << WindowVerdict::Kept;
        QTest::newRow("at the threshold") << 0.1 << 0.0 << WindowVerdict::Kept;
        QTest::newRow("half will do") << 0.11 << 0.1 << WindowVerdict::Half;
        QTest::newRow("half is too much") << 0.11 << 0.101 << WindowVerdict::Input;
    }
    void windowVerdicts()
    {
        QFETCH(double, score);
        QFETCH(double, halfScore);
        QFETCH(WindowVerdict, verdict);
        const GuardWindow window = judgeWindow(scored(score, halfScore), 0.1);
        QCOMPARE(window.verdict, verdict);
        QCOMPARE(window.halfScore.has_value(), verdict != WindowVerdict::Kept);
    }
    void nothingPastTheThreshold()
    {
        const GuardReport report = reportOf({scored(0.0), scored(0.1)});
        QCOMPARE(report.verdict, StageVerdict::Kept);
        QCOMPARE(report.feature, ArtifactFeature::None);
        QCOMPARE(report.worstScore, 0.1);
    }
    void mostFrequentFeatureIsNamed()
    {
        std::vector<ArtifactWindow> windows(3, scored(0.5, 0.05));
        windows[0].feature = ArtifactFeature::NonFinite;
        QCOMPARE(reportOf(windows).feature, ArtifactFeature::Click);
    }
    void shareIsOfTheWindowsThatSound_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<StageVerdict>("verdict");
        QTest::newRow("one of four") << 0 << StageVerdict::Reduced;
        QTest::newRow("one of three") << 1 << StageVerdict::Reduced;
        QTest::newRow("one of two") << 2 << StageVerdict::RolledBack;
    }
    void shareIsOfTheWindowsThatSound()
    {
        QFETCH(int, silent);
        QFETCH(StageVerdict, verdict);
        std::vector<ArtifactWindow> windows(3);
        for (int w = 0; w < silent; ++w)
            windows[static_cast<std::size_t>(w)].silent = true;
        windows.push_back(scored(0.5, 0.4));
        const GuardReport report = reportOf(windows);
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.shouldRollBack(), verdict == StageVerdict::RolledBack);
    }
    void aFaultMadeOutOfSilenceCounts()
    {
        // The window that fell is one that sounds, whatever it was before.
        QVERIFY(reportOf({scored(1.0, 1.0, true)}).shouldRollBack());
    }
    void nothingAtAllIsKept() { QCOMPARE(reportOf({}).verdict, StageVerdict::Kept); }
};

QTEST_APPLESS_MAIN(TestGuardJudge)
#include "test_guard_judge.moc"
