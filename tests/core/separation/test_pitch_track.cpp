#include "core/separation/pitch_track.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr double kBinHz = 11.71875;
constexpr int kBins = 922;

/// A voice at 220 Hz with a vibrato of half a semitone and ten harmonics, each as wide as a windowed sine.
double vibratoHz(int frame)
{
    return 220.0 * std::exp2(0.5 / 12.0 * std::sin(2.0 * std::numbers::pi * frame / 9.0));
}

FrameMatrix vibrato(int frames)
{
    FrameMatrix magnitude(frames, kBins);
    for (int t = 0; t < frames; ++t)
        for (int h = 1; h <= 10; ++h)
            for (int k = 0; k < kBins; ++k) {
                const double away = (k * kBinHz - h * vibratoHz(t)) / kBinHz;
                magnitude.row(t)[static_cast<std::size_t>(k)] += static_cast<float>(std::exp(-away * away) / h);
            }
    return magnitude;
}

} // namespace

class TestPitchTrack final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// |12 log2(tracked / true)| < 0.35 semitones in every frame.
    void followsVibrato()
    {
        const PitchTrack track = trackPitch(vibrato(60), kBinHz, {}, {});
        QCOMPARE(track.frequencyHz.size(), 60U);
        for (int t = 0; t < 60; ++t) {
            const double error = 12.0 * std::log2(track.frequencyHz[static_cast<std::size_t>(t)] / vibratoHz(t));
            QVERIFY2(std::abs(error) < 0.35, qPrintable(QStringLiteral("frame %1: %2 semitones").arg(t).arg(error)));
            QVERIFY(track.prominence[static_cast<std::size_t>(t)] > 2.0F);
        }
    }
    void takesNothingAndSilence()
    {
        QVERIFY(trackPitch(FrameMatrix(0, 50), kBinHz, {}, {}).frequencyHz.empty());
        const PitchTrack track = trackPitch(FrameMatrix(5, 50), kBinHz, {}, {});
        QCOMPARE(track.frequencyHz.size(), 5U);
        QCOMPARE(track.prominence[2], 0.0F);
    }
    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(trackPitch(FrameMatrix(5, 50), kBinHz, {}, stop.get_token()).frequencyHz.empty());
    }
};

QTEST_APPLESS_MAIN(TestPitchTrack)
#include "test_pitch_track.moc"
