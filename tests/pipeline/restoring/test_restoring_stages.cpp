#include "core/io/working_file.h"
#include "made_processors.h"
#include "pipeline/stages/mix_stage.h"
#include "pipeline/stages/restoring_stages.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{16000, 1};
constexpr double kSeconds = 5.0;

PlannedStage planned(const char* id, double gainNow = 0.5, const QJsonObject& parts = {})
{
    PlannedStage stage;
    stage.id = QLatin1String(id);
    stage.parameters = {{QStringLiteral("gain"), gainNow}};
    stage.parts = parts;
    return stage;
}

} // namespace

class TestRestoringStages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_made = 0;
        m_during = {};
        m_stop = std::stop_source();
    }

    void nothingEnabledLeavesTheMaterialAsItIs()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, false);
        const auto before = session.material;
        RepairStage stage(setup({}));
        const auto record = run(stage, session);
        QVERIFY(record && record->verdict == Verdict::Skipped && record->parts.isEmpty());
        QVERIFY(session.material == before);
        QCOMPARE(session.materialKey, std::string("material"));
    }
    void repairGoesIntoAWorkingFile()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, false);
        const std::vector<float> before = samplesOf(*session.material);
        RepairStage stage(setup({planned("declip"), planned("dehum")}));
        const auto record = run(stage, session);
        QVERIFY(record && !record->reused);
        QCOMPARE(record->parts.size(), 2);
        QCOMPARE(record->parts[1].stage, QStringLiteral("dehum"));
        QVERIFY(record->parts[1].stem.isEmpty());
        const std::vector<float> after = samplesOf(*session.material);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], 0.25F * before[i]);
        QVERIFY(session.materialKey != "material");
    }
    void stemsAreRestoredByThemselves()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        const auto before = session.stems;
        const QJsonObject parts{{QStringLiteral("vocals"), QJsonObject{}},
                                {QStringLiteral("other"), QJsonObject{{QStringLiteral("gain"), 0.25}}}};
        RestoreStemsStage stage(setup({planned("highs", 0.5, parts)}));
        const auto record = run(stage, session);
        QVERIFY(record);
        QCOMPARE(record->parts.size(), 2);
        QCOMPARE(record->parts[0].stem, QStringLiteral("vocals"));
        QCOMPARE(record->parts[1].stem, QStringLiteral("other"));
        compareWithGain(*session.stems[0], *before[0], 0.5F);
        compareWithGain(*session.stems[3], *before[3], 0.25F);
        QVERIFY(session.stems[1] == before[1] && session.stems[2] == before[2]);
        QVERIFY(session.stemsChanged);
    }
    void withoutStemsTheWholeIsOnePart()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, false);
        const auto before = session.material;
        RestoreStemsStage stage(setup({planned("highs", 0.5, {{kWholePart, QJsonObject{}}})}));
        QVERIFY(run(stage, session));
        compareWithGain(*session.material, *before, 0.5F);
    }
    void finishedWorkIsReused()
    {
        Cache cache = openCache();
        const auto once = [&](double gainNow) {
            Session session = makeSession(cache, true);
            RestoreStemsStage stage(setup({planned("highs", 0.5, onVocals()), planned("dereverb", gainNow)}));
            const int before = m_made;
            const auto record = run(stage, session);
            return std::tuple(record->reused, m_made - before, samplesOf(*session.stems[0]), record->parts);
        };
        const auto [firstReused, firstMade, first, firstParts] = once(0.5);
        QVERIFY(!firstReused);
        QCOMPARE(firstMade, 5); // highs on vocals, dereverb on all four
        const auto [againReused, againMade, again, againParts] = once(0.5);
        QVERIFY(againReused && againMade == 0 && again == first);
        QCOMPARE(againParts.size(), firstParts.size());
        for (qsizetype i = 0; i < againParts.size(); ++i) {
            QVERIFY(againParts[i].reused);
            QCOMPARE(againParts[i].windows, firstParts[i].windows);
            QVERIFY(againParts[i].verdict == firstParts[i].verdict);
        }
        const auto [otherReused, otherMade, other, otherParts] = once(0.75);
        QVERIFY(!otherReused && otherMade == 5 && other != first);
        const auto [backReused, backMade, back, backParts] = once(0.5);
        QVERIFY(backReused && back == first);
    }
    void aSettingOfOnePartLeavesTheOthersAlone()
    {
        Cache cache = openCache();
        const auto once = [&](double vocals) {
            Session session = makeSession(cache, true);
            const QJsonObject parts{{QStringLiteral("vocals"), QJsonObject{{QStringLiteral("gain"), vocals}}},
                                    {QStringLiteral("drums"), QJsonObject{}}};
            RestoreStemsStage stage(setup({planned("highs", 0.5, parts)}));
            const int before = m_made;
            (void)run(stage, session);
            return m_made - before;
        };
        QCOMPARE(once(0.5), 2);
        QCOMPARE(once(0.25), 1);
    }
    void everythingThatMattersIsInTheKey()
    {
        RestoringTask task{chord(1.0, kFormat),    "source", QStringLiteral("vocals"), {planned("highs")},
                           ProcessingMode::Render, {}};
        QSet<std::string> keys{restoringKey(task)};
        const auto with = [&](auto change) {
            RestoringTask other = task;
            change(other);
            keys.insert(restoringKey(other));
        };
        with([](RestoringTask& t) { t.sourceKey = "another"; });
        with([](RestoringTask& t) { t.part = QStringLiteral("drums"); });
        with([](RestoringTask& t) { t.mode = ProcessingMode::Preview; });
        with([](RestoringTask& t) { t.guard.threshold = 0.2; });
        with([](RestoringTask& t) { t.guard.force = true; });
        with([](RestoringTask& t) { t.stages[0].parameters.insert(QStringLiteral("gain"), 0.3); });
        with([](RestoringTask& t) { t.stages[0].id = QStringLiteral("dereverb"); });
        with([](RestoringTask& t) { t.stages.append(planned("dereverb")); });
        QCOMPARE(keys.size(), 9);
        with([](RestoringTask& t) { t.stages.append(planned("dereverb", 0.5, {{QStringLiteral("bass"), {}}})); });
        QCOMPARE(keys.size(), 9); // what does not work on the part does not matter
    }
    void aDamagedEntryIsMadeAgain()
    {
        Cache cache = openCache();
        std::vector<float> expected;
        for (int i = 0; i < 2; ++i) {
            std::filesystem::path file;
            {
                Session session = makeSession(cache, false);
                RepairStage stage(setup({planned("declip")}));
                const auto record = run(stage, session);
                QVERIFY(record && !record->reused);
                if (i == 0)
                    expected = samplesOf(*session.material);
                else
                    QVERIFY(samplesOf(*session.material) == expected);
                file = session.held.back().file("audio.wav");
            }
            QVERIFY(flipByte(file));
        }
    }
    void aStageThatMisbehavesIsRolledBackAndTheReportSaysSo()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        const auto before = session.stems;
        RestoreStemsStage stage(setup({planned("highs", -1.0, onVocals())})); // -1: broken
        for (const bool reused : {false, true}) {
            const auto record = run(stage, session);
            QVERIFY(record);
            QCOMPARE(record->reused, reused);
            QCOMPARE(record->parts.size(), 1);
            const QJsonObject json = record->parts[0].toJson();
            QCOMPARE(json.value(QStringLiteral("verdict")).toString(), QStringLiteral("rolledBack"));
            QCOMPARE(json.value(QStringLiteral("stem")).toString(), QStringLiteral("vocals"));
            QVERIFY(json.value(QStringLiteral("artifactScore")).toDouble() > 0.1);
            QCOMPARE(json.value(QStringLiteral("windows")).toArray().size(), 5);
            QVERIFY(session.stems[0] == before[0] && !session.stemsChanged);
        }
    }
    void whatIsHeardAloneIsSummedAndTheRestIsSilent()
    {
        Cache cache = openCache();
        const auto solo = [](PlannedStage stage) {
            stage.parameters.insert(QStringLiteral("solo"), true);
            return stage;
        };
        // Test doubles pass their gain on: each soloed stage gives its share of what it hears.
        const QList<PlannedStage> stages{planned("enhance", 0.5), solo(planned("highs", 0.25, onVocals())),
                                         solo(planned("subBass", 0.125, onVocals()))};
        for (const bool reused : {false, true}) {
            Session session = makeSession(cache, true);
            const auto before = session.stems;
            RestoreStemsStage stage(setup(stages));
            const auto record = run(stage, session);
            QVERIFY(record);
            QCOMPARE(record->reused, reused);
            // 0.5 * 0.25 of highs alone, and 0.5 * 0.25 * 0.125 of sub-bass behind highs.
            compareWithGain(*session.stems[0], *before[0], 0.125F + 0.015625F);
            for (std::size_t i = 1; i < 4; ++i)
                for (const float sample : samplesOf(*session.stems[i]))
                    QVERIFY(sample == 0.0F);
            QVERIFY(session.stemsChanged);
            QStringList ids;
            for (const StageRecord& part : record->parts)
                ids << part.stage;
            QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("enhance highs subBass"));
            for (const qsizetype i : {1, 2}) {
                QVERIFY(!record->parts[i].artifactScore); // nobody judged it
                QVERIFY(record->parts[i].details.value(QStringLiteral("heardAlone")).toBool());
            }
        }
    }
    void theGuardDoesNotJudgeWhatIsHeardAlone()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        const auto before = session.stems;
        PlannedStage broken = planned("highs", -1.0, onVocals());
        broken.parameters.insert(QStringLiteral("solo"), true);
        RestoreStemsStage stage(setup({broken}));
        const auto record = run(stage, session);
        QVERIFY(record && record->parts[0].verdict == Verdict::Kept);
        QVERIFY(samplesOf(*session.stems[0]) != samplesOf(*before[0]));
    }
    void whatWasNotChangedIsMixedBitByBit()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        RestoreStemsStage stage(setup({planned("highs", -1.0, onVocals())}));
        QVERIFY(run(stage, session));
        MixStage mix(QJsonObject{});
        QVERIFY(run(mix, session));
        QVERIFY(session.mix == session.material);
        MixStage louder({{QStringLiteral("bassGainDb"), 1.0}});
        QVERIFY(run(louder, session));
        QVERIFY(session.mix != session.material && session.mixKey != session.materialKey);
    }
    void theMixIsRestoredToo()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        MixStage mix({{QStringLiteral("bassGainDb"), 1.0}});
        QVERIFY(run(mix, session));
        const auto before = session.mix;
        RestoreMixStage stage(setup({planned("dereverb")}));
        QVERIFY(run(stage, session));
        compareWithGain(*session.mix, *before, 0.5F);
        MixStage again({{QStringLiteral("bassGainDb"), 2.0}});
        QVERIFY(run(again, session));
        const auto record = run(stage, session);
        QVERIFY(record && !record->reused); // another mix is another input
    }
    void cancelLeavesFinishedStemsAndNothingElse()
    {
        Cache cache = openCache();
        Session session = makeSession(cache, true);
        m_during = [this](const QString& part) {
            if (part == QLatin1String("bass"))
                m_stop.request_stop();
        };
        RestoreStemsStage stage(setup({planned("dereverb")}));
        const auto stopped = run(stage, session);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(session.stemKeys[0], std::string("stem 0"));
        m_during = {};
        m_stop = std::stop_source();
        const int before = m_made;
        QVERIFY(run(stage, session));
        QCOMPARE(m_made - before, 2); // vocals and drums were done
    }
    void widthChangesNothing()
    {
        std::vector<std::vector<float>> results;
        for (const int threads : {1, 4}) {
            m_folder = std::make_unique<QTemporaryDir>();
            Cache cache = openCache();
            Session session = makeSession(cache, true);
            RestoreStemsStage stage(setup({planned("dereverb"), planned("highs", 0.7)}));
            ThreadExecutor executor(threads);
            QVERIFY(stage.run(session, {executor, {}, {}}));
            for (const auto& stem : session.stems)
                results.push_back(samplesOf(*stem));
        }
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(results[i] == results[i + 4]);
    }

