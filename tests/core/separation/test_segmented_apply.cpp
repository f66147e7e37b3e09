#include "core/separation/segmented_apply.h"
#include "tests/core/separation/fake_models.h"

#include <QTest>

#include <array>
#include <atomic>
#include <limits>
#include <thread>

using namespace resonate;

namespace {

using Signal = std::vector<double>;
using Recording = std::array<Signal, 2>;            // [channels][frames]
using Sources = std::vector<std::array<Signal, 2>>; // [sources][channels][frames]

constexpr int kRate = 1000;
constexpr std::size_t kSources = 4;

/// What the published Demucs program does, written down slowly: whole arrays, one step after the other.
/// Source: A. Défossez, "Hybrid Spectrogram and Waveform Source Separation", 2021, and its published program.
struct Published {
    FakeModel::Formula formula;
    double overlap = 0.25;

    static Sources silence(std::size_t frames) { return Sources(kSources, {Signal(frames), Signal(frames)}); }
    static double sampleAt(const Signal& signal, std::int64_t at)
    {
        return at < 0 || at >= std::ssize(signal) ? 0.0 : signal[static_cast<std::size_t>(at)];
    }

    /// The window [offset, offset + length) of `whole`, seen by a model that wants `segment` frames.
    Sources oneChunk(const Recording& whole, std::int64_t offset, std::int64_t length, std::int64_t segment) const
    {
        const std::int64_t before = (segment - length) / 2;
        Sources out = silence(static_cast<std::size_t>(length));
        for (std::size_t c = 0; c < 2; ++c) {
            std::vector<float> padded;
            for (std::int64_t i = 0; i < segment; ++i)
                padded.push_back(static_cast<float>(sampleAt(whole[c], offset - before + i)));
            for (std::size_t k = 0; k < kSources; ++k)
                for (std::int64_t i = 0; i < length; ++i)
                    out[k][c][static_cast<std::size_t>(i)] =
                        static_cast<double>(formula(static_cast<int>(k), padded, static_cast<std::size_t>(before + i)));
        }
        return out;
    }

    /// The window [offset, offset + length) of `whole`, cut into overlapping segments.
    Sources split(const Recording& whole, std::int64_t offset, std::int64_t length, std::int64_t segment) const
    {
        std::vector<double> weight;
        for (std::int64_t i = 1; i <= segment / 2; ++i)
            weight.push_back(static_cast<double>(i));
        for (std::int64_t i = segment - segment / 2; i >= 1; --i)
            weight.push_back(static_cast<double>(i));
        Sources sum = silence(static_cast<std::size_t>(length));
        Signal total(static_cast<std::size_t>(length));
        const auto stride = static_cast<std::int64_t>((1.0 - overlap) * static_cast<double>(segment));
        for (std::int64_t at = 0; at < length; at += stride) {
            const std::int64_t here = std::min(segment, length - at);
            const Sources part = oneChunk(whole, offset + at, here, segment);
            for (std::int64_t i = 0; i < here; ++i) {
                const auto from = static_cast<std::size_t>(i);
                const auto to = static_cast<std::size_t>(at + i);
                total[to] += weight[from];
                for (std::size_t k = 0; k < kSources; ++k)
                    for (std::size_t c = 0; c < 2; ++c)
                        sum[k][c][to] += weight[from] * part[k][c][from];
            }
        }
        for (std::size_t k = 0; k < kSources; ++k)
            for (std::size_t c = 0; c < 2; ++c)
                for (std::size_t i = 0; i < total.size(); ++i)
                    sum[k][c][i] /= total[i];
        return sum;
    }

