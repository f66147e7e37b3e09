#include "core/audio/audio_buffer.h"
#include "core/playback/meter_tap.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace resonate;

class TestMeterTap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesWhatWasWritten();
    void saysWhatWasMissed();
    void neverGivesHalfOverwrittenFrames();
};

void TestMeterTap::givesWhatWasWritten()
{
    MeterTap tap;
    AudioBuffer out(2, 1000);
    std::int64_t next = tap.written();
    QCOMPARE(tap.read(next, out.view()), std::int64_t(0));
    std::vector<float> left(700);
    std::vector<float> right(700);
    for (int i = 0; i < 700; ++i) {
        left[i] = static_cast<float>(i);
        right[i] = static_cast<float>(-i);
    }
    tap.write(left.data(), right.data(), 700);
    tap.write(left.data(), right.data(), 700);
    QCOMPARE(tap.read(next, out.view()), std::int64_t(1000));
    QCOMPARE(next, std::int64_t(1000));
    QCOMPARE(out.channel(0)[699], 699.0F);
    QCOMPARE(out.channel(0)[700], 0.0F);
    QCOMPARE(out.channel(1)[999], -299.0F);
    QCOMPARE(tap.read(next, out.view()), std::int64_t(400));
    QCOMPARE(out.channel(0)[0], 300.0F);
}

void TestMeterTap::saysWhatWasMissed()
{
    MeterTap tap;
    AudioBuffer out(2, 100);
    std::int64_t next = 0;
    const std::vector<float> silence(1000);
    for (int i = 0; i < 200; ++i)
        tap.write(silence.data(), silence.data(), 1000);
    QCOMPARE(tap.read(next, out.view()), std::int64_t(100));
    QCOMPARE(next, 200'000 - MeterTap::kCapacityFrames / 2 + 100);
}

/// Both channels of frame n are n: a frame of two minds was read while it was written.
void TestMeterTap::neverGivesHalfOverwrittenFrames()
{
    MeterTap tap;
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        std::vector<float> block(256);
        for (std::int64_t frame = 0; frame < 4'000'000; frame += 256) {
            for (std::size_t i = 0; i < block.size(); ++i)
                block[i] = static_cast<float>(frame + static_cast<std::int64_t>(i));
            tap.write(block.data(), block.data(), 256);
        }
        isOver = true;
    });
    AudioBuffer out(2, 20'000);
    std::int64_t next = 0;
    bool isRight = true;
    while (!isOver) {
        const std::int64_t count = tap.read(next, out.view());
        for (std::int64_t i = 0; i < count; ++i) {
            const auto expected = static_cast<float>(next - count + i);
            isRight = isRight && out.channel(0)[i] == expected && out.channel(1)[i] == expected;
        }
    }
    writer.join();
    QVERIFY(isRight);
}

QTEST_GUILESS_MAIN(TestMeterTap)
#include "test_meter_tap.moc"
