#include "core/audio/audio_buffer.h"
#include "core/media/speaker_layout.h"

#include <QTest>

#include <cmath>

using namespace resonate;

class TestSpeakerLayout final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A source that stands still in the middle has the same power left and right.
    void middleStaysInTheMiddle()
    {
        for (const Speaker speaker : {Speaker::Centre, Speaker::CentreSurround, Speaker::LowFrequency}) {
            const auto gains = downmixGains({speaker});
            QCOMPARE(gains[0].left, gains[0].right);
        }
    }
    void followsTheRecommendation()
    {
        const float half = std::sqrt(0.5F);
        const auto gains = downmixGains(usualSpeakers(6));
        const std::vector<StereoGains> expected = {{1, 0}, {0, 1}, {half, half}, {0, 0}, {half, 0}, {0, half}};
        QCOMPARE(gains.size(), expected.size());
        for (std::size_t i = 0; i < gains.size(); ++i)
            QVERIFY(std::abs(gains[i].left - expected[i].left) < 1e-7F &&
                    std::abs(gains[i].right - expected[i].right) < 1e-7F);
        QCOMPARE(downmixGains({Speaker::CentreSurround})[0], (StereoGains{0.5F, 0.5F}));
    }
    void everyCountHasAsManySpeakers()
    {
        for (int channels = 1; channels <= 32; ++channels)
            QCOMPARE(std::ssize(usualSpeakers(channels)), channels);
    }
    // downmix(a + b) = downmix(a) + downmix(b)
    void isLinear()
    {
        AudioBuffer a(4, 3);
        AudioBuffer b(4, 3);
        AudioBuffer sum(4, 3);
        for (int c = 0; c < 4; ++c)
            for (std::size_t i = 0; i < 3; ++i) {
                a.channel(c)[i] = static_cast<float>(c) + static_cast<float>(i) / 4.0F;
                b.channel(c)[i] = static_cast<float>(i) - static_cast<float>(c) / 2.0F;
                sum.channel(c)[i] = a.channel(c)[i] + b.channel(c)[i];
            }
        const auto gains = downmixGains(usualSpeakers(4));
        AudioBuffer mixedA(2, 3);
        AudioBuffer mixedB(2, 3);
        AudioBuffer mixedSum(2, 3);
        downmix(a.view(), gains, mixedA.view());
        downmix(b.view(), gains, mixedB.view());
        downmix(sum.view(), gains, mixedSum.view());
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < 3; ++i)
                QVERIFY(std::abs(mixedSum.channel(c)[i] - mixedA.channel(c)[i] - mixedB.channel(c)[i]) < 1e-5F);
    }
};

QTEST_APPLESS_MAIN(TestSpeakerLayout)
#include "test_speaker_layout.moc"
