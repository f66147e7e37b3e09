#include "app/listening/blind_test.h"
#include "app/listening/listening.h"
#include "app/listening/transport_binding.h"
#include "tests/core/playback/fake_device.h"
#include "widgets/transport/abx_dialog.h"
#include "widgets/transport/transport_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace resonate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A sound device that takes sound while the event loop runs.
class PumpedSound final {
public:
    PumpedSound()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const std::vector<float> block = sound.pump(480);
            if (!block.empty())
                heard = block.at(block.size() - 2);
        });
        m_timer.start(10ms);
    }
    Player::Parameters parameters()
    {
        Player::Parameters parameters;
        parameters.device.makeDevice = sound.factory();
        parameters.device.stall = 1h;
        parameters.device.firstRetry = 10ms;
        parameters.device.lastRetry = 20ms;
        return parameters;
    }

    fake::Sound sound;
    float heard = 0.0F;

private:
    QTimer m_timer;
};

std::vector<Take> takes(double seconds)
{
    return {{TakeKind::Original, {}, fake::tone(440.0, 0.1, seconds), -23.0},
            {TakeKind::Restored, {}, fake::tone(440.0, 0.2, seconds), -17.0},
            {TakeKind::Removed, {}, fake::tone(440.0, 0.05, seconds)}};
}

} // namespace

class TestListening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsAndTells();
    void timesAreOfTheRecording();
    void anotherPartGoesOn();
    void comparesWithTheOriginal();
    void levelsAreTold();
    void endIsTold();
    void loopStaysWithTheRecording();
    void volumeAndMute();
    void lostDeviceIsTold();
    void devicesAreListed();
    void barAndListeningAgree();
    void keysWork();
    void blindTestHidesAndRestores();
};

void TestListening::playsAndTells()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QSignalSpy taken(&listening, &Listening::takesChanged);
    QSignalSpy playing(&listening, &Listening::playingChanged);
    QSignalSpy position(&listening, &Listening::positionChanged);
    listening.setPlaying(true);
    QVERIFY(!listening.isPlaying()); // nothing to play
    listening.setTakes(takes(20.0), {0.0, 20.0});
    QCOMPARE(taken.size(), 1);
    QCOMPARE(listening.takes(), QStringList({u"original"_s, u"restored"_s, u"removed"_s}));
    QCOMPARE(listening.take(), u"original"_s);
    listening.togglePlaying();
    QVERIFY(listening.isPlaying());
    QCOMPARE(playing.size(), 1);
    QTRY_VERIFY(pumped.heard != 0.0F);
    QTRY_VERIFY(listening.positionSeconds() > 0.1);
    QTRY_VERIFY(position.size() > 3);
    listening.setPlaying(false);
    QCOMPARE(playing.size(), 2);
    QTRY_COMPARE(pumped.heard, 0.0F);
    QVERIFY(listening.deviceState().isEmpty());
}

void TestListening::timesAreOfTheRecording()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    listening.setTakes(takes(30.0), {100.0, 130.0});
    QCOMPARE(listening.positionSeconds(), 100.0);
    QSignalSpy position(&listening, &Listening::positionChanged);
    listening.seek(112.5);
    QCOMPARE(listening.positionSeconds(), 112.5);
    QCOMPARE(position.last().value(0).toDouble(), 112.5);
    listening.seekBy(-5.0);
    QTRY_COMPARE(listening.positionSeconds(), 107.5);
    listening.seek(7.0); // not in the part
    QCOMPARE(listening.positionSeconds(), 100.0);
    listening.seekBy(1000.0);
    QCOMPARE(listening.positionSeconds(), 130.0);
    listening.seekToStart();
    QCOMPARE(listening.positionSeconds(), 100.0);
}

/// The preview was moved by 10 s while it was listened to, and then somewhere else.
void TestListening::anotherPartGoesOn()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    listening.setTakes(takes(30.0), {100.0, 130.0});
    listening.selectTake(u"restored"_s);
    listening.seek(115.0);
    listening.setPlaying(true);
    QTRY_VERIFY(listening.positionSeconds() > 115.05);
    listening.setTakes(takes(30.0), {110.0, 140.0});
    QVERIFY(listening.isPlaying());
    QCOMPARE(listening.take(), u"restored"_s);
    QVERIFY(listening.positionSeconds() > 115.0 && listening.positionSeconds() < 120.0);
    const double position = listening.positionSeconds();
    QTRY_VERIFY(listening.positionSeconds() > position + 0.2);
    QVERIFY(listening.positionSeconds() < 125.0);
    listening.setTakes(takes(30.0), {500.0, 530.0});
    QVERIFY(listening.isPlaying());
    QTRY_VERIFY(listening.positionSeconds() > 500.1 && listening.positionSeconds() < 510.0);
}

