#include "core/base/decibels.h"
#include "core/mastering/reference/tone_grid.h"
#include "pipeline/cache_key.h"
#include "pipeline/mastering/kept_profile.h"
#include "pipeline/mastering/plan_mastering.h"
#include "pipeline/mastering/plan_match.h"
#include "pipeline/mastering/shaped_mix.h"
#include "pipeline/plan.h"
#include "pipeline/request_check.h"
#include "pipeline/stages/master_stage.h"
#include "tests/core/mastering/reference/match_signals.h"

#include <QTemporaryDir>
#include <QTest>

using namespace resonate;
using test::profileOf;
using test::pulsedNoise;

namespace {

constexpr int kRateHz = 48000;

/// A recording with the third octaves of a profile.
RecordingReport reportOf(const ReferenceProfile& profile)
{
    RecordingReport report;
    report.channels = 2;
    report.durationSeconds = 12.0;
    report.loudness.integratedLufs = -20.0;
    report.loudness.truePeakDbtp = -3.0;
    report.bandwidth.highHz = 24000.0;
    report.noise = {-90.0, 40.0, 40.0, true, true};
    for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
        double power = 0.0;
        for (std::size_t k = 0; k < ToneGrid::kPerThirdOctave; ++k)
            power += std::pow(10.0, profile.midDb[third * ToneGrid::kPerThirdOctave + k] / 10.0);
        report.spectrum.thirdOctaveHz.push_back(std::pow(10.0, (14.0 + static_cast<double>(third)) / 10.0));
        report.spectrum.thirdOctaveDb.push_back(powerToDb(power));
    }
    return report;
}

RestoreRequest following(const QStringList& settings = {})
{
    RestoreRequest request;
    request.reference = "records/bright one.flac";
    for (const QString& setting : settings)
        if (auto set = request.parameters.setFromText(setting); !set)
            qFatal("%s", set.error().detail.c_str());
    return request;
}

const Decision* decisionOn(const PlannedStage& stage, const char* measure)
{
    for (const Decision& decision : stage.decisions)
        if (decision.measure == QLatin1String(measure))
            return &decision;
    return nullptr;
}

} // namespace