private:
    static QJsonObject onVocals() { return {{QStringLiteral("vocals"), QJsonObject{}}}; }
    Cache openCache() const
    {
        auto cache = Cache::open(m_folder->path().toStdString());
        return std::move(*cache);
    }
    Session makeSession(Cache& cache, bool separated) const
    {
        Session session(cache, "recording.wav");
        session.part = {0.0, kSeconds};
        session.material = chord(kSeconds, kFormat);
        session.materialKey = "material";
        for (std::size_t i = 0; separated && i < kStems.size(); ++i) {
            session.stems[i] = chord(kSeconds, kFormat, 0.5 + 0.25 * static_cast<double>(i));
            session.stemKeys[i] = "stem " + std::to_string(i);
        }
        return session;
    }
    RestoringSetup setup(const QList<PlannedStage>& stages)
    {
        RestoringSetup setup;
        setup.stages = stages;
        setup.factory = [this](const ProcessorRequest& request) -> Result<MadeProcessor> {
            ++m_made;
            if (m_during)
                m_during(request.part);
            const double gain = request.parameters.value(QStringLiteral("gain")).toDouble();
            const bool judged = !request.parameters.contains(QStringLiteral("solo"));
            if (gain < 0.0)
                return MadeProcessor{
                    std::make_unique<Clicker>(kFormat.sampleRateHz, 0, std::llround(kSeconds * kFormat.sampleRateHz)),
                    {},
                    StageKind::StemTools,
                    judged};
            return MadeProcessor{std::make_unique<DelayedGain>(kFormat.channels, 100, static_cast<float>(gain)),
                                 {},
                                 StageKind::StemTools,
                                 judged};
        };
        return setup;
    }
    Result<StageRecord> run(Stage& stage, Session& session)
    {
        InlineExecutor executor;
        return stage.run(session, {executor, m_stop.get_token(), {}});
    }
    static void compareWithGain(const AudioSource& after, const AudioSource& before, float gain)
    {
        const std::vector<float> a = samplesOf(after), b = samplesOf(before);
        QCOMPARE(a.size(), b.size());
        for (std::size_t i = 0; i < a.size(); ++i)
            QCOMPARE(a[i], gain * b[i]);
    }
    static bool flipByte(const std::filesystem::path& path)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("\x5a") == 1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<int> m_made = 0;
    std::function<void(const QString&)> m_during;
    std::stop_source m_stop;
};

QTEST_APPLESS_MAIN(TestRestoringStages)
#include "test_restoring_stages.moc"