    /// The mean over what is computed of the recording shifted by these offsets; not shifted when there are none.
    Sources shifted(const Recording& whole, const std::vector<std::int64_t>& offsets, std::int64_t segment) const
    {
        const std::int64_t frames = std::ssize(whole[0]);
        if (offsets.empty())
            return split(whole, 0, frames, segment);
        constexpr std::int64_t kMost = kRate / 2;
        Recording padded;
        for (std::size_t c = 0; c < 2; ++c)
            for (std::int64_t i = -kMost; i < frames + kMost; ++i)
                padded[c].push_back(sampleAt(whole[c], i));
        Sources mean = silence(static_cast<std::size_t>(frames));
        for (const std::int64_t offset : offsets) {
            const Sources part = split(padded, offset, frames + kMost - offset, segment);
            for (std::size_t k = 0; k < kSources; ++k)
                for (std::size_t c = 0; c < 2; ++c)
                    for (std::int64_t i = 0; i < frames; ++i)
                        mean[k][c][static_cast<std::size_t>(i)] +=
                            part[k][c][static_cast<std::size_t>(kMost - offset + i)] /
                            static_cast<double>(offsets.size());
        }
        return mean;
    }

    Sources separate(const AudioBuffer& audio, const ShiftOffsets& offsets, const std::vector<std::int64_t>& segments,
                     const std::vector<std::vector<double>>& weights) const
    {
        const auto frames = static_cast<std::size_t>(audio.frames());
        double mean = 0.0;
        for (std::size_t i = 0; i < frames; ++i)
            mean += mid(audio, i) / static_cast<double>(frames);
        double squares = 0.0;
        for (std::size_t i = 0; i < frames; ++i)
            squares += (mid(audio, i) - mean) * (mid(audio, i) - mean);
        const double scale = std::sqrt(squares / std::max(1.0, static_cast<double>(frames) - 1.0)) + 1e-8;
        Recording normalised;
        for (int c = 0; c < 2; ++c)
            for (const float sample : audio.channel(c))
                normalised[static_cast<std::size_t>(c)].push_back((static_cast<double>(sample) - mean) / scale);

        Sources all = silence(frames);
        for (std::size_t k = 0; k < kSources; ++k) {
            double total = 0.0;
            for (std::size_t m = 0; m < segments.size(); ++m)
                total += weights.empty() ? 1.0 : weights[m][k];
            for (std::size_t m = 0; m < segments.size(); ++m) {
                const Sources one = shifted(normalised, offsets[m], segments[m]);
                for (std::size_t c = 0; c < 2; ++c)
                    for (std::size_t i = 0; i < frames; ++i)
                        all[k][c][i] += (weights.empty() ? 1.0 : weights[m][k]) * one[k][c][i] / total;
            }
            for (Signal& channel : all[k])
                for (double& sample : channel)
                    sample = sample * scale + mean;
        }
        return all;
    }
    static double mid(const AudioBuffer& audio, std::size_t at)
    {
        return (static_cast<double>(audio.channel(0)[at]) + static_cast<double>(audio.channel(1)[at])) / 2.0;
    }
};

struct Case {
    int frames = 10000;
    std::vector<std::int64_t> segments = {1950};
    double overlap = 0.25;
    ShiftOffsets offsets = {{}};
    std::optional<double> segmentSeconds = std::nullopt;
    std::vector<std::vector<double>> weights = {};

