#include "core/dsp/stft.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

std::vector<float> noise(std::size_t size)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    std::vector<float> samples(size);
    for (float& sample : samples)
        sample = value(random);
    return samples;
}

} // namespace

class TestStft final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matchesTheDefinition()
    {
        // X[k] = sum x[n] exp(-2 pi i k n / N), written out.
        constexpr int kSize = 24;
        RealFft fft(kSize);
        const auto time = noise(kSize);
        std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(fft.bins()));
        fft.forward(time, spectrum);
        for (int k = 0; k < fft.bins(); ++k) {
            std::complex<double> sum = 0.0;
            for (int n = 0; n < kSize; ++n)
                sum += static_cast<double>(time[static_cast<std::size_t>(n)]) *
                       std::polar(1.0, -2.0 * std::numbers::pi * k * n / kSize);
            QVERIFY(std::abs(std::complex<double>(spectrum[static_cast<std::size_t>(k)]) - sum) < 1e-5);
        }
    }
    void inverseUndoesForward()
    {
        RealFft fft(4096);
        const auto time = noise(4096);
        std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(fft.bins()));
        std::vector<float> back(4096);
        fft.forward(time, spectrum);
        fft.inverse(spectrum, back);
        for (std::size_t i = 0; i < back.size(); ++i)
            QVERIFY(std::abs(back[i] - time[i]) < 1e-6F);
    }
    void overlapAddGivesTheInputBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("hop");
        QTest::newRow("half") << 1024 << 512;
        QTest::newRow("quarter") << 4096 << 1024;
        QTest::newRow("eighth") << 1024 << 128;
    }
    void overlapAddGivesTheInputBack()
    {
        QFETCH(int, size);
        QFETCH(int, hop);
        Stft stft({size, hop});
        const auto n = static_cast<std::size_t>(size);
        const auto input = noise(n * 6);
        std::vector<float> output(input.size());
        std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
        for (std::size_t at = 0; at + n <= input.size(); at += static_cast<std::size_t>(hop)) {
            stft.analyse(std::span(input).subspan(at, n), spectrum);
            stft.synthesise(spectrum, std::span(output).subspan(at, n));
        }
        double worst = 0.0;
        for (std::size_t i = n; i < input.size() - n; ++i)
            worst = std::max(worst, static_cast<double>(std::abs(output[i] - input[i])));
        QVERIFY2(worst < 2e-6, qPrintable(QString::number(worst))); // -114 dBFS
    }
};

QTEST_APPLESS_MAIN(TestStft)
#include "test_stft.moc"
