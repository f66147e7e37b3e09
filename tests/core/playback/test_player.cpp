#include "core/playback/integrated_loudness.h"
#include "core/playback/player.h"
#include "tests/core/playback/fake_device.h"

#include <QTest>

using namespace resonate;
using namespace std::chrono_literals;

namespace {

constexpr float kRampStep = 1.0F / (1 << 20);
constexpr std::int64_t kFade = 480; ///< 10 ms

Player::Parameters through(fake::Sound& sound, std::chrono::milliseconds stall = 1h)
{
    Player::Parameters parameters;
    parameters.device.makeDevice = sound.factory();
    parameters.device.stall = stall; // a test that is slow is no device that stands still
    parameters.device.firstRetry = 10ms;
    parameters.device.lastRetry = 20ms;
    return parameters;
}

std::vector<Take> pair(std::shared_ptr<const AudioSource> original, std::shared_ptr<const AudioSource> restored)
{
    return {{TakeKind::Original, {}, std::move(original)}, {TakeKind::Restored, {}, std::move(restored)}};
}

/// The left channel of the next `frames`.
std::vector<float> listen(fake::Sound& sound, std::int64_t frames)
{
    std::vector<float> left;
    while (static_cast<std::int64_t>(left.size()) < frames) {
        // No faster than the reader: what is tested is the sound, not the machine.
        if (sound.isReadAhead)
            fake::soon([&] {
                sound.pump(0);
                return sound.isReadAhead();
            });
        const auto block = sound.pump(std::min<std::int64_t>(480, frames - static_cast<std::int64_t>(left.size())));
        for (std::size_t i = 0; i < block.size(); i += 2)
            left.push_back(block[i]);
    }
    return left;
}

/// Plays until something is heard, and past the fade.
bool begin(fake::Sound& sound, Player& player)
{
    sound.isReadAhead = [&player] { return !player.isPlaying() || player.framesAhead() > 4800; };
    player.setPlaying(true);
    if (!fake::soon([&] { return sound.isOpen(); }))
        return false;
    const bool isHeard = fake::soon([&] {
        const auto block = sound.pump(32);
        return player.isUpToDate() && std::ranges::any_of(block, [](float sample) { return sample != 0.0F; });
    });
    listen(sound, 2 * kFade);
    return isHeard;
}

/// What was asked for is played from now on. At a device's pace, since the reader has some time for it.
bool settle(fake::Sound& sound, const Player& player)
{
    return fake::soon([&] {
        sound.pump(48);
        std::this_thread::sleep_for(1ms);
        return player.isUpToDate();
    });
}

float largestStep(const std::vector<float>& samples)
{
    float largest = 0.0F;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

/// Reads of another source that wait at a gate.
class GatedSource final : public AudioSource {
public:
    explicit GatedSource(std::shared_ptr<const AudioSource> source) : m_source(std::move(source)) {}
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        while (firstFrame + out.frames() > openUpTo)
            std::this_thread::sleep_for(1ms);
        if (firstFrame >= brokenFrom)
            return Error{ErrorCode::Io, "the disk is gone"};
        return m_source->read(firstFrame, out);
    }
    std::atomic<std::int64_t> openUpTo = INT64_MAX;
    std::atomic<std::int64_t> brokenFrom = INT64_MAX;

private:
    std::shared_ptr<const AudioSource> m_source;
};

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void switchesAtTheSameFrame();
    void switchesBackInTheMiddleOfAFade();
    void likeTakesSwitchUnheard();
    void swapsASetWhilePlaying();
    void swapsASetOfAnotherPart();
    void swapKeepsTheTake();
    void loopsWithoutAGap();
    void loopSeamIsSoft_data();
    void loopSeamIsSoft();
    void loopSetWhilePlayingIsHeeded();
    void matchesLevels();
    void pauseAndSeekDoNotClick();
    void volumeGlides();
    void endsAndBeginsAgain();
    void positionIsWhatIsHeard();
    void positionIsKnownAtOnce();
    void slowReadingIsSilenceAndCounted();
    void unreadableIsSilenceAndTold();
    void anotherRateIsResampled();
    void changesRateWithTheTakes();
    void playsSilentlyWithoutADevice();
    void lostDeviceIsToldAndReturns();
    void stalledDeviceIsLost();
    void hungDeviceIsGivenUp();
    void stutteringGetsMoreLatency();
    void choosesDevices();
    void nothingToPlay();
    void manyChangesAtOnce();
};