    ModelSeparationSettings settings() const
    {
        return {
            .shifts = static_cast<int>(offsets.front().size()), .overlap = overlap, .segmentSeconds = segmentSeconds};
    }
};

ModelBag bagOf(const Case& what, const FakeModel::Formula& formula, int batch = 1)
{
    ModelBag bag = {.models = {}, .weights = what.weights};
    for (const std::int64_t segment : what.segments) {
        SegmentModelInfo info = fakeInfo(segment, kRate);
        info.batch = batch;
        bag.models.push_back(std::make_shared<FakeModel>(info, formula));
    }
    return bag;
}

FakeModel& fake(const ModelBag& bag, std::size_t index = 0)
{
    return static_cast<FakeModel&>(*bag.models[index]);
}

/// [wanted sources * 2][frames from firstFrame on], empty when it failed.
AudioBuffer apply(const ModelBag& bag, const Case& what, const AudioSource& audio,
                  std::vector<int> wanted = {0, 1, 2, 3}, std::int64_t firstFrame = 0)
{
    AudioBuffer all(static_cast<int>(wanted.size()) * 2, audio.frames() - firstFrame);
    std::int64_t next = firstFrame;
    InlineExecutor executor;
    const auto collect = [&](std::int64_t first, std::span<const ConstAudioView> sources) -> Result<> {
        if (first != next || sources.size() != wanted.size())
            return Error{ErrorCode::Internal, "out of order"};
        for (int k = 0; k < static_cast<int>(sources.size()); ++k)
            for (int c = 0; c < 2; ++c)
                std::ranges::copy(sources[static_cast<std::size_t>(k)].channel(c),
                                  all.channel(2 * k + c).begin() + (first - firstFrame));
        next += sources.front().frames();
        return {};
    };
    const SegmentedApply segmented(bag, what.settings(), wanted, what.offsets);
    return segmented.run(audio, firstFrame, collect, {executor, {}, {}}) && next == audio.frames() ? std::move(all)
                                                                                                   : AudioBuffer();
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

Error failure(const ModelBag& bag, const AudioSource& audio, const std::stop_token& stop = {})
{
    InlineExecutor executor;
    const SegmentedApply segmented(bag, {}, {0}, {{}});
    const auto done = segmented.run(audio, 0, [](std::int64_t, std::span<const ConstAudioView>) { return Result<>{}; },
                                    {executor, stop, {}});
    return done ? Error{ErrorCode::Internal, "it did not fail"} : done.error();
}

} // namespace

class TestSegmentedApply final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesWhatThePublishedProgramDoes_data()
    {
        QTest::addColumn<Case>("what");
        QTest::newRow("split") << Case{};
        QTest::newRow("overlap 0.1") << Case{.overlap = 0.1};
        QTest::newRow("no overlap") << Case{.overlap = 0.0};
        QTest::newRow("half over, odd segment") << Case{.segments = {1951}, .overlap = 0.5};
        QTest::newRow("more than half") << Case{.segments = {1951}, .overlap = 0.6};
        QTest::newRow("nearly all") << Case{.frames = 2500, .segments = {300}, .overlap = 0.9};
        QTest::newRow("two shifts") << Case{.offsets = {{137, 402}}};
        QTest::newRow("the smallest and the largest shift") << Case{.offsets = {{0, 500}}};
        QTest::newRow("segments shorter than the shift") << Case{.segments = {300}, .offsets = {{100, 3, 480}}};
        QTest::newRow("shorter than a segment") << Case{.frames = 301};
        QTest::newRow("shorter than a segment, shifted") << Case{.frames = 301, .offsets = {{99}}};
        QTest::newRow("two frames") << Case{.frames = 2, .offsets = {{99}}};
        QTest::newRow("one frame") << Case{.frames = 1};
        QTest::newRow("one frame in the last chunk") << Case{.frames = 1463};
        QTest::newRow("a chunk after the one that reaches the end") << Case{.frames = 1951};
        QTest::newRow("a shorter segment") << Case{.segmentSeconds = 1.0};
        QTest::newRow("a shorter segment, shifts")
            << Case{.overlap = 0.3, .offsets = {{100, 3}}, .segmentSeconds = 0.77};
        QTest::newRow("bag") << Case{
            .segments = {1950, 1333}, .offsets = {{}, {}}, .weights = {{1, 0, 0.5, 0.25}, {0, 1, 0.5, 0.5}}};
        QTest::newRow("bag, shifts") << Case{.segments = {1950, 1333},
                                             .offsets = {{10, 20}, {400, 7}},
                                             .weights = {{1, 0, 0.5, 0.25}, {0, 1, 0.5, 0.5}}};
        QTest::newRow("bag of equals, large overlap")
            << Case{.segments = {1950, 1333, 700}, .overlap = 0.7, .offsets = {{10, 20}, {400, 7}, {33, 44}}};
    }
    void doesWhatThePublishedProgramDoes()
    {
        QFETCH(Case, what);
        const MemorySource audio = noisyRecording(what.frames, kRate, 2);
        const AudioBuffer ours = apply(bagOf(what, networkLike, 2), what, audio);
        QCOMPARE(ours.frames(), audio.frames());
        std::vector<std::int64_t> segments = what.segments;
        if (what.segmentSeconds)
            std::ranges::fill(segments, static_cast<std::int64_t>(kRate * *what.segmentSeconds));
        const Sources expected =
            Published{networkLike, what.overlap}.separate(wholeOf(audio), what.offsets, segments, what.weights);
        double worst = 0.0;
        for (std::size_t k = 0; k < kSources; ++k)
            for (std::size_t c = 0; c < 2; ++c)
                for (std::size_t i = 0; i < expected[k][c].size(); ++i)
                    worst =
                        std::max(worst, std::abs(expected[k][c][i] -
                                                 static_cast<double>(ours.channel(static_cast<int>(2 * k + c))[i])));
        QVERIFY2(worst < 2e-7, qPrintable(QString::number(worst))); // floats of up to 1: inputs, results and the sum
    }

