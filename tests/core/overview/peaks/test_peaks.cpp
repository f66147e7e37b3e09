#include "core/audio/audio_buffer.h"
#include "core/overview/peaks/peak_builder.h"
#include "core/overview/peaks/peak_file.h"
#include "core/overview/peaks/peak_pyramid.h"
#include "core/overview/peaks/sample_columns.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <fstream>
#include <limits>
#include <random>
#include <thread>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

constexpr AudioFormat kStereo{44100, 2};

/// Quiet and loud by turns, over a range of 120 dB, with single samples that stand out, some past full scale.
AudioBuffer unevenNoise(std::int64_t frames, int channels = 2)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 random(7);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    for (int c = 0; c < channels; ++c) {
        for (std::int64_t i = 0; i < frames; ++i) {
            const float level = std::pow(10.0F, -6.0F * static_cast<float>((i / 3001 + c) % 7) / 6.0F);
            const float spike = random() % 5000 == 0 ? 1.7F : 1.0F;
            audio.channel(c)[static_cast<std::size_t>(i)] = level * spike * value(random);
        }
    }
    return audio;
}

std::shared_ptr<const PeakTable> build(const AudioBuffer& audio, std::int64_t blockFrames)
{
    PeakBuilder builder({44100, audio.channels()});
    for (std::int64_t at = 0; at < audio.frames(); at += blockFrames)
        builder.append(audio.view().slice(at, std::min(blockFrames, audio.frames() - at)));
    builder.finish();
    return builder.table();
}

/// The slow, obvious way: every frame of [begin, end) that there is.
PeakColumn obviousColumn(std::span<const float> samples, std::int64_t begin, std::int64_t end)
{
    PeakColumn column;
    double squares = 0.0;
    begin = std::max<std::int64_t>(begin, 0);
    end = std::min(end, static_cast<std::int64_t>(samples.size()));
    for (std::int64_t i = begin; i < end; ++i) {
        const float sample = samples[static_cast<std::size_t>(i)];
        column.minimum = i == begin ? sample : std::min(column.minimum, sample);
        column.maximum = i == begin ? sample : std::max(column.maximum, sample);
        squares += double(sample) * sample;
    }
    if (begin < end)
        column.rms = static_cast<float>(std::sqrt(squares / static_cast<double>(end - begin)));
    return column;
}

std::vector<PeakColumn> columnsOf(const PeakPyramid& pyramid, int channel, double first, double perColumn,
                                  std::size_t count)
{
    std::vector<PeakColumn> columns(count);
    pyramid.columns(channel, first, perColumn, columns);
    return columns;
}

bool same(const PeakTable& a, const PeakTable& b)
{
    if (a.ready().frames != b.ready().frames || a.ready().finished != b.ready().finished || a.format() != b.format())
        return false;
    for (int level = 0; level < PeakTable::kLevels; ++level)
        for (std::int64_t i = 0; i < PeakTable::buckets(level, a.ready()); ++i)
            for (int c = 0; c < a.format().channels; ++c)
                if (a.bucket(level, i, c) != b.bucket(level, i, c))
                    return false;
    return true;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace

class TestPeaks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halvesEncloseTheirValue();
    void everyHalfComesBack();
    void isNeverUnderstatedAtAnyZoom_data();
    void isNeverUnderstatedAtAnyZoom();
    void rmsIsThatOfTheFrames();
    void nothingThere();
    void damagedNumbersAreNoPeaks();
    void blocksMakeNoDifference();
    void growsAsItWillBe();
    void canBeReadWhileItGrows();
    void samplesAsColumns();
    void linesAsColumns();
    void aFileHoldsTheSame_data();
    void aFileHoldsTheSame();
    void refusesDamagedFiles();
    void tableCanBeChanged();
};

