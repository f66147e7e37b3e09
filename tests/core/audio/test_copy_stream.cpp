#include "core/audio/copy_stream.h"
#include "core/audio/memory_audio.h"

#include <QTest>

#include <cmath>

using namespace resonate;

class TestCopyStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesEverythingWithItsGain_data()
    {
        QTest::addColumn<int>("frames");
        for (const int frames : {0, 1, 65'535, 65'536, 65'537, 200'000})
            QTest::addRow("%d frames", frames) << frames;
    }
    void copiesEverythingWithItsGain()
    {
        QFETCH(int, frames);
        const MemorySource source(ramp(frames), 48000);
        MemorySink sink(2, frames);
        std::int64_t told = 0;
        QVERIFY(copyStream(source, 0.5F, sink, {}, [&](std::int64_t count) { told += count; }));
        QCOMPARE(told, std::int64_t{frames});
        QCOMPARE(sink.audio().frames(), std::int64_t{frames});
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
            QCOMPARE(sink.audio().channel(1)[i], -0.5F * static_cast<float>(i));
    }
    void findsThePeak()
    {
        AudioBuffer audio = ramp(100'000);
        audio.channel(1)[70'000] = -3e6F;
        const auto peak = samplePeak(MemorySource(std::move(audio), 48000), {});
        QVERIFY(peak);
        QCOMPARE(*peak, 3e6F);
    }
    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        MemorySink sink(2, 10);
        const auto copied =
            copyStream(MemorySource(ramp(10), 48000), 1.0F, sink, stop.get_token(), [](std::int64_t) {});
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    }

private:
    static AudioBuffer ramp(int frames)
    {
        AudioBuffer audio(2, frames);
        for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
            audio.channel(0)[i] = static_cast<float>(i);
            audio.channel(1)[i] = -static_cast<float>(i);
        }
        return audio;
    }
};

QTEST_APPLESS_MAIN(TestCopyStream)
#include "test_copy_stream.moc"
