#include "core/audio/memory_audio.h"
#include "core/separation/model_separator.h"
#include "tests/core/separation/fake_models.h"

#include <QTest>

#include <array>

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