void TestListening::comparesWithTheOriginal()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    listening.setTakes(takes(5.0), {0.0, 5.0});
    QSignalSpy changed(&listening, &Listening::takeChanged);
    listening.toggleOriginal();
    QCOMPARE(listening.take(), u"restored"_s);
    listening.toggleOriginal();
    QCOMPARE(listening.take(), u"original"_s);
    listening.selectTake(u"removed"_s);
    listening.toggleOriginal();
    QCOMPARE(listening.take(), u"original"_s);
    listening.toggleOriginal(); // back to what was compared last
    QCOMPARE(listening.take(), u"removed"_s);
    QCOMPARE(changed.size(), 5);
    listening.selectTake(u"stem.bass"_s);
    QCOMPARE(listening.take(), u"removed"_s);
    QCOMPARE(changed.size(), 5);
}

void TestListening::levelsAreTold()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QSignalSpy told(&listening, &Listening::levelMatchChanged);
    listening.setTakes(takes(5.0), {0.0, 5.0});
    QTRY_VERIFY(listening.restoredLouderDb().has_value());
    QVERIFY(told.size() > 0);
    QCOMPARE(*listening.restoredLouderDb(), 6.0);
    QCOMPARE(*listening.louderDb(), 0.0);
    listening.selectTake(u"restored"_s);
    QCOMPARE(*listening.louderDb(), 6.0);
    listening.selectTake(u"removed"_s);
    QVERIFY(!listening.louderDb());
    QVERIFY(listening.isLevelMatched());
    told.clear();
    listening.setLevelMatched(false);
    QVERIFY(!listening.isLevelMatched());
    QCOMPARE(told.size(), 1);
}

void TestListening::endIsTold()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    listening.setTakes(takes(0.5), {10.0, 10.5});
    QSignalSpy playing(&listening, &Listening::playingChanged);
    listening.setPlaying(true);
    QTRY_VERIFY(!listening.isPlaying());
    QCOMPARE(playing.size(), 2);
    QCOMPARE(listening.positionSeconds(), 10.5);
    listening.setPlaying(true);
    QVERIFY(listening.isPlaying());
    QTRY_VERIFY(listening.positionSeconds() < 10.4 && listening.positionSeconds() > 10.0);
}

void TestListening::loopStaysWithTheRecording()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QSignalSpy changed(&listening, &Listening::loopChanged);
    listening.setTakes(takes(10.0), {100.0, 110.0});
    listening.setLoop(TimeSpan{104.0, 104.3});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(listening.positionSeconds(), 104.0);
    listening.setPlaying(true);
    QTest::qWait(800);
    QVERIFY(listening.positionSeconds() >= 104.0 && listening.positionSeconds() <= 104.3);
    listening.setTakes(takes(10.0), {102.0, 112.0});
    QCOMPARE(listening.loop()->beginSeconds, 104.0);
    QTest::qWait(800);
    QVERIFY(listening.positionSeconds() >= 104.0 && listening.positionSeconds() <= 104.3);
    listening.setLoop(std::nullopt);
    QTRY_VERIFY(listening.positionSeconds() > 104.4);
    QCOMPARE(changed.size(), 2);
}

void TestListening::volumeAndMute()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QSignalSpy changed(&listening, &Listening::volumeChanged);
    listening.setVolumeDb(-12.0);
    QCOMPARE(listening.volumeDb(), -12.0);
    listening.setMuted(true);
    QVERIFY(listening.isMuted());
    QCOMPARE(listening.volumeDb(), -12.0);
    listening.setTakes(takes(20.0), {0.0, 20.0});
    listening.setPlaying(true);
    QTRY_VERIFY(listening.positionSeconds() > 0.5);
    QVERIFY(std::abs(pumped.heard) < 1e-5F);
    listening.setVolumeDb(-6.0); // whoever turns the volume wants to hear something
    QVERIFY(!listening.isMuted());
    QTRY_VERIFY(std::abs(pumped.heard) > 1e-3F);
    QCOMPARE(changed.size(), 3);
}

void TestListening::lostDeviceIsTold()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    listening.setTakes(takes(60.0), {0.0, 60.0});
    listening.setPlaying(true);
    QTRY_VERIFY(pumped.heard != 0.0F);
    QSignalSpy changed(&listening, &Listening::deviceChanged);
    {
        const std::lock_guard lock(pumped.sound.mutex);
        pumped.sound.canOpen = false;
    }
    pumped.sound.isLost = true;
    QTRY_VERIFY(listening.deviceState().contains(u"went away"_s));
    QTRY_VERIFY(changed.size() > 0);
    QVERIFY(listening.isPlaying());
    QVERIFY(!listening.deviceDetail().isEmpty());
    {
        const std::lock_guard lock(pumped.sound.mutex);
        pumped.sound.canOpen = true;
    }
    QTRY_VERIFY(listening.deviceState().isEmpty());
    QVERIFY(listening.isPlaying());
}