/// With takes that differ by a constant, heard - constant * weight is the clock.
void TestPlayer::switchesAtTheSameFrame()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(4.0), fake::ramp(4.0, 0.5F)));
    QVERIFY(begin(sound, player));
    const std::vector<float> before = listen(sound, 1000);
    QVERIFY(std::abs(largestStep(before) - kRampStep) < 1e-7F);
    player.selectTake("restored");
    const std::vector<float> after = listen(sound, 2000);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const float weight = std::min(1.0F, static_cast<float>(i + 1) / kFade);
        const float expected = before.back() + kRampStep * static_cast<float>(i + 1) + 0.5F * weight;
        QVERIFY2(std::abs(after[i] - expected) < 1e-6F, qPrintable(QString::number(i)));
    }
    QCOMPARE(player.take(), std::string("restored"));
    player.selectTake("nothing of the kind");
    QCOMPARE(player.take(), std::string("restored"));
}

void TestPlayer::switchesBackInTheMiddleOfAFade()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes({{TakeKind::Original, {}, fake::ramp(4.0)},
                     {TakeKind::Restored, {}, fake::ramp(4.0, 0.5F)},
                     {TakeKind::Removed, {}, fake::ramp(4.0, -0.5F)}});
    QVERIFY(begin(sound, player));
    std::vector<float> heard;
    for (const char* take : {"restored", "removed", "original", "restored", "original"}) {
        player.selectTake(take);
        std::ranges::copy(listen(sound, 200), std::back_inserter(heard)); // under half of a fade
    }
    std::ranges::copy(listen(sound, 1000), std::back_inserter(heard));
    // No faster than the widest fade there is, and back on the original at the end.
    QVERIFY(largestStep(heard) < 1.0F / kFade + 2 * kRampStep);
    QVERIFY(heard.back() < 0.2F && heard.back() > 0.0F);
}

/// Equal gains: a crossfade between equal takes changes nothing.
void TestPlayer::likeTakesSwitchUnheard()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(4.0), fake::ramp(4.0)));
    QVERIFY(begin(sound, player));
    player.selectTake("restored");
    const std::vector<float> heard = listen(sound, 2000);
    for (std::size_t i = 1; i < heard.size(); ++i)
        QVERIFY(std::abs(heard[i] - heard[i - 1] - kRampStep) < 1e-7F);
}

void TestPlayer::swapsASetWhilePlaying()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(6.0), fake::ramp(6.0)));
    QVERIFY(begin(sound, player));
    float last = listen(sound, 1000).back();
    player.setTakes(pair(fake::ramp(6.0, 0.5F), fake::ramp(6.0, 0.5F)));
    QVERIFY(player.isPlaying());
    // The clock goes on frame by frame, whenever the new set comes; it comes within one fade.
    int between = 0;
    bool isOneClock = true;
    QVERIFY(fake::soon([&] {
        bool isOver = false;
        for (const float heard : listen(sound, 48)) {
            last += kRampStep;
            const float offset = heard - last;
            isOneClock = isOneClock && offset > -1e-5F && offset < 0.5F + 1e-5F;
            between += offset > 1e-4F && offset < 0.4999F;
            isOver = isOver || offset > 0.4999F;
        }
        return isOver;
    }));
    QVERIFY(isOneClock);
    QVERIFY(between > kFade - 10 && between < kFade);
    last = listen(sound, 480).back();
    QVERIFY(last > 0.5F);
}

/// The same moment lies 1 s earlier in the new takes.
void TestPlayer::swapsASetOfAnotherPart()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)));
    player.seek(2.0);
    QVERIFY(begin(sound, player));
    const float before = listen(sound, 1000).back();
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)), -1.0);
    QVERIFY(std::abs(player.positionSeconds() - 1.0) < 0.5);
    float last = before;
    std::int64_t frames = 0;
    QVERIFY(fake::soon([&] {
        last = listen(sound, 48).back();
        frames += 48;
        return last < before - 0.5F * 48000 * kRampStep;
    }));
    last = listen(sound, 1000).back();
    const float expected = before + static_cast<float>(frames + 1000 - 48000) * kRampStep;
    QVERIFY(std::abs(last - expected) < 1e-5F);
    // And where the new takes do not have it, they begin at their beginning.
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)), -3.0);
    QVERIFY(fake::soon([&] { return listen(sound, 480).back() < 0.5F * 48000 * kRampStep; }));
    QVERIFY(player.isPlaying());
}