void TestPeaks::halvesEncloseTheirValue()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<float> exponent(-30.0F, 16.9F);
    for (int i = 0; i < 200000; ++i) {
        const float value = std::exp2(exponent(random)) * (i % 2 == 0 ? 1.0F : -1.0F);
        const float above = halfToFloat(halfNotBelow(value));
        const float below = halfToFloat(halfNotAbove(value));
        QVERIFY(below <= value && value <= above);
        // Neighbours: 1/1024 of the value apart, 2^-24 where numbers are subnormal.
        QVERIFY(above - below <= std::max(std::abs(value) / 1024.0F, 0x1p-24F));
    }
    QCOMPARE(halfToFloat(halfNotBelow(1e9F)), kLargestHalf);
    QCOMPARE(halfToFloat(halfNotAbove(-1e9F)), -kLargestHalf);
    QCOMPARE(halfToFloat(halfNotBelow(std::numeric_limits<float>::quiet_NaN())), 0.0F);
    QCOMPARE(halfToFloat(halfNotAbove(std::numeric_limits<float>::infinity())), kLargestHalf);
}

void TestPeaks::everyHalfComesBack()
{
    for (int bits = 0; bits < 0x8000; ++bits) {
        const float value = halfToFloat(static_cast<Half>(bits));
        QVERIFY(std::isfinite(value));
        QCOMPARE(halfNotBelow(value), static_cast<Half>(bits));
        QCOMPARE(halfToFloat(halfNotAbove(-value)), -value);
    }
}

void TestPeaks::isNeverUnderstatedAtAnyZoom_data()
{
    QTest::addColumn<double>("perColumn");
    for (const double frames : {1.0, 37.5, 255.0, 256.0, 700.3, 1024.0, 4096.0, 9999.9, 65536.0, 123456.7, 500000.0})
        QTest::addRow("%.1f frames", frames) << frames;
}

