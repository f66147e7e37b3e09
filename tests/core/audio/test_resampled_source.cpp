#include "core/audio/matched_channels.h"
#include "core/audio/memory_audio.h"
#include "core/audio/resampled_source.h"
#include "core/base/executor.h"

#include <QTest>

#include <soxr.h>

#include <atomic>
#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

double sine(double hz, double seconds)
{
    return std::sin(2.0 * std::numbers::pi * std::fmod(hz * seconds, 1.0));
}

std::shared_ptr<MemorySource> sineSource(double hz, double seconds, int rate)
{
    AudioBuffer audio(1, static_cast<std::int64_t>(seconds * rate));
    for (std::size_t i = 0; i < static_cast<std::size_t>(audio.frames()); ++i)
        audio.channel(0)[i] = static_cast<float>(0.5 * sine(hz, static_cast<double>(i) / rate));
    return std::make_shared<MemorySource>(std::move(audio), rate);
}

std::shared_ptr<MemorySource> noiseSource(std::int64_t frames, int rate, int channels)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 random(5);
    std::normal_distribution<float> noise(0.0F, 0.2F);
    for (int c = 0; c < channels; ++c)
        std::ranges::generate(audio.channel(c), [&] { return noise(random); });
    return std::make_shared<MemorySource>(std::move(audio), rate);
}

AudioBuffer readAll(const AudioSource& source)
{
    AudioBuffer audio(source.format().channels, source.frames());
    if (!source.read(0, audio.view()))
        return {};
    return audio;
}

double decibels(double ratio)
{
    return 20.0 * std::log10(std::max(ratio, 1e-12));
}

/// Largest difference in decibels of full scale, some `margin` of frames at both ends left out.
double worstDifference(std::span<const float> a, std::span<const float> b, std::size_t margin)
{
    double worst = 0.0;
    for (std::size_t i = margin; i + margin < std::min(a.size(), b.size()); ++i)
        worst = std::max(worst, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return decibels(worst);
}

bool sameBytes(ConstAudioView a, ConstAudioView b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(std::as_bytes(a.channel(c)), std::as_bytes(b.channel(c))))
            return false;
    return a.frames() == b.frames() && a.channels() == b.channels();
}

class BrokenSource final : public AudioSource {
public:
    AudioFormat format() const noexcept override { return {48000, 1}; }
    std::int64_t frames() const noexcept override { return 480000; }
    Result<> read(std::int64_t, AudioView) const override { return Error{ErrorCode::Io, "the disk is gone"}; }
};

void addRates()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    constexpr int kRates[][2] = {{48000, 44100}, {44100, 48000}, {96000, 44100}, {44100, 96000}, {22050, 44100},
                                 {44100, 22050}, {192000, 8000}, {8000, 192000}, {44100, 47999}, {47999, 44100},
                                 {11025, 44100}, {44101, 8001},  {44100, 88200}};
    for (const auto& [from, to] : kRates)
        QTest::addRow("%d to %d", from, to) << from << to;
}

} // namespace

