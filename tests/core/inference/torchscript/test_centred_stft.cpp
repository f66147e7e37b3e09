#include "core/inference/torchscript/centred_stft.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

std::vector<float> noise(std::size_t size)
{
    std::mt19937 random(5);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    std::vector<float> samples(size);
    for (float& sample : samples)
        sample = value(random);
    return samples;
}

} // namespace

class TestCentredStft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unchangedSpectraGiveTheSoundBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("hop");
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("samples");
        QTest::newRow("quarter") << 64 << 16 << 20 << 19 * 16;
        QTest::newRow("half") << 64 << 32 << 20 << 19 * 32;
        QTest::newRow("hop that does not divide") << 64 << 23 << 9 << 8 * 23;
        QTest::newRow("shorter than the frames reach") << 64 << 16 << 20 << 100;
        QTest::newRow("shorter than a window") << 64 << 16 << 20 << 7;
        QTest::newRow("one frame") << 64 << 16 << 1 << 1;
        QTest::newRow("nothing") << 64 << 16 << 4 << 0;
    }
    void unchangedSpectraGiveTheSoundBack()
    {
        QFETCH(int, size);
        QFETCH(int, hop);
        QFETCH(int, frames);
        QFETCH(int, samples);
        CentredStft stft(size, hop);
        const auto sound = noise(static_cast<std::size_t>(samples));
        std::vector<std::complex<float>> spectra(static_cast<std::size_t>(frames * stft.bins()));
        stft.analyse(sound, frames, spectra);
        std::vector<float> back(sound.size(), 9.0F);
        stft.synthesise(spectra, frames, back);
        for (std::size_t i = 0; i < sound.size(); ++i)
            QVERIFY2(std::abs(back[i] - sound[i]) < 2e-6F, qPrintable(QString::number(i)));
    }
    void matchesTheDefinition()
    {
        // X[f][k] = sum over n of hann[n] x[f hop - size/2 + n] exp(-2 pi i k n / size), written out.
        constexpr int kSize = 16;
        constexpr int kHop = 5;
        constexpr int kFrames = 6;
        CentredStft stft(kSize, kHop);
        const auto sound = noise(24);
        std::vector<std::complex<float>> spectra(static_cast<std::size_t>(kFrames * stft.bins()));
        stft.analyse(sound, kFrames, spectra);
        for (int f = 0; f < kFrames; ++f)
            for (int k = 0; k < stft.bins(); ++k) {
                std::complex<double> sum = 0.0;
                for (int n = 0; n < kSize; ++n) {
                    const int at = f * kHop - kSize / 2 + n;
                    const double sample =
                        at >= 0 && at < 24 ? static_cast<double>(sound[static_cast<std::size_t>(at)]) : 0.0;
                    sum += sample * std::pow(std::sin(std::numbers::pi * n / kSize), 2) *
                           std::polar(1.0, -2.0 * std::numbers::pi * k * n / kSize);
                }
                const std::complex<double> got = spectra[static_cast<std::size_t>(f * stft.bins() + k)];
                QVERIFY(std::abs(got - sum) < 1e-5);
            }
    }
};

QTEST_APPLESS_MAIN(TestCentredStft)
#include "test_centred_stft.moc"
