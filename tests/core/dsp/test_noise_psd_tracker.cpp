#include "core/dsp/noise_psd_tracker.h"
#include "core/dsp/stft.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>
#include <random>

using namespace resonate;

namespace {

constexpr int kSize = 2048;
constexpr float kScale = 4.0F / kSize / kSize; // bins add up to the mean square

std::vector<float> noise(double seconds, double level)
{
    std::mt19937 random(1);
    std::vector<float> samples(static_cast<std::size_t>(seconds * 48000));
    for (float& sample : samples)
        sample = static_cast<float>((static_cast<double>(random()) / 2147483648.0 - 1.0) * std::numbers::sqrt3 * level);
    return samples;
}

std::vector<float> track(const std::vector<float>& samples)
{
    NoisePsdTracker tracker({.sampleRateHz = 48000, .fftSize = kSize, .hop = kSize / 4});
    Stft stft({kSize, kSize / 4});
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    std::vector<float> power(spectrum.size());
    for (std::size_t at = 0; at + kSize <= samples.size(); at += kSize / 4) {
        stft.analyse(std::span(samples).subspan(at, kSize), spectrum);
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] = std::norm(spectrum[k]) * kScale;
        tracker.process(power);
    }
    std::vector<float> result(power.size());
    tracker.noise(result);
    return result;
}

double levelDb(const std::vector<float>& psd)
{
    return 10.0 * std::log10(std::accumulate(psd.begin(), psd.end(), 0.0));
}

} // namespace

class TestNoisePsdTracker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheLevelOfNoise()
    {
        // The bins of the tracked spectrum add up to the noise's mean square, 0.01.
        const double db = levelDb(track(noise(6.0, 0.1)));
        QVERIFY2(std::abs(db + 20.0) < 1.0, qPrintable(QString::number(db)));
    }
    void aHeldNoteIsNoNoise()
    {
        // A sine at 1 kHz that never stops, 20 dB over the noise in its bin: the spectrum there must not rise by more
        // than 3 dB.
        std::vector<float> samples = noise(6.0, 0.01);
        const std::vector<float> alone = track(samples);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] += static_cast<float>(
                0.0045 * std::sin(2.0 * std::numbers::pi * 1000.0 * static_cast<double>(i) / 48000.0));
        const std::vector<float> together = track(samples);
        const auto bin = static_cast<std::size_t>(std::lround(1000.0 * kSize / 48000.0));
        QVERIFY2(together[bin] < 2.0F * alone[bin], qPrintable(QString::number(together[bin] / alone[bin])));
    }
    void forgetsAfterItsWindow()
    {
        std::vector<float> samples = noise(6.0, 0.1);
        const std::vector<float> louder = noise(6.0, 0.4);
        samples.insert(samples.end(), louder.begin(), louder.end());
        const double db = levelDb(track(samples));
        QVERIFY2(std::abs(db - 20.0 * std::log10(0.4)) < 1.0, qPrintable(QString::number(db)));
    }
    void nothingIsNothing()
    {
        for (const float value : track(std::vector<float>(48000)))
            QCOMPARE(value, 0.0F);
        for (const float value : track({}))
            QCOMPARE(value, 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestNoisePsdTracker)
#include "test_noise_psd_tracker.moc"