void TestPlayer::swapKeepsTheTake()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setTakes(pair(fake::ramp(1.0), fake::ramp(1.0)));
    QCOMPARE(player.take(), std::string("original"));
    player.selectTake("restored");
    player.setTakes({{TakeKind::Stem, Stem::Bass, fake::ramp(1.0)}, {TakeKind::Restored, {}, fake::ramp(1.0)}});
    QCOMPARE(player.take(), std::string("restored"));
    player.setTakes({{TakeKind::Stem, Stem::Bass, fake::ramp(1.0)}});
    QCOMPARE(player.take(), std::string("stem.bass"));
}

/// A loop of whole periods is an endless tone: every sample is the tone's.
void TestPlayer::loopsWithoutAGap()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::tone(1000.0, 0.5, 2.0), fake::tone(1000.0, 0.5, 2.0)));
    player.setLoop(TakeReader::Loop{0.5, 0.6});
    QVERIFY(begin(sound, player));
    const std::vector<float> heard = listen(sound, 48000);
    std::size_t start = 0; // a rising zero
    while (!(heard[start] <= 1e-4F && heard[start] > -1e-4F && heard[start + 1] > 0.0F))
        ++start;
    for (std::size_t i = start; i < heard.size(); ++i) {
        const double expected = 0.5 * std::sin(2.0 * std::numbers::pi * static_cast<double>(i - start) / 48.0);
        QVERIFY2(std::abs(static_cast<double>(heard[i]) - expected) < 1e-4, qPrintable(QString::number(i)));
    }
    const double position = player.positionSeconds();
    QVERIFY(position >= 0.5 && position <= 0.6);
}

void TestPlayer::loopSeamIsSoft_data()
{
    QTest::addColumn<double>("begin");
    QTest::addColumn<double>("end");
    QTest::newRow("inside") << 0.5 << 1.0;
    QTest::newRow("from the beginning") << 0.0 << 1.0;
    QTest::newRow("to the end") << 0.5 << 2.0;
    QTest::newRow("everything") << 0.0 << 2.0;
    QTest::newRow("very short") << 0.7 << 0.71;
}

/// Unlike samples at a seam flow into each other within 5 ms; the round is as long as the loop to the frame.
void TestPlayer::loopSeamIsSoft()
{
    QFETCH(double, begin);
    QFETCH(double, end);
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(2.0, 0.5F), fake::ramp(2.0)));
    player.setLoop(TakeReader::Loop{begin, end});
    QVERIFY(::begin(sound, player));
    const auto round = static_cast<std::int64_t>(std::lround((end - begin) * 48000));
    const std::vector<float> heard = listen(sound, 3 * round + 1000);
    const float seam = std::min(240.0F, static_cast<float>(round / 4));
    QVERIFY(largestStep(heard) < 0.7F / seam);
    for (std::size_t i = 0; i + static_cast<std::size_t>(round) < heard.size(); ++i)
        if (i > static_cast<std::size_t>(round)) // the first time round, its beginning did not follow its end
            QCOMPARE(heard[i], heard[i + static_cast<std::size_t>(round)]);
}

void TestPlayer::loopSetWhilePlayingIsHeeded()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(4.0), fake::ramp(4.0)));
    player.seek(0.25);
    QVERIFY(begin(sound, player));
    // What was read ahead lies past the loop's end already.
    player.setLoop(TakeReader::Loop{0.0, 0.4});
    QVERIFY(settle(sound, player));
    const std::vector<float> heard = listen(sound, 48000);
    QVERIFY(std::ranges::max(heard) < 0.4F * 48000 * kRampStep + 1e-4F);
    QVERIFY(player.isPlaying());
    player.setLoop(std::nullopt);
    QVERIFY(fake::soon([&] { return listen(sound, 480).back() > 0.5F * 48000 * kRampStep; }));
    // A loop that is elsewhere is gone to.
    player.setLoop(TakeReader::Loop{2.0, 2.2});
    QVERIFY(fake::soon([&] { return listen(sound, 480).back() > 1.9F * 48000 * kRampStep; }));
}

