#include "core/audio/audio_buffer.h"
#include "core/repair/declip/declipper.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

/// Chords of decaying partials that change four times a second, with bursts of noise. Peak 0.9.
AudioBuffer declipMusic(int channels, double seconds, int rateHz, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> value(0.0, 1.0);
    AudioBuffer music(channels, std::lround(seconds * rateHz));
    for (int c = 0; c < channels; ++c) {
        const auto samples = music.channel(c);
        const auto beat = static_cast<std::size_t>(rateHz / 4);
        for (std::size_t start = 0; start < samples.size(); start += beat)
            for (int partial = 0; partial < 12; ++partial) {
                const double hertz = 80.0 * std::pow(2.0, 5.0 * value(random));
                const double phase = 6.28 * value(random);
                for (std::size_t i = start; i < std::min(start + beat, samples.size()); ++i) {
                    const double t = static_cast<double>(i - start) / rateHz;
                    const double attack = std::min(1.0, t / 0.005);
                    samples[i] +=
                        static_cast<float>(attack * std::exp(-5.0 * t) *
                                           (std::sin(2.0 * std::numbers::pi * hertz * t + phase) +
                                            (partial == 0 ? 0.3 * std::exp(-30.0 * t) * (value(random) - 0.5) : 0.0)));
                }
            }
        const float peak = std::ranges::max(samples);
        for (float& sample : samples)
            sample *= 0.9F / peak;
    }
    return music;
}

AudioBuffer cutAt(const AudioBuffer& audio, float level)
{
    AudioBuffer cut = audio;
    for (int c = 0; c < cut.channels(); ++c)
        for (float& sample : cut.channel(c))
            sample = std::clamp(sample, -level, level);
    return cut;
}

Declipper::Parameters declipAt(float level, int channels, DeclipQuality quality = DeclipQuality::Preview)
{
    return {
        .format = {48000, channels}, .levelDbfs = 20.0 * std::log10(static_cast<double>(level)), .quality = quality};
}

/// The declipped audio, latency taken out.
AudioBuffer declip(Declipper& declipper, const AudioBuffer& input, std::int64_t blockFrames)
{
    const std::int64_t latency = declipper.latencyFrames();
    AudioBuffer work(input.channels(), input.frames() + latency), output(input.channels(), input.frames());
    copyAudio(input.view(), work.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < work.frames(); at += blockFrames)
        declipper.process(work.view().slice(at, std::min(blockFrames, work.frames() - at)));
    copyAudio(work.view().slice(latency, input.frames()), output.view());
    return output;
}

AudioBuffer declip(const Declipper::Parameters& parameters, const AudioBuffer& input, std::int64_t blockFrames = 4800)
{
    Declipper declipper(parameters);
    return declip(declipper, input, blockFrames);
}

bool sameBytes(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return a.frames() == b.frames();
}

/// 10 log10(sum clean^2 / sum (clean - test)^2)
double sdrDb(const AudioBuffer& clean, const AudioBuffer& test)
{
    double signal = 0.0, error = 1e-30;
    for (int c = 0; c < clean.channels(); ++c)
        for (std::size_t i = 0; i < clean.channel(c).size(); ++i) {
            const auto value = static_cast<double>(clean.channel(c)[i]);
            signal += value * value;
            error += std::pow(static_cast<double>(test.channel(c)[i]) - value, 2);
        }
    return 10.0 * std::log10(signal / error);
}

/// Coding noise, as a codec leaves it: 30 dB under the music, and no two samples alike.
AudioBuffer withCodingNoise(AudioBuffer audio)
{
    std::mt19937 random(9);
    std::normal_distribution<float> value(0.0F, 0.006F);
    for (int c = 0; c < audio.channels(); ++c)
        for (float& sample : audio.channel(c))
            sample += value(random);
    return audio;
}

} // namespace

