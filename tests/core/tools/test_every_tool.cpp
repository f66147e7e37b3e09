#include "core/tools/air_shelf.h"
#include "core/tools/compressor.h"
#include "core/tools/de_esser.h"
#include "core/tools/de_mud.h"
#include "core/tools/dynamic_eq.h"
#include "core/tools/harmonic_exciter.h"
#include "core/tools/mono_below.h"
#include "core/tools/mono_safe_widener.h"
#include "core/tools/multiband_compressor.h"
#include "core/tools/transient_shaper.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace resonate;

namespace {

using Maker = std::function<std::unique_ptr<StreamProcessor>(AudioFormat)>;
using NamedTool = std::pair<const char*, Maker>;

template <class Tool>
Maker maker(typename Tool::Parameters parameters)
{
    return [parameters](AudioFormat format) {
        auto own = parameters;
        own.format = format;
        return std::make_unique<Tool>(own);
    };
}

/// Each set so that it works hard.
std::vector<NamedTool> busyTools()
{
    MultibandCompressor::Parameters multiband;
    for (auto& band : multiband.bands)
        band.law.thresholdDb = -40.0;
    return {{"compressor", maker<Compressor>({{}, {-40.0, 4.0, 6.0}, 1.0, 30.0, 3.0})},
            {"multiband compressor", maker<MultibandCompressor>(multiband)},
            {"de-esser", maker<DeEsser>({{}, {-30.0, 4.0, 4.0, 7.0}})},
            {"dynamic eq", maker<DynamicEq>({{}, {1000.0, 1.0, 3.0}, {-40.0, 4.0, 6.0, 12.0}})},
            {"transient shaper", maker<TransientShaper>({{}, 6.0, -6.0})},
            {"exciter", maker<HarmonicExciter>({{}, -18.0, 12.0, -20.0, 20000.0})},
            {"air", maker<AirShelf>({{}, 4.0})},
            {"de-mud", maker<DeMud>({{}, 4.0})},
            {"widener", maker<MonoSafeWidener>({{}, -6.0})},
            {"mono below", maker<MonoBelow>({{}, 120.0, 1.0})}};
}

/// Each set to do nothing.
std::vector<NamedTool> stillTools()
{
    return {{"compressor", maker<Compressor>({{}, {-40.0, 1.0, 6.0}, 1.0, 30.0, 0.0})},
            {"de-esser", maker<DeEsser>({{}, {-10.0, 1.0, 4.0, 7.0}})},
            {"dynamic eq", maker<DynamicEq>({{}, {1000.0, 1.0, 0.0}, {-40.0, 1.0, 6.0, 12.0}})},
            {"transient shaper", maker<TransientShaper>({{}, 0.0, 0.0})},
            {"exciter", maker<HarmonicExciter>({{}, -200.0, 12.0, -20.0, 20000.0})},
            {"air", maker<AirShelf>({{}, 0.0})},
            {"de-mud", maker<DeMud>({{}, 0.0})},
            {"widener", maker<MonoSafeWidener>({{}, -200.0})},
            {"mono below", maker<MonoBelow>({{}, 120.0, 0.0})}};
}

void addRows(const std::vector<NamedTool>& tools)
{
    QTest::addColumn<int>("tool");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("sampleRateHz");
    for (std::size_t i = 0; i < tools.size(); ++i)
        for (const int channels : {1, 2})
            for (const int rateHz : {44100, 96000})
                QTest::addRow("%s, %d channels, %d Hz", tools[i].first, channels, rateHz)
                    << static_cast<int>(i) << channels << rateHz;
}

/// Noise that comes and goes, a low tone, and channels that are partly alike.
AudioBuffer music(int channels)
{
    AudioBuffer audio = whiteNoise(0.15, 24000, channels), shared = sine(90.0, 0.2, 24000, 1);
    for (int c = 0; c < channels; ++c)
        for (std::size_t n = 0; n < 24000; ++n)
            audio.channel(c)[n] = shared.channel(0)[n] + (n % 6000 < 3000 ? 1.0F : 0.05F) * audio.channel(0)[n] +
                                  0.1F * audio.channel(c)[(n + 17) % 24000];
    return audio;
}

bool finite(const AudioBuffer& audio)
{
    for (int c = 0; c < audio.channels(); ++c)
        for (const float sample : audio.channel(c))
            if (!std::isfinite(sample))
                return false;
    return true;
}

} // namespace

class TestEveryTool final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksChangeNothing_data() { addRows(busyTools()); }
    void blocksChangeNothing()
    {
        QFETCH(int, tool);
        QFETCH(int, channels);
        QFETCH(int, sampleRateHz);
        const auto make = busyTools()[static_cast<std::size_t>(tool)].second;
        const AudioBuffer input = music(channels);
        const AudioBuffer whole = processed(*make({sampleRateHz, channels}), input, input.frames());
        QVERIFY(finite(whole));
        if (channels == 2)
            QVERIFY(!sameBits(whole, input)); // it works
        for (const std::int64_t blockFrames : {1, 7, 129, 4096})
            QVERIFY(sameBits(processed(*make({sampleRateHz, channels}), input, blockFrames), whole));
    }
    void resetForgets_data() { addRows(busyTools()); }
    void resetForgets()
    {
        QFETCH(int, tool);
        QFETCH(int, channels);
        QFETCH(int, sampleRateHz);
        const auto processor = busyTools()[static_cast<std::size_t>(tool)].second({sampleRateHz, channels});
        const AudioBuffer input = music(channels), first = processed(*processor, input, 333);
        processor->reset();
        QVERIFY(sameBits(processed(*processor, input, 333), first));
    }
    void silenceStaysSilent_data() { addRows(busyTools()); }
    void silenceStaysSilent()
    {
        QFETCH(int, tool);
        QFETCH(int, channels);
        QFETCH(int, sampleRateHz);
        const auto processor = busyTools()[static_cast<std::size_t>(tool)].second({sampleRateHz, channels});
        const AudioBuffer silence(channels, 4800);
        QVERIFY(sameBits(processed(*processor, silence), silence));
        processed(*processor, music(channels));
        for (int i = 0; i < 20; ++i) // what rings on ends
            processed(*processor, AudioBuffer(channels, 9600));
        QVERIFY(sameBits(processed(*processor, silence), silence));
    }
    void atNothingSamplesKeepTheirBits_data() { addRows(stillTools()); }
    void atNothingSamplesKeepTheirBits()
    {
        QFETCH(int, tool);
        QFETCH(int, channels);
        QFETCH(int, sampleRateHz);
        const auto processor = stillTools()[static_cast<std::size_t>(tool)].second({sampleRateHz, channels});
        const AudioBuffer input = music(channels), out = processed(*processor, input, 1000);
        const auto latency = static_cast<std::size_t>(processor->latencyFrames());
        for (int c = 0; c < channels; ++c)
            for (std::size_t n = 0; n + latency < 24000; ++n)
                QCOMPARE(out.channel(c)[n + latency], input.channel(c)[n]);
    }
};

QTEST_APPLESS_MAIN(TestEveryTool)
#include "test_every_tool.moc"
