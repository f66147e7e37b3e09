#include "core/mastering/gain_search.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

/// A limiter that begins to work at a gain and then gives only a share of each further dB.
GainTrial trialOf(double gainDb, double beginsDb, double share)
{
    const double over = std::max(0.0, gainDb - beginsDb);
    return {gainDb, -23.0 + gainDb - (1.0 - share) * over, over, 1.3 * over};
}

} // namespace

class TestGainSearch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheTargetInFewPasses_data()
    {
        QTest::addColumn<double>("beginsDb");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("passes");
        QTest::newRow("no limiting") << 40.0 << 1.0 << 1;
        QTest::newRow("a little") << 6.0 << 0.9 << 3;
        QTest::newRow("much") << 5.0 << 0.5 << 4;
    }
    void findsTheTargetInFewPasses()
    {
        QFETCH(double, beginsDb);
        QFETCH(double, share);
        QFETCH(int, passes);
        const auto found = searchGain({-23.0, -14.0, 20.0}, [&](double gainDb, int) -> Result<GainTrial> {
            return trialOf(gainDb, beginsDb, share);
        });
        QVERIFY(found);
        QVERIFY(std::abs(found->trial.lufs + 14.0) <= 0.05);
        QVERIFY2(found->passes <= passes, qPrintable(QString::number(found->passes)));
        QVERIFY(!found->heldBack);
    }
    void stopsWhereLimitingWouldBeTooMuch()
    {
        const auto found = searchGain(
            {-23.0, -9.0, 6.0}, [](double gainDb, int) -> Result<GainTrial> { return trialOf(gainDb, 4.0, 0.6); });
        QVERIFY(found);
        QVERIFY(found->heldBack);
        QVERIFY(std::abs(found->trial.limitingP99Db - 6.0) <= 0.05);
        QVERIFY(found->trial.lufs < -9.0);
    }
    void doesNotSwingPastTheLimitOnItsWay()
    {
        // The first trial is too quiet though it limits 4 dB; the target would need 10.
        const auto found = searchGain(
            {-23.0, -14.0, 6.0}, [](double gainDb, int) -> Result<GainTrial> { return trialOf(gainDb, 5.0, 0.3); });
        QVERIFY(found);
        QVERIFY(found->heldBack);
        QVERIFY(found->trial.limitingP99Db <= 6.05);
        QVERIFY(found->trial.limitingP99Db >= 5.5);
    }
    void staysWhereEnoughRangeIsLeft_data()
    {
        QTest::addColumn<double>("lu");       // lost at the gain of the target
        QTest::addColumn<double>("exponent"); // and on the way there from the gain at which limiting begins
        QTest::newRow("evenly") << 1.5 << 1.0;
        QTest::newRow("late") << 2.0 << 2.0;
        QTest::newRow("at once") << 0.6 << 0.3;
        QTest::newRow("much") << 6.0 << 1.5;
    }
    void staysWhereEnoughRangeIsLeft()
    {
        QFETCH(double, lu);
        QFETCH(double, exponent);
        const auto rangeLu = [&](double gainDb) {
            return 12.0 - lu * std::pow(std::max(0.0, gainDb - 4.0) / 6.0, exponent);
        };
        const auto search = [&](double leastRangeLu) {
            return searchGain({-23.0, -14.0, 20.0, leastRangeLu}, [&](double gainDb, int) -> Result<GainTrial> {
                GainTrial trial = trialOf(gainDb, 4.0, 0.8);
                trial.rangeLu = rangeLu(gainDb);
                return trial;
            });
        };
        const auto free = search(0.0), kept = search(11.75);
        QVERIFY(free && kept);
        QVERIFY(!free->keptRange && std::abs(free->trial.lufs + 14.0) <= 0.05);
        QVERIFY(kept->keptRange);
        QVERIFY(kept->trial.rangeLu >= 11.75);
        QVERIFY2(kept->trial.rangeLu <= 11.9 || rangeLu(kept->trial.gainDb + 0.3) < 11.75,
                 qPrintable(QString::number(kept->trial.gainDb)));
        QVERIFY(kept->passes <= 12);
    }
    void handsErrorsOn()
    {
        const auto found = searchGain({}, [](double, int) -> Result<GainTrial> {
            return Error{ErrorCode::Io, "gone"};
        });
        QVERIFY(!found);
        QCOMPARE(found.error().detail, std::string("gone"));
    }
};

QTEST_APPLESS_MAIN(TestGainSearch)
#include "test_gain_search.moc"
