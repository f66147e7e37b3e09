#include "core/audio/memory_audio.h"
#include "core/mastering/program_loudness.h"
#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/mastering/shaped_mix.h"
#include "pipeline/stages/master_stage.h"
#include "tests/core/tools/tool_signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace resonate;

namespace {

constexpr int kRateHz = 44100;

/// Chords with a beat, some of it only at the left.
AudioBuffer someMusic(std::int64_t frames)
{
    AudioBuffer audio = whiteNoise(0.02, frames);
    for (int c = 0; c < 2; ++c)
        for (std::int64_t n = 0; n < frames; ++n) {
            const double time = static_cast<double>(n) / kRateHz, beat = std::exp(-6.0 * std::fmod(time, 0.5));
            double sum = 0.5 * beat * std::sin(2.0 * std::numbers::pi * 60.0 * time);
            sum += (c == 0 ? 0.3 : 0.2) * beat * std::sin(2.0 * std::numbers::pi * 440.0 * time);
            audio.channel(c)[static_cast<std::size_t>(n)] += static_cast<float>(sum);
        }
    return audio;
}

/// Counts the frames that are read.
class CountedSource final : public AudioSource {
public:
    explicit CountedSource(AudioBuffer audio) : m_source(std::move(audio), kRateHz) {}
    AudioFormat format() const noexcept override { return m_source.format(); }
    std::int64_t frames() const noexcept override { return m_source.frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        framesRead += out.frames();
        return m_source.read(firstFrame, out);
    }
    mutable std::atomic<std::int64_t> framesRead = 0;

private:
    MemorySource m_source;
};

MasterSettings settingsFor(std::optional<double> targetLufs, double ceilingDbtp = -1.0)
{
    MasterSettings settings;
    settings.targetLufs = targetLufs;
    settings.ceilingDbtp = ceilingDbtp;
    settings.bits = 32;
    return settings;
}

MasterChainSettings busyChain()
{
    MasterChainSettings chain;
    chain.tone = {.lowShelfDb = -1.0, .highShelfDb = 1.0};
    chain.glue.amount = 1.0;
    chain.width = 0.5;
    return chain;
}

AudioBuffer read(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        qFatal("a source cannot be read");
    return audio;
}

} // namespace

