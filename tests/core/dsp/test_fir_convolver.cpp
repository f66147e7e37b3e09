#include "core/audio/audio_buffer.h"
#include "core/dsp/fir_convolver.h"

#include <QTest>

#include <random>

using namespace resonate;

namespace {

std::vector<float> noise(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    std::vector<float> samples(size);
    for (float& sample : samples)
        sample = value(random);
    return samples;
}

std::vector<float> run(std::span<const float> response, std::span<const float> input, std::size_t blockFrames)
{
    FirConvolver convolver(response, 1);
    std::vector<float> output(input.begin(), input.end());
    for (std::size_t at = 0; at < output.size(); at += blockFrames) {
        const std::size_t count = std::min(blockFrames, output.size() - at);
        convolver.process(AudioView(output.data() + at, 1, static_cast<std::int64_t>(count), 0));
    }
    return output;
}

} // namespace

class TestFirConvolver final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSumOfProducts_data()
    {
        QTest::addColumn<int>("taps");
        for (const int taps : {1, 2, 31, 64, 100})
            QTest::addRow("%d", taps) << taps;
    }
    void isTheSumOfProducts()
    {
        // y[n] = sum h[k] x[n - k], written out.
        QFETCH(int, taps);
        const auto response = noise(static_cast<std::size_t>(taps), 1), input = noise(1000, 2);
        const auto output = run(response, input, 1000);
        const auto latency = static_cast<std::size_t>(FirConvolver(response, 1).latencyFrames());
        for (std::size_t n = 0; n + latency < input.size(); ++n) {
            double wanted = 0.0;
            for (std::size_t k = 0; k <= std::min(n, response.size() - 1); ++k)
                wanted += static_cast<double>(response[k]) * static_cast<double>(input[n - k]);
            QVERIFY(std::abs(static_cast<double>(output[n + latency]) - wanted) < 1e-5);
        }
    }
    void blocksChangeNothing()
    {
        const auto response = noise(50, 3), input = noise(700, 4);
        const auto whole = run(response, input, 700);
        for (const std::size_t blockFrames : {1U, 13U, 64U, 65U})
            QCOMPARE(run(response, input, blockFrames), whole);
    }
    void resetForgets()
    {
        const auto response = noise(20, 5);
        FirConvolver convolver(response, 2);
        AudioBuffer first(2, 100), again(2, 100);
        for (int c = 0; c < 2; ++c) {
            std::ranges::copy(noise(100, 6), first.view().channel(c).begin());
            std::ranges::copy(noise(100, 6), again.view().channel(c).begin());
        }
        convolver.process(first.view());
        convolver.reset();
        convolver.process(again.view());
        QVERIFY(std::ranges::equal(first.view().channel(1), again.view().channel(1)));
    }
};

QTEST_APPLESS_MAIN(TestFirConvolver)
#include "test_fir_convolver.moc"