void TestPeaks::isNeverUnderstatedAtAnyZoom()
{
    QFETCH(double, perColumn);
    const AudioBuffer audio = unevenNoise(333'333);
    const PeakPyramid pyramid(build(audio, 4096));
    // What may be taken from the neighbours: a quarter of a column, at least a bucket.
    const auto margin = static_cast<std::int64_t>(std::max(perColumn / 4.0, 256.0)) + 1;
    for (const double first : {-1000.5, 0.0, 1.0, 77777.25, 333'000.0}) {
        for (int c = 0; c < 2; ++c) {
            const auto columns = columnsOf(pyramid, c, first, perColumn, 300);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const double at = first + static_cast<double>(i) * perColumn;
                const auto begin = static_cast<std::int64_t>(std::floor(at));
                const auto end = static_cast<std::int64_t>(std::ceil(at + perColumn));
                const PeakColumn inside = obviousColumn(audio.channel(c), begin, end);
                const PeakColumn around = obviousColumn(audio.channel(c), begin - margin, end + margin);
                if (inside.isEmpty())
                    continue;
                QVERIFY(!columns[i].isEmpty());
                QVERIFY(columns[i].minimum <= inside.minimum && columns[i].maximum >= inside.maximum);
                const float slack = 0x1p-24F + 1.0F / 1024.0F * std::max(-around.minimum, around.maximum);
                QVERIFY(columns[i].minimum >= around.minimum - slack && columns[i].maximum <= around.maximum + slack);
            }
        }
    }
}

void TestPeaks::rmsIsThatOfTheFrames()
{
    const AudioBuffer audio = unevenNoise(300'000);
    const PeakPyramid pyramid(build(audio, 10000));
    for (const double perColumn : {256.0, 1024.0, 4096.0, 16384.0, 65536.0}) { // columns that are whole buckets
        const auto columns = columnsOf(pyramid, 1, 0.0, perColumn, 8);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto begin = static_cast<std::int64_t>(perColumn) * static_cast<std::int64_t>(i);
            const PeakColumn expected =
                obviousColumn(audio.channel(1), begin, begin + static_cast<std::int64_t>(perColumn));
            if (!expected.isEmpty())
                QVERIFY(std::abs(columns[i].rms - expected.rms) <= expected.rms / 1000.0F + 1e-7F);
        }
    }
}

void TestPeaks::nothingThere()
{
    const PeakPyramid nothing;
    QCOMPARE(nothing.format().channels, 0);
    QCOMPARE(nothing.framesReady(), 0);
    QVERIFY(!nothing.isFinished());
    QVERIFY(columnsOf(nothing, 0, 0.0, 100.0, 3)[0].isEmpty());
    const PeakPyramid empty(build(AudioBuffer(2, 0), 100));
    QVERIFY(empty.isFinished());
    QVERIFY(columnsOf(empty, 0, 0.0, 100.0, 3)[0].isEmpty());
    const PeakPyramid shortOne(build(unevenNoise(3), 100));
    QCOMPARE(shortOne.framesReady(), 3);
    const auto columns = columnsOf(shortOne, 1, -1000.0, 1000.0, 3);
    QVERIFY(columns[0].isEmpty() && !columns[1].isEmpty() && columns[2].isEmpty());
    QVERIFY(columnsOf(shortOne, 2, 0.0, 1000.0, 1)[0].isEmpty()); // a channel that there is not
}

void TestPeaks::damagedNumbersAreNoPeaks()
{
    AudioBuffer audio(1, 600);
    audio.channel(0)[100] = std::numeric_limits<float>::quiet_NaN();
    audio.channel(0)[101] = 0.25F;
    for (std::size_t i = 256; i < 512; ++i)
        audio.channel(0)[i] = std::numeric_limits<float>::quiet_NaN();
    const PeakPyramid pyramid(build(audio, 600));
    const auto columns = columnsOf(pyramid, 0, 0.0, 256.0, 3);
    QCOMPARE(columns[0].maximum, 0.25F);
    QCOMPARE(columns[1].maximum, 0.0F);
    for (const PeakColumn& column : columns)
        QVERIFY(std::isfinite(column.minimum) && std::isfinite(column.maximum) && std::isfinite(column.rms));
}

void TestPeaks::blocksMakeNoDifference()
{
    const AudioBuffer audio = unevenNoise(70'001);
    const auto whole = build(audio, audio.frames());
    for (const std::int64_t block : {1, 7, 255, 256, 257, 4096})
        QVERIFY(same(*whole, *build(audio, block)));
}

void TestPeaks::growsAsItWillBe()
{
    const AudioBuffer audio = unevenNoise(200'000);
    const auto whole = build(audio, audio.frames());
    PeakBuilder builder(kStereo);
    const PeakPyramid growing(builder.table());
    for (std::int64_t at = 0; at < audio.frames(); at += 1000) {
        builder.append(audio.view().slice(at, 1000));
        const PeakTable::Ready ready = builder.table()->ready();
        QCOMPARE(ready.frames, (at + 1000) / 256 * 256);
        const std::int64_t last = PeakTable::buckets(0, ready) - 1;
        QCOMPARE(builder.table()->bucket(0, last, 1).maximum, whole->bucket(0, last, 1).maximum);
    }
    builder.finish();
    QVERIFY(growing.isFinished());
    QVERIFY(same(*whole, *growing.table()));
}

void TestPeaks::canBeReadWhileItGrows()
{
    const AudioBuffer block = unevenNoise(1'000'000);
    PeakBuilder builder(kStereo);
    const PeakPyramid pyramid(builder.table());
    std::atomic<bool> finished = false;
    std::thread filling([&] {
        for (int i = 0; i < 25; ++i)
            builder.append(block.view());
        builder.finish();
        finished = true;
    });
    bool wellFormed = true;
    std::int64_t seen = 0;
    while (!finished) {
        const std::int64_t ready = pyramid.framesReady();
        wellFormed &= ready >= seen;
        seen = ready;
        const auto columns = columnsOf(pyramid, 1, 0.0, 50'000.0, 500);
        for (const PeakColumn& column : columns)
            wellFormed &= column.isEmpty() || (column.rms <= 1.8F && column.maximum <= 1.8F && column.minimum >= -1.8F);
        wellFormed &= ready < 4'000'000 || !columns.front().isEmpty();
    }
    filling.join();
    QVERIFY(wellFormed);
    QCOMPARE(pyramid.framesReady(), 25'000'000);
}

void TestPeaks::samplesAsColumns()
{
    const AudioBuffer audio = unevenNoise(5000, 1);
    for (const double perColumn : {0.3, 1.0, 3.7, 100.0}) {
        std::vector<PeakColumn> columns(200);
        columnsOfSamples(audio.channel(0), -20.0, perColumn, columns);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double at = -20.0 + static_cast<double>(i) * perColumn;
            const auto begin = static_cast<std::int64_t>(std::ceil(at));
            const auto end = static_cast<std::int64_t>(std::ceil(at + perColumn));
            const PeakColumn own = obviousColumn(audio.channel(0), begin, end);
            QCOMPARE(columns[i].isEmpty(), own.isEmpty());
            if (own.isEmpty())
                continue;
            const PeakColumn joined = obviousColumn(audio.channel(0), begin - 1, end);
            QCOMPARE(columns[i].minimum, joined.minimum);
            QCOMPARE(columns[i].maximum, joined.maximum);
            QVERIFY(std::abs(columns[i].rms - own.rms) <= 1e-5F * own.rms);
        }
    }
}

void TestPeaks::linesAsColumns()
{
    const float samples[] = {0.0F, 1.0F, -1.0F, -1.0F};
    PeakColumn columns[9];
    columnsOfLine(samples, -1.0, 0.5, columns);
    QVERIFY(columns[0].isEmpty() && columns[8].maximum == -1.0F); // the last one touches the last sample
    QCOMPARE(columns[2].minimum, 0.0F);
    QCOMPARE(columns[2].maximum, 0.5F);
    QCOMPARE(columns[3].maximum, 1.0F);
    QCOMPARE(columns[4].maximum, 1.0F); // from 1 down to the half way
    QCOMPARE(columns[4].minimum, 0.0F);
    PeakColumn whole[1];
    columnsOfLine(samples, 0.5, 1.0, whole); // a sample within a column is not passed over
    QCOMPARE(whole[0].maximum, 1.0F);
    QCOMPARE(whole[0].minimum, 0.0F);
}

void TestPeaks::aFileHoldsTheSame_data()
{
    QTest::addColumn<qint64>("frames");
    for (const qint64 frames : {0, 1, 256, 257, 70'001})
        QTest::addRow("%lld frames", frames) << frames;
}

void TestPeaks::aFileHoldsTheSame()
{
    QFETCH(qint64, frames);
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "peaks";
    const auto table = build(unevenNoise(frames), 1000);
    QVERIFY(writePeakFile(*table, path));
    QCOMPARE(static_cast<std::int64_t>(fs::file_size(path)), peakFileBytes(kStereo, frames));
    const auto opened = openPeakFile(path);
    QVERIFY(opened);
    QVERIFY(same(*table, **opened));
}

void TestPeaks::refusesDamagedFiles()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "peaks";
    QVERIFY(!openPeakFile(path)); // there is none
    QVERIFY(!openPeakFile(folder.path().toStdString()));
    QVERIFY(writePeakFile(*build(unevenNoise(20'000), 1000), path));
    const std::string whole = contentOf(path);
    for (const std::size_t kept : {std::size_t(0), std::size_t(10), std::size_t(72), whole.size() - 1}) {
        write(path, whole.substr(0, kept));
        QVERIFY(!openPeakFile(path));
    }
    write(path, whole + "x");
    QVERIFY(!openPeakFile(path));
    std::mt19937 random(11);
    for (std::size_t i = 0; i < 400; ++i) {
        std::string damaged = whole;
        const std::size_t at = i < 72 ? i : random() % whole.size(); // every byte of the header
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + random() % 255));
        write(path, damaged);
        QVERIFY(!openPeakFile(path));
    }
    write(path, whole);
    QVERIFY(openPeakFile(path));
}

void TestPeaks::tableCanBeChanged()
{
    const auto first = build(unevenNoise(1000), 1000);
    PeakPyramid pyramid(first);
    pyramid.setTable(build(unevenNoise(5000), 1000));
    QCOMPARE(pyramid.framesReady(), 5000);
    QCOMPARE(first.use_count(), 1);
}

QTEST_APPLESS_MAIN(TestPeaks)
#include "test_peaks.moc"
