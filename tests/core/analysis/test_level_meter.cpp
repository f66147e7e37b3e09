#include "core/analysis/level_counter.h"
#include "core/analysis/level_meter.h"
#include "core/analysis/level_trace.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

class TestLevelMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void squareAndSine()
    {
        // Full-scale square: rms 0 dBFS, crest 0 dB. Sine: rms 3.0103 dB under its peak.
        std::vector<float> square(48000);
        for (std::size_t i = 0; i < square.size(); ++i)
            square[i] = i % 100 < 50 ? 1.0F : -1.0F;
        const LevelReading full = measure(mono(square));
        QVERIFY(std::abs(full.rmsDbfs) < 1e-9 && std::abs(full.crestDb) < 1e-9);
        const LevelReading half = measure(mono(sine(-6.0, 1000.0, 1.0, 48000)));
        QVERIFY2(std::abs(half.samplePeakDbfs + 6.0) < 1e-4, qPrintable(QString::number(half.samplePeakDbfs)));
        QVERIFY2(std::abs(half.crestDb - 3.0103) < 1e-4, qPrintable(QString::number(half.crestDb)));
    }
    void directCurrentPerChannel()
    {
        const LevelReading reading = measure(stereo(std::vector<float>(999, 0.25F), std::vector<float>(999, -0.125F)));
        QCOMPARE(reading.dcOffset.size(), std::size_t{2});
        QVERIFY(std::abs(reading.dcOffset[0] - 0.25) < 1e-12 && std::abs(reading.dcOffset[1] + 0.125) < 1e-12);
    }
    void equalsTheObviousSums()
    {
        const auto left = music(3.0, 44100, 1);
        const auto right = music(3.0, 44100, 2);
        long double squares = 0.0L;
        double peak = 0.0;
        for (const auto* channel : {&left, &right})
            for (const float sample : *channel) {
                squares += static_cast<long double>(sample) * static_cast<long double>(sample);
                peak = std::max(peak, static_cast<double>(std::abs(sample)));
            }
        const double rms = std::sqrt(static_cast<double>(squares) / static_cast<double>(2 * left.size()));
        const LevelReading reading = measure(stereo(left, right));
        QVERIFY(std::abs(reading.crestDb - 20.0 * std::log10(peak / rms)) < 1e-4);
        QVERIFY(std::abs(reading.rmsDbfs - 20.0 * std::log10(rms)) < 1e-4);
    }
    void histogramOfTwoLevels()
    {
        // A quarter of the time at -20.5 dB of peak, the rest at -40.5; the rms of a sine is 3.01 dB less.
        auto samples = sine(-20.5, 1000.0, 1.0, 48000);
        append(samples, sine(-40.5, 1000.0, 3.0, 48000));
        LevelCounter counter({48000, 2});
        counter.process(stereo(samples, samples).view());
        const LevelHistogram histogram = counter.result();
        const auto share = [](const std::vector<double>& shares, double dbfs) {
            return shares[static_cast<std::size_t>(std::floor(dbfs - LevelHistogram::kLowestDbfs))];
        };
        QCOMPARE(share(histogram.peakShares, -20.5), 0.25);
        QCOMPARE(share(histogram.peakShares, -40.5), 0.75);
        QCOMPARE(share(histogram.rmsShares, -23.51), 0.25);
        QCOMPARE(share(histogram.rmsShares, -43.51), 0.75);
        QCOMPARE(histogram.rmsShares.size(), LevelHistogram::kSteps);
    }
    void histogramHasRoomForAll()
    {
        std::vector<float> samples(9600, 0.0F);                    // silence goes into the first step
        std::fill(samples.begin() + 4800, samples.end(), 1000.0F); // what is far over full scale into the last
        LevelCounter counter({48000, 1});
        counter.process(mono(samples).view());
        QCOMPARE(counter.result().rmsShares.front(), 0.5);
        QCOMPARE(counter.result().peakShares.back(), 0.5);
        LevelCounter none({48000, 1});
        QVERIFY(none.result().rmsShares.empty());
        none.process(mono({0.5F}).view());
        QCOMPARE(none.result().peakShares[static_cast<std::size_t>(96 - 7)], 1.0); // -6.02 dBFS
    }
    void blocksOfAnySizeGiveTheSame()
    {
        const auto audio = stereo(music(2.0, 44100, 1), music(2.0, 44100, 2));
        LevelMeter meter({44100, 2});
        LevelTrace pieces({44100, 2});
        LevelCounter counted({44100, 2});
        for (std::int64_t at = 0, size = 1; at < audio.frames(); at += size, size = size * 3 % 7001 + 1) {
            const auto block = audio.view().slice(at, std::min(size, audio.frames() - at));
            meter.process(block);
            pieces.process(block);
            counted.process(block);
        }
        LevelTrace whole({44100, 2});
        whole.process(audio.view());
        QCOMPARE(meter.result().rmsDbfs, measure(audio).rmsDbfs);
        QVERIFY(pieces.levelsDbfs() == whole.levelsDbfs());
        LevelCounter countedWhole({44100, 2});
        countedWhole.process(audio.view());
        QVERIFY(counted.result().rmsShares == countedWhole.result().rmsShares);
        QVERIFY(counted.result().peakShares == countedWhole.result().peakShares);
        QCOMPARE(whole.levelsDbfs().size(), std::size_t{20});
    }
    void theTraceFollowsTheLevel()
    {
        auto samples = sine(0.0, 1000.0, 0.5, 48000);
        append(samples, sine(-40.0, 1000.0, 0.5, 48000));
        LevelTrace trace({48000, 1});
        trace.process(mono(samples).view());
        const auto levels = trace.levelsDbfs();
        QCOMPARE(levels.size(), std::size_t{10});
        QVERIFY(std::abs(levels[2] + 3.0103F) < 1e-3F && std::abs(levels[8] + 43.0103F) < 1e-3F);
    }
    void silence()
    {
        const LevelReading reading = measure(AudioBuffer(2, 100));
        QCOMPARE(reading.samplePeakDbfs, -200.0);
        QCOMPARE(reading.rmsDbfs, -200.0);
        QCOMPARE(reading.crestDb, 0.0);
    }

private:
    static LevelReading measure(const AudioBuffer& audio)
    {
        LevelMeter meter({48000, audio.channels()});
        meter.process(audio.view());
        return meter.result();
    }
};

QTEST_APPLESS_MAIN(TestLevelMeter)
#include "test_level_meter.moc"
