#include "core/playback/player.h"
#include "tests/core/playback/fake_device.h"

#include <QTest>

using namespace resonate;

class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsTheTakeThatIsOn();
};

void TestPlayer::playsTheTakeThatIsOn()
{
    fake::Sound sound;
    Player player({.device = {.makeDevice = sound.factory()}});
    player.setLevelMatched(false);
    player.setTakes({{TakeKind::Original, {}, fake::ramp(2.0)}, {TakeKind::Restored, {}, fake::ramp(2.0, 0.5F)}});
    player.setPlaying(true);
    QVERIFY(fake::soon([&] { return sound.isOpen(); }));
    std::vector<float> heard;
    QVERIFY(fake::soon([&] {
        heard = sound.pump(256);
        return heard.at(0) > 0.0F;
    }));
    heard = sound.pump(1024);
    // Past the fade in, frame by frame.
    const float first = heard[2 * 600];
    for (int i = 601; i < 1024; ++i)
        QCOMPARE(heard[2 * i] - heard[2 * i - 2], 1.0F / (1 << 20));
    QVERIFY(first < 0.1F);
    player.selectTake("restored");
    heard = sound.pump(1024);
    for (int i = 481; i < 1024; ++i)
        QVERIFY(heard[2 * i] > 0.5F);
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "test_player.moc"
