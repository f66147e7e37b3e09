#include "core/audio/memory_audio.h"
#include "core/overview/spectrogram/tile_maker.h"
#include "core/overview/spectrogram/tile_merge.h"

#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>
#include <random>

using namespace resonate;

class TestSpectrogramTiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gridCoversTheRecordingOnce();
    void sineLiesInItsBinWithItsLevel();
    void oppositeChannelsAreSeen();
    void columnsAreTheTransformsOfOnePass_data();
    void columnsAreTheTransformsOfOnePass();
    void mergedIsTheMeanPowerOfAllTransforms();
    void draftOfSteadyAudioIsTheExactTile();
    void silenceIsTheQuietestCode();
    void shortestRecordings_data();
    void shortestRecordings();
    void stops();
};

namespace {

constexpr int kRate = 48000;
constexpr int kColumns = SpectrogramGrid::kTileColumns;

AudioBuffer noise(int channels, std::int64_t frames)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 random(7);
    std::uniform_real_distribution<float> uniform(-0.5F, 0.5F);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t i = 0; i < frames; ++i) // louder and softer, so that columns differ
            audio.channel(c)[i] = uniform(random) * (0.1F + static_cast<float>((i / 5000) % 7));
    return audio;
}

/// The power in one bin of one column of level <= kFrameLevel: the sum of the definition, in double precision.
double slowPower(const AudioBuffer& audio, const SpectrogramGrid& grid, int level, std::int64_t column, int bin)
{
    const int size = grid.transformSize();
    const std::int64_t first = column * grid.hop(level) + grid.hop(level) / 2 - size / 2;
    double power = 0.0;
    for (int c = 0; c < audio.channels(); ++c) {
        std::complex<double> sum = 0.0;
        for (int i = 0; i < size; ++i) {
            if (first + i < 0 || first + i >= audio.frames())
                continue;
            const double hann = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * i / size);
            sum += static_cast<double>(audio.channel(c)[first + i]) * hann *
                   std::polar(1.0, -2.0 * std::numbers::pi * bin * i / size);
        }
        power += std::norm(sum * 4.0 / static_cast<double>(size)) / audio.channels();
    }
    return power;
}

} // namespace

void TestSpectrogramTiles::gridCoversTheRecordingOnce()
{
    const SpectrogramGrid grid(kRate, 3LL * 3600 * kRate);
    QCOMPARE(grid.transformSize(), 2048);
    QCOMPARE(grid.tiles(grid.coarsestLevel()), 1);
    QVERIFY(grid.tiles(grid.coarsestLevel() - 1) > 1);
    for (int level = 0; level <= grid.coarsestLevel(); ++level) {
        std::int64_t columns = 0;
        for (std::int64_t tile = 0; tile < grid.tiles(level); ++tile)
            columns += grid.columnsOf(level, tile);
        QCOMPARE(columns, grid.columns(level));
        QVERIFY(grid.columns(level) * grid.hop(level) >= grid.frames());
        QVERIFY((grid.columns(level) - 1) * grid.hop(level) < grid.frames());
        QCOMPARE(grid.levelFor(static_cast<double>(grid.hop(level))), level);
    }
    QCOMPARE(SpectrogramGrid(44100, 1).transformSize(), 2048);
    QCOMPARE(SpectrogramGrid(96000, 1).transformSize(), 4096);
    QCOMPARE(SpectrogramGrid(8000, 1).transformSize(), 512);
}