void TestListening::devicesAreListed()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QCOMPARE(listening.devices(), QStringList(u"System default"_s)); // nobody looked yet
    QSignalSpy changed(&listening, &Listening::deviceChanged);
    listening.lookForDevices();
    QTRY_COMPARE(listening.devices().size(), 3);
    QVERIFY(changed.size() > 0);
    QCOMPARE(listening.devices().at(2), u"Headphones"_s);
    QCOMPARE(listening.chosenDevice(), 0);
    listening.chooseDevice(2);
    QCOMPARE(listening.deviceId(), u"two"_s);
    QCOMPARE(listening.chosenDevice(), 2);
    listening.chooseDevice(0);
    QCOMPARE(listening.deviceId(), QString());
}

void TestListening::barAndListeningAgree()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    TransportBar bar;
    bindTransport(listening, bar);
    bar.resize(1200, 100);
    bar.show();
    listening.setTakes(takes(20.0), {0.0, 20.0});
    auto* play = bar.findChild<QToolButton*>(u"transport.play"_s);
    QVERIFY(play->isEnabled());
    play->click();
    QVERIFY(listening.isPlaying());
    QCOMPARE(play->accessibleName(), u"Pause"_s);
    bar.findChild<QPushButton*>(u"transport.take.removed"_s)->click();
    QCOMPARE(listening.take(), u"removed"_s);
    QVERIFY(bar.findChild<QPushButton*>(u"transport.take.removed"_s)->isChecked());
    bar.findChild<QPushButton*>(u"transport.compare"_s)->click();
    QCOMPARE(listening.take(), u"original"_s);
    QVERIFY(bar.findChild<QPushButton*>(u"transport.take.original"_s)->isChecked());
    QTRY_VERIFY(bar.findChild<QLabel*>(u"transport.louder"_s)->text().contains(u"6.0 LU"_s));
    bar.findChild<QCheckBox*>(u"transport.levelMatch"_s)->click();
    QVERIFY(!listening.isLevelMatched());
    bar.findChild<QToolButton*>(u"transport.loop"_s)->click();
    QCOMPARE(listening.loop()->endSeconds, 20.0);
    bar.findChild<QToolButton*>(u"transport.mute"_s)->click();
    QVERIFY(listening.isMuted());
    QTRY_VERIFY(listening.positionSeconds() > 0.5);
    QVERIFY(!bar.findChild<QLabel*>(u"transport.position"_s)->text().startsWith(u"0:00.0"_s));
}

void TestListening::keysWork()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    QMainWindow window;
    installListeningKeys(listening, window);
    window.show();
    listening.setTakes(takes(60.0), {0.0, 60.0});
    QTest::keyClick(&window, Qt::Key_Right);
    QTRY_COMPARE(listening.positionSeconds(), 5.0);
    QTest::keyClick(&window, Qt::Key_Right);
    QTRY_COMPARE(listening.positionSeconds(), 10.0);
    QTest::keyClick(&window, Qt::Key_Home);
    QTRY_COMPARE(listening.positionSeconds(), 0.0);
    QTest::keyClick(&window, Qt::Key_2);
    QCOMPARE(listening.take(), u"restored"_s);
    QTest::keyClick(&window, Qt::Key_9); // no such take
    QCOMPARE(listening.take(), u"restored"_s);
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(listening.isPlaying());
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(listening.take(), u"original"_s);
    QTest::keyClick(&window, Qt::Key_L); // twice the speed
    QTRY_VERIFY(listening.positionSeconds() > 1.0);
    QTest::keyClick(&window, Qt::Key_K);
    QVERIFY(!listening.isPlaying());
    listening.seek(30.0);
    QTest::keyClick(&window, Qt::Key_J);
    QVERIFY(listening.isPlaying());
    QTRY_VERIFY(listening.positionSeconds() < 29.4);
    QTest::keyClick(&window, Qt::Key_End);
    QTRY_VERIFY(!listening.isPlaying() || listening.positionSeconds() > 50.0);
}

void TestListening::blindTestHidesAndRestores()
{
    PumpedSound pumped;
    Listening listening(pumped.parameters());
    TransportBar bar;
    bindTransport(listening, bar);
    listening.setTakes(takes(60.0), {0.0, 60.0});
    listening.setLevelMatched(false);
    listening.selectTake(u"removed"_s);
    AbxDialog* dialog = openBlindTest(listening, u"original"_s, u"restored"_s, &bar);
    QVERIFY(listening.isBlind());
    QVERIFY(listening.isLevelMatched());
    QVERIFY(listening.isPlaying());
    QVERIFY(!bar.findChild<QPushButton*>(u"transport.take.original"_s)->isChecked());
    QTest::keyClick(dialog, Qt::Key_X);
    QCOMPARE(listening.take(), dialog->test().x() == AbxTest::Choice::A ? u"original"_s : u"restored"_s);
    dialog->reject();
    QVERIFY(!listening.isBlind());
    QVERIFY(!listening.isLevelMatched());
    QCOMPARE(listening.take(), u"removed"_s);
    QVERIFY(bar.findChild<QPushButton*>(u"transport.take.removed"_s)->isChecked());
}

QTEST_MAIN(TestListening)
#include "test_listening.moc"
