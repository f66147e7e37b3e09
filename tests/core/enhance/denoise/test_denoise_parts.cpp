#include "core/enhance/denoise/block_shrinkage.h"
#include "core/enhance/denoise/denoise_rule.h"
#include "core/enhance/denoise/music_presence.h"
#include "core/enhance/denoise/noise_follower.h"
#include "core/enhance/denoise/span_envelope.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace resonate;

namespace {

/// Power of Gaussian noise in independent bins and frames: exponentially distributed.
class NoisePower {
public:
    explicit NoisePower(unsigned seed) : m_random(seed) {}
    float operator()(float mean)
    {
        const double uniform = (static_cast<double>(m_random()) + 0.5) / 4294967296.0;
        return static_cast<float>(-std::log(uniform)) * mean;
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestDenoiseParts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCleanerTheLess()
    {
        double overSubtraction = 2.0, depthDb = 100.0;
        for (double snrDb = -10.0; snrDb <= 40.0; snrDb += 0.5) {
            const DenoiseRule rule = denoiseRule(snrDb, 1.0);
            QVERIFY(rule.overSubtraction <= overSubtraction && rule.depthDb <= depthDb);
            QVERIFY(std::abs(denoiseRule(snrDb, 0.5).depthDb - 0.5 * rule.depthDb) < 1e-12);
            QVERIFY(denoiseRule(snrDb, 0.0).changesNothing());
            overSubtraction = rule.overSubtraction;
            depthDb = rule.depthDb;
        }
        QVERIFY(!denoiseRule(19.0, 1.0).changesNothing());
        QVERIFY(denoiseRule(19.5, 1.0).changesNothing());
    }
    /// Noise alone goes to the least gain, a line 20 dB over it passes whole, at every softness.
    void shrinksNoiseAndPassesLines_data()
    {
        QTest::addColumn<float>("firmness");
        QTest::addRow("firm") << 1.0F;
        QTest::addRow("half") << 0.5F;
        QTest::addRow("soft") << 0.0F;
    }
    void shrinksNoiseAndPassesLines()
    {
        QFETCH(float, firmness);
        constexpr int kBins = 129, kFrames = 60, kLine = 40;
        BlockShrinkage shrinkage({.bins = kBins, .leastGain = 0.25F, .firmness = firmness});
        NoisePower noisePower(3);
        const std::vector<float> noise(kBins, 1e-6F);
        std::vector<float> power(kBins), gain(kBins);
        double sum = 0.0;
        int count = 0;
        for (int t = 0; t < kFrames; ++t) {
            for (float& value : power)
                value = noisePower(1e-6F);
            power[kLine] += 1e-4F;
            shrinkage.process(power, noise, gain);
            if (t < 2 * BlockShrinkage::delayFrames())
                continue;
            QVERIFY(gain[kLine] > 0.93F);
            for (const float value : std::span(gain).first(kLine - 10)) {
                QVERIFY(value >= 0.2499F && value <= 1.0F);
                sum += static_cast<double>(value);
                ++count;
            }
        }
        QVERIFY2(sum / count < 0.35, qPrintable(QString::number(sum / count)));
    }
    /// The estimate is the noise's mean power where the power is that of steady noise; where it comes and goes as music
    /// does, far less than its mean.
    void followsSteadyNoiseOnly()
    {
        NoiseFollower follower({.sampleRateHz = 48000, .fftSize = 1024, .hop = 256});
        NoisePower noisePower(4);
        std::vector<float> power(513), before(513);
        for (int t = 0; t < 3000; ++t) {
            const float swell = t / 40 % 4 == 0 ? 4.0F : 0.02F;
            for (std::size_t k = 0; k < power.size(); ++k) { // overlapping frames resemble each other
                const float value = noisePower(1e-6F) * (k < 256 ? 1.0F : swell);
                power[k] = 0.5F * (value + before[k]);
                before[k] = value;
            }
            follower.process(power);
        }
        const auto mean = [&](std::size_t begin, std::size_t end) {
            double sum = 0.0;
            for (std::size_t k = begin; k < end; ++k)
                sum += static_cast<double>(follower.noise()[k]) / static_cast<double>(end - begin);
            return sum;
        };
        QVERIFY2(mean(50, 200) > 0.5e-6 && mean(50, 200) < 1.8e-6, qPrintable(QString::number(mean(50, 200))));
        QVERIFY2(mean(320, 500) < 0.1e-6, qPrintable(QString::number(mean(320, 500))));
    }
    void noiseIsNoMusicButLinesAre()
    {
        constexpr std::size_t kBins = 2049;
        NoisePower noisePower(5);
        std::vector<float> power(kBins);
        const std::vector<float> gain(kBins, 0.2F);
        MusicPresence crowd({}), band({});
        float alone = 1.0F, withLines = 0.0F;
        for (int t = 0; t < 100; ++t) {
            for (float& value : power)
                value = noisePower(1e-8F);
            alone = crowd.process(power, gain);
            for (std::size_t k = 19; k < 512; k += 19)
                power[k] += 1e-7F;
            withLines = band.process(power, gain);
        }
        QVERIFY2(alone < 0.2F, qPrintable(QString::number(static_cast<double>(alone))));
        QVERIFY2(withLines > 0.9F, qPrintable(QString::number(static_cast<double>(withLines))));
    }
    void envelopeStaysInsideItsSpans()
    {
        const SpanEnvelope envelope({{1.0, 2.0}, {2.5, 4.0}, {8.0, 8.2}, {9.0, 9.0}},
                                    {.sampleRateHz = 1000.0, .rampSeconds = 0.3, .joinSeconds = 1.0});
        for (const std::int64_t outside : {0, 999, 4000, 7999, 8200, 9000, 20000})
            QVERIFY(envelope.at(outside) == 0.0F && envelope.spanAt(outside) == -1);
        for (const std::int64_t inside : {1300, 2250, 3700})
            QVERIFY(envelope.at(inside) == 1.0F && envelope.spanAt(inside) == 0);
        QCOMPARE(envelope.spanAt(8100), 1);
        QVERIFY(envelope.at(8100) == 1.0F);
        for (std::int64_t n = 0; n < 9500; ++n) // a raised cosine over 100 frames moves by pi / 200 a frame at most
            QVERIFY(std::abs(envelope.at(n + 1) - envelope.at(n)) < 0.0158F);
    }
};

QTEST_APPLESS_MAIN(TestDenoiseParts)
#include "test_denoise_parts.moc"