class TestDeclipper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rebuilds_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<double>("gainDb");
        QTest::newRow("preview") << static_cast<int>(DeclipQuality::Preview) << 10.0;
        QTest::newRow("fast") << static_cast<int>(DeclipQuality::Fast) << 10.0;
        QTest::newRow("best") << static_cast<int>(DeclipQuality::Best) << 14.0;
    }
    void rebuilds()
    {
        QFETCH(int, quality);
        QFETCH(double, gainDb);
        const AudioBuffer clean = declipMusic(1, 1.0, 48000, 1), cut = cutAt(clean, 0.35F);
        const AudioBuffer restored = declip(declipAt(0.35F, 1, static_cast<DeclipQuality>(quality)), cut);
        const double before = sdrDb(clean, cut), after = sdrDb(clean, restored);
        QVERIFY2(after > before + gainDb, qPrintable(QStringLiteral("%1 -> %2 dB").arg(before).arg(after)));
    }
    void rebuildsBehindACodec()
    {
        const AudioBuffer clean = declipMusic(1, 1.0, 48000, 2), cut = withCodingNoise(cutAt(clean, 0.3F));
        Declipper::Parameters parameters = declipAt(0.3F, 1);
        parameters.beforeCodec = true;
        const double before = sdrDb(clean, cut), after = sdrDb(clean, declip(parameters, cut));
        QVERIFY2(after > before + 4.0, qPrintable(QStringLiteral("%1 -> %2 dB").arg(before).arg(after)));
    }
    void changesOnlyWhatWasCutAndOnlyOutwards()
    {
        constexpr float kLevel = 0.35F;
        const AudioBuffer cut = cutAt(declipMusic(2, 0.5, 48000, 3), kLevel);
        const AudioBuffer restored = declip(declipAt(kLevel, 2), cut);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < cut.channel(c).size(); ++i) {
                const float in = cut.channel(c)[i], out = restored.channel(c)[i];
                if (std::abs(in) < kLevel * 0.999F)
                    QCOMPARE(out, in);
                else
                    QVERIFY(out * std::copysign(1.0F, in) > kLevel * 0.998F);
            }
    }
    void unclippedPassesBitByBit()
    {
        const AudioBuffer clean = declipMusic(2, 0.5, 48000, 4);
        QVERIFY(sameBytes(declip(declipAt(0.95F, 2), clean), clean));
    }
    void silenceStaysSilent()
    {
        const AudioBuffer silence(2, 20000);
        QVERIFY(sameBytes(declip(declipAt(0.5F, 2), silence), silence));
    }
    void blocksChangeNothing_data()
    {
        QTest::addColumn<int>("blockFrames");
        for (const int frames : {1, 441, 1024, 16384, 100000})
            QTest::addRow("%d", frames) << frames;
    }
    void blocksChangeNothing()
    {
        QFETCH(int, blockFrames);
        const AudioBuffer cut = cutAt(declipMusic(2, 0.4, 48000, 5), 0.5F);
        QVERIFY(sameBytes(declip(declipAt(0.5F, 2), cut, blockFrames), declip(declipAt(0.5F, 2), cut, 777)));
    }
    void threadsChangeNothing()
    {
        const AudioBuffer cut = cutAt(declipMusic(2, 0.7, 48000, 6), 0.5F);
        ThreadExecutor three(3);
        Declipper::Parameters wide = declipAt(0.5F, 2);
        wide.executor = &three;
        QVERIFY(sameBytes(declip(wide, cut), declip(declipAt(0.5F, 2), cut)));
    }
    /// Blocks that are not begun leave nothing behind: zeros in place of what was cut.
    void stoppedBeginsNoMoreBlocks()
    {
        const AudioBuffer cut = cutAt(declipMusic(1, 1.0, 48000, 4), 0.35F);
        std::stop_source stop;
        Declipper::Parameters parameters = declipAt(0.35F, 1, DeclipQuality::Best);
        parameters.stop = stop.get_token();
        stop.request_stop();
        const AudioBuffer unfinished = declip(parameters, cut);
        for (std::size_t i = 0; i < cut.channel(0).size(); ++i) {
            const float sample = cut.channel(0)[i];
            QVERIFY(unfinished.channel(0)[i] == (std::abs(sample) < 0.9999F * 0.35F ? sample : 0.0F));
        }
    }
    void resetForgets()
    {
        const AudioBuffer cut = cutAt(declipMusic(1, 0.5, 48000, 7), 0.5F);
        Declipper declipper(declipAt(0.5F, 1));
        const AudioBuffer first = declip(declipper, cut, 1000);
        const double share = declipper.rebuiltShare();
        declipper.reset();
        QCOMPARE(declipper.rebuiltShare(), 0.0);
        QVERIFY(sameBytes(declip(declipper, cut, 1000), first));
        QCOMPARE(declipper.rebuiltShare(), share);
    }
    void sharesAreCounted()
    {
        // Frames at the level over frames: 1 of 4, once everything has come out.
        Declipper declipper(declipAt(0.5F, 1));
        AudioBuffer square(1, 8 * declipper.latencyFrames());
        for (std::int64_t i = 0; i < square.frames(); ++i)
            square.channel(0)[static_cast<std::size_t>(i)] = i % 4 == 0 ? 0.5F : 0.1F;
        declipper.process(square.view());
        QVERIFY(std::abs(declipper.rebuiltShare() - 0.25) < 0.02);
    }
    void blocksLastAsLongAtEveryRate()
    {
        Declipper::Parameters high = declipAt(0.5F, 1);
        high.format.sampleRateHz = 192000;
        QCOMPARE(Declipper(high).latencyFrames(), 4 * Declipper(declipAt(0.5F, 1)).latencyFrames());
    }
    void fullScaleNoiseStaysFinite()
    {
        AudioBuffer noise(1, 30000);
        std::mt19937 random(1);
        for (float& sample : noise.channel(0))
            sample = random() % 2 == 0 ? 1.0F : -1.0F;
        const AudioBuffer restored = declip(declipAt(1.0F, 1), noise);
        QVERIFY(std::ranges::all_of(restored.channel(0), [](float sample) { return std::abs(sample) <= 4.01F; }));
    }
};

QTEST_APPLESS_MAIN(TestDeclipper)
#include "test_declipper.moc"
