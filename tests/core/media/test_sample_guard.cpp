#include "core/audio/audio_buffer.h"
#include "core/media/sample_guard.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace resonate;

class TestSampleGuard final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // The mean does not depend on how the audio is cut into blocks.
    void meansOverAnyBlocks()
    {
        AudioBuffer audio(2, 1000);
        for (std::size_t i = 0; i < 1000; ++i) {
            audio.channel(0)[i] = 0.25F;
            audio.channel(1)[i] = i % 2 == 0 ? 1.0F : -1.0F;
        }
        SampleGuard guard(2);
        for (std::int64_t at = 0; at < 1000; at += 125)
            guard.process(audio.view().slice(at, 125));
        QCOMPARE(guard.means()[0], 0.25);
        QCOMPARE(guard.means()[1], 0.0);
        QCOMPARE(guard.silenced(), 0);
    }
    void silencesDamageOnly()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinity = std::numeric_limits<float>::infinity();
        AudioBuffer audio(1, 7);
        const float values[7] = {nan, infinity, -infinity, 1e30F, 32768.0F, -3.0F, 1e-40F};
        std::ranges::copy(values, audio.channel(0).begin());
        SampleGuard guard(1);
        guard.process(audio.view());
        QCOMPARE(guard.silenced(), 4);
        const float expected[7] = {0, 0, 0, 0, 32768.0F, -3.0F, 1e-40F};
        QVERIFY(std::ranges::equal(audio.channel(0), expected));
    }
    void nothingHasNoMean() { QCOMPARE(SampleGuard(1).means(), std::vector<double>{0.0}); }
};

QTEST_APPLESS_MAIN(TestSampleGuard)
#include "test_sample_guard.moc"
