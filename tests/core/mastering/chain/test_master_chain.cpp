#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/mastering/chain/master_chain.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>
#include <thread>

using namespace resonate;

namespace {

std::atomic<int> s_allocations = 0;

} // namespace

void* operator new(std::size_t size)
{
    ++s_allocations;
    if (void* memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

constexpr AudioFormat kStereo = {kToolRateHz, 2};

/// Every element at work.
MasterChainSettings busy()
{
    MasterChainSettings settings;
    settings.tone = {.lowShelfDb = -1.0, .midDb = 0.5, .highShelfDb = 1.0};
    settings.glue.amount = 1.0;
    for (MasterBand& band : settings.glue.bands)
        band.thresholdDb = -35.0;
    settings.width = 0.5;
    return settings;
}

/// Noise that comes and goes.
AudioBuffer swelling(std::int64_t frames, int channels = 2)
{
    AudioBuffer buffer = whiteNoise(0.2, frames, channels);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t n = 0; n < frames; ++n)
            buffer.channel(c)[static_cast<std::size_t>(n)] *= (n / 9000) % 2 == 0 ? 1.0F : 0.05F;
    return buffer;
}

/// Delays by some frames: an element with latency.
class Delay final : public StreamProcessor {
public:
    explicit Delay(std::size_t frames) : m_lines(2, std::vector<float>(frames)) {}
    void process(AudioView block) noexcept override
    {
        for (int c = 0; c < block.channels(); ++c) {
            std::size_t at = m_at;
            auto& line = m_lines[static_cast<std::size_t>(c)];
            for (float& sample : block.channel(c)) {
                std::swap(sample, line[at]);
                at = (at + 1) % line.size();
            }
        }
        m_at = (m_at + static_cast<std::size_t>(block.frames())) % m_lines[0].size();
    }
    std::int64_t latencyFrames() const noexcept override { return static_cast<std::int64_t>(m_lines[0].size()); }
    void reset() noexcept override
    {
        for (auto& line : m_lines)
            std::ranges::fill(line, 0.0F);
        m_at = 0;
    }

private:
    std::vector<std::vector<float>> m_lines;
    std::size_t m_at = 0;
};

} // namespace