/// Loudness of what is heard, by libebur128; the bar is 0.1 LU.
void TestPlayer::matchesLevels()
{
    fake::Sound sound;
    Player player(through(sound));
    const auto loud = fake::tone(1000.0, 0.5, 4.0);
    const auto soft = fake::tone(150.0, 0.08, 4.0);
    player.setTakes({{TakeKind::Original, {}, soft},
                     {TakeKind::Restored, {}, loud},
                     {TakeKind::Stem, Stem::Vocals, loud},
                     {TakeKind::Removed, {}, soft}});
    player.setLoop(TakeReader::Loop{0.0, 4.0});
    QVERIFY(player.isLevelMatched());
    player.selectTake("restored");
    QVERIFY(fake::soon([&] { return player.louderDb().has_value(); }));
    const double difference = **integratedLoudness(*loud, {}) - **integratedLoudness(*soft, {}); // some 16 dB
    QVERIFY(difference > 10.0);
    QVERIFY(std::abs(*player.louderDb() - difference) < 1e-6);
    QVERIFY(begin(sound, player));

    const auto lufs = [&](const std::string& take) {
        player.selectTake(take);
        listen(sound, 2 * kFade);
        const std::vector<float> heard = listen(sound, 2 * 48000);
        AudioBuffer audio(2, 2 * 48000);
        std::ranges::copy(heard, audio.channel(0).begin());
        std::ranges::copy(heard, audio.channel(1).begin());
        return integratedLoudness(MemorySource(std::move(audio), 48000), {}).value().value();
    };
    const double original = lufs("original");
    QVERIFY(std::abs(original - **integratedLoudness(*soft, {})) < 0.05); // nothing is made louder
    QVERIFY(std::abs(lufs("restored") - original) < 0.1);
    QVERIFY(std::abs(lufs("stem.vocals") - original) < 0.1); // as it lies in the restored take
    QVERIFY(std::abs(lufs("removed") - original) < 0.1);
    QVERIFY(!player.louderDb());
    player.setLevelMatched(false);
    QVERIFY(std::abs(lufs("restored") - original - difference) < 0.1);
    QVERIFY(std::abs(lufs("original") - original) < 0.05);
    // A set that is the louder way round, with loudness known beforehand.
    player.setLevelMatched(true);
    player.setTakes({{TakeKind::Original, {}, fake::tone(1000.0, 0.5, 4.0), -9.0},
                     {TakeKind::Restored, {}, fake::tone(1000.0, 0.25, 4.0), -15.0}});
    QVERIFY(settle(sound, player));
    QVERIFY(std::abs(lufs("restored") - lufs("original")) < 0.1);
}

/// A tone of 440 Hz moves by 0.5 * 2 pi 440 / 48000 a frame at the most; a fade of 10 ms adds 0.5 / 480, two twice
/// that.
void TestPlayer::pauseAndSeekDoNotClick()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::tone(440.0, 0.5, 5.0), fake::tone(440.0, 0.5, 5.0)));
    QVERIFY(begin(sound, player));
    const float limit = static_cast<float>(0.5 * 2.0 * std::numbers::pi * 440.0 / 48000.0 + 2.0 * 2.0 * 0.5 / kFade);
    std::vector<float> heard = listen(sound, 777);
    const auto more = [&](std::int64_t frames) { std::ranges::copy(listen(sound, frames), std::back_inserter(heard)); };
    for (int i = 0; i < 5; ++i) {
        player.setPlaying(false);
        more(1234);
        QCOMPARE(heard.back(), 0.0F);
        player.setPlaying(true);
        more(611);
        player.setPlaying(false);
        more(100); // in the middle of the fade
        player.setPlaying(true);
        more(1000);
        player.seek(0.3 + 0.77 * i);
        while (!player.isUpToDate())
            more(48);
        more(4321);
        QVERIFY(std::abs(player.positionSeconds() - (0.3 + 0.77 * i)) < 0.2);
    }
    QVERIFY(largestStep(heard) < limit);
    QVERIFY(std::ranges::max(heard) > 0.49F);
    QCOMPARE(player.underruns(), std::uint64_t(0));
}