class TestMasterStage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto cache = Cache::open(m_folder->path().toStdString());
        QVERIFY(cache);
        m_cache = std::make_unique<Cache>(*std::move(cache));
        m_mix = std::make_shared<CountedSource>(someMusic(4 * kRateHz));
    }
    /// Shaped, and at its loudness: the report says what was done, and how much louder than the mix it is.
    void shapesAndBringsToItsLoudness()
    {
        Session session = sessionOf();
        const auto record = run(session, settingsFor(-16.0), busyChain());
        QVERIFY(record);
        QCOMPARE(record->verdict, Verdict::Kept);
        const auto before = measureLoudness(*m_mix, m_context), after = measureLoudness(*session.master, m_context);
        QVERIFY(before && after);
        QVERIFY(std::abs(*after->integratedLufs + 16.0) <= 0.1);
        QVERIFY(std::abs(session.masterGainDb - (*after->integratedLufs - *before->integratedLufs)) <= 0.01);
        const QJsonObject chain = record->details.value(QStringLiteral("chain")).toObject();
        QCOMPARE(chain.value(QStringLiteral("tone")).toArray().size(), 2);
        const QJsonObject glue = chain.value(QStringLiteral("glue")).toObject();
        QCOMPARE(glue.value(QStringLiteral("bands")).toArray().size(), 3);
        QVERIFY(glue.value(QStringLiteral("bands"))[0].toObject().value(QStringLiteral("maxDb")).toDouble() > 1.0);
        QVERIFY(std::abs(glue.value(QStringLiteral("programLufs")).toDouble() - *before->integratedLufs) < 1e-6);
        const QJsonObject correlation = chain.value(QStringLiteral("correlation")).toObject();
        QVERIFY(correlation.value(QStringLiteral("after")).toDouble() <
                correlation.value(QStringLiteral("before")).toDouble() - 0.01);
        QStringList names;
        for (const QJsonValue& series : record->details.value(QStringLiteral("gainReduction")).toArray()) {
            names << series[QStringLiteral("name")].toString();
            QCOMPARE(series[QStringLiteral("meanDb")].toArray().size(), 40);
        }
        QCOMPARE(names, (QStringList{QStringLiteral("low"), QStringLiteral("mid"), QStringLiteral("high"),
                                     QStringLiteral("limiter")}));
    }
    /// Another target reads the shaped mix from the cache, and the mix not at all.
    void anotherLoudnessShapesNothing()
    {
        Session session = sessionOf();
        QVERIFY(run(session, settingsFor(-16.0), busyChain()));
        m_mix->framesRead = 0;
        const auto record = run(session, settingsFor(-20.0), busyChain());
        QVERIFY(record && !record->reused);
        QCOMPARE(m_mix->framesRead.load(), 0);
        const auto after = measureLoudness(*session.master, m_context);
        QVERIFY(after && std::abs(*after->integratedLufs + 20.0) <= 0.1);
        QVERIFY(record->details.contains(QStringLiteral("chain")));
        const auto again = run(session, settingsFor(-16.0), busyChain());
        QVERIFY(again && again->reused);
        QCOMPARE(again->details.value(QStringLiteral("loudnessLufs")).toDouble() > -17.0, true);
    }
    void anotherChainIsAnotherMaster()
    {
        Session session = sessionOf();
        QVERIFY(run(session, settingsFor(-16.0), busyChain()));
        const AudioBuffer first = read(*session.master);
        MasterChainSettings wider = busyChain();
        wider.width = 1.0;
        const auto record = run(session, settingsFor(-16.0), wider);
        QVERIFY(record && !record->reused);
        QVERIFY(!sameBits(read(*session.master), first));
    }
    void idleChainLeavesNoTrace()
    {
        Session session = sessionOf();
        const auto record = run(session, settingsFor(-16.0), {});
        QVERIFY(record && !record->details.contains(QStringLiteral("chain")));
        QCOMPARE(record->details.value(QStringLiteral("gainReduction")).toArray().size(), 1);
        QVERIFY(std::abs(session.masterGainDb - record->details.value(QStringLiteral("gainDb")).toDouble()) < 0.2);
    }
    void nothingAskedForIsTheMixItself()
    {
        Session session = sessionOf();
        const auto record = run(session, settingsFor({}, 0.0), {});
        QVERIFY(record);
        QCOMPARE(record->verdict, Verdict::Skipped);
        QCOMPARE(session.master, session.mix);
        QCOMPARE(MasterStage(settingsFor({}, 0.0)).bytes(session), 0);
    }
    /// The level stays, but the chain works and the ceiling holds.
    void keptLevelUnderACeiling()
    {
        Session session = sessionOf();
        const auto record = run(session, settingsFor({}, -6.0), {});
        QVERIFY(record);
        QCOMPARE(record->verdict, Verdict::Kept);
        const auto before = measureLoudness(*m_mix, m_context), after = measureLoudness(*session.master, m_context);
        QVERIFY(before->truePeakDbtp > -4.0);
        QVERIFY(after->truePeakDbtp <= -5.95);
        QVERIFY(run(session, settingsFor({}, 0.0), busyChain()));
        QVERIFY(session.master != session.mix);
        QVERIFY(!sameBits(read(*session.master), read(*session.mix)));
    }
    void cancelledLeavesNothing()
    {
        Session session = sessionOf();
        std::stop_source stop;
        stop.request_stop();
        MasterStage stage(settingsFor(-16.0), busyChain());
        const auto record = stage.run(session, {m_executor, stop.get_token(), {}});
        QVERIFY(!record);
        QCOMPARE(record.error().code, ErrorCode::Cancelled);
        const auto key = shapedMixKey({m_mix, session.mixKey, busyChain()});
        QCOMPARE(m_cache->bytesHeld(key), 0);
    }

private:
    Session sessionOf() const
    {
        Session session(*m_cache, "nowhere.wav");
        session.material = session.mix = m_mix;
        session.materialKey = session.mixKey = "0123";
        session.part = {0.0, 4.0};
        return session;
    }
    Result<StageRecord> run(Session& session, const MasterSettings& settings, const MasterChainSettings& chain)
    {
        return MasterStage(settings, chain).run(session, m_context);
    }

    InlineExecutor m_executor;
    WorkContext m_context{m_executor, {}, {}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Cache> m_cache;
    std::shared_ptr<CountedSource> m_mix;
};

QTEST_APPLESS_MAIN(TestMasterStage)
#include "test_master_stage.moc"
