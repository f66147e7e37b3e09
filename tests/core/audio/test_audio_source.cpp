#include "core/audio/dc_offset.h"
#include "core/audio/memory_audio.h"

#include <QTest>

using namespace resonate;

class TestAudioSource final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readPaddedIsSilentOutside_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        for (const int first : {-20, -10, -3, 0, 4, 7, 10, 25})
            for (const int count : {0, 1, 5, 40})
                QTest::addRow("%d frames from %d", count, first) << first << count;
    }
    void readPaddedIsSilentOutside()
    {
        QFETCH(int, first);
        QFETCH(int, count);
        AudioBuffer audio(2, 10);
        for (int c = 0; c < 2; ++c)
            for (int i = 0; i < 10; ++i)
                audio.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>(100 * c + i + 1);
        const MemorySource source(std::move(audio), 48000);

        AudioBuffer out(2, count);
        for (int c = 0; c < 2; ++c)
            std::ranges::fill(out.channel(c), -1.0F);
        QVERIFY(readPadded(source, first, out.view()));
        for (int c = 0; c < 2; ++c)
            for (int i = 0; i < count; ++i) {
                const int at = first + i;
                const float expected = at >= 0 && at < 10 ? static_cast<float>(100 * c + at + 1) : 0.0F;
                QCOMPARE(out.channel(c)[static_cast<std::size_t>(i)], expected);
            }
    }
    void anOffsetIsSubtractedFromItsChannel()
    {
        AudioBuffer audio(2, 100);
        std::ranges::fill(audio.channel(0), 0.5F);
        std::ranges::fill(audio.channel(1), -0.25F);
        const OffsetRemoved source(std::make_shared<MemorySource>(std::move(audio), 48000), {0.125, 0.0});
        AudioBuffer out(2, 40);
        QVERIFY(source.read(60, out.view()));
        QCOMPARE(out.channel(0)[39], 0.375F);
        QCOMPARE(out.channel(1)[0], -0.25F);
    }
    void sinkKeepsOrderAndRefusesTooMuch()
    {
        MemorySink sink(1, 5);
        AudioBuffer block(1, 3);
        block.channel(0)[0] = 1.0F;
        QVERIFY(sink.write(block.view()));
        QCOMPARE(sink.audio().frames(), 3);
        QCOMPARE(sink.audio().channel(0)[0], 1.0F);
        const auto tooMuch = sink.write(block.view());
        QVERIFY(!tooMuch);
        QCOMPARE(tooMuch.error().code, ErrorCode::NoSpace);
    }
};

QTEST_APPLESS_MAIN(TestAudioSource)
#include "test_audio_source.moc"
