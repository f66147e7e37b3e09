#include "core/audio/memory_audio.h"
#include "core/separation/basic_separator.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

constexpr std::int64_t kToTheEnd = -1;

struct Stems {
    std::vector<MemorySink> sinks;
    std::vector<std::int64_t> checkpoints;
    ConstAudioView operator[](Stem stem) const { return sinks[static_cast<std::size_t>(stem)].audio(); }
};

struct Job {
    std::int64_t from = 0;
    int threads = 1;
    std::int64_t cancelAt = kToTheEnd; ///< asks to stop at this checkpoint
};

BasicSeparationSettings shortBlocks()
{
    return {.overlap = 2, .maxSimilarFrames = 7, .blockSeconds = 2.0, .contextSeconds = 0.5};
}

Result<> separate(const AudioSource& mix, const BasicSeparationSettings& settings, const Job& job, Stems& stems)
{
    stems.sinks.clear();
    for (std::size_t s = 0; s < kStemCount; ++s)
        stems.sinks.emplace_back(mix.format().channels, mix.frames() - job.from);
    const std::array<AudioSink*, kStemCount> sinks = {&stems.sinks[0], &stems.sinks[1], &stems.sinks[2],
                                                      &stems.sinks[3]};
    std::stop_source stop;
    ThreadExecutor executor(job.threads);
    const WorkContext context = {executor, stop.get_token(), {}};
    return BasicSeparator(settings).separate(
        mix, sinks, job.from,
        [&](std::int64_t done) {
            stems.checkpoints.push_back(done);
            if (done == job.cancelAt)
                stop.request_stop();
            return Result<>{};
        },
        context);
}

/// A steady chord, a click every half second, a low note, and a voice with vibrato; differing channels.
MemorySource band(double seconds, int sampleRateHz, int channels)
{
    AudioBuffer audio(channels, static_cast<std::int64_t>(seconds * sampleRateHz));
    std::mt19937 random(3);
    std::normal_distribution<float> noise(0.0F, 1.0F);
    double voicePhase = 0.0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(audio.frames()); ++i) {
        const double t = static_cast<double>(i) / sampleRateHz;
        const auto tone = [t](double hz) { return std::sin(2.0 * std::numbers::pi * hz * t); };
        voicePhase += 2.0 * std::numbers::pi * 330.0 * std::exp2(0.04 * tone(5.5)) / sampleRateHz;
        const double voice =
            std::fmod(t, 1.3) < 0.7 ? 0.1 * (std::sin(voicePhase) + 0.5 * std::sin(2.0 * voicePhase)) : 0.0;
        const double click = 0.3 * std::exp(-std::fmod(t, 0.5) / 0.01) * static_cast<double>(noise(random));
        for (int c = 0; c < channels; ++c)
            audio.channel(c)[i] =
                static_cast<float>(voice + click + 0.15 * tone(65.0) + (c == 0 ? 0.08 : 0.04) * tone(880.0));
    }
    return {std::move(audio), sampleRateHz};
}

bool sameBytes(ConstAudioView a, ConstAudioView b)
{
    if (a.frames() != b.frames() || a.channels() != b.channels())
        return false;
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(std::as_bytes(a.channel(c)), std::as_bytes(b.channel(c))))
            return false;
    return true;
}

double power(ConstAudioView audio)
{
    double sum = 0.0;
    for (int c = 0; c < audio.channels(); ++c)
        for (const float value : audio.channel(c))
            sum += static_cast<double>(value) * value;
    return sum;
}

ConstAudioView all(const MemorySource& source, AudioBuffer& buffer)
{
    buffer = AudioBuffer(source.format().channels, source.frames());
    (void)static_cast<bool>(source.read(0, buffer.view()));
    return buffer.view();
}

} // namespace

