#include "core/audio/audio_buffer.h"
#include "core/dsp/stft_stream.h"

#include <QTest>

#include <random>

using namespace resonate;

namespace {

constexpr StftStream::Parameters kSmall{2, 64, 16};

AudioBuffer noise(std::int64_t frames)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    AudioBuffer buffer(2, frames);
    for (int c = 0; c < 2; ++c)
        for (float& sample : buffer.view().channel(c))
            sample = value(random);
    return buffer;
}

/// Halves the lowest quarter of the bins, so that a frame in the wrong place shows.
void dampLows(std::span<const StftStream::Spectrum> channels)
{
    for (const auto spectrum : channels)
        for (auto& bin : spectrum.first(8))
            bin *= 0.5F;
}

AudioBuffer run(const AudioBuffer& input, const StftStream::FrameWork& work, std::int64_t blockFrames)
{
    StftStream stream(kSmall, work);
    AudioBuffer output(2, input.frames());
    copyAudio(input.view(), output.view());
    for (std::int64_t at = 0; at < output.frames(); at += blockFrames)
        stream.process(output.view().slice(at, std::min(blockFrames, output.frames() - at)));
    return output;
}

} // namespace

class TestStftStream final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavesUnchangedAudioAloneButForItsLatency()
    {
        const AudioBuffer input = noise(1000);
        const AudioBuffer output = run(
            input, [](auto) {}, 37);
        const auto latency = static_cast<std::size_t>(StftStream(kSmall, [](auto) {}).latencyFrames());
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n + latency < 1000; ++n)
                QVERIFY(std::abs(output.view().channel(c)[n + latency] - input.view().channel(c)[n]) < 2e-6F);
    }
    void blocksChangeNothing_data()
    {
        QTest::addColumn<int>("blockFrames");
        for (const int frames : {1, 7, 16, 64, 999})
            QTest::addRow("%d", frames) << frames;
    }
    void blocksChangeNothing()
    {
        QFETCH(int, blockFrames);
        const AudioBuffer input = noise(1000);
        const AudioBuffer whole = run(input, dampLows, 1000), cut = run(input, dampLows, blockFrames);
        for (int c = 0; c < 2; ++c)
            QVERIFY(std::ranges::equal(whole.view().channel(c), cut.view().channel(c)));
    }
    void framesLieOnTheHopGrid()
    {
        // Frame t ends with sample (t + 1) hop: an impulse at frame 40 of the stream is first in frame t = 2.
        int frame = 0, first = -1;
        AudioBuffer input(2, 200);
        input.view().channel(0)[40] = 1.0F;
        StftStream stream(kSmall, [&](std::span<const StftStream::Spectrum> channels) {
            if (first < 0 && std::abs(channels[0][3]) > 0.0F)
                first = frame;
            ++frame;
        });
        stream.process(input.view());
        QCOMPARE(first, 2);
        QCOMPARE(frame, 12);
    }
    void resetForgets()
    {
        StftStream stream(kSmall, dampLows);
        AudioBuffer first = noise(333), again = noise(333);
        stream.process(first.view());
        stream.reset();
        stream.process(again.view());
        QVERIFY(std::ranges::equal(first.view().channel(1), again.view().channel(1)));
    }
};

QTEST_APPLESS_MAIN(TestStftStream)
#include "test_stft_stream.moc"