class TestMasterChain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idleChangesNoBit()
    {
        MasterChain chain({kStereo, {}, {}});
        QVERIFY(chain.idle());
        QCOMPARE(chain.latencyFrames(), 0);
        QVERIFY(chain.reduction(0) == nullptr);
        const AudioBuffer input = swelling(48000);
        QVERIFY(sameBits(processed(chain, input), input));
        QCOMPARE(chain.reductionSeries().windows(), 0);
    }
    /// The gain of tones far into the shelves, in the middle of the bell, and where nothing is to move.
    void toneMovesWhatItSays()
    {
        MasterChainSettings settings;
        settings.tone = {.lowShelfDb = -3.0, .midDb = 2.0, .midQ = 2.0, .highShelfDb = 4.0};
        for (const auto& [hertz, gainDb] : {std::pair(20.0, -3.0), {2000.0, 2.0}, {20000.0, 4.0}, {500.0, 0.0}}) {
            MasterChain chain({kStereo, settings, {}});
            const AudioBuffer output = processed(chain, sine(hertz, 0.1, 96000));
            QVERIFY(near(toneDb(output.channel(1), hertz, 48000, 96000), -20.0 + gainDb, 0.3));
        }
    }
    /// Where crossovers would lie past half of the rate, they are moved under it, and bands still add up.
    void lowSampleRates_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rateHz : {8000, 11025, 16000})
            QTest::addRow("%d", rateHz) << rateHz;
    }
    void lowSampleRates()
    {
        QFETCH(int, rateHz);
        MasterChainSettings settings = busy();
        settings.glue.highEdgeHz = 8000.0;
        for (MasterBand& band : settings.glue.bands)
            band.ratio = 1.0;
        settings.tone = {};
        settings.width = 0.0;
        MasterChain chain({{rateHz, 2}, settings, {}});
        const AudioBuffer input = whiteNoise(0.1, 4 * rateHz), output = processed(chain, input);
        const auto frames = static_cast<std::size_t>(input.frames());
        QVERIFY(near(levelDb(output.channel(0), 0, frames), levelDb(input.channel(0), 0, frames), 0.05));
        QCOMPARE(chain.reductionSeries().windows(), 40);
    }
    void processingTakesNoMemory()
    {
        MasterChain chain({kStereo, busy(), -14.0});
        AudioBuffer audio = swelling(96000);
        const int before = s_allocations;
        for (std::int64_t at = 0; at < audio.frames(); at += 1000)
            chain.process(audio.view().slice(at, 1000));
        chain.reset();
        QCOMPARE(s_allocations.load(), before);
    }
    /// A meter reads while the chain works: what it sees is always one block's figures.
    void metersReadWhileItWorks()
    {
        MasterChain chain({kStereo, busy(), -14.0});
        AudioBuffer audio = swelling(960000);
        std::atomic<bool> works = true;
        int readings = 0, torn = 0;
        std::thread meter([&] {
            while (works) {
                for (int band = 0; band < MasterChain::kBands; ++band) {
                    const GainReduction seen = chain.reduction(band)->latest();
                    ++readings;
                    torn += seen.meanDb > seen.maxDb || seen.meanDb < 0.0F ? 1 : 0;
                }
            }
        });
        for (std::int64_t at = 0; at < audio.frames(); at += 512)
            chain.process(audio.view().slice(at, std::min<std::int64_t>(512, audio.frames() - at)));
        works = false;
        meter.join();
        QVERIFY(readings > 0);
        QCOMPARE(torn, 0);
    }
    /// The compressor at ratio 1 is the all-pass of its crossovers: the difference to that is at most -80 dB.
    void glueAtRatioOneNulls()
    {
        MasterChainSettings settings;
        settings.glue.amount = 1.0;
        for (MasterBand& band : settings.glue.bands)
            band.ratio = 1.0;
        MasterChain chain({kStereo, settings, {}});
        const AudioBuffer input = whiteNoise(0.2, 96000), output = processed(chain, input);
        for (int c = 0; c < 2; ++c) {
            AudioBuffer null = input;
            for (const double edge : {settings.glue.lowEdgeHz, settings.glue.highEdgeHz})
                Biquad(MultibandSplit::sumAt(kToolRateHz, edge)).process(null.channel(c));
            for (std::size_t n = 0; n < 96000; ++n)
                null.channel(c)[n] -= output.channel(c)[n];
            QVERIFY(levelDb(null.channel(c), 0, 96000) - levelDb(input.channel(c), 0, 96000) <= -80.0);
        }
    }
    void cuttingTheStreamChangesNothing()
    {
        const AudioBuffer input = swelling(50000);
        MasterChain whole({kStereo, busy(), -20.0});
        const AudioBuffer expected = processed(whole, input, 50000);
        for (const std::int64_t block : {1, 17, 4799, 4800, 10007}) {
            MasterChain chain({kStereo, busy(), -20.0});
            QVERIFY(sameBits(processed(chain, input, block), expected));
            const auto series = chain.reductionSeries(), wanted = whole.reductionSeries();
            QCOMPARE(series.windows(), wanted.windows());
            for (int w = 0; w < series.windows(); ++w)
                for (int band = 0; band < MasterChain::kBands; ++band) {
                    QCOMPARE(series.at(band, w).meanDb, wanted.at(band, w).meanDb);
                    QCOMPARE(series.at(band, w).maxDb, wanted.at(band, w).maxDb);
                }
        }
    }
    /// Ten windows of 100 ms a second, and the reduction of a steady tone in all of them: over = -6.02 + 20 dB in the
    /// low band, of which a ratio of 2 takes half.
    void seriesTellsTheReduction()
    {
        MasterChainSettings settings;
        settings.glue.amount = 1.0;
        MasterChain chain({kStereo, settings, {}});
        processed(chain, sine(50.0, 0.5, 2 * 48000 + 2400));
        const auto series = chain.reductionSeries();
        QCOMPARE(series.windows(), 21);                            // the last one half as long
        QVERIFY(std::abs(series.at(0, 19).meanDb - 6.75F) < 0.3F); // the crossover leaves -0.5 dB of the tone
        QVERIFY(series.at(0, 0).meanDb < series.at(0, 19).meanDb);
        QCOMPARE(series.total(2).maxDb, 0.0F);
        QVERIFY(std::abs(chain.reduction(0)->latest().meanDb - series.at(0, 19).meanDb) < 0.1F);
    }
    /// Half of the amount takes off half as many decibels.
    void amountScalesTheReduction()
    {
        MasterChainSettings settings;
        settings.glue.amount = 1.0;
        MasterChain full({kStereo, settings, {}});
        settings.glue.amount = 0.5;
        MasterChain half({kStereo, settings, {}});
        const AudioBuffer input = sine(50.0, 0.5, 96000);
        processed(full, input);
        processed(half, input);
        QVERIFY(std::abs(half.reductionSeries().at(0, 19).meanDb - full.reductionSeries().at(0, 19).meanDb / 2.0F) <
                0.01F);
    }
    /// The same recording 12 dB quieter, and said to be, is shaped the same.
    void thresholdsMoveWithTheLoudness()
    {
        const AudioBuffer loud = swelling(48000);
        AudioBuffer quiet = loud;
        const double gain = dbToGain(-12.0);
        for (int c = 0; c < 2; ++c)
            for (float& sample : quiet.channel(c))
                sample *= static_cast<float>(gain);
        MasterChain a({kStereo, busy(), -14.0}), b({kStereo, busy(), -26.0});
        const AudioBuffer x = processed(a, loud), y = processed(b, quiet);
        QVERIFY(a.reductionSeries().total(1).maxDb > 1.0F);
        for (std::size_t n = 0; n < 48000; ++n)
            QVERIFY(std::abs(static_cast<double>(x.channel(0)[n]) * gain - static_cast<double>(y.channel(0)[n])) <
                    1e-6);
    }
    /// Widening leaves the sum of the channels: the null is at most -120 dB.
    void wideningVanishesInMono()
    {
        MasterChainSettings settings;
        settings.width = 1.0;
        MasterChain chain({kStereo, settings, {}});
        AudioBuffer input = swelling(96000);
        std::ranges::copy(input.channel(0), input.channel(1).begin());
        const AudioBuffer output = processed(chain, input);
        AudioBuffer null(1, 96000);
        double both = 0.0, left = 0.0, right = 0.0;
        for (std::size_t n = 0; n < 96000; ++n) {
            const double l = static_cast<double>(output.channel(0)[n]), r = static_cast<double>(output.channel(1)[n]);
            null.channel(0)[n] = static_cast<float>(l + r - 2.0 * static_cast<double>(input.channel(0)[n]));
            both += l * r;
            left += l * l;
            right += r * r;
        }
        QVERIFY(levelDb(null.channel(0), 0, 96000) - levelDb(input.channel(0), 0, 96000) <= -120.0);
        QVERIFY(both / std::sqrt(left * right) >= 0.3);
        QVERIFY(both / std::sqrt(left * right) < 0.95); // there is width
    }
    void monoIsShapedToo()
    {
        MasterChain mono({{kToolRateHz, 1}, busy(), -14.0}), stereo({kStereo, busy(), -14.0});
        MasterChainSettings narrow = busy();
        narrow.width = 0.0;
        MasterChain twice({kStereo, narrow, -14.0});
        const AudioBuffer input = swelling(48000, 1);
        AudioBuffer pair(2, 48000);
        for (int c = 0; c < 2; ++c)
            std::ranges::copy(input.channel(0), pair.channel(c).begin());
        const AudioBuffer a = processed(mono, input), b = processed(twice, pair);
        QVERIFY(std::ranges::equal(a.channel(0), b.channel(0)));
    }
    /// What comes first delays all that follows; the series is in the time of what comes out.
    void latencyOfTheFirstElement()
    {
        constexpr std::size_t kDelay = 4001;
        MasterChain::Parameters delayed{kStereo, busy(), -14.0};
        delayed.first.push_back(std::make_unique<Delay>(kDelay));
        MasterChain chain(std::move(delayed)), plain({kStereo, busy(), -14.0});
        QCOMPARE(chain.latencyFrames(), static_cast<std::int64_t>(kDelay));
        AudioBuffer input = swelling(48000);
        const AudioBuffer expected = processed(plain, input);
        AudioBuffer longer(2, 48000 + kDelay);
        for (int c = 0; c < 2; ++c)
            std::ranges::copy(input.channel(c), longer.channel(c).begin());
        processed(chain, longer);
        const auto series = chain.reductionSeries(), wanted = plain.reductionSeries();
        QCOMPARE(series.windows(), wanted.windows());
        for (int w = 0; w < wanted.windows(); ++w)
            QVERIFY(std::abs(series.at(1, w).meanDb - wanted.at(1, w).meanDb) < 0.05F);
        QVERIFY(wanted.at(1, 1).meanDb - wanted.at(1, 3).meanDb > 0.5F); // so that a shift would show
    }
    void beginsAnewAfterReset()
    {
        MasterChain chain({kStereo, busy(), -14.0});
        const AudioBuffer input = swelling(30000);
        const AudioBuffer first = processed(chain, input);
        chain.reset();
        QVERIFY(sameBits(processed(chain, input), first));
        QCOMPARE(chain.reductionSeries().windows(), 7);
    }
};

QTEST_APPLESS_MAIN(TestMasterChain)
#include "test_master_chain.moc"