class TestReferenceMatch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_dull = std::make_shared<MemorySource>(pulsedNoise({.midPole = 0.8, .sidePole = 0.8}), kRateHz);
        m_dullProfile = profileOf(pulsedNoise({.midPole = 0.8, .sidePole = 0.8}));
        const auto bright = referencePiece(profileOf(pulsedNoise({.midPole = 0.2, .sidePole = 0.2, .seed = 5})),
                                           RecordingReport(), "records/bright one.flac");
        QVERIFY(bright);
        m_bright = *bright;
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto cache = Cache::open(m_folder->path().toStdString());
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
    }
    void whatIsDoneIsSaidWithNumbers()
    {
        const PlannedStage stage = planMastering(reportOf(m_dullProfile), following(), {}, &m_bright);
        const Decision* tone = decisionOn(stage, "spectrum.referenceDeviation");
        QVERIFY(tone && tone->measured > 3.0 && tone->measured > tone->threshold);
        QVERIFY2(tone->sentence.contains(QStringLiteral("the reference 'bright one.flac'")),
                 qPrintable(tone->sentence));
        QVERIFY2(tone->sentence.contains(QStringLiteral("100 %")), qPrintable(tone->sentence));
        QVERIFY(!decisionOn(stage, "noise.snr"));
        QVERIFY(stage.parameters.value(QStringLiteral("targetLufs")) == QJsonValue(-14.0)); // unless asked
        // A recording with the reference's own tone.
        const PlannedStage same = planMastering(reportOf(m_bright.profile), following(), {}, &m_bright);
        QVERIFY(decisionOn(same, "spectrum.referenceDeviation")->measured < 0.1);
        // While nobody has listened to it.
        const PlannedStage outline = planMastering(reportOf(m_dullProfile), following());
        QVERIFY(decisionOn(outline, "master.matchAmount")->sentence.contains(QStringLiteral("'bright one.flac'")));
        QVERIFY(!outline.parameters.contains(QStringLiteral("match")));
        QVERIFY(!planMastering(reportOf(m_dullProfile), RestoreRequest()).parameters.contains(QStringLiteral("match")));
    }
    void noiseAndEndsAreMindedInWords()
    {
        RecordingReport report = reportOf(m_dullProfile);
        report.noise = {-50.0, 9.0, 11.0, false, true};
        report.bandwidth = {90.0, 9000.0, 20.0, true, true, false};
        const Plan plan = makePlan(report, following({QStringLiteral("highs.use=off")}), {}, &m_bright);
        const PlannedStage& master = *plan.stage(QStringLiteral("master"));
        QCOMPARE(decisionOn(master, "noise.snr")->measured, 11.0);
        QCOMPARE(decisionOn(master, "bandwidth.high")->measured, 9000.0);
        const MatchTask task = MatchTask::fromJson(master.parameters.value(QStringLiteral("match")).toObject());
        QCOMPARE(task.highHz, 9000.0);
        const MatchDesign design = task.design({m_dullProfile}).design;
        const MatchDesign unbound = MatchTask{m_bright}.design({m_dullProfile}).design;
        for (std::size_t n = 0; n < design.frequencyHz.size(); ++n)
            if (design.frequencyHz[n] > 10'000.0)
                QVERIFY(design.midDb[n] < unbound.midDb[n] - 3.0);
        // Highs that are made up go with the band that they were made from.
        const Plan plan2 = makePlan(report, following({QStringLiteral("highs.use=on")}), {}, &m_bright);
        const PlannedStage& withHighs = *plan2.stage(QStringLiteral("master"));
        const MatchTask made = MatchTask::fromJson(withHighs.parameters.value(QStringLiteral("match")).toObject());
        QVERIFY(made.highMadeUp && made.highHz == 9000.0);
        QVERIFY(decisionOn(withHighs, "bandwidth.high")->sentence.contains(QStringLiteral("made up")));
        ReferenceProfile ending = m_dullProfile;
        ending.highHz = 9000.0;
        const auto wish = matchWishes(ending, m_bright.profile, 1.0, {.highMadeUp = true});
        QVERIFY(wish.mid.gainDb[50] > 1.0); // 7.9 kHz
        QVERIFY(std::abs(wish.mid.gainDb.back() - wish.mid.gainDb[51]) < 0.01);
    }
    void theLoudnessFollowsWhenAsked()
    {
        const RestoreRequest request = following({QStringLiteral("master.matchLoudness=reference")});
        const PlannedStage stage = planMastering(reportOf(m_dullProfile), request, {}, &m_bright);
        QCOMPARE(stage.parameters.value(QStringLiteral("targetLufs")).toDouble(), *m_bright.profile.integratedLufs);
    }
    void whatDoesNotGoTogetherIsRefused()
    {
        QVERIFY(checkRequest(following()));
        QVERIFY(checkRequest(following({QStringLiteral("tone.use=off")})));
        QVERIFY(!checkRequest(following({QStringLiteral("master.matchAmount=0")})));
        RestoreRequest skipped = following();
        skipped.skippedStages.insert(QStringLiteral("master"));
        QVERIFY(!checkRequest(skipped));
        RestoreRequest alone = following({QStringLiteral("master.matchLoudness=reference")});
        QVERIFY(checkRequest(alone));
        alone.reference.clear();
        QVERIFY(!checkRequest(alone));
    }
    void aSilentReferenceIsRefused()
    {
        const auto refused = referencePiece(profileOf(AudioBuffer(2, kRateHz)), RecordingReport(), "songs/nothing.wav");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QVERIFY(refused.error().detail.starts_with("songs/nothing.wav: "));
    }
    void profilesAndTasksSurviveBeingWritten()
    {
        QVERIFY(profileFromJson(profileToJson(m_dullProfile)) == m_dullProfile);
        const MatchTask task{m_bright, 0.7, 60.0, 9000.0};
        const MatchTask again = MatchTask::fromJson(task.toJson());
        QVERIFY(again.toJson() == task.toJson());
        QCOMPARE(again.amount, 0.7);
    }
    void aProfileIsMeasuredOnce()
    {
        const auto first = keptProfile(*m_cache, "some audio", *m_dull, m_context);
        const auto second = keptProfile(*m_cache, "some audio", *m_dull, m_context);
        QVERIFY(first && !first->reused && second && second->reused);
        QVERIFY(first->profile == second->profile);
    }
    void theMasterSoundsLikeTheReference()
    {
        Session session(*m_cache, "recording.wav");
        session.mix = session.material = m_dull;
        session.mixKey = "the mix";
        MasterSettings settings;
        settings.targetLufs = -20.0;
        settings.bits = 32;
        MasterStage stage(settings, {}, MatchTask{m_bright});
        const auto record = stage.run(session, m_context);
        QVERIFY2(record, record ? "" : record.error().detail.c_str());
        const QJsonObject match =
            record->details.value(QStringLiteral("chain")).toObject().value(QStringLiteral("match")).toObject();
        QCOMPARE(match.value(QStringLiteral("reference")).toString(), QStringLiteral("bright one.flac"));
        QCOMPARE(match.value(QStringLiteral("midDb")).toArray().size(), 30);
        const auto after = measureProfile(*session.master, m_context);
        QVERIFY(after);
        const double error = designMatch(*after, m_bright.profile, 1.0).errorBeforeDb;
        QVERIFY2(error < 0.5, qPrintable(QString::number(error)));
        QVERIFY(std::abs(error - match.value(QStringLiteral("errorAfterDb")).toDouble()) < 0.2);
        QVERIFY(std::abs(*after->integratedLufs + 20.0) < 0.1);
    }
    void whatCostsRangeIsLoweredAndSaid()
    {
        // A quiet dark song before a loud bright one, after a record that is dark and loud.
        AudioBuffer audio(2, 24 * kRateHz);
        copyAudio(pulsedNoise({.midPole = 0.95, .sidePole = 0.95}).view(), audio.view().slice(0, 12 * kRateHz));
        copyAudio(pulsedNoise({.midPole = 0.1, .sidePole = 0.1}).view(),
                  audio.view().slice(12 * kRateHz, 12 * kRateHz));
        const auto dark = referencePiece(profileOf(pulsedNoise({.midPole = 0.9, .sidePole = 0.9, .seed = 7})),
                                         RecordingReport(), "records/dark one.flac");
        MatchTask task{*dark};
        task.followsLoudness = true;
        Session session(*m_cache, "recording.wav");
        session.mix = session.material = std::make_shared<MemorySource>(audio, kRateHz);
        session.mixKey = "another mix";
        MasterSettings settings;
        settings.targetLufs = -18.0;
        settings.bits = 32;
        MasterStage stage(settings, {}, task);
        const auto record = stage.run(session, m_context);
        QVERIFY2(record, record ? "" : record.error().detail.c_str());
        const QJsonObject match =
            record->details.value(QStringLiteral("chain")).toObject().value(QStringLiteral("match")).toObject();
        QVERIFY(match.value(QStringLiteral("amountPercent")).toDouble() < 100.0);
        QCOMPARE(match.value(QStringLiteral("askedPercent")).toDouble(), 100.0);
        QVERIFY(match.value(QStringLiteral("reason")).toString().contains(QStringLiteral("keep their distance")));
        const auto before = measureProfile(*session.mix, m_context), after = measureProfile(*session.master, m_context);
        const auto own = measureMixProfile(*session.mix, m_context);
        QVERIFY(before && after && own);
        QVERIFY(boundedMatch(*own, dark->profile, 1.0, {}, 99.0).lossLu() > 1.0);
        QVERIFY2(before->rangeLu - after->rangeLu <= 1.0,
                 qPrintable(QStringLiteral("%1 to %2").arg(before->rangeLu).arg(after->rangeLu)));
    }
    void aWideRangeIsToldOfInThePlan()
    {
        RecordingReport report = reportOf(m_dullProfile);
        report.loudness.rangeLu = 13.0;
        const PlannedStage stage = planMastering(report, following(), {}, &m_bright);
        const Decision* range = decisionOn(stage, "loudness.range");
        QVERIFY(range && range->sentence.contains(QStringLiteral("13")));
        report.loudness.rangeLu = 3.0;
        QVERIFY(!decisionOn(planMastering(report, following(), {}, &m_bright), "loudness.range"));
    }
    void amountAndReferenceAreInTheKey()
    {
        const auto key = [&](const ReferencePiece& piece, double amount) {
            return shapedMixKey({m_dull, "the mix", {}, MatchTask{piece, amount}});
        };
        QCOMPARE(key(m_bright, 1.0), key(m_bright, 1.0));
        QVERIFY(key(m_bright, 1.0) != key(m_bright, 0.9));
        QVERIFY(key(m_bright, 1.0) != key({m_bright.name, m_dullProfile}, 1.0));
    }

private:
    std::shared_ptr<const AudioSource> m_dull;
    ReferenceProfile m_dullProfile;
    ReferencePiece m_bright;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    InlineExecutor m_executor;
    WorkContext m_context{m_executor, {}, {}};
};

QTEST_GUILESS_MAIN(TestReferenceMatch)
#include "test_reference_match.moc"