void TestPlayer::volumeGlides()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(5.0, 0.5F), fake::ramp(5.0)));
    QVERIFY(begin(sound, player));
    std::vector<float> heard;
    for (const double db : {-6.0, -20.0, 0.0, -70.0, -3.0}) {
        player.setVolumeDb(db);
        const std::vector<float> now = listen(sound, 9600);
        std::ranges::copy(now, std::back_inserter(heard));
        const auto wanted = db < -60.0 ? 0.0F : std::pow(10.0F, static_cast<float>(db) / 20.0F);
        QVERIFY(std::abs(now.back() / wanted - 0.5F) < 0.2F || (wanted == 0.0F && now.back() < 1e-5F));
    }
    QVERIFY(largestStep(heard) < 0.6F / 400.0F);
}

void TestPlayer::endsAndBeginsAgain()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(1.0, 0.5F), fake::ramp(1.0)));
    QVERIFY(begin(sound, player));
    std::vector<float> heard;
    QVERIFY(fake::soon([&] {
        std::ranges::copy(listen(sound, 480), std::back_inserter(heard));
        return !player.isPlaying();
    }));
    QCOMPARE(heard.back(), 0.0F);
    QVERIFY(largestStep(heard) < 1.1F * 0.6F / kFade); // it fades out
    QCOMPARE(player.positionSeconds(), 1.0);
    QCOMPARE(player.underruns(), std::uint64_t(0));
    QVERIFY(begin(sound, player));
    QVERIFY(player.isPlaying());
    QVERIFY(player.positionSeconds() < 0.5);
    // Going back from the end does not set off by itself.
    QVERIFY(fake::soon([&] { return listen(sound, 480).size() && !player.isPlaying(); }));
    player.seek(0.25);
    QVERIFY(!player.isPlaying());
    QVERIFY(settle(sound, player));
    QCOMPARE(player.positionSeconds(), 0.25);
}

