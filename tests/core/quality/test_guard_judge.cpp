#include "core/quality/guard_judge.h"

#include <QTest>

using namespace resonate;

namespace {

std::vector<ArtifactWindow> scores(const std::vector<double>& values, ArtifactFeature feature = ArtifactFeature::Click)
{
    std::vector<ArtifactWindow> windows;
    for (const double value : values)
        windows.push_back({value, value > 0.0 ? feature : ArtifactFeature::None, false});
    return windows;
}

} // namespace

class TestGuardJudge final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsPastTheThresholdIsTriedAgain()
    {
        GuardReport report;
        QCOMPARE(takeScores(report, scores({0.0, 0.1, 0.11, 0.05}), 0.1), std::size_t(3));
        QCOMPARE(report.worstScore, 0.11);
        QCOMPARE(report.feature, ArtifactFeature::Click);
        QCOMPARE(report.windows[1].verdict, WindowVerdict::Kept);
        QCOMPARE(report.windows[2].verdict, WindowVerdict::Half);
    }
    void nothingPastTheThreshold()
    {
        GuardReport report;
        QCOMPARE(takeScores(report, scores({0.0, 0.1}), 0.1), std::size_t(0));
        QCOMPARE(report.feature, ArtifactFeature::None);
        decide(report, 1.0 / 3.0);
        QCOMPARE(report.verdict, StageVerdict::Kept);
    }
    void mostFrequentFeatureIsNamed()
    {
        auto windows = scores({0.5, 0.5, 0.5});
        windows[0].feature = ArtifactFeature::NonFinite;
        GuardReport report;
        takeScores(report, windows, 0.1);
        QCOMPARE(report.feature, ArtifactFeature::Click);
    }
    void halfScoresNeedReachNoFurtherThanTheLastFailure()
    {
        GuardReport report;
        takeScores(report, scores({0.5, 0.5, 0.0, 0.0}), 0.1);
        takeHalfScores(report, scores({0.05, 0.2}), 0.1);
        QCOMPARE(report.windows[0].verdict, WindowVerdict::Half);
        QCOMPARE(report.windows[1].verdict, WindowVerdict::Input);
        QCOMPARE(*report.windows[1].halfScore, 0.2);
        QVERIFY(!report.windows[2].halfScore);
    }
    void shareIsOfTheWindowsThatSound_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("2 of 6") << 0 << "reduced"; // exactly a third is not more than a third
        QTest::newRow("2 of 5") << 1 << "rolledBack";
        QTest::newRow("2 of 2") << 4 << "rolledBack";
    }
    void shareIsOfTheWindowsThatSound()
    {
        QFETCH(int, silent);
        QFETCH(QString, verdict);
        auto windows = scores({0.5, 0.5, 0.0, 0.0, 0.0, 0.0});
        for (int w = 0; w < silent; ++w)
            windows[static_cast<std::size_t>(5 - w)].silent = true;
        GuardReport report;
        takeScores(report, windows, 0.1);
        takeHalfScores(report, windows, 0.1);
        decide(report, 1.0 / 3.0);
        QCOMPARE(QString::fromUtf8(name(report.verdict).data()), verdict);
        QVERIFY(std::abs(report.fallbackShare - 2.0 / (6 - silent)) < 1e-12);
    }
    void emptyStream()
    {
        GuardReport report;
        QCOMPARE(takeScores(report, {}, 0.1), std::size_t(0));
        decide(report, 0.0);
        QCOMPARE(report.verdict, StageVerdict::Kept);
        QCOMPARE(report.fallbackShare, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestGuardJudge)
#include "test_guard_judge.moc"