    /// What is handed over does not depend on how the pieces were batched, where it began or what else is wanted.
    void neitherBatchesNorBeginningsNorWishesChangeAByte()
    {
        const Case what = {.segments = {1950, 1333}, .overlap = 0.4, .offsets = {{10, 20}, {400, 7}}};
        const MemorySource audio = noisyRecording(9000, kRate, 2);
        const AudioBuffer whole = apply(bagOf(what, networkLike), what, audio);
        for (const int batch : {2, 3, 50}) {
            const ModelBag bag = bagOf(what, networkLike, batch);
            QVERIFY(sameBytes(apply(bag, what, audio).view(), whole.view()));
            QVERIFY(fake(bag).largestBatch >= 2 && fake(bag).largestBatch <= static_cast<std::size_t>(batch));
        }
        for (const std::int64_t first : {1, 1461, 1462, 4000, 8999, 9000})
            QVERIFY(sameBytes(apply(bagOf(what, networkLike), what, audio, {0, 1, 2, 3}, first).view(),
                              whole.view().slice(first, 9000 - first)));
        const AudioBuffer two = apply(bagOf(what, networkLike), what, audio, {1, 3});
        for (int c = 0; c < 2; ++c) {
            QVERIFY(std::ranges::equal(two.channel(c), whole.channel(2 + c)));
            QVERIFY(std::ranges::equal(two.channel(2 + c), whole.channel(6 + c)));
        }
    }