/// 100 ms of latency: the position is that much behind what was sent.
void TestPlayer::positionIsWhatIsHeard()
{
    RenderMoment moment;
    moment.map = {.begin = 1000, .length = 1'000'000, .loop = {}};
    moment.index = 9600;
    moment.frames = 4800;
    moment.sampleRateHz = 48000;
    moment.latencySeconds = 0.1;
    moment.atNanoseconds = 5'000'000'000;
    QCOMPARE(heardFrame(moment, 5'000'000'000), std::int64_t(1000 + 9600 - 4800));
    QCOMPARE(heardFrame(moment, 5'050'000'000), std::int64_t(1000 + 9600 - 2400));
    QCOMPARE(heardFrame(moment, 9'000'000'000), std::int64_t(1000 + 9600 + 2 * 4800)); // it does not run away
    moment.map.loop = FrameSpan{2000, 4000};
    QCOMPARE(heardFrame(moment, 5'000'000'000), std::int64_t(2000 + (5800 - 2000) % 2000));
    moment.frames = 0; // paused
    QCOMPARE(heardFrame(moment, 6'000'000'000), std::int64_t(2000 + (10600 - 2000) % 2000));
    HeardPosition position;
    position.publish(moment);
    const RenderMoment back = position.latest();
    QCOMPARE(back.index, moment.index);
    QVERIFY(back.map.loop == moment.map.loop);
    QCOMPARE(back.sampleRateHz, 48000);
    QCOMPARE(back.latencySeconds, 0.1);
}

/// Before anything was read or opened.
void TestPlayer::positionIsKnownAtOnce()
{
    fake::Sound sound;
    Player player(through(sound));
    QCOMPARE(player.positionSeconds(), 0.0);
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)));
    QCOMPARE(player.positionSeconds(), 0.0);
    player.seek(3.0);
    QCOMPARE(player.positionSeconds(), 3.0);
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)), 1.5);
    QVERIFY(std::abs(player.positionSeconds() - 4.5) < 1e-6);
    player.setTakes(pair(fake::ramp(5.0), fake::ramp(5.0)), -0.5);
    QVERIFY(std::abs(player.positionSeconds() - 4.0) < 1e-6);
    std::this_thread::sleep_for(100ms); // by now it was gone over to, without a device
    QVERIFY(std::abs(player.positionSeconds() - 4.0) < 1e-6);
    player.setLoop(TakeReader::Loop{1.0, 2.0});
    QCOMPARE(player.positionSeconds(), 1.0);
    player.seek(-7.0);
    QCOMPARE(player.positionSeconds(), 0.0);
    player.seek(99.0);
    QCOMPARE(player.positionSeconds(), 5.0);
    QCOMPARE(sound.opened, 0); // nothing was to be played
}

void TestPlayer::slowReadingIsSilenceAndCounted()
{
    fake::Sound sound;
    auto slow = std::make_shared<GatedSource>(fake::ramp(8.0, 0.25F));
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes({{TakeKind::Original, {}, slow, -20.0}, {TakeKind::Restored, {}, slow, -20.0}});
    slow->openUpTo = 2 * 48000;
    QVERIFY(begin(sound, player));
    sound.isReadAhead = {};
    std::vector<float> heard;
    QVERIFY(fake::soon([&] {
        std::ranges::copy(listen(sound, 480), std::back_inserter(heard));
        return player.underruns() > 0;
    }));
    std::ranges::copy(listen(sound, 4800), std::back_inserter(heard));
    QCOMPARE(heard.back(), 0.0F);
    QVERIFY(player.isPlaying());
    const double stoodAt = player.positionSeconds();
    slow->openUpTo = INT64_MAX;
    QVERIFY(fake::soon([&] {
        std::ranges::copy(listen(sound, 48), std::back_inserter(heard));
        return heard.back() > 0.0F;
    }));
    std::ranges::copy(listen(sound, 4800), std::back_inserter(heard));
    // It went on from where it stood, faded out and in, and was counted once.
    QVERIFY(std::abs(player.positionSeconds() - stoodAt) < 0.3);
    QVERIFY(std::abs(heard.back() - 0.25F - static_cast<float>(player.positionSeconds() * 48000.0) * kRampStep) <
            0.02F);
    QVERIFY(largestStep(heard) < 1.1F * 0.5F / kFade);
    QCOMPARE(player.underruns(), std::uint64_t(1));
}

void TestPlayer::unreadableIsSilenceAndTold()
{
    fake::Sound sound;
    auto broken = std::make_shared<GatedSource>(fake::ramp(4.0, 0.25F));
    broken->brokenFrom = 48000;
    Player player(through(sound));
    player.setTakes({{TakeKind::Original, {}, fake::ramp(4.0, 0.25F), -20.0}, {TakeKind::Restored, {}, broken, -20.0}});
    QVERIFY(begin(sound, player));
    QVERIFY(fake::soon([&] { return listen(sound, 480).size() && !player.readError().empty(); }));
    QCOMPARE(player.readError(), std::string("the disk is gone"));
    player.seek(2.0);
    QVERIFY(settle(sound, player));
    QVERIFY(listen(sound, 4800).back() > 0.25F); // the other take is heard all the same
    player.setTakes(pair(fake::ramp(4.0), fake::ramp(4.0)));
    QVERIFY(player.readError().empty());
}

/// The device insists on 44.1 kHz.
void TestPlayer::anotherRateIsResampled()
{
    fake::Sound sound;
    sound.onlyRateHz = 44100;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::tone(1000.0, 0.5, 5.0), fake::tone(1000.0, 0.5, 5.0)));
    QVERIFY(begin(sound, player));
    QCOMPARE(sound.request.sampleRateHz, 48000);
    listen(sound, 441);
    const std::vector<float> heard = listen(sound, 4410);
    int risings = 0;
    for (std::size_t i = 1; i < heard.size(); ++i)
        risings += heard[i - 1] <= 0.0F && heard[i] > 0.0F;
    QVERIFY(std::abs(risings - 100) <= 1); // 100 ms at 1 kHz
    QVERIFY(largestStep(heard) < 0.5F * 6.3F * 1000.0F / 44100.0F * 1.01F);
    player.seek(2.0);
    QVERIFY(settle(sound, player));
    const double position = player.positionSeconds();
    QVERIFY(position >= 2.0);
    listen(sound, 22050);
    const double later = player.positionSeconds();
    QVERIFY2(std::abs(later - position - 0.5) < 0.1, qPrintable(QStringLiteral("%1 %2").arg(position).arg(later)));
    QCOMPARE(player.output().sampleRateHz, 44100);
}

void TestPlayer::changesRateWithTheTakes()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::tone(1000.0, 0.5, 5.0), fake::tone(1000.0, 0.5, 5.0)));
    player.seek(1.0);
    QVERIFY(begin(sound, player));
    listen(sound, 4800);
    player.setTakes(pair(fake::tone(1000.0, 0.5, 5.0, 96000), fake::tone(1000.0, 0.5, 5.0, 96000)));
    QVERIFY(fake::soon([&] {
        sound.pump(480);
        return player.output().sampleRateHz == 96000 && sound.isOpen();
    }));
    QVERIFY(begin(sound, player));
    listen(sound, 9600);
    const std::vector<float> heard = listen(sound, 9600);
    int risings = 0;
    for (std::size_t i = 1; i < heard.size(); ++i)
        risings += heard[i - 1] <= 0.0F && heard[i] > 0.0F;
    QVERIFY(std::abs(risings - 100) <= 1);
    QVERIFY(player.isPlaying());
    QVERIFY(player.positionSeconds() > 1.0 && player.positionSeconds() < 3.5);
}

