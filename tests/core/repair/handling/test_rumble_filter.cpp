#include "core/base/decibels.h"
#include "core/repair/handling/rumble_filter.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Noise that falls by 9 dB an octave from 20 Hz, rms 0.1: three first-order low-passes of half the slope, near enough.
std::vector<float> turbulence(double seconds, std::uint32_t seed)
{
    std::vector<float> samples = whiteNoise(seconds, seed);
    double a = 0.0;
    double b = 0.0;
    for (float& sample : samples) {
        a += (static_cast<double>(sample) - a) * 0.0026;
        b += (a - b) * 0.0105;
        sample = static_cast<float>(b + 0.1 * a);
    }
    scaleToRms(samples, 0.1);
    return samples;
}

std::vector<float> tone(double hz, double seconds, double amplitude)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRateHz));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(i) / kRateHz));
    return samples;
}

std::vector<float> filtered(std::span<const float> samples, double cornerHz, double amount = 1.0,
                            std::size_t block = 4096)
{
    RumbleFilter filter({.format = {kRateHz, 1}, .cornerHz = cornerHz, .amount = amount});
    return through(filter, samples, block);
}

} // namespace

class TestRumbleFilter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTurbulence()
    {
        const std::vector<float> wind = turbulence(8.0, 5);
        const double fall = -20.0 * std::log10(rms(filtered(wind, 120.0)) / rms(wind));
        QVERIFY2(fall > 10.0, qPrintable(QString::number(fall)));
    }
    void keepsABassInTheWind()
    {
        for (const double hz : {41.2, 55.0, 82.4}) {
            const std::vector<float> bass = tone(hz, 8.0, 0.3);
            std::vector<float> dirty = bass;
            std::vector<float> wind = turbulence(8.0, 6);
            scaleToRms(wind, 0.03);
            addTo(dirty, wind);
            const std::vector<float> out = filtered(dirty, 120.0);
            const auto middle = [](const std::vector<float>& samples) {
                return std::span(samples).subspan(kRateHz, 6 * kRateHz);
            };
            double dot = 0.0;
            for (std::size_t i = 0; i < middle(out).size(); ++i)
                dot += static_cast<double>(middle(out)[i]) * static_cast<double>(middle(bass)[i]);
            const double share = dot / static_cast<double>(middle(bass).size()) / std::pow(rms(middle(bass)), 2.0);
            QVERIFY2(std::abs(gainToDb(share)) < 0.5,
                     qPrintable(QStringLiteral("%1: %2").arg(hz).arg(gainToDb(share))));
        }
    }
    void leavesWhatIsAboveTheCorner()
    {
        const std::vector<float> clean = chords(6.0, 7);
        const double change = 20.0 * std::log10(rms(minus(filtered(clean, 100.0), clean)) / rms(clean));
        QVERIFY2(change < -60.0, qPrintable(QString::number(change)));
    }
    void withoutWindItIsAWire()
    {
        const std::vector<float> samples = turbulence(1.0, 8);
        QVERIFY(filtered(samples, 0.0) == samples);
        QVERIFY(filtered(samples, 100.0, 0.0) == samples);
        QCOMPARE(RumbleFilter({.format = {kRateHz, 1}}).latencyFrames(), 0);
    }
    void blocksDoNotMatter()
    {
        const std::vector<float> samples = turbulence(3.0, 9);
        const std::vector<float> whole = filtered(samples, 100.0, 1.0, 1U << 20U);
        for (const std::size_t block : {101U, 16384U})
            QVERIFY(filtered(samples, 100.0, 1.0, block) == whole);
    }
    void silenceStaysSilent() { QCOMPARE(rms(filtered(std::vector<float>(kRateHz * 2), 100.0)), 0.0); }
};

QTEST_APPLESS_MAIN(TestRumbleFilter)
#include "test_rumble_filter.moc"
