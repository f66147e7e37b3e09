#include "core/dsp/decimator.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

std::vector<float> sine(double hz, std::size_t samples)
{
    std::vector<float> result(samples);
    for (std::size_t i = 0; i < samples; ++i)
        result[i] = static_cast<float>(std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / 48000.0));
    return result;
}

double gainDb(double hz)
{
    Decimator decimator({.sampleRateHz = 48000, .factor = 16, .passHz = 800.0});
    std::vector<float> out;
    decimator.process(sine(hz, 48000), out);
    double sum = 0.0;
    for (const float sample : out)
        sum += static_cast<double>(sample) * sample;
    return 10.0 * std::log10(2.0 * sum / static_cast<double>(out.size()) + 1e-20);
}

} // namespace

class TestDecimator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsThePassBand()
    {
        for (const double hz : {50.0, 400.0, 799.0})
            QVERIFY2(std::abs(gainDb(hz)) < 0.05, qPrintable(QString::number(gainDb(hz))));
    }
    void nothingFoldsIntoThePassBand()
    {
        // 3 kHz +- 800 Hz and 6 kHz +- 800 Hz would land in it.
        for (const double hz : {2200.0, 3000.0, 3800.0, 5500.0, 20000.0})
            QVERIFY2(gainDb(hz) < -70.0, qPrintable(QString::number(gainDb(hz))));
    }
    void blocksDoNotMatter()
    {
        const std::vector<float> input = sine(123.0, 10000);
        std::vector<float> whole;
        std::vector<float> parts;
        Decimator({.sampleRateHz = 48000, .factor = 16, .passHz = 800.0}).process(input, whole);
        Decimator decimator({.sampleRateHz = 48000, .factor = 16, .passHz = 800.0});
        for (std::size_t at = 0; at < input.size(); at += 7)
            decimator.process(std::span(input).subspan(at, std::min<std::size_t>(7, input.size() - at)), parts);
        QCOMPARE(parts, whole);
    }
    void factorOneIsTheInput()
    {
        const std::vector<float> input = sine(1000.0, 100);
        std::vector<float> out;
        Decimator({.sampleRateHz = 8000, .factor = 1, .passHz = 800.0}).process(input, out);
        QCOMPARE(out, input);
    }
};

QTEST_APPLESS_MAIN(TestDecimator)
#include "test_decimator.moc"
