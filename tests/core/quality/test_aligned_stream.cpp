#include "core/audio/memory_audio.h"
#include "core/quality/aligned_stream.h"

#include <QTest>

#include <deque>

using namespace resonate;

namespace {

class Delay final : public StreamProcessor {
public:
    explicit Delay(std::size_t frames) : m_line(frames, 0.0F) {}
    void process(AudioView block) noexcept override
    {
        for (float& sample : block.channel(0)) {
            m_line.push_back(sample);
            sample = m_line.front();
            m_line.pop_front();
        }
    }
    std::int64_t latencyFrames() const noexcept override { return static_cast<std::int64_t>(m_line.size()); }
    void reset() noexcept override { std::ranges::fill(m_line, 0.0F); }

private:
    std::deque<float> m_line;
};

MemorySource ramp(std::int64_t frames)
{
    AudioBuffer audio(1, frames);
    for (std::int64_t i = 0; i < frames; ++i)
        audio.channel(0)[static_cast<std::size_t>(i)] = static_cast<float>(i + 1);
    return {std::move(audio), 8000};
}

} // namespace

class TestAlignedStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void latencyIsTakenOut_data()
    {
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("block");
        for (const int latency : {0, 1, 2047, 2048, 2049, 9000})
            for (const int block : {1, 300, 2048})
                QTest::addRow("latency %d, blocks of %d", latency, block) << latency << block;
    }
    void latencyIsTakenOut()
    {
        QFETCH(int, latency);
        QFETCH(int, block);
        constexpr std::int64_t kFrames = 5000; // shorter than the longest latency
        const MemorySource source = ramp(kFrames);
        AlignedStream stream(source, std::make_unique<Delay>(static_cast<std::size_t>(latency)), {});
        AudioBuffer out(1, block);
        for (std::int64_t at = 0; at < kFrames; at += block) {
            const std::int64_t count = std::min<std::int64_t>(block, kFrames - at);
            QVERIFY(stream.read(out.view().slice(0, count)));
            for (std::int64_t i = 0; i < count; ++i)
                QCOMPARE(out.channel(0)[static_cast<std::size_t>(i)], static_cast<float>(at + i + 1));
        }
    }
    void cancelIsSeenWhileTheLatencyIsFed()
    {
        const MemorySource source = ramp(100);
        std::stop_source stop;
        stop.request_stop();
        AlignedStream stream(source, std::make_unique<Delay>(100'000), stop.get_token());
        AudioBuffer out(1, 100);
        const auto read = stream.read(out.view());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestAlignedStream)
#include "test_aligned_stream.moc"
