#include "core/overview/spectrogram/tile_raster.h"

#include <QTest>

#include <random>

using namespace resonate;

class TestTileRaster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void axisThereAndBack_data();
    void axisThereAndBack();
    void oneColumnForOnePixel();
    void thinLinesStay();
    void coarserTilesAreStretched();
    void missingTilesAreTold();
    void emptyRecordingIsQuiet();
};

namespace {

constexpr int kColumns = SpectrogramGrid::kTileColumns;
constexpr int kRate = 8000;

TileRaster::Tile makeTile(const SpectrogramGrid& grid, int level, std::int64_t index)
{
    auto tile = std::make_shared<SpectrogramTile>();
    *tile = {level, index, grid.columnsOf(level, index), grid.bins(), true, {}};
    tile->codes.resize(static_cast<std::size_t>(grid.bins()) * kColumns);
    std::mt19937 random(static_cast<unsigned>(level * 1000 + index));
    for (LevelCode& code : tile->codes)
        code = static_cast<LevelCode>(random() % 200);
    return tile;
}

} // namespace

void TestTileRaster::axisThereAndBack_data()
{
    QTest::addColumn<int>("scale");
    QTest::newRow("linear") << static_cast<int>(FrequencyScale::Linear);
    QTest::newRow("log") << static_cast<int>(FrequencyScale::Log);
    QTest::newRow("mel") << static_cast<int>(FrequencyScale::Mel);
}

void TestTileRaster::axisThereAndBack()
{
    QFETCH(int, scale);
    const FrequencyAxis axis(static_cast<FrequencyScale>(scale), 0.0, 24000.0);
    QCOMPARE(axis.position(0.0), 0.0);
    QCOMPARE(axis.position(24000.0), 1.0);
    double before = -1.0;
    for (double hz = 0.0; hz <= 24000.0; hz += 77.7) {
        QVERIFY(std::abs(axis.hz(axis.position(hz)) - hz) < 1e-6);
        QVERIFY(axis.position(hz) > before);
        before = axis.position(hz);
    }
    // 1000 mel are 1000 Hz, by the definition; an octave is as long everywhere on a log axis.
    QVERIFY(std::abs(scaleOf(FrequencyScale::Mel, 1000.0) - 1000.0) < 0.1);
    QVERIFY(std::abs(scaleOf(FrequencyScale::Log, 880.0) - scaleOf(FrequencyScale::Log, 440.0) - 1.0) < 1e-12);
}

void TestTileRaster::oneColumnForOnePixel()
{
    // As many pixels as bins and columns: the picture is the tile.
    const SpectrogramGrid grid(kRate, 64LL * kColumns * 3);
    const int height = grid.bins() - 1;
    const RasterView view{0.0, 3.0 * 64 * kColumns / kRate, FrequencyAxis(FrequencyScale::Linear, 0.0, kRate / 2.0),
                          3 * kColumns, height};
    QCOMPARE(tilesInView(grid, view), (TileRange{0, 0, 2}));
    TileRaster raster;
    raster.begin(grid, view, [&](int level, std::int64_t index) { return makeTile(grid, level, index); });
    QVERIFY(raster.isComplete() && raster.missing().empty());
    std::vector<LevelCode> row(static_cast<std::size_t>(view.width));
    for (int y = 0; y < height; ++y) {
        raster.row(y, row);
        for (int x = 0; x < view.width; ++x)
            QCOMPARE(row[static_cast<std::size_t>(x)],
                     makeTile(grid, 0, x / kColumns)->at(height - 1 - y, x % kColumns));
        y += 40; // making tiles takes its time
    }
}

void TestTileRaster::thinLinesStay()
{
    // One loud bin and one loud column are seen in pictures of any size.
    const SpectrogramGrid grid(kRate, 64LL * kColumns);
    auto tile = std::make_shared<SpectrogramTile>(*makeTile(grid, 0, 0));
    std::ranges::fill(tile->codes, LevelCode{10});
    for (int column = 0; column < kColumns; ++column)
        tile->codes[static_cast<std::size_t>(123 * kColumns + column)] = 222;
    for (int bin = 0; bin < grid.bins(); ++bin)
        tile->codes[static_cast<std::size_t>(bin * kColumns + 77)] = 233;
    for (const auto scale : {FrequencyScale::Linear, FrequencyScale::Log, FrequencyScale::Mel})
        for (const int size : {17, 50, 99, 131, 255}) {
            const RasterView view{0.0, 64.0 * kColumns / kRate, FrequencyAxis(scale, 0.0, kRate / 2.0), size, size};
            TileRaster raster;
            raster.begin(grid, view, [&](int, std::int64_t) { return tile; });
            std::vector<LevelCode> row(static_cast<std::size_t>(size));
            int rowsWithTheBin = 0;
            for (int y = 0; y < size; ++y) {
                raster.row(y, row);
                QCOMPARE(*std::ranges::max_element(row), LevelCode{233});
                rowsWithTheBin += std::ranges::count(row, LevelCode{222}) > 0;
            }
            QVERIFY(rowsWithTheBin >= 1);
        }
}

void TestTileRaster::coarserTilesAreStretched()
{
    const SpectrogramGrid grid(kRate, 64LL * kColumns * 8);
    const RasterView view{64.0 * kColumns * 3 / kRate, 64.0 * kColumns * 4 / kRate,
                          FrequencyAxis(FrequencyScale::Linear, 0.0, kRate / 2.0), kColumns, grid.bins() - 1};
    const TileRaster::Tile coarse = makeTile(grid, 2, 0);
    TileRaster raster;
    raster.begin(grid, view, [&](int, std::int64_t) { return coarse; });
    QVERIFY(!raster.isComplete());
    std::vector<LevelCode> row(static_cast<std::size_t>(view.width));
    raster.row(view.height - 1, row); // bin 0
    for (int x = 0; x < view.width; ++x)
        QCOMPARE(row[static_cast<std::size_t>(x)], coarse->at(0, (3 * kColumns + x) / 4));
}

void TestTileRaster::missingTilesAreTold()
{
    const SpectrogramGrid grid(kRate, 64LL * kColumns * 4);
    const RasterView view{0.0, 64.0 * kColumns * 4 / kRate, FrequencyAxis(FrequencyScale::Mel, 50.0, 4000.0),
                          4 * kColumns, 60};
    TileRaster raster;
    raster.begin(grid, view, [&](int level, std::int64_t index) {
        return index == 1 || index == 2 ? nullptr : makeTile(grid, level, index);
    });
    QCOMPARE(raster.missing().size(), std::size_t{1});
    QCOMPARE(raster.missing().front().begin, kColumns);
    QCOMPARE(raster.missing().front().end, 3 * kColumns);
    std::vector<LevelCode> row(static_cast<std::size_t>(view.width));
    raster.row(3, row);
    QCOMPARE(row[kColumns + 5], LevelCode{0});
}

void TestTileRaster::emptyRecordingIsQuiet()
{
    const SpectrogramGrid grid(kRate, 0);
    const RasterView view{0.0, 1.0, FrequencyAxis(FrequencyScale::Log, 0.0, 4000.0), 30, 20};
    TileRaster raster;
    raster.begin(grid, view, [](int, std::int64_t) -> TileRaster::Tile { return nullptr; });
    std::vector<LevelCode> row(30, 99);
    raster.row(0, row);
    QVERIFY(std::ranges::all_of(row, [](LevelCode code) { return code == 0; }));
}

QTEST_GUILESS_MAIN(TestTileRaster)
#include "test_tile_raster.moc"
