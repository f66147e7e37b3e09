#include "clean_report.h"
#include "core/audio/dc_offset.h"
#include "core/enhance/stems/recording_facts.h"
#include "pipeline/restoring/needs.h"
#include "pipeline/stem_targets.h"

#include <QTest>

#include <cmath>

using namespace resonate;

namespace {

/// A need as a function of the one number that it hangs on.
struct Probe {
    Need (*need)(const RecordingReport&);
    void (*set)(RecordingReport&, double);
    double threshold;
    double step; ///< towards more need

    Need at(double value) const
    {
        RecordingReport report = cleanReport();
        set(report, value);
        return need(report);
    }
};

const QList<std::pair<const char*, Probe>>& probes()
{
    static const QList<std::pair<const char*, Probe>> list = {
        {"offset",
         {&dcOffsetNeed,
          [](RecordingReport& r, double v) {
              r.level.dcOffset = {0.0, -v};
          },
          kDcOffsetThreshold, 1e-6}},
        {"crowd",
         {&crowdNeed,
          [](RecordingReport& r, double v) {
              r.crowd.spans = {{10.0, 10.0 + v}};
          },
          kShortestCrowdSeconds - 1e-6, 2e-6}},
        {"noise", {&denoiseNeed, [](RecordingReport& r, double v) { r.noise.snrDb = v; }, kQuietSnrDb, -0.01}},
        {"highs",
         {&highsNeed,
          [](RecordingReport& r, double v) {
              r.bandwidth.highHz = v;
              r.bandwidth.highStepDb = kWallDb; // whatever its frequency, a recorder's
          },
          kFullBandHz, -1.0}},
        {"sub-bass", {&subBassNeed, [](RecordingReport& r, double v) { r.bandwidth.lowHz = v; }, kFullBassHz, 0.1}},
        {"reverberation", {&dereverbNeed, [](RecordingReport& r, double v) { r.reverb.tail = v; }, 0.0, 1e-3}},
        {"clicks",
         {&declickNeed,
          [](RecordingReport& r, double v) {
              r.handling.clicks.assign(v > 0.0 ? 1 : 0, TimeSpan{1.0, 1.001});
          },
          0.0, 1e-3}},
        {"bumps",
         {&debumpNeed,
          [](RecordingReport& r, double v) {
              r.handling.bumps.assign(v > 0.0 ? 1 : 0, TimeSpan{1.0, 1.2});
          },
          0.0, 1e-3}},
        {"wind",
         {&rumbleNeed,
          [](RecordingReport& r, double v) {
              r.handling.windPresent = v > 0.0;
              r.handling.windCornerHz = v;
          },
          0.0, 1e-3}},
        {"width",
         {&widthNeed, [](RecordingReport& r, double v) { r.stereo.sideToMidDb = v; }, kMonoSideToMidDb, -0.01}},
        {"instruments",
         {&enhanceNeed,
          [](RecordingReport& r, double v) {
              r.phone.likelihood = v;
              r.reverb.rt60Seconds = kFarRt60Seconds; // from far away
          },
          kWellMadeLikelihood, 0.01}},
    };
    return list;
}

} // namespace

