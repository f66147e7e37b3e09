#include "core/audio/memory_audio.h"
#include "core/separation/model_separator.h"
#include "tests/core/separation/fake_models.h"

#include <QTest>

#include <array>
#include <atomic>
#include <numbers>

using namespace resonate;

namespace {

struct Stems {
    std::vector<MemorySink> sinks;
    std::vector<std::int64_t> checkpoints;
    std::vector<double> progress;
    ConstAudioView operator[](Stem stem) const { return sinks[static_cast<std::size_t>(stem)].audio(); }
};

constexpr std::int64_t kNever = -1;

struct Job {
    std::int64_t from = 0;
    int threads = 1;
    std::int64_t cancelAt = kNever; ///< asks to stop at this checkpoint
};

Result<> separate(const AudioSource& mix, const Separator& separator, const Job& job, Stems& stems)
{
    stems = {};
    for (std::size_t s = 0; s < kStemCount; ++s)
        stems.sinks.emplace_back(mix.format().channels, mix.frames() - job.from);
    const std::array<AudioSink*, kStemCount> sinks = {&stems.sinks[0], &stems.sinks[1], &stems.sinks[2],
                                                      &stems.sinks[3]};
    std::stop_source stop;
    ThreadExecutor executor(job.threads);
    const WorkContext context = {executor, stop.get_token(),
                                 [&](double fraction) { stems.progress.push_back(fraction); }};
    return separator.separate(
        mix, sinks, job.from,
        [&](std::int64_t done) {
            stems.checkpoints.push_back(done);
            if (done == job.cancelAt)
                stop.request_stop();
            return Result<>{};
        },
        context);
}

/// Tones over whole seconds, so that their mean is nothing, all of them below 9 kHz; the channels differ.
MemorySource chord(double seconds, int rate, int channels)
{
    AudioBuffer audio(channels, static_cast<std::int64_t>(seconds * rate));
    for (int c = 0; c < channels; ++c)
        for (std::size_t i = 0; i < audio.channel(c).size(); ++i)
            for (const double hz : {100.0, 1230.0, 4440.0, 8900.0})
                audio.channel(c)[i] +=
                    static_cast<float>(0.1 * std::sin(2.0 * std::numbers::pi *
                                                      std::fmod((hz + 10 * c) * static_cast<double>(i) / rate, 1.0)));
    return {std::move(audio), rate};
}

ModelBag bagOf(SegmentModelInfo info, FakeModel::Formula formula)
{
    return {.models = {std::make_shared<FakeModel>(std::move(info), std::move(formula))}, .weights = {}};
}

FakeModel& fake(const ModelBag& bag, std::size_t index = 0)
{
    return static_cast<FakeModel&>(*bag.models[index]);
}

ModelSeparator separatorOf(const ModelBag& bag, const ModelSeparationSettings& settings = {})
{
    return {{"a model", "weights-1"}, bag, settings};
}

bool sameBytes(ConstAudioView a, ConstAudioView b)
{
    if (a.frames() != b.frames() || a.channels() != b.channels())
        return false;
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(std::as_bytes(a.channel(c)), std::as_bytes(b.channel(c))))
            return false;
    return true;
}

/// max |a - gain * b|
double difference(ConstAudioView a, ConstAudioView b, double gain)
{
    double worst = 0.0;
    for (int c = 0; c < a.channels(); ++c)
        for (std::size_t i = 0; i < a.channel(c).size(); ++i)
            worst = std::max(
                worst, std::abs(static_cast<double>(a.channel(c)[i]) - gain * static_cast<double>(b.channel(c)[i])));
    return worst;
}

} // namespace

