#include "core/audio/audio_buffer.h"
#include "core/separation/stem_masks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

constexpr int kRate = 16000;

/// Two seconds: a chord, bursts of noise, and noise of its own on the right.
AudioBuffer something(int channels)
{
    AudioBuffer audio(channels, 2 * kRate);
    std::mt19937 random(9);
    std::normal_distribution<float> noise(0.0F, 0.1F);
    for (int i = 0; i < 2 * kRate; ++i) {
        const double t = static_cast<double>(i) / kRate;
        const auto chord = static_cast<float>(0.2 * std::sin(2.0 * std::numbers::pi * 82.4 * t) +
                                              0.1 * std::sin(2.0 * std::numbers::pi * 659.3 * t));
        const float burst = std::exp(-static_cast<float>(i % 4000) / 300.0F) * noise(random);
        for (int c = 0; c < channels; ++c)
            audio.channel(c)[static_cast<std::size_t>(i)] = chord + burst + (c == 1 ? noise(random) : 0.0F);
    }
    return audio;
}

} // namespace

class TestStemMasks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// 0 <= each mask, and their sum <= 1 but for rounding, whatever the cues say.
    void masksAreShares_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("mono") << 1;
        QTest::newRow("stereo") << 2;
    }
    void masksAreShares()
    {
        QFETCH(int, channels);
        const auto settings = BasicSeparationSettings::render();
        const SpectrumLayout layout(settings, kRate);
        const AudioBuffer audio = something(channels);
        const BlockCues cues = findCues(audio.view(), layout, settings, {});
        QCOMPARE(cues.stereo, channels == 2);
        QCOMPARE(cues.magnitude.frames(), layout.spectra(audio.frames()));
        StemMasks masks(cues, layout);
        const auto bins = static_cast<std::size_t>(layout.bins);
        const std::vector<float> aside(bins, 0.5F);
        std::array<std::vector<float>, StemMasks::kMasked> rows;
        rows.fill(std::vector<float>(bins));
        for (int t = 0; t < cues.magnitude.frames(); ++t) {
            masks.compute(t, cues.stereo ? std::span(aside) : std::span<const float>(), {rows[0], rows[1], rows[2]});
            for (std::size_t k = 0; k < bins; ++k) {
                for (const auto& row : rows)
                    QVERIFY(row[k] >= -1e-6F); // false for NaN too
                QVERIFY(rows[0][k] + rows[1][k] + rows[2][k] <= 1.0F + 1e-5F);
            }
        }
    }
    /// A full-scale sine in one channel has magnitude 1, between bins a little less.
    void magnitudeIsThatOfASine()
    {
        const auto settings = BasicSeparationSettings::render();
        const SpectrumLayout layout(settings, kRate);
        AudioBuffer audio(1, kRate);
        for (int i = 0; i < kRate; ++i)
            audio.channel(0)[static_cast<std::size_t>(i)] =
                static_cast<float>(std::sin(2.0 * std::numbers::pi * 80.0 * layout.binHz * i / kRate));
        const BlockCues cues = findCues(audio.view(), layout, settings, {});
        const auto row = cues.magnitude.row(cues.magnitude.frames() / 2);
        QVERIFY(std::abs(row[80] - 1.0F) < 0.01F);
        QVERIFY(row[120] < 1e-3F);
    }
    void paddingIsSilence()
    {
        const std::vector<float> channel = {1.0F, 2.0F, 3.0F};
        std::vector<float> out(5, 9.0F);
        copyPadded(channel, -1, out);
        QVERIFY(out == std::vector<float>({0.0F, 1.0F, 2.0F, 3.0F, 0.0F}));
        copyPadded(channel, 2, out);
        QVERIFY(out == std::vector<float>({3.0F, 0.0F, 0.0F, 0.0F, 0.0F}));
        copyPadded(channel, 7, out);
        QVERIFY(out == std::vector<float>(5));
        copyPadded(channel, -9, out);
        QVERIFY(out == std::vector<float>(5));
    }
};

QTEST_APPLESS_MAIN(TestStemMasks)
#include "test_stem_masks.moc"