class TestBasicSeparator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// max |vocals + drums + bass + other - mix| below -100 dBFS, at any rate, length and number of channels.
    void stemsSumToTheMix_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("one frame") << 1.0 / 48000 << 48000 << 2;
        QTest::newRow("shorter than a spectrum") << 0.05 << 44100 << 1;
        QTest::newRow("some blocks, stereo") << 5.3 << 48000 << 2;
        QTest::newRow("8 kHz, mono") << 6.0 << 8000 << 1;
        QTest::newRow("192 kHz, stereo") << 1.1 << 192000 << 2;
    }
    void stemsSumToTheMix()
    {
        QFETCH(double, seconds);
        QFETCH(int, rate);
        QFETCH(int, channels);
        const MemorySource mix = band(seconds, rate, channels);
        Stems stems;
        QVERIFY(separate(mix, shortBlocks(), {}, stems));
        AudioBuffer buffer;
        const ConstAudioView original = all(mix, buffer);
        double worst = 0.0;
        for (int c = 0; c < channels; ++c) {
            for (std::size_t i = 0; i < static_cast<std::size_t>(mix.frames()); ++i) {
                double sum = 0.0;
                for (const Stem stem : kStems)
                    sum += static_cast<double>(stems[stem].channel(c)[i]);
                worst = std::max(worst, std::abs(sum - static_cast<double>(original.channel(c)[i])));
            }
        }
        QVERIFY2(worst < 1e-5, qPrintable(QString::number(worst)));
        QCOMPARE(stems.checkpoints.back(), mix.frames());
    }

    /// Of the power of a sound heard alone, how much its stem gets. Bursts that are never the same twice may be a
    /// voice's consonants as well.
    void everySoundGoesToItsStem_data()
    {
        QTest::addColumn<int>("stem");
        QTest::addColumn<bool>("everyBurstDiffers");
        QTest::addColumn<double>("least");
        QTest::newRow("a drum sample is drums") << static_cast<int>(Stem::Drums) << false << 0.8;
        QTest::newRow("noise bursts are mostly drums") << static_cast<int>(Stem::Drums) << true << 0.6;
        QTest::newRow("a low note is bass") << static_cast<int>(Stem::Bass) << false << 0.9;
    }
    void everySoundGoesToItsStem()
    {
        QFETCH(int, stem);
        QFETCH(bool, everyBurstDiffers);
        QFETCH(double, least);
        constexpr int kRate = 48000;
        AudioBuffer audio(1, 6 * kRate);
        std::mt19937 random(3);
        std::normal_distribution<float> noise(0.0F, 0.3F);
        for (int i = 0; i < 6 * kRate; ++i) {
            const int since = i % (kRate / 2);
            if (since == 0 && !everyBurstDiffers) {
                random.seed(3);
                noise.reset();
            }
            const float burst = std::exp(-static_cast<float>(since) / 500.0F) * noise(random);
            const double note = 0.3 * std::sin(2.0 * std::numbers::pi * 65.0 * i / kRate);
            audio.channel(0)[static_cast<std::size_t>(i)] =
                static_cast<Stem>(stem) == Stem::Drums ? burst : static_cast<float>(note);
        }
        const MemorySource mix(std::move(audio), kRate);
        AudioBuffer buffer;
        const double whole = power(all(mix, buffer));
        Stems stems;
        QVERIFY(separate(mix, BasicSeparationSettings::render(), {}, stems));
        const double share = power(stems[static_cast<Stem>(stem)]) / whole;
        QVERIFY2(share > least, qPrintable(QString::number(share)));
    }

    void silenceStaysSilence()
    {
        const MemorySource mix(AudioBuffer(2, 5 * 8000), 8000);
        Stems stems;
        QVERIFY(separate(mix, shortBlocks(), {}, stems));
        for (const Stem stem : kStems)
            QCOMPARE(power(stems[stem]), 0.0);
    }
    void nothingInNothingOut()
    {
        const MemorySource mix(AudioBuffer(2, 0), 48000);
        Stems stems;
        QVERIFY(separate(mix, shortBlocks(), {}, stems));
        QVERIFY(stems.checkpoints.empty());
    }
    void threadsDoNotChangeAByte()
    {
        const MemorySource mix = band(9.1, 16000, 2);
        Stems one;
        Stems four;
        QVERIFY(separate(mix, shortBlocks(), {.threads = 1}, one));
        QVERIFY(separate(mix, shortBlocks(), {.threads = 4}, four));
        for (const Stem stem : kStems)
            QVERIFY(sameBytes(one[stem], four[stem]));
        QVERIFY(one.checkpoints == four.checkpoints);
        QCOMPARE(one.checkpoints.size(), 5U);
    }
    void goesOnFromEveryCheckpoint()
    {
        const MemorySource mix = band(9.1, 16000, 1);
        Stems whole;
        QVERIFY(separate(mix, shortBlocks(), {}, whole));
        for (const std::int64_t from : whole.checkpoints) {
            Stems rest;
            QVERIFY(separate(mix, shortBlocks(), {.from = from, .threads = 2}, rest));
            for (const Stem stem : kStems)
                QVERIFY(sameBytes(rest[stem], whole[stem].slice(from, mix.frames() - from)));
        }
    }
    void otherFramesAreRefused()
    {
        const MemorySource mix = band(5.0, 8000, 1);
        Stems stems;
        const auto result = separate(mix, shortBlocks(), {.from = 17}, stems);
        QVERIFY(!result && result.error().code == ErrorCode::BadUsage);
    }
    void cancelIsAnOutcome()
    {
        const MemorySource mix = band(9.0, 8000, 1);
        Stems stems;
        const auto result = separate(mix, shortBlocks(), {.cancelAt = 2 * 8000}, stems);
        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
        QVERIFY(stems.checkpoints == std::vector<std::int64_t>{16000});
    }
    void progressRisesToOne()
    {
        const MemorySource mix = band(9.0, 8000, 1);
        std::vector<MemorySink> sinks(kStemCount, MemorySink(1, mix.frames()));
        const std::array<AudioSink*, kStemCount> pointers = {&sinks[0], &sinks[1], &sinks[2], &sinks[3]};
        ThreadExecutor executor(3);
        std::vector<double> seen;
        const WorkContext context = {executor, {}, [&](double fraction) { seen.push_back(fraction); }};
        const BasicSeparator separator(shortBlocks());
        QVERIFY(separator.separate(
            mix, pointers, 0, [](std::int64_t) { return Result<>{}; }, context));
        QVERIFY(!seen.empty() && std::ranges::is_sorted(seen));
        QCOMPARE(seen.back(), 1.0);
    }
    /// Shifted by a whole block the audio is cut at the same places, so that only the surroundings of the block differ:
    /// the fade between blocks leaves no step. The largest step of a smooth tone's stems stays that of the tone.
    void seamsAreInaudible()
    {
        constexpr int kRate = 16000;
        constexpr double kHz = 440.0;
        AudioBuffer audio(1, 7 * kRate);
        for (int i = 0; i < 7 * kRate; ++i)
            audio.channel(0)[static_cast<std::size_t>(i)] =
                static_cast<float>(0.5 * std::sin(2.0 * std::numbers::pi * kHz * i / kRate));
        Stems stems;
        QVERIFY(separate(MemorySource(std::move(audio), kRate), shortBlocks(), {}, stems));
        const double curve = 0.5 * std::pow(2.0 * std::numbers::pi * kHz / kRate, 2.0); // greatest second difference
        for (const Stem stem : kStems) {
            const auto samples = stems[stem].channel(0);
            double worst = 0.0;
            for (std::size_t i = kRate; i + kRate < samples.size(); ++i)
                worst = std::max(worst,
                                 std::abs(static_cast<double>(samples[i + 1]) - 2.0 * static_cast<double>(samples[i]) +
                                          static_cast<double>(samples[i - 1])));
            QVERIFY2(worst < 1.05 * curve, qPrintable(QStringLiteral("%1 of %2").arg(worst).arg(curve)));
        }
    }
    void fingerprintTellsSettingsApart()
    {
        const BasicSeparator render(BasicSeparationSettings::render());
        QCOMPARE(render.name(), std::string("basic separation"));
        QVERIFY(render.fingerprint() != BasicSeparator(BasicSeparationSettings::preview()).fingerprint());
        QCOMPARE(render.fingerprint(), BasicSeparator(BasicSeparationSettings::render()).fingerprint());
    }
};

QTEST_APPLESS_MAIN(TestBasicSeparator)
#include "test_basic_separator.moc"
