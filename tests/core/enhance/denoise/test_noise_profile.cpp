#include "core/audio/memory_audio.h"
#include "core/enhance/denoise/noise_profile.h"
#include "tests/core/enhance/denoise/denoise_signals.h"

#include <QTest>

#include <numeric>

using namespace resonate;
using namespace resonate::denoise_signals;

namespace {

double sum(std::span<const float> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TestNoiseProfile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The bins add up to the mean square, whatever the frame size they are spread to.
    void binsAddUpToTheMeanSquare_data()
    {
        QTest::addColumn<int>("fftSize");
        for (const int size : {1024, 2048, 4096, 8192})
            QTest::addRow("%d", size) << size;
    }
    void binsAddUpToTheMeanSquare()
    {
        QFETCH(int, fftSize);
        const MemorySource source(whiteNoise(2, 48000, 0.1, 3), 48000);
        const auto profile = learnNoiseProfile(source, {0.0, 1.0});
        QVERIFY(profile);
        std::vector<float> noise(static_cast<std::size_t>(fftSize) / 2 + 1);
        spreadNoiseProfile(*profile, fftSize, 48000, noise);
        QVERIFY2(std::abs(sum(noise) / 0.01 - 1.0) < 0.03, qPrintable(QString::number(sum(noise))));
    }
    void listensToTheRegionAlone()
    {
        AudioBuffer sound = whiteNoise(1, 96000, 0.01, 4);
        for (std::size_t n = 0; n < 48000; ++n)
            sound.channel(0)[n] *= 50.0F;
        const auto profile = learnNoiseProfile(MemorySource(std::move(sound), 48000), {1.0, 2.0});
        QVERIFY(profile);
        QVERIFY(std::abs(sum(profile->meanPower) / 1e-4 - 1.0) < 0.1);
    }
    void refusesWhatTeachesNothing_data()
    {
        QTest::addColumn<double>("beginSeconds");
        QTest::addColumn<double>("endSeconds");
        QTest::addColumn<double>("rms");
        QTest::addRow("too short") << 0.5 << 0.6 << 0.1;
        QTest::addRow("outside") << 5.0 << 9.0 << 0.1;
        QTest::addRow("backwards") << 0.9 << 0.1 << 0.1;
        QTest::addRow("silent") << 0.0 << 1.0 << 0.0;
    }
    void refusesWhatTeachesNothing()
    {
        QFETCH(double, beginSeconds);
        QFETCH(double, endSeconds);
        QFETCH(double, rms);
        const MemorySource source(whiteNoise(1, 48000, rms, 5), 48000);
        const auto profile = learnNoiseProfile(source, {beginSeconds, endSeconds});
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::BadInput);
    }
};

QTEST_APPLESS_MAIN(TestNoiseProfile)
#include "test_noise_profile.moc"