class TestModelSeparator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// max |vocals + drums + bass + other - mix| within an ulp of what is summed, far below -100 dBFS.
    void stemsSumToTheMix_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("shifts");
        QTest::newRow("one frame") << 1 << 1000 << 2 << 0;
        QTest::newRow("one frame, mono, another rate") << 1 << 1100 << 1 << 1;
        QTest::newRow("the model's rate") << 21000 << 1000 << 2 << 0;
        QTest::newRow("mono, shifts") << 9000 << 1000 << 1 << 2;
        QTest::newRow("a higher rate") << 40001 << 2177 << 2 << 1;
        QTest::newRow("a lower rate") << 9777 << 500 << 1 << 0;
    }
    void stemsSumToTheMix()
    {
        QFETCH(int, frames);
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(int, shifts);
        const MemorySource mix = noisyRecording(frames, rate, channels);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(fakeInfo(700), networkLike), {.shifts = shifts}), {}, stems));
        const AudioBuffer original = wholeOf(mix);
        double worst = 0.0;
        for (int c = 0; c < channels; ++c) {
            for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i) {
                double sum = 0.0;
                for (const Stem stem : kStems)
                    sum += static_cast<double>(stems[stem].channel(c)[i]);
                worst = std::max(worst, std::abs(sum - static_cast<double>(original.channel(c)[i])));
            }
        }
        QVERIFY2(worst < 1e-7, qPrintable(QString::number(worst)));
        QCOMPARE(stems.checkpoints.back(), mix.frames());
    }

    /// A model that scales gives scaled stems: no seams, no gain, no delay. (Each keeps the recording's mean, as the
    /// published program does; the noise here is long enough for it to be known.)
    void aGainIsAGain_data()
    {
        QTest::addColumn<double>("overlap");
        QTest::addColumn<int>("shifts");
        QTest::newRow("no overlap") << 0.0 << 0;
        QTest::newRow("a quarter") << 0.25 << 0;
        QTest::newRow("more than half, shifts") << 0.6 << 3;
    }
    void aGainIsAGain()
    {
        QFETCH(double, overlap);
        QFETCH(int, shifts);
        const MemorySource mix = noisyRecording(10007, 1000, 2);
        const auto settings = ModelSeparationSettings{.shifts = shifts, .overlap = overlap};
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(fakeInfo(900), fixedGain), settings), {}, stems));
        const AudioBuffer original = wholeOf(mix);
        double mean = 0.0;
        for (std::size_t i = 0; i < 10007; ++i)
            mean += (static_cast<double>(original.channel(0)[i]) + static_cast<double>(original.channel(1)[i])) / 20014;
        const auto check = [&](Stem stem, double gain) {
            double worst = 0.0;
            for (int c = 0; c < 2; ++c)
                for (std::size_t i = 0; i < 10007; ++i)
                    worst = std::max(worst, std::abs(static_cast<double>(stems[stem].channel(c)[i]) - mean -
                                                     gain * (static_cast<double>(original.channel(c)[i]) - mean)));
            QVERIFY2(worst < 1e-7, qPrintable(QString::number(worst)));
        };
        check(Stem::Vocals, 0.75);
        check(Stem::Drums, 0.5);
        check(Stem::Bass, -0.25);
    }

    /// The same at rates that are not the models': |stem - gain * mix| below -100 dBFS, no delay, wherever the model's
    /// rate holds the sound, from 0.1 s after the beginning to 0.1 s before the end.
    void aGainIsAGainAtAnyRate_data()
    {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("48 kHz") << 48000 << 2;
        QTest::newRow("96 kHz, mono") << 96000 << 1;
        QTest::newRow("22.05 kHz, mono") << 22050 << 1;
        QTest::newRow("44.1 kHz") << 44100 << 2;
    }
    void aGainIsAGainAtAnyRate()
    {
        QFETCH(int, rate);
        QFETCH(int, channels);
        const MemorySource mix = chord(5.3, rate, channels);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(fakeInfo(44100, 44100), fixedGain)), {}, stems));
        const AudioBuffer original = wholeOf(mix);
        const std::int64_t margin = rate / 10;
        const auto middle = [&](ConstAudioView audio) { return audio.slice(margin, audio.frames() - 2 * margin); };
        const auto check = [&](Stem stem, double gain) {
            const double worst = difference(middle(stems[stem]), middle(original.view()), gain);
            QVERIFY2(worst < 1e-5, qPrintable(QString::number(20.0 * std::log10(worst))));
        };
        check(Stem::Vocals, 0.75);
        check(Stem::Drums, 0.5);
        check(Stem::Bass, -0.25);
        check(Stem::Other, 0.0);
    }

    void aMonoModelHearsTheMean()
    {
        SegmentModelInfo info = fakeInfo(700);
        info.channels = 1;
        const MemorySource mix = noisyRecording(5000, 1000, 2);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(info, fixedGain)), {}, stems));
        QVERIFY(std::ranges::equal(stems[Stem::Vocals].channel(0), stems[Stem::Vocals].channel(1)));
        const AudioBuffer original = wholeOf(mix);
        const auto mid = [&](std::size_t i) {
            return 0.5 * (static_cast<double>(original.channel(0)[i]) + static_cast<double>(original.channel(1)[i]));
        };
        double mean = 0.0;
        for (std::size_t i = 0; i < 5000; ++i)
            mean += mid(i) / 5000.0;
        double worst = 0.0;
        for (std::size_t i = 0; i < 5000; ++i)
            worst = std::max(
                worst, std::abs(static_cast<double>(stems[Stem::Drums].channel(0)[i]) - mean - 0.5 * (mid(i) - mean)));
        QVERIFY2(worst < 1e-7, qPrintable(QString::number(worst)));
    }
    void onlyTheStemsAreAskedFor()
    {
        SegmentModelInfo info = fakeInfo(700);
        info.sources = {"drums", "bass", "other", "vocals", "guitar", "piano"};
        const ModelBag bag = bagOf(info, fixedGain);
        Stems stems;
        QVERIFY(separate(noisyRecording(3000, 1000, 2), separatorOf(bag), {}, stems));
        QVERIFY(fake(bag).asked == (std::vector<int>{0, 1, 3}));
    }
    void aStemThatTheModelDoesNotKnowIsSilent()
    {
        SegmentModelInfo info = fakeInfo(700);
        info.sources = {"vocals", "accompaniment"};
        const MemorySource mix = noisyRecording(3000, 1000, 2);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(info, fixedGain)), {}, stems));
        const AudioBuffer nothing(2, 3000);
        QCOMPARE(difference(stems[Stem::Drums], nothing.view(), 1.0), 0.0);
        QCOMPARE(difference(stems[Stem::Bass], nothing.view(), 1.0), 0.0);
        QVERIFY(difference(stems[Stem::Vocals], nothing.view(), 1.0) > 0.01);
        QVERIFY(difference(stems[Stem::Other], nothing.view(), 1.0) > 0.01);
    }
    void whatCannotBeUsedIsRefused()
    {
        const MemorySource mix = noisyRecording(3000, 1000, 2);
        Stems stems;
        const auto code = [&](const ModelBag& bag, const ModelSeparationSettings& settings) {
            const auto done = separate(mix, separatorOf(bag, settings), {}, stems);
            return done ? ErrorCode::Internal : done.error().code;
        };
        QCOMPARE(code({}, {}), ErrorCode::BadUsage);
        QCOMPARE(code(bagOf(fakeInfo(700), fixedGain), {.segmentSeconds = 0.8}), ErrorCode::BadUsage);
        SegmentModelInfo speech = fakeInfo(700);
        speech.sources = {"speech", "noise"};
        QCOMPARE(code(bagOf(speech, fixedGain), {}), ErrorCode::BadUsage);
    }
    /// A failing model, sink or checkpoint ends the separation with its own error.
    void errorsComeThrough()
    {
        class BrokenModel final : public SegmentModel {
        public:
            const SegmentModelInfo& info() const noexcept override { return m_info; }
            Result<> separate(std::span<const SegmentTask>, std::span<const int>, const std::stop_token&) override
            {
                return Error{ErrorCode::Worker, "the worker broke down"};
            }

        private:
            SegmentModelInfo m_info = fakeInfo(700);
        };
        const MemorySource mix = noisyRecording(9000, 1000, 1);
        Stems stems;
        const auto broken = separate(mix, separatorOf({{std::make_shared<BrokenModel>()}, {}}), {}, stems);
        QVERIFY(!broken && broken.error().code == ErrorCode::Worker);

        std::vector<MemorySink> full(kStemCount, MemorySink(1, 5000));
        const std::array<AudioSink*, kStemCount> sinks = {&full[0], &full[1], &full[2], &full[3]};
        InlineExecutor executor;
        const ModelSeparator separator = separatorOf(bagOf(fakeInfo(700), fixedGain));
        const auto noSpace =
            separator.separate(mix, sinks, 0, [](std::int64_t) { return Result<>{}; }, {executor, {}, {}});
        QVERIFY(!noSpace && noSpace.error().code == ErrorCode::NoSpace);
        QCOMPARE(full[0].audio().frames(), 4000);

        const auto unnoted = separator.separate(mix, sinks, 8000,
                                                [](std::int64_t) -> Result<> {
                                                    return Error{ErrorCode::Io, "no"};
                                                },
                                                {executor, {}, {}});
        QVERIFY(!unnoted && unnoted.error().code == ErrorCode::Io);
    }
    void severalAtOnceTakeTurns()
    {
        const MemorySource mix = noisyRecording(9000, 1103, 2);
        const ModelSeparator separator = separatorOf(bagOf(fakeInfo(700), networkLike), {.shifts = 1});
        std::array<Stems, 4> all;
        std::atomic<int> failed = 0;
        ThreadExecutor(4).run(4, [&](int i) {
            if (!separate(mix, separator, {}, all[static_cast<std::size_t>(i)]))
                ++failed;
        });
        QCOMPARE(failed.load(), 0);
        for (const Stems& stems : all)
            for (const Stem stem : kStems)
                QVERIFY(sameBytes(stems[stem], all[0][stem]));
    }

    void silenceStaysSilence()
    {
        const MemorySource mix(AudioBuffer(2, 5000), 1000);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(fakeInfo(700), fixedGain)), {}, stems));
        const AudioBuffer nothing(2, 5000);
        for (const Stem stem : kStems)
            QCOMPARE(difference(stems[stem], nothing.view(), 1.0), 0.0);
    }
    void nothingInNothingOut()
    {
        const MemorySource mix(AudioBuffer(2, 0), 1000);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bagOf(fakeInfo(700), fixedGain)), {}, stems));
        QVERIFY(stems.checkpoints.empty());
    }
    void goesOnFromEveryCheckpoint_data()
    {
        QTest::addColumn<int>("rate");
        QTest::newRow("the model's rate") << 1000;
        QTest::newRow("another rate") << 1103;
    }
    void goesOnFromEveryCheckpoint()
    {
        QFETCH(int, rate);
        const MemorySource mix = noisyRecording(21 * rate + 7, rate, 1);
        const ModelBag bag = {.models = {std::make_shared<FakeModel>(fakeInfo(900), networkLike),
                                         std::make_shared<FakeModel>(fakeInfo(640), networkLike)},
                              .weights = {}};
        const ModelSeparator separator = separatorOf(bag, {.shifts = 2, .overlap = 0.3, .seed = 9});
        Stems whole;
        QVERIFY(separate(mix, separator, {}, whole));
        QCOMPARE(whole.checkpoints.size(), 6U);
        for (const std::int64_t from : whole.checkpoints) {
            Stems rest;
            QVERIFY(separate(mix, separator, {.from = from, .threads = 2}, rest));
            for (const Stem stem : kStems)
                QVERIFY(sameBytes(rest[stem], whole[stem].slice(from, mix.frames() - from)));
        }
    }
    void otherFramesAreRefused()
    {
        const MemorySource mix = noisyRecording(9000, 1000, 1);
        Stems stems;
        const auto result = separate(mix, separatorOf(bagOf(fakeInfo(700), fixedGain)), {.from = 17}, stems);
        QVERIFY(!result && result.error().code == ErrorCode::BadUsage);
    }
    void cancelIsAnOutcome()
    {
        const MemorySource mix = noisyRecording(19000, 1000, 1);
        Stems stems;
        const auto result = separate(mix, separatorOf(bagOf(fakeInfo(700), fixedGain)), {.cancelAt = 8000}, stems);
        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
        QVERIFY(stems.checkpoints == (std::vector<std::int64_t>{4000, 8000}));
    }
    void progressRisesToOne()
    {
        const MemorySource mix = noisyRecording(19000, 1000, 1);
        const ModelBag bag = bagOf(fakeInfo(700), fixedGain);
        Stems stems;
        QVERIFY(separate(mix, separatorOf(bag), {}, stems));
        QVERIFY(std::ranges::is_sorted(stems.progress));
        QVERIFY(static_cast<int>(stems.progress.size()) > fake(bag).segments);
        QCOMPARE(stems.progress.back(), 1.0);
    }
    void fingerprintTellsSettingsApart()
    {
        const ModelBag bag = bagOf(fakeInfo(700), fixedGain);
        const std::string plain = separatorOf(bag).fingerprint();
        QCOMPARE(separatorOf(bag).name(), std::string("a model"));
        QCOMPARE(separatorOf(bag).fingerprint(), plain);
        QVERIFY(plain.find("weights-1") != std::string::npos);
        QVERIFY(separatorOf(bag, {.shifts = 1}).fingerprint() != plain);
        QVERIFY(separatorOf(bag, {.overlap = 0.1}).fingerprint() != plain);
        QVERIFY(separatorOf(bag, {.segmentSeconds = 0.5}).fingerprint() != plain);
        QVERIFY(separatorOf(bag, {.shifts = 1, .seed = 2}).fingerprint() !=
                separatorOf(bag, {.shifts = 1}).fingerprint());
    }
};

QTEST_APPLESS_MAIN(TestModelSeparator)
#include "test_model_separator.moc"
