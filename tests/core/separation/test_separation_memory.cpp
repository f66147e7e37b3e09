#include "core/separation/model_separator.h"

#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <new>

using namespace resonate;

namespace {

std::atomic<std::size_t> heldBytes = 0;
std::atomic<std::size_t> peakBytes = 0;

} // namespace

// Everything that this program takes from the heap is counted.
void* operator new(std::size_t size)
{
    void* const memory = std::malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    const std::size_t held = heldBytes += malloc_usable_size(memory);
    peakBytes = std::max(peakBytes.load(), held);
    return memory;
}
void operator delete(void* memory) noexcept
{
    heldBytes -= malloc_usable_size(memory);
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    operator delete(memory);
}

namespace {

/// Made when it is read: takes no memory whatever its length.
class Sawtooth final : public AudioSource {
public:
    Sawtooth(int rate, int seconds) : m_rate(rate), m_frames(static_cast<std::int64_t>(rate) * seconds) {}
    AudioFormat format() const noexcept override { return {m_rate, 2}; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < 2; ++c)
            for (std::int64_t i = 0; i < out.frames(); ++i)
                out.channel(c)[static_cast<std::size_t>(i)] =
                    static_cast<float>((firstFrame + i) % (40 + 3 * c) - 20) / 64.0F;
        return {};
    }

private:
    int m_rate;
    std::int64_t m_frames;
};

class CopyingModel final : public SegmentModel {
public:
    explicit CopyingModel(int rate)
        : m_info{.sources = {"drums", "bass", "other", "vocals"},
                 .sampleRateHz = rate,
                 .channels = 2,
                 .segmentFrames = rate * 39 / 5,
                 .batch = 2}
    {
    }
    const SegmentModelInfo& info() const noexcept override { return m_info; }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int>, const std::stop_token&) override
    {
        for (const SegmentTask& task : tasks)
            for (const AudioView source : task.sources)
                copyAudio(task.input, source);
        return {};
    }

private:
    SegmentModelInfo m_info;
};

class NullSink final : public AudioSink {
public:
    Result<> write(ConstAudioView) override { return {}; }
    Result<> finish() override { return {}; }
};

/// Bytes taken from the heap, at most, while a recording of this length is separated.
std::size_t peakOf(int mixRate, int modelRate, int shifts, int seconds)
{
    const Sawtooth mix(mixRate, seconds);
    const ModelSeparator separator({"copy", "copy"}, {{std::make_shared<CopyingModel>(modelRate)}, {}},
                                   {.shifts = shifts});
    std::array<NullSink, kStemCount> sinks;
    const std::array<AudioSink*, kStemCount> stems = {&sinks[0], &sinks[1], &sinks[2], &sinks[3]};
    InlineExecutor executor;
    const std::size_t before = heldBytes;
    peakBytes = before;
    const auto done = separator.separate(mix, stems, 0, [](std::int64_t) { return Result<>{}; }, {executor, {}, {}});
    return done ? peakBytes - before : 0;
}

} // namespace

class TestSeparationMemory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A recording of an hour needs what one of six minutes needs: peak(hour) <= 1.01 peak(six minutes).
    void isFlat_data()
    {
        QTest::addColumn<int>("mixRate");
        QTest::addColumn<int>("modelRate");
        QTest::addColumn<int>("shifts");
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour") << 2000 << 2000 << 0 << 3600;
        QTest::newRow("half an hour, five shifts") << 1000 << 1000 << 5 << 1800;
        QTest::newRow("ten minutes, another rate") << 2205 << 2000 << 0 << 600;
    }
    void isFlat()
    {
        QFETCH(int, mixRate);
        QFETCH(int, modelRate);
        QFETCH(int, shifts);
        QFETCH(int, seconds);
        const std::size_t tenth = peakOf(mixRate, modelRate, shifts, seconds / 10);
        const std::size_t whole = peakOf(mixRate, modelRate, shifts, seconds);
        QVERIFY(tenth > 0 && whole > 0);
        QVERIFY2(static_cast<double>(whole) <= 1.01 * static_cast<double>(tenth),
                 qPrintable(QStringLiteral("%1 bytes, %2 of a tenth").arg(whole).arg(tenth)));
        // Per frame of a segment: two pieces of eight floats, six sums in double, and what waits to be written.
        QVERIFY2(whole < static_cast<std::size_t>(modelRate) * 39 / 5 * 400, qPrintable(QString::number(whole)));
    }
};

QTEST_APPLESS_MAIN(TestSeparationMemory)
#include "test_separation_memory.moc"