void TestSpectrogramTiles::sineLiesInItsBinWithItsLevel()
{
    // A sine of amplitude A in the middle of a bin reads 20 log10(A); its neighbours, as Hann windows have it, 6.02 dB
    // less, and all others nothing.
    constexpr int kBin = 100;
    constexpr double kAmplitude = 0.1;
    AudioBuffer audio(1, 4 * kRate);
    const SpectrogramGrid grid(kRate, audio.frames());
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        audio.channel(0)[i] = static_cast<float>(
            kAmplitude * std::sin(2.0 * std::numbers::pi * kBin * static_cast<double>(i) / grid.transformSize()));
    const MemorySource source(std::move(audio), kRate);
    TileMaker maker(grid);
    for (const int level : {0, 2, 4}) {
        const auto tile = maker.exact(source, level, 0);
        QVERIFY(bool(tile));
        const int column = tile->columns / 2;
        QVERIFY(std::abs(levelDb(tile->at(kBin, column)) + 20.0) <= kLevelStepDb / 2);
        QVERIFY(std::abs(levelDb(tile->at(kBin - 1, column)) + 26.02) <= kLevelStepDb / 2);
        QVERIFY(std::abs(levelDb(tile->at(kBin + 1, column)) + 26.02) <= kLevelStepDb / 2);
        QVERIFY(levelDb(tile->at(kBin + 10, column)) < -110.0);
        QVERIFY(levelDb(tile->at(kBin / 2, column)) < -110.0);
    }
}

void TestSpectrogramTiles::oppositeChannelsAreSeen()
{
    AudioBuffer audio(2, kRate);
    for (std::int64_t i = 0; i < audio.frames(); ++i) {
        audio.channel(0)[i] =
            static_cast<float>(std::sin(2.0 * std::numbers::pi * 100.0 * static_cast<double>(i) / 2048));
        audio.channel(1)[i] = -audio.channel(0)[i];
    }
    const MemorySource source(std::move(audio), kRate);
    const SpectrogramGrid grid(kRate, source.frames());
    for (const int channel : {kAllChannels, 0, 1}) {
        TileMaker maker(grid, channel);
        const auto tile = maker.exact(source, 0, 0);
        QVERIFY(bool(tile));
        QCOMPARE(levelDb(tile->at(100, tile->columns / 2)), 0.0);
    }
}

void TestSpectrogramTiles::columnsAreTheTransformsOfOnePass_data()
{
    QTest::addColumn<int>("level");
    for (int level = 0; level <= SpectrogramGrid::kHighestDirectLevel; ++level)
        QTest::addRow("level %d", level) << level;
}

void TestSpectrogramTiles::columnsAreTheTransformsOfOnePass()
{
    // Tiles have no seams: each column is what a pass over the whole recording would give, at the tiles' edges, where
    // reading begins anew, and at both ends of the recording.
    QFETCH(int, level);
    const std::int64_t hop = SpectrogramGrid(kRate, 1).hop(level);
    const AudioBuffer audio = noise(2, 2 * kColumns * hop + 5 * hop / 2 + 77);
    const SpectrogramGrid grid(kRate, audio.frames());
    const MemorySource source(audio, kRate);
    TileMaker maker(grid);
    const int frameLevel = std::min(level, SpectrogramGrid::kFrameLevel);
    const std::int64_t perColumn = 1LL << (level - frameLevel);
    for (const std::int64_t column :
         {0, 1, 100, kColumns - 1, kColumns, kColumns + 1, 2 * kColumns - 1, 2 * kColumns + 2}) {
        const auto tile = maker.exact(source, level, column / kColumns);
        QVERIFY(bool(tile));
        QCOMPARE(tile->columns, grid.columnsOf(level, column / kColumns));
        for (const int bin : {1, 37, 600}) {
            double power = 0.0;
            int count = 0;
            for (std::int64_t i = 0; i < perColumn && column * perColumn + i < grid.columns(frameLevel); ++i, ++count)
                power += slowPower(audio, grid, frameLevel, column * perColumn + i, bin);
            const double expected = 10.0 * std::log10(power / count);
            const double found = levelDb(tile->at(bin, static_cast<int>(column % kColumns)));
            QVERIFY2(std::abs(found - expected) <= kLevelStepDb / 2 + 0.01,
                     qPrintable(
                         QStringLiteral("column %1 bin %2: %3, not %4").arg(column).arg(bin).arg(found).arg(expected)));
        }
    }
}

