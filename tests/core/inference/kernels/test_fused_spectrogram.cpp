#include "core/inference/kernels/fused_spectrogram.h"
#include "core/inference/kernels/signal_moments.h"

#include <QTest>

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <random>
#include <vector>

using namespace resonate;

namespace {

constexpr double kPi = std::numbers::pi;

std::vector<float> noise(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.0F, 1.0F);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

/// The sample that a mirror image would show at `index`.
double mirroredSample(const float* sound, int frames, int index)
{
    const int last = frames - 1;
    index = std::abs(index);
    return static_cast<double>(sound[index <= last ? index : 2 * last - index]);
}

/// Bin `row` of the window whose middle is the middle of hop `column`, by definition.
std::complex<double> referenceBin(const float* sound, int frames, int size, int row, int column)
{
    std::complex<double> sum = 0.0;
    for (int i = 0; i < size; ++i) {
        const int at = column * (size / 4) + size / 8 - size / 2 + i;
        const double window = 0.5 - 0.5 * std::cos(2.0 * kPi * i / size);
        sum += window * mirroredSample(sound, frames, at) * std::polar(1.0, -2.0 * kPi * row * i / size);
    }
    return sum / std::sqrt(static_cast<double>(size));
}

FrequencyPlane<float> planeOf(std::vector<float>& values, int rows, int columns)
{
    return {values.data(), std::ptrdiff_t{rows} * columns, columns, rows, columns};
}

FrequencyPlane<const float> constPlaneOf(const std::vector<float>& values, int rows, int columns)
{
    return {values.data(), std::ptrdiff_t{rows} * columns, columns, rows, columns};
}

} // namespace

class TestFusedSpectrogram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binsByDefinition_data() { shapes(); }
    void binsByDefinition();
    void inverseGivesTheSoundBack_data() { shapes(); }
    void inverseGivesTheSoundBack();
    void shorterThanItsMirror();
    void undoesTheNormalisation();
    void anyNumberOfThreads();
    void stopsWhenAsked();
    void momentsOfLongSignals();

private:
    static void shapes();
};

void TestFusedSpectrogram::shapes()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("frames");
    QTest::newRow("stereo") << 64 << 2 << 1000;
    QTest::newRow("whole hops") << 64 << 1 << 16 * 40;
    QTest::newRow("one sample more") << 32 << 3 << 8 * 60 + 1;
    QTest::newRow("few columns") << 128 << 2 << 90;
    QTest::newRow("many blocks") << 16 << 1 << 2003;
    QTest::newRow("smallest") << 8 << 1 << 9;
    QTest::newRow("odd factors") << 120 << 2 << 777;
}

void TestFusedSpectrogram::binsByDefinition()
{
    QFETCH(int, size);
    QFETCH(int, channels);
    QFETCH(int, frames);
    FusedSpectrogram transform(size);
    const int rows = transform.rows();
    const int columns = transform.columnsFor(frames);
    QCOMPARE(rows, size / 2);
    QCOMPARE(columns, (frames + size / 4 - 1) / (size / 4));
    const std::vector<float> sound = noise(std::size_t(channels * frames), 1);
    std::vector<float> bins(std::size_t(2 * channels * rows * columns), NAN);
    const FrequencyPlane<float> plane = planeOf(bins, rows, columns);
    QVERIFY(transform.forward({sound.data(), frames, frames}, channels, plane, nullptr));
    double worst = 0.0;
    for (int channel = 0; channel < channels; ++channel)
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                const std::complex<double> expected =
                    referenceBin(&sound[std::size_t(channel * frames)], frames, size, row, column);
                const std::complex<double> value(static_cast<double>(plane.at(2 * channel, row)[column]),
                                                 static_cast<double>(plane.at(2 * channel + 1, row)[column]));
                worst = std::max(worst, std::abs(value - expected));
            }
    QCOMPARE_LT(worst, 3e-6); // of bins with deviation 0.6
}

void TestFusedSpectrogram::inverseGivesTheSoundBack()
{
    QFETCH(int, size);
    QFETCH(int, channels);
    QFETCH(int, frames);
    FusedSpectrogram transform(size);
    const int columns = transform.columnsFor(frames);
    // The highest bin is lost: what has none is kept, except at the ends, where not all four windows were transformed.
    std::vector<float> sound = noise(std::size_t(channels * frames), 2);
    for (int channel = 0; channel < channels; ++channel)
        for (int i = 0; i < frames; ++i)
            sound[std::size_t(channel * frames + i)] =
                static_cast<float>(std::sin(0.3 * i + channel) + 0.5 * std::cos(1.1 * i));
    std::vector<float> bins(std::size_t(2 * channels * transform.rows() * columns));
    QVERIFY(
        transform.forward({sound.data(), frames, frames}, channels, planeOf(bins, transform.rows(), columns), nullptr));
    std::vector<float> back(sound.size(), 0.0F);
    QVERIFY(transform.inverseOnto(constPlaneOf(bins, transform.rows(), columns), channels, {},
                                  {back.data(), frames, frames}, {}, nullptr));
    const int edge = size / 2 + size / 8;
    double worst = 0.0;
    for (int channel = 0; channel < channels; ++channel)
        for (int i = edge; i < frames - edge; ++i)
            worst = std::max(worst, static_cast<double>(std::abs(back[std::size_t(channel * frames + i)] -
                                                                 sound[std::size_t(channel * frames + i)])));
    // What the window leaks into the missing bin: next to nothing for long windows.
    QCOMPARE_LT(worst, size >= 64 ? 1e-3 : 0.3);
}

