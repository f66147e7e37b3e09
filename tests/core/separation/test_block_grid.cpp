#include "core/separation/basic_separation_settings.h"
#include "core/separation/block_grid.h"

#include <QTest>

using namespace resonate;

class TestBlockGrid final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksCoverEverythingOnce_data()
    {
        QTest::addColumn<qint64>("frames");
        for (const qint64 frames : {0, 1, 9, 99, 100, 101, 110, 111, 200, 210, 211, 1000, 1005, 1011})
            QTest::addRow("%lld frames", static_cast<long long>(frames)) << frames;
    }
    void blocksCoverEverythingOnce()
    {
        QFETCH(qint64, frames);
        const BlockGrid grid = {.totalFrames = frames, .blockFrames = 100, .overlapFrames = 10, .contextFrames = 30};
        std::int64_t at = 0;
        for (std::int64_t block = 0; block < grid.count(); ++block) {
            QCOMPARE(grid.begin(block), at);
            QVERIFY(grid.end(block) > at);
            QVERIFY(grid.resultEnd(block) <= frames);
            QCOMPARE(grid.blockAt(at), block);
            at = grid.end(block);
            if (block + 1 < grid.count()) {
                QCOMPARE(grid.resultEnd(block), at + 10); // as much as the fade needs
                QVERIFY(grid.end(block + 1) - at >= 10);  // and the next block has it too
            }
        }
        QCOMPARE(at, static_cast<std::int64_t>(frames));
        QCOMPARE(grid.blockAt(frames), grid.count());
    }
    void otherFramesBeginNoBlock()
    {
        const BlockGrid grid = {.totalFrames = 1005, .blockFrames = 100, .overlapFrames = 10};
        for (const std::int64_t frame : {-100, 1, 99, 1000, 1100})
            QCOMPARE(grid.blockAt(frame), std::int64_t{-1});
    }
    void spectrumIsQuickToTransform_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("size");
        QTest::newRow("8 kHz") << 8000 << 768;
        QTest::newRow("44.1 kHz") << 44100 << 4096;
        QTest::newRow("48 kHz") << 48000 << 4096;
        QTest::newRow("96 kHz") << 96000 << 8192;
        QTest::newRow("192 kHz") << 192000 << 16384;
    }
    void spectrumIsQuickToTransform()
    {
        QFETCH(int, rate);
        QTEST(spectrumSize(85.3, rate), "size");
    }
};

QTEST_APPLESS_MAIN(TestBlockGrid)
#include "test_block_grid.moc"