void TestSpectrogramTiles::mergedIsTheMeanPowerOfAllTransforms()
{
    constexpr int kDirect = SpectrogramGrid::kHighestDirectLevel;
    const std::int64_t hop = SpectrogramGrid(8000, 1).hop(kDirect);
    const AudioBuffer audio = noise(1, (kColumns + 7) * hop - hop / 3);
    const SpectrogramGrid grid(8000, audio.frames());
    const MemorySource source(audio, 8000);
    TileMaker maker(grid);
    const auto first = maker.exact(source, kDirect, 0);
    const auto second = maker.exact(source, kDirect, 1);
    QVERIFY(first && second);
    const SpectrogramTile merged = mergeTiles(grid, *first, &*second);
    QVERIFY(merged.exact);
    QCOMPARE(merged.level, kDirect + 1);
    QCOMPARE(merged.columns, (kColumns + 8) / 2);
    const std::int64_t perColumn = 1LL << (merged.level - SpectrogramGrid::kFrameLevel);
    for (const int column : {0, 63, kColumns / 2 - 1, kColumns / 2, merged.columns - 1}) {
        double power = 0.0;
        int count = 0;
        for (std::int64_t frame = column * perColumn; frame < (column + 1) * perColumn && frame < grid.columns(2);
             ++frame, ++count)
            power += slowPower(audio, grid, 2, frame, 50);
        QVERIFY(std::abs(levelDb(merged.at(50, column)) - 10.0 * std::log10(power / count)) <= kLevelStepDb + 0.01);
    }
    QVERIFY(merged.at(50, merged.columns) == 0);
}

void TestSpectrogramTiles::draftOfSteadyAudioIsTheExactTile()
{
    AudioBuffer audio(1, 1 << 22);
    for (std::int64_t i = 0; i < audio.frames(); ++i)
        audio.channel(0)[i] =
            0.5F * static_cast<float>(std::sin(2.0 * std::numbers::pi * 20.0 * static_cast<double>(i % 512) / 512));
    const MemorySource source(std::move(audio), 8000);
    const SpectrogramGrid grid(8000, source.frames());
    TileMaker maker(grid);
    constexpr int kLevel = SpectrogramGrid::kHighestDirectLevel + 2;
    const auto draft = maker.draft(source, kLevel, 1);
    QVERIFY(bool(draft));
    QVERIFY(!draft->exact);
    for (int column = 0; column < draft->columns; ++column)
        QCOMPARE(levelDb(draft->at(20, column)), -6.0);
    const auto below = maker.draft(source, SpectrogramGrid::kHighestDirectLevel, 1);
    QVERIFY(below && below->exact);
}

void TestSpectrogramTiles::silenceIsTheQuietestCode()
{
    const MemorySource source(AudioBuffer(2, kRate), kRate);
    TileMaker maker(SpectrogramGrid(kRate, source.frames()));
    const auto tile = maker.exact(source, 1, 0);
    QVERIFY(bool(tile));
    QVERIFY(std::ranges::all_of(tile->codes, [](LevelCode code) { return code == 0; }));
}

void TestSpectrogramTiles::shortestRecordings_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("columns");
    QTest::newRow("one frame") << 1 << 1;
    QTest::newRow("one column") << 256 << 1;
    QTest::newRow("a frame more") << 257 << 2;
    QTest::newRow("less than a transform") << 1000 << 4;
}

void TestSpectrogramTiles::shortestRecordings()
{
    QFETCH(int, frames);
    QFETCH(int, columns);
    const MemorySource source(noise(2, frames), kRate);
    const SpectrogramGrid grid(kRate, frames);
    QCOMPARE(grid.coarsestLevel(), 0);
    const auto tile = TileMaker(grid).exact(source, 0, 0);
    QVERIFY(bool(tile));
    QCOMPARE(tile->columns, columns);
    QCOMPARE(SpectrogramGrid(kRate, 0).tiles(0), 0);
}

void TestSpectrogramTiles::stops()
{
    const MemorySource source(noise(1, 10 * kRate), kRate);
    std::stop_source stop;
    stop.request_stop();
    const auto tile = TileMaker(SpectrogramGrid(kRate, source.frames())).exact(source, 0, 0, stop.get_token());
    QVERIFY(!tile);
    QVERIFY(tile.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSpectrogramTiles)
#include "test_spectrogram_tiles.moc"