void TestFusedSpectrogram::shorterThanItsMirror()
{
    // size 64: 24 samples are mirrored on the left, 24 + 16 - 10 = 30 on the right; 10 are there, so 30 - 10 + 1 = 21
    // zeros go to the right first, and the mirror of the left side is of the sound and these.
    constexpr int kFrames = 10;
    std::vector<float> sound = noise(kFrames, 3);
    std::vector<float> filled = sound;
    filled.resize(kFrames + 21, 0.0F);
    FusedSpectrogram transform(64);
    QCOMPARE(transform.columnsFor(kFrames), 1);
    std::vector<float> bins(2 * 32);
    QVERIFY(transform.forward({sound.data(), kFrames, kFrames}, 1, planeOf(bins, 32, 1), nullptr));
    for (int row = 0; row < 32; ++row) {
        const std::complex<double> expected = referenceBin(filled.data(), static_cast<int>(filled.size()), 64, row, 0);
        QCOMPARE_LT(std::abs(expected.real() - static_cast<double>(bins[std::size_t(row)])), 1e-6);
        QCOMPARE_LT(std::abs(expected.imag() - static_cast<double>(bins[std::size_t(32 + row)])), 1e-6);
    }
}

void TestFusedSpectrogram::undoesTheNormalisation()
{
    constexpr int kColumns = 30;
    constexpr int kFrames = kColumns * 16 - 5;
    FusedSpectrogram transform(64);
    const std::vector<float> bins = noise(2 * 32 * kColumns, 4);
    std::vector<float> restored(bins);
    for (float& value : restored)
        value = value * 1.7F + 0.2F;
    const std::vector<float> time = noise(kFrames, 5);
    std::vector<float> plain(kFrames, 0.0F);
    std::vector<float> fused(time);
    QVERIFY(transform.inverseOnto(constPlaneOf(restored, 32, kColumns), 1, {}, {plain.data(), kFrames, kFrames}, {},
                                  nullptr));
    QVERIFY(transform.inverseOnto(constPlaneOf(bins, 32, kColumns), 1, {1.7F, 0.2F}, {fused.data(), kFrames, kFrames},
                                  {0.5F, -0.1F}, nullptr));
    for (std::size_t i = 0; i < kFrames; ++i)
        QCOMPARE_LT(std::abs(fused[i] - (plain[i] + time[i] * 0.5F - 0.1F)), 2e-6F);
}

void TestFusedSpectrogram::anyNumberOfThreads()
{
    constexpr int kFrames = 5000;
    const int usual = omp_get_max_threads();
    const std::vector<float> sound = noise(2 * kFrames, 6);
    std::vector<std::vector<float>> results;
    for (const int threads : {1, 4}) {
        omp_set_num_threads(threads);
        FusedSpectrogram transform(32);
        const int columns = transform.columnsFor(kFrames);
        std::vector<float> bins(std::size_t(4 * 16 * columns));
        QVERIFY(transform.forward({sound.data(), kFrames, kFrames}, 2, planeOf(bins, 16, columns), nullptr));
        std::vector<float> back(sound);
        QVERIFY(transform.inverseOnto(constPlaneOf(bins, 16, columns), 2, {}, {back.data(), kFrames, kFrames}, {},
                                      nullptr));
        bins.insert(bins.end(), back.begin(), back.end());
        results.push_back(bins);
    }
    omp_set_num_threads(usual);
    QVERIFY(results[0] == results[1]);
}

void TestFusedSpectrogram::stopsWhenAsked()
{
    const std::atomic<bool> stop = true;
    FusedSpectrogram transform(64);
    std::vector<float> sound(1000);
    std::vector<float> bins(2 * 32 * 63);
    QVERIFY(!transform.forward({sound.data(), 1000, 1000}, 1, planeOf(bins, 32, 63), &stop));
    QVERIFY(!transform.inverseOnto(constPlaneOf(bins, 32, 63), 1, {}, {sound.data(), 1000, 1000}, {}, &stop));
}

void TestFusedSpectrogram::momentsOfLongSignals()
{
    // A mean that is large beside the deviation, over several blocks: 1 and 3 in turn, and one value more.
    std::vector<float> values(200001);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = i % 2 == 0 ? 1001.0F : 1003.0F;
    const Moments moments = momentsOf(values.data(), static_cast<std::int64_t>(values.size()));
    const double mean = (1002.0 * 200000 + 1001.0) / 200001;
    QCOMPARE(moments.count, 200001.0);
    QCOMPARE_LT(std::abs(moments.mean - mean), 1e-9);
    const double squares = 100001 * std::pow(1001.0 - mean, 2) + 100000 * std::pow(1003.0 - mean, 2);
    QCOMPARE_LT(std::abs(moments.squares / squares - 1.0), 1e-9);
    std::vector<float> standard(values.size());
    shiftAndScale(values.data(), static_cast<std::int64_t>(values.size()), 1002.0F, 0.5F, standard.data());
    for (std::size_t i = 0; i < values.size(); ++i)
        QCOMPARE(standard[i], i % 2 == 0 ? -0.5F : 0.5F);
}

QTEST_APPLESS_MAIN(TestFusedSpectrogram)
#include "test_fused_spectrogram.moc"