    /// A bag whose models serve one source each: each is asked for its own, one for nothing is not asked at all.
    void nothingIsComputedThatIsThrownAway()
    {
        const Case what = {.segments = {900, 900, 900, 900},
                           .offsets = {{}, {}, {}, {}},
                           .weights = {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 1, 0}, {0, 0, 0, 1}}};
        const ModelBag bag = bagOf(what, networkLike);
        const MemorySource audio = noisyRecording(5000, kRate, 2);
        QCOMPARE(apply(bag, what, audio, {0, 1, 3}).frames(), 5000);
        QVERIFY(fake(bag, 0).asked == std::vector<int>{0});
        QVERIFY(fake(bag, 1).asked == std::vector<int>{1});
        QCOMPARE(fake(bag, 2).segments, 0);
        QVERIFY(fake(bag, 3).asked == std::vector<int>{3});
    }

    void stopReachesTheModel()
    {
        const ModelBag bag = bagOf({}, networkLike);
        std::stop_source stop;
        fake(bag).onSegment = [&](int segment) {
            if (segment == 2)
                stop.request_stop();
        };
        QCOMPARE(failure(bag, noisyRecording(9000, kRate, 2), stop.get_token()).code, ErrorCode::Cancelled);
        QCOMPARE(fake(bag).segments, 2);
    }
    /// Who waits for a model that another thread keeps busy can be stopped.
    void stopReachesWhoWaits()
    {
        const ModelBag bag = bagOf({}, networkLike);
        const MemorySource audio = noisyRecording(9000, kRate, 2);
        const SegmentedApply segmented(bag, {}, {0}, {{}});
        std::stop_source stopWaiting;
        std::atomic<bool> entered = false;
        std::atomic<bool> leave = false;
        fake(bag).onSegment = [&](int) {
            entered = true;
            while (!leave)
                std::this_thread::yield();
        };
        const auto run = [&](const std::stop_token& stop) {
            InlineExecutor executor;
            return segmented.run(audio, 0, [](std::int64_t, std::span<const ConstAudioView>) { return Result<>{}; },
                                 {executor, stop, {}});
        };
        std::jthread busy([&] { (void)static_cast<bool>(run({})); });
        while (!entered)
            std::this_thread::yield();
        std::jthread stopper([&] { stopWaiting.request_stop(); });
        const auto waited = run(stopWaiting.get_token());
        leave = true;
        QVERIFY(!waited && waited.error().code == ErrorCode::Cancelled);
    }
    void whatIsNoNumberIsRefused()
    {
        const ModelBag bag = bagOf({}, [](int, std::span<const float>, std::size_t index) {
            return index == 700 ? std::numeric_limits<float>::quiet_NaN() : 0.0F;
        });
        QCOMPARE(failure(bag, noisyRecording(5000, kRate, 2)).code, ErrorCode::Worker);
    }
    void anotherFormatIsRefused()
    {
        QCOMPARE(failure(bagOf({}, fixedGain), noisyRecording(5000, kRate, 1)).code, ErrorCode::BadUsage);
        QCOMPARE(failure(bagOf({}, fixedGain), noisyRecording(5000, kRate + 1, 2)).code, ErrorCode::BadUsage);
    }

    /// The seed's shifts, on every machine; 0 and the largest one both occur.
    void shiftsAreTheSeeds()
    {
        const ModelBag bag = bagOf({.segments = {900, 900}}, fixedGain);
        const auto draw = [&](int shifts, std::uint64_t seed) {
            return drawShiftOffsets(bag, {.shifts = shifts, .seed = seed});
        };
        QVERIFY(draw(2, 0) == draw(2, 0));
        const ModelBag released = {{std::make_shared<FakeModel>(fakeInfo(343980, 44100), fixedGain)}, {}};
        QVERIFY(drawShiftOffsets(released, {.shifts = 3, .seed = 7})[0] ==
                (std::vector<std::int64_t>{13437, 2206, 6453}));
        QVERIFY(draw(2, 0) != draw(2, 1));
        QVERIFY(draw(2, 7)[0] != draw(2, 7)[1]);
        QCOMPARE(draw(5, 7)[1][1], draw(2, 7)[1][1]);
        const std::vector<std::int64_t> many = draw(100, 3)[0];
        QVERIFY(std::ranges::all_of(many, [](std::int64_t offset) { return offset >= 0 && offset <= kRate / 2; }));
        double mean = 0.0;
        std::vector<int> seen(kRate / 2 + 1);
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            const ShiftOffsets drawn = draw(100, seed);
            for (const std::int64_t offset : drawn[0]) {
                mean += static_cast<double>(offset) / 10000.0;
                ++seen[static_cast<std::size_t>(offset)];
            }
        }
        QVERIFY2(std::abs(mean - 250.0) < 6.0, qPrintable(QString::number(mean))); // 4 standard errors
        QVERIFY(std::ranges::min(seen) > 0 && std::ranges::max(seen) < 60);        // 20 each, more or less
    }
};

QTEST_APPLESS_MAIN(TestSegmentedApply)
#include "test_segmented_apply.moc"
