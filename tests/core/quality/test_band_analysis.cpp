#include "core/quality/band_analysis.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

std::vector<float> sine(const BandAnalysis& analysis, int rate, double hz, double amplitude, double phase = 0.0)
{
    std::vector<float> samples(static_cast<std::size_t>(analysis.size()));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(amplitude *
                                        std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / rate + phase));
    return samples;
}

std::size_t loudestBand(const BandColumn& column)
{
    return static_cast<std::size_t>(std::ranges::max_element(column.inputPower) - column.inputPower.begin());
}

} // namespace

class TestBandAnalysis final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fullScaleSineIsPowerOne()
    {
        // 10 lg sum over the band's bins of |X|^2 = 0 dB for sin at full scale, here well inside one band.
        BandAnalysis analysis(48000);
        BinGains gains(analysis.bins());
        const auto x = sine(analysis, 48000, 9200.0, 1.0), y = sine(analysis, 48000, 9200.0, 0.1);
        const BandColumn column = analysis.analyse(x, y, gains);
        const std::size_t band = loudestBand(column);
        QVERIFY(std::abs(column.inputDb[band]) < 0.05F);
        QVERIFY(std::abs(column.outputDb[band] + 20.0F) < 0.05F);
    }
    void crossHasThePhaseOfTheOutput()
    {
        // arg(sum Y conj X) = phase by which the output leads.
        BandAnalysis analysis(48000);
        BinGains gains(analysis.bins());
        const auto x = sine(analysis, 48000, 3000.0, 0.5), y = sine(analysis, 48000, 3000.0, 0.25, 0.7);
        const BandColumn column = analysis.analyse(x, y, gains);
        QVERIFY(std::abs(std::arg(column.cross[loudestBand(column)]) - 0.7F) < 1e-3F);
    }
    void everySampleRateHasBands_data()
    {
        QTest::addColumn<int>("rate");
        for (const int rate : {1000, 8000, 11025, 16000, 22050, 44100, 48000, 96000, 192000, 768000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void everySampleRateHasBands()
    {
        QFETCH(int, rate);
        BandAnalysis analysis(rate);
        BinGains gains(analysis.bins());
        QVERIFY(analysis.bands() >= 16 && analysis.bands() <= kArtifactBands);
        QVERIFY(analysis.size() >= rate * 21 / 1000 && analysis.size() <= std::max(64, rate * 42 / 1000));
        QVERIFY(analysis.bandsBelow(0.0) == 0 && analysis.bandsBelow(rate) == analysis.bands());
        const auto silence = sine(analysis, rate, 100.0, 0.0);
        const BandColumn column = analysis.analyse(silence, silence, gains);
        for (std::size_t b = 0; b < kArtifactBands; ++b)
            QVERIFY(std::abs(column.inputDb[b] + 120.0F) < 0.05F); // to within the logarithm's roughness
    }
};

QTEST_APPLESS_MAIN(TestBandAnalysis)
#include "test_band_analysis.moc"