class TestNeeds final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCleanRecordingNeedsNothing()
    {
        for (const auto& need :
             {&dcOffsetNeed, &declipNeed, &dehumNeed, &crowdNeed, &denoiseNeed, &highsNeed, &subBassNeed, &dereverbNeed,
              &widthNeed, &enhanceNeed, static_cast<Need (*)(const RecordingReport&)>(&toneNeed)}) {
            const Need none = need(cleanReport());
            QCOMPARE(none.share, 0.0);
            checkDecisions(none);
        }
    }
    void aThresholdIsWhereANeedBegins_data()
    {
        QTest::addColumn<int>("probe");
        for (int i = 0; i < probes().size(); ++i)
            QTest::newRow(probes()[i].first) << i;
    }
    void aThresholdIsWhereANeedBegins()
    {
        QFETCH(int, probe);
        const Probe& it = probes()[probe].second;
        QCOMPARE(it.at(it.threshold - it.step).share, 0.0);
        QCOMPARE(it.at(it.threshold).share, 0.0);
        const Need past = it.at(it.threshold + it.step);
        QVERIFY(past.share > 0.0 && past.share <= 1.0);
        checkDecisions(past);
        QVERIFY(past.decisions.front().sentence != it.at(it.threshold).decisions.front().sentence);
        // Monotonic: whatever is worse needs no less.
        double before = 0.0;
        for (int i = 1; i < 60; ++i) {
            const double value = it.threshold + it.step * std::pow(1.4, i);
            if (value <= -90.0)
                break;
            const double share = it.at(value).share;
            if (share == 0.0 && value <= 0.0)
                break; // no such recording
            QVERIFY2(share >= before, qPrintable(QString::number(value)));
            before = share;
        }
        QVERIFY(before > 0.0);
    }
    void unreliableNumbersDecideNothing()
    {
        RecordingReport report = cleanReport();
        report.noise = {-60.0, 3.0, 3.0, false, false};
        report.bandwidth = {200.0, 4000.0, 20.0, true, false};
        QCOMPARE(denoiseNeed(report).share, 0.0);
        QCOMPARE(highsNeed(report).share, 0.0);
        QCOMPARE(subBassNeed(report).share, 0.0);
        QVERIFY(denoiseNeed(report).decisions.front().sentence.contains(QStringLiteral("too little")));
    }
    void clippingIsNamedByItsSeverity()
    {
        QSet<QString> sentences;
        for (const auto severity :
             {ClippingSeverity::None, ClippingSeverity::Light, ClippingSeverity::Moderate, ClippingSeverity::Severe}) {
            RecordingReport report = cleanReport();
            report.clipping.severity = severity;
            report.clipping.share = 0.2;
            const Need need = declipNeed(report);
            QCOMPARE(need.share > 0.0, severity != ClippingSeverity::None);
            sentences.insert(need.decisions.front().sentence);
        }
        QCOMPARE(sentences.size(), 4);
    }
    void humIsWhatTheReportCallsHum()
    {
        RecordingReport report = cleanReport();
        report.hum = {true, 50.02, -40.0, 9, 8.5};
        QCOMPARE(dehumNeed(report).share, 1.0);
        QVERIFY(dehumNeed(report).decisions.front().sentence.contains(QStringLiteral("50.0 Hz, with 8 overtones")));
        report.hum.present = false;
        QCOMPARE(dehumNeed(report).share, 0.0);
    }
    void aDarkRecordingWithEverythingThereGetsNothingOnTop()
    {
        RecordingReport report = cleanReport();
        report.spectrum.centroidHz = 900.0;
        QCOMPARE(highsNeed(report).share, 0.0);
        // One that fades out by itself is extended only when it is muffled as well: at 2000 Hz it is not.
        report.bandwidth = {35.0, 9000.0, 3.0, false, true};
        QVERIFY(highsNeed(report).share > 0.0);
        report.spectrum.centroidHz = kMuffledCentroidHz;
        QCOMPARE(highsNeed(report).share, 0.0);
        // An edge is an edge, and muffled needs more than bright does.
        report.bandwidth.bandLimited = true;
        const double bright = highsNeed(report).share;
        report.spectrum.centroidHz = kMuffledCentroidHz - 1.0;
        QVERIFY(bright > 0.0 && highsNeed(report).share > bright);
    }
    void aRoomMayBeHiddenByNoise()
    {
        RecordingReport report = cleanReport();
        report.phone.likelihood = 0.9;
        report.noise.snrDb = kHiddenRoomSnrDb - 0.1;
        report.reverb.rt60Seconds = kHiddenRoomRt60Seconds;
        QCOMPARE(likelyTail(report), kHiddenTail);
        const Need hidden = dereverbNeed(report);
        QVERIFY(hidden.share > 0.0);
        QCOMPARE(hidden.decisions.front().measured, 0.0); // what was measured, and no guess
        QCOMPARE(hidden.decisions.last().measure, QStringLiteral("noise.snr"));
        QCOMPARE(hidden.decisions.last().measured, report.noise.snrDb);
        report.reverb.tail = 0.9; // heard all the same
        QCOMPARE(likelyTail(report), 0.9);
        report.reverb.tail = 0.0;
        report.noise.snrDb = kHiddenRoomSnrDb; // it would be heard
        QCOMPARE(likelyTail(report), 0.0);
        report.noise.snrDb = 3.0;
        report.phone.likelihood = kWellMadeLikelihood;
        QCOMPARE(likelyTail(report), 0.0);
    }
    void anEndThatIsNotTheRecordersStays()
    {
        RecordingReport report = cleanReport();
        report.bandwidth = {35.0, kLowestPhoneEndHz, 15.0, true, true};
        QVERIFY(highsNeed(report).share > 0.0);
        report.bandwidth.musicAbove = true;
        QCOMPARE(highsNeed(report).share, 0.0);
        // Lower than any phone's: dull music, unless it is as steep as a telephone's filter.
        report.bandwidth = {35.0, kLowestPhoneEndHz - 1.0, kWallDb - 1.0, true, true};
        QCOMPARE(highsNeed(report).share, 0.0);
        report.bandwidth.highStepDb = kWallDb;
        QVERIFY(highsNeed(report).share > 0.0);
        // What drowns in noise gets less on top.
        const double quiet = highsNeed(report).share;
        report.noise.snrDb = kDrownedSnrDb;
        QVERIFY(highsNeed(report).share < 0.5 * quiet);
    }
    void chainsAndPlanAgreeOnWhatIsWellMade()
    {
        RecordingReport report = cleanReport();
        StemNeeds facts;
        report.phone.likelihood = kWellMadeLikelihood;
        addRecordingFacts(report, facts);
        QCOMPARE(facts.impairment, 0.0);
        report.phone.likelihood += 0.01;
        addRecordingFacts(report, facts);
        QVERIFY(facts.impairment > 0.0);
    }
    void toneIsJudgedByItsDistanceFromMusic()
    {
        // Music's own spectrum, with a tilt from one end to the other: |tilt| / 4 is its mean distance from the middle.
        const auto tilted = [](double tiltDb) {
            RecordingReport report = cleanReport();
            report.phone.likelihood = 0.9;
            report.bandwidth = {35.0, kColouredBandHz, 20.0, true, true};
            const StemTarget& target = wholeTarget();
            for (std::size_t i = 0; i < target.centreHz.size(); ++i) {
                const double share = static_cast<double>(i) / static_cast<double>(target.centreHz.size() - 1);
                report.spectrum.thirdOctaveHz.push_back(target.centreHz[i]);
                report.spectrum.thirdOctaveDb.push_back(target.levelDb[i] + 10.0 * std::log10(target.centreHz[i]) +
                                                        tiltDb * (share - 0.5));
            }
            return report;
        };
        QVERIFY(std::abs(toneNeed(tilted(0.0)).decisions.front().measured) < 0.5);
        QCOMPARE(toneNeed(tilted(0.0)).share, 0.0);
        double before = 0.0;
        for (const double tiltDb : {6.0, 12.0, 18.0, 24.0}) {
            const Need need = toneNeed(tilted(tiltDb));
            const double measured = need.decisions.front().measured;
            QVERIFY(measured > before);
            QCOMPARE(need.share > 0.0, measured > kOddToneDb);
            before = measured;
        }
        QVERIFY(before > kOddToneDb);
        RecordingReport wellMade = tilted(24.0);
        wellMade.phone.likelihood = 0.1; // then it is taste
        QCOMPARE(toneNeed(wellMade).share, 0.0);
        RecordingReport near = tilted(24.0);
        near.bandwidth = cleanReport().bandwidth; // nothing else is wrong with it: the tone is the music's own
        QCOMPARE(toneNeed(near).share, 0.0);
        QVERIFY(toneNeed(near).decisions.front().sentence.contains(QStringLiteral("its own")));
    }
    void oneChannelIsNotWidened()
    {
        RecordingReport report = cleanReport();
        report.channels = 1;
        report.stereo = {1, 1.0, -200.0, true, {}};
        QCOMPARE(widthNeed(report).share, 0.0);
        report.channels = 2;
        QCOMPARE(widthNeed(report).share, 1.0);
    }

private:
    static void checkDecisions(const Need& need)
    {
        QVERIFY(!need.decisions.isEmpty());
        for (const Decision& decision : need.decisions) {
            QVERIFY(!decision.measure.isEmpty() && !decision.unit.isEmpty());
            QVERIFY(std::isfinite(decision.measured) && std::isfinite(decision.threshold));
            QVERIFY2(decision.sentence.endsWith(QLatin1Char('.')), qPrintable(decision.sentence));
            QVERIFY2(!decision.sentence.contains(QLatin1Char('%') + QStringLiteral("1")),
                     qPrintable(decision.sentence));
        }
    }
};

QTEST_APPLESS_MAIN(TestNeeds)
#include "test_needs.moc"