void TestPlayer::playsSilentlyWithoutADevice()
{
    fake::Sound sound;
    sound.canOpen = false;
    Player player(through(sound));
    player.setTakes(pair(fake::ramp(0.4), fake::ramp(0.4)));
    player.setPlaying(true);
    QVERIFY(fake::soon([&] { return player.output().state == OutputState::NoDevice; }));
    QCOMPARE(player.output().detail, std::string("there is no sound device"));
    QVERIFY(fake::soon([&] { return !player.isPlaying(); })); // it came to the end, by the clock
    QCOMPARE(player.positionSeconds(), 0.4);
    QVERIFY(player.tap().written() > 0);
}

void TestPlayer::lostDeviceIsToldAndReturns()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setLevelMatched(false);
    player.setTakes(pair(fake::ramp(60.0), fake::ramp(60.0)));
    QVERIFY(begin(sound, player));
    {
        const std::lock_guard lock(sound.mutex);
        sound.canOpen = false;
    }
    sound.isLost = true;
    QVERIFY(fake::soon([&] { return player.output().state == OutputState::Lost; }));
    QVERIFY(player.isPlaying());
    const double position = player.positionSeconds();
    QVERIFY(fake::soon([&] { return player.positionSeconds() > position + 0.1; })); // silently
    {
        const std::lock_guard lock(sound.mutex);
        sound.canOpen = true;
    }
    QVERIFY(fake::soon([&] { return player.output().state == OutputState::Open; }));
    QVERIFY(fake::soon([&] {
        const auto heard = sound.pump(480);
        return !heard.empty() && heard.back() != 0.0F;
    }));
    QVERIFY(player.isPlaying());
    QVERIFY(player.output().detail.empty());
}

void TestPlayer::stalledDeviceIsLost()
{
    fake::Sound sound;
    Player player(through(sound, 200ms));
    player.setTakes(pair(fake::ramp(60.0), fake::ramp(60.0)));
    player.setPlaying(true);
    QVERIFY(fake::soon([&] { return sound.isOpen(); })); // and is never pumped
    QVERIFY(fake::soon([&] { return player.output().state == OutputState::Lost || sound.opened > 1; }));
    QVERIFY(fake::soon([&] { return sound.opened > 1; }));
}

/// A sound system that hangs in opening: everything answers, its thread is given up, and another one is tried.
void TestPlayer::hungDeviceIsGivenUp()
{
    static fake::Sound sound; // outlives the threads that are given up
    sound.hangs = true;
    {
        Player player(through(sound));
        player.setTakes(pair(fake::ramp(60.0), fake::ramp(60.0)));
        player.setPlaying(true);
        QVERIFY(fake::soon([&] { return player.output().state == OutputState::NotAnswering; }));
        const double position = player.positionSeconds();
        QVERIFY(fake::soon([&] { return player.positionSeconds() > position; }));
        QVERIFY(sound.hanging >= 1);
        sound.hangs = false;
        QVERIFY(fake::soon([&] { return player.output().state == OutputState::Open; }));
        QVERIFY(fake::soon([&] {
            const auto heard = sound.pump(480);
            return !heard.empty() && heard.back() != 0.0F;
        }));
        sound.hangs = true; // and now it hangs in closing
    }
    sound.hangs = false;
    QVERIFY(fake::soon([&] { return sound.hanging == 0; }));
}