class TestResampledSource final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// ceil(frames * to / from), and no frame is lost on the way there and back.
    void hasAsManyFramesAsBeginBeforeTheEnd()
    {
        QCOMPARE(resampledFrames(0, 48000, 44100), 0);
        QCOMPARE(resampledFrames(1, 48000, 44100), 1);
        QCOMPARE(resampledFrames(48000, 48000, 44100), 44100);
        QCOMPARE(resampledFrames(48001, 48000, 44100), 44101);
        QCOMPARE(resampledFrames(160, 48000, 44100), 147);
        QCOMPARE(resampledFrames(161, 48000, 44100), 148);
        QCOMPARE(resampledFrames(1, 8000, 192000), 24);
        QCOMPARE(resampledFrames(24LL * 3600 * 768000 + 1, 768000, 1), 24LL * 3600 + 1);
        for (const int from : {8000, 22050, 44100, 47999, 48000, 192000})
            for (const int to : {8000, 44100, 48000, 96000})
                for (std::int64_t frames = 0; frames < 500; ++frames)
                    QVERIFY(resampledFrames(resampledFrames(frames, from, to), to, from) >= frames);
    }

    /// A sine stays the same sine at the same time: |out[n] - 0.5 sin(2 pi f n / to)| below -110 dBFS from 0.1 s after
    /// the beginning to 0.1 s before the end, over the seconds' edges. So gain, delay and images are all below that.
    void aSineStaysThatSine_data() { addRates(); }
    void aSineStaysThatSine()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        constexpr double kSeconds = 3.3;
        for (const double share : {0.0101, 0.3, 0.77, 0.9}) {
            const double hz = share * std::min(from, to) / 2;
            const ResampledSource source(sineSource(hz, kSeconds, from), to);
            const AudioBuffer out = readAll(source);
            std::vector<float> expected(static_cast<std::size_t>(out.frames()));
            for (std::size_t i = 0; i < expected.size(); ++i)
                expected[i] = static_cast<float>(0.5 * sine(hz, static_cast<double>(i) / to));
            const double worst = worstDifference(out.channel(0), expected, static_cast<std::size_t>(to / 10));
            QVERIFY2(worst < -110.0, qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(hz).arg(worst)));
        }
    }

    /// What the lower rate cannot hold is gone: peak / 0.5 below -100 dB from 1.5 % above its Nyquist frequency on.
    void whatDoesNotFitIsLeftOut_data() { addRates(); }
    void whatDoesNotFitIsLeftOut()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        if (to >= from)
            return; // nothing to leave out; images are aSineStaysThatSine()'s
        for (const double share : {1.015, 1.1, 1.7}) {
            const double hz = share * to / 2;
            if (hz >= from / 2.0)
                continue;
            const AudioBuffer out = readAll(ResampledSource(sineSource(hz, 2.2, from), to));
            const std::vector<float> silence(static_cast<std::size_t>(out.frames()));
            const double worst =
                worstDifference(out.channel(0), silence, static_cast<std::size_t>(to / 10)) - decibels(0.5);
            QVERIFY2(worst < -100.0, qPrintable(QStringLiteral("%1 Hz: %2 dB").arg(hz).arg(worst)));
        }
    }

    /// An impulse on a full second answers symmetrically around it, although that is where two blocks meet.
    void anImpulseStaysInItsPlace_data() { addRates(); }
    void anImpulseStaysInItsPlace()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        AudioBuffer audio(1, 2 * from + 11);
        audio.channel(0)[static_cast<std::size_t>(from)] = 1.0F;
        const AudioBuffer out = readAll(ResampledSource(std::make_shared<MemorySource>(std::move(audio), from), to));
        const auto samples = out.channel(0);
        const auto middle = static_cast<std::size_t>(to);
        QCOMPARE(std::ranges::max_element(samples) - samples.begin(), static_cast<std::ptrdiff_t>(middle));
        double worst = 0.0;
        for (std::size_t i = 1; i < middle; ++i)
            worst = std::max(worst, std::abs(static_cast<double>(samples[middle + i] - samples[middle - i])));
        QVERIFY2(decibels(worst) < -120.0, qPrintable(QString::number(decibels(worst))));
    }

    /// Second by second or in one pass of soxr, which is given a second of silence first (without, its own first frames
    /// are 50 dB off): below -120 dBFS apart, beginning and end included.
    void blocksAreOnePass_data() { addRates(); }
    void blocksAreOnePass()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto noise = noiseSource(3 * from + 1234, from, 1);
        const AudioBuffer blocks = readAll(ResampledSource(noise, to));
        AudioBuffer in(1, noise->frames() + 2 * from);
        QVERIFY(readPadded(*noise, -from, in.view()));
        AudioBuffer onePass(1, to + blocks.frames());
        const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_VHQ, SOXR_ROLLOFF_NONE | SOXR_HI_PREC_CLOCK);
        std::size_t done = 0;
        QVERIFY(soxr_oneshot(from, to, 1, in.channel(0).data(), in.channel(0).size(), nullptr,
                             onePass.channel(0).data(), onePass.channel(0).size(), &done, nullptr, &quality,
                             nullptr) == nullptr);
        QCOMPARE(static_cast<std::int64_t>(done), onePass.frames());
        const double worst =
            worstDifference(blocks.channel(0), onePass.channel(0).subspan(static_cast<std::size_t>(to)), 0);
        QVERIFY2(worst < -120.0, qPrintable(QString::number(worst)));
    }

    /// To a higher rate and back: what lies below 0.85 of the Nyquist frequency comes back below -110 dBFS.
    void thereAndBackIsWhereItWas_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("by");
        QTest::newRow("44.1 by 48") << 44100 << 48000;
        QTest::newRow("44.1 by 96") << 44100 << 96000;
        QTest::newRow("22.05 by 44.1") << 22050 << 44100;
        QTest::newRow("odd") << 8001 << 44100;
    }
    void thereAndBackIsWhereItWas()
    {
        QFETCH(int, rate);
        QFETCH(int, by);
        AudioBuffer audio(2, 2 * rate + 77);
        for (int c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < audio.channel(c).size(); ++i)
                for (const double share : {0.01, 0.13, 0.4, 0.61, 0.85})
                    audio.channel(c)[i] +=
                        static_cast<float>(0.1 * sine(share * rate / 2 + 100 * c, static_cast<double>(i) / rate));
        const auto source = std::make_shared<MemorySource>(std::move(audio), rate);
        const AudioBuffer before = readAll(*source);
        const AudioBuffer after = readAll(ResampledSource(std::make_shared<ResampledSource>(source, by), rate));
        QVERIFY(after.frames() >= before.frames());
        for (int c = 0; c < 2; ++c) {
            const double worst =
                worstDifference(before.channel(c), after.channel(c), static_cast<std::size_t>(rate / 10));
            QVERIFY2(worst < -110.0, qPrintable(QString::number(worst)));
        }
    }

    /// Whatever was read before, in whatever pieces, from however many threads.
    void readingDoesNotChangeWhatIsRead()
    {
        const auto noise = noiseSource(5 * 4800 + 321, 4800, 2);
        const AudioBuffer whole = readAll(ResampledSource(noise, 4410));
        const ResampledSource source(noise, 4410, 1);
        std::atomic<int> wrong = 0;
        ThreadExecutor(4).run(40, [&](int task) {
            std::mt19937 random(static_cast<unsigned>(task));
            const auto first = static_cast<std::int64_t>(random() % static_cast<unsigned>(source.frames()));
            const auto count = static_cast<std::int64_t>(random() % static_cast<unsigned>(source.frames() - first)) + 1;
            AudioBuffer out(2, count);
            if (!source.read(first, out.view()) || !sameBytes(out.view(), whole.view().slice(first, count)))
                ++wrong;
        });
        QCOMPARE(wrong.load(), 0);
    }
    /// What needed() says is all that is read, and enough.
    void needsWhatItSays()
    {
        class Watched final : public AudioSource {
        public:
            explicit Watched(std::shared_ptr<const AudioSource> source) : m_source(std::move(source)) {}
            AudioFormat format() const noexcept override { return m_source->format(); }
            std::int64_t frames() const noexcept override { return m_source->frames(); }
            Result<> read(std::int64_t firstFrame, AudioView out) const override
            {
                begin = std::min(begin, firstFrame);
                end = std::max(end, firstFrame + out.frames());
                return m_source->read(firstFrame, out);
            }
            mutable std::int64_t begin = 1 << 30;
            mutable std::int64_t end = 0;

        private:
            std::shared_ptr<const AudioSource> m_source;
        };
        for (const int to : {4410, 4800, 9601}) {
            for (const auto& [first, count] : {std::pair{0, 1}, {7000, 6000}, {14000, 30}}) {
                const auto watched = std::make_shared<Watched>(noiseSource(7 * 4800, 4800, 1));
                const ResampledSource source(watched, to);
                const auto needed = source.needed(first, count);
                AudioBuffer out(1, count);
                QVERIFY(source.read(first, out.view()));
                QCOMPARE(watched->begin, needed.begin);
                QCOMPARE(watched->end, needed.end);
            }
        }
    }
    void emptyAndTheSameRate()
    {
        QCOMPARE(ResampledSource(noiseSource(0, 48000, 2), 44100).frames(), 0);
        const auto noise = noiseSource(5000, 4800, 2);
        QVERIFY(sameBytes(readAll(ResampledSource(noise, 4800)).view(), readAll(*noise).view()));
        const AudioBuffer silence =
            readAll(ResampledSource(std::make_shared<MemorySource>(AudioBuffer(1, 9000), 4800), 4410));
        QCOMPARE(*std::ranges::max_element(silence.channel(0)), 0.0F);
    }
    void errorsComeThrough()
    {
        AudioBuffer out(1, 100);
        const auto read = ResampledSource(std::make_shared<BrokenSource>(), 44100).read(50, out.view());
        QVERIFY(!read && read.error().code == ErrorCode::Io);
    }
    void channelsAreRepeatedOrAveraged()
    {
        AudioBuffer audio(2, 10);
        std::ranges::fill(audio.channel(0), 0.5F);
        std::ranges::fill(audio.channel(1), -0.25F);
        const auto stereo = std::make_shared<MemorySource>(std::move(audio), 48000);
        const auto mono = std::make_shared<MatchedChannels>(stereo, 1);
        QCOMPARE(readAll(*mono).channel(0)[9], 0.125F);
        const AudioBuffer both = readAll(MatchedChannels(mono, 2));
        QCOMPARE(both.channel(0)[3], 0.125F);
        QCOMPARE(both.channel(1)[3], 0.125F);
        QVERIFY(sameBytes(readAll(MatchedChannels(stereo, 2)).view(), readAll(*stereo).view()));
    }
};

QTEST_APPLESS_MAIN(TestResampledSource)
#include "test_resampled_source.moc"