void TestPlayer::stutteringGetsMoreLatency()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setTakes(pair(fake::ramp(60.0), fake::ramp(60.0)));
    QVERIFY(begin(sound, player));
    QCOMPARE(sound.request.latencySeconds, 0.02);
    for (const double expected : {0.04, 0.08, 0.16}) {
        const int opened = sound.opened;
        QVERIFY(fake::soon([&] { return player.output().state == OutputState::Open; }));
        sound.dropouts += 5;
        QVERIFY(fake::soon([&] { return sound.opened > opened && sound.isOpen(); }));
        const std::lock_guard lock(sound.mutex);
        QCOMPARE(sound.request.latencySeconds, expected);
    }
    QVERIFY(fake::soon([&] { return player.output().state == OutputState::Open; }));
    const int opened = sound.opened;
    sound.dropouts += 5; // there is no more to be had
    QVERIFY(begin(sound, player));
    std::this_thread::sleep_for(100ms);
    QCOMPARE(sound.opened.load(), opened);
    QVERIFY(player.isPlaying());
}

void TestPlayer::choosesDevices()
{
    fake::Sound sound;
    Player player(through(sound));
    QVERIFY(fake::soon([&] { return player.devices().size() == 2; }));
    QCOMPARE(player.devices().at(1).name, std::string("Headphones"));
    player.setTakes(pair(fake::ramp(60.0), fake::ramp(60.0)));
    QVERIFY(begin(sound, player));
    QCOMPARE(sound.request.deviceId, std::string());
    const int opened = sound.opened;
    player.chooseDevice("two");
    QVERIFY(fake::soon([&] {
        const std::lock_guard lock(sound.mutex);
        return sound.opened > opened && sound.request.deviceId == "two";
    }));
    QVERIFY(player.isPlaying());
}

void TestPlayer::nothingToPlay()
{
    fake::Sound sound;
    Player player(through(sound));
    player.setPlaying(true);
    QVERIFY(!player.isPlaying());
    std::weak_ptr<const AudioSource> audio;
    {
        const auto source = fake::ramp(1.0);
        audio = source;
        player.setTakes({{TakeKind::Original, {}, source}});
    }
    QVERIFY(begin(sound, player));
    player.setTakes({});
    // What belonged to the takes is let go of.
    QVERIFY(fake::soon([&] {
        sound.pump(480);
        return audio.expired();
    }));
    QCOMPARE(player.durationSeconds(), 0.0);
}

/// As fast as they come, while another thread takes the sound.
void TestPlayer::manyChangesAtOnce()
{
    fake::Sound sound;
    Player player(through(sound));
    std::atomic<bool> isOver = false;
    std::thread device([&] {
        while (!isOver) {
            sound.pump(256);
            std::this_thread::sleep_for(200us);
        }
    });
    const auto one = pair(fake::ramp(3.0), fake::ramp(3.0));
    const auto two = pair(fake::ramp(3.0, 0.1F), fake::ramp(3.0, 0.2F));
    player.setTakes(one);
    player.setPlaying(true);
    std::int64_t metered = 0;
    AudioBuffer meter(2, 4096);
    for (int i = 0; i < 400; ++i) {
        player.setTakes(i % 2 ? one : two);
        player.seek(0.005 * i);
        player.selectTake(i % 3 ? "restored" : "original");
        player.setLoop(i % 5 ? std::nullopt : std::optional(TakeReader::Loop{0.1, 0.001 * i + 0.2}));
        player.setPlaying(i % 7 != 0);
        player.setLevelMatched(i % 11 != 0);
        player.setVolumeDb(-0.1 * i);
        player.tap().read(metered, meter.view());
        QVERIFY(player.positionSeconds() <= 3.0);
        if (i % 20 == 0)
            std::this_thread::sleep_for(5ms);
    }
    isOver = true;
    device.join();
    sound.isReadAhead = [&] { return player.framesAhead() > 4800; };
    player.setVolumeDb(0.0);
    player.setLoop(std::nullopt);
    player.seek(1.0);
    player.setTakes(one);
    player.selectTake("original");
    player.setLevelMatched(false);
    player.setPlaying(true);
    QVERIFY(fake::soon([&] {
        const std::vector<float> heard = listen(sound, 480);
        return std::abs(heard.back() - heard[478] - kRampStep) < 1e-7F && heard.back() > 0.9F * 48000 * kRampStep;
    }));
}

QTEST_GUILESS_MAIN(TestPlayer)
#include "test_player.moc"
